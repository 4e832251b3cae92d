use groups::Role;
use scenes::comes;
use testing::on_each_engine;

use super::scene::{house, path_of, scene, writes};

on_each_engine! { house =>
    fn a_message_is_taken_out_with_a_reason_that_its_author_can_answer_once(app) {
        let mut all = scene(&app);
        let mut sioned = comes(&app, &mut all.mari, all.group, "Sioned", Role::Facilitator);
        let talk = all.at("talk");
        writes(&mut all.robin, all.group, "canarywords about somebody's street");
        let one = path_of(&all.mari.get(&talk), all.group);
        let out = format!("{one}/taking-out");
        all.nia.get(&out).is_not_here();
        all.mari.get(&out).is_well().shows("canarywords");
        all.mari.post(&out, &[("reason", "")]).is(422).refuses("reason");
        all.mari.post(&out, &[("reason", "canaryreason: it says where she lives")]).goes_to(&format!("{out}/words"));
        all.mari.follow().shows("It is taken out.");
        let page = all.nia.get(&talk);
        page.shows("A message was taken out.").shows_not("canarywords").shows_not("Robin").shows_not("canaryreason");
        all.nia.get(&one).is_well().shows_not("canarywords").shows_not("canaryreason").shows_not("Robin");
        all.robin.get(&all.at("test-cards")).shows("A message of yours was taken out.");
        all.robin.get(&one).shows("canaryreason").shows("Mari").shows("canarywords");
        // Taken out, it is neither answered, changed nor reported.
        all.nia.post(&one, &[("words", "why?")]).is_not_here();
        all.robin.get(&format!("{one}/change")).is_not_here();
        let why = format!("{one}/why");
        all.nia.get(&talk);
        all.nia.post(&why, &[("reason", "me too")]).is_not_here();
        all.robin.get(&one);
        all.robin.post(&why, &[("reason", " ")]).is(422).refuses("reason");
        all.robin.post_and_follow(&why, &[("reason", "canaryback: I did not think")]).shows("canaryback");
        assert!(!all.robin.get(&one).has_field("reason"));
        all.robin.post(&why, &[("reason", "canaryagain")]).is(303);
        all.robin.get(&one).shows_not("canaryagain");
        sioned.get(&one).shows("canaryreason").shows("canaryback").shows("canarywords");
        for canary in ["canarywords", "canaryreason", "canaryback"] {
            assert_eq!(app.columns_with(canary), Vec::<String>::new());
        }
        // The other facilitator puts it back.
        sioned.post(&format!("{one}/putting-back"), &[]).is(303);
        all.nia.get(&talk).shows("canarywords");
    }

    fn nobody_takes_out_her_own_and_a_member_puts_nothing_back(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        writes(&mut all.mari, all.group, "by Mari");
        let one = path_of(&all.mari.get(&talk), all.group);
        all.mari.get(&format!("{one}/taking-out")).is_not_here();
        all.robin.get(&talk);
        all.robin.post(&format!("{one}/putting-back"), &[]).is_not_here();
        all.mari.get(&one);
        all.mari.post(&format!("{one}/putting-back"), &[]).is_not_here();
    }

    fn a_message_is_reported_where_it_stands_and_she_sees_how_far_it_has_come(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        writes(&mut all.nia, all.group, "canaryunkind");
        let one = path_of(&all.robin.get(&talk), all.group);
        let about = format!("{one}/about");
        all.nia.get(&about).is_not_here();
        all.robin.get(&about).is_well().shows("canaryunkind");
        all.robin.post(&about, &[("to", "nobody")]).is(422).refuses("to");
        let mari = format!("facilitator-{}", all.handle(&app, "Mari"));
        let fields = [("to", mari.as_str()), ("why", "canarywhy")];
        let sent = all.robin.post(&about, &fields).is(303).location.clone().unwrap();
        all.robin.post_again(&about, &fields).goes_to(&sent);
        all.robin.get(&sent).shows("Nobody has opened it yet.");
        let inbox = all.mari.get("/en/say/inbox");
        let report = inbox.links().into_iter().find(|link| link.starts_with("/en/say/inbox/")).unwrap();
        all.mari.get(&report).shows("canaryunkind").shows("canarywhy");
        all.robin.get(&one).shows("It has been read.");
        all.mari.get(&report);
        all.mari.post(&format!("{report}/answer"), &[("answer", "I spoke with her.")]).is(303);
        all.robin.get(&one).shows("There is an answer.").links_to("/en/say/mine");
        all.nia.get(&one).shows_not("You asked somebody");
        for canary in ["canaryunkind", "canarywhy"] {
            assert_eq!(app.columns_with(canary), Vec::<String>::new());
            assert_eq!(app.files_hold(canary), Vec::<String>::new());
        }
    }

    fn a_private_answer_can_be_reported_too(app) {
        let mut all = scene(&app);
        comes(&app, &mut all.mari, all.group, "Sioned", Role::Facilitator);
        let word = all.at("word");
        all.robin.get(&word);
        all.robin.post(&word, &[("words", "May I bring my sister?")]).is(303);
        let with = all.at(&format!("word/with/{}", all.handle(&app, "Robin")));
        all.mari.get(&with);
        all.mari.post(&with, &[("words", "canaryshort: no.")]).is(303);
        let under = all.at("word/one/");
        let one = all.robin.get(&word).links().into_iter().rfind(|link| link.starts_with(&under)).unwrap();
        let about = format!("{one}/about");
        all.robin.get(&about).is_well().shows("canaryshort").shows("Sioned").shows_not("Mari, a facilitator");
        let sioned = format!("facilitator-{}", all.handle(&app, "Sioned"));
        all.robin.post_and_follow(&about, &[("to", &sioned)]).shows("Nobody has opened it yet.");
    }
}
