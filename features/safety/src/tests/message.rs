use testing::on_each_engine;

use super::scene::{QUOTED, first, house, scene};

on_each_engine! { house =>
    fn a_reported_message_reaches_the_one_she_picked_with_its_words(app) {
        let mut all = scene(&app);
        // Mari wrote it: she cannot be chosen to look at it.
        let (author, sioned) = (all.person(&app, "Mari").handle, all.to(&app, "Sioned"));
        let message = foundation::Id::random().unwrap();
        let place = format!("/en/c/{}/test-message/{message}/{author}", all.group);
        all.robin.get(&place).is_well().shows(QUOTED).shows("Sioned, a facilitator").shows_not("Mari, a facilitator");
        let mari = all.to(&app, "Mari");
        all.robin.post(&place, &[("to", &mari)]).is(422).refuses("to");
        all.robin.post(&place, &[("to", "outside")]).is(422).refuses("to");
        all.robin.post(&place, &[("to", &sioned), ("why", &"a".repeat(501))]).is(422).refuses("why");
        let page = all.robin.post_and_follow(&place, &[("to", &sioned), ("why", "canarywhy it hurts")]);
        page.shows("It has been sent. Nobody has opened it yet.");
        all.robin.get(&place);
        let twice = all.robin.post(&place, &[("to", &sioned)]);
        twice.is(422).shows("You have already sent this one.");

        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        all.sioned.get(&report).shows(QUOTED).shows("canarywhy").shows_not("Robin");
        all.mari.get("/en/say/inbox").shows("Nothing is waiting for you just now.");
        all.sioned.post(&format!("{report}/answer"), &[("answer", "It was taken down.")]).is(303);
        let one = first(&all.robin.get("/en/say/mine"), "/en/say/mine/");
        all.robin.get(&one).shows("It was taken down.").shows(QUOTED);
        for canary in ["canarymessage", "canarywhy"] {
            assert_eq!(app.columns_with(canary), Vec::<String>::new());
            assert_eq!(app.files_hold(canary), Vec::<String>::new());
        }
    }
}
