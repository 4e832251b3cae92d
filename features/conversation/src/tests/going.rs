use groups::Role;
use testing::on_each_engine;

use super::scene::{house, path_of, scene, steps_up, writes};

on_each_engine! { house =>
    fn who_left_reads_nothing_later_and_her_words_stay_without_her_name(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        writes(&mut all.robin, all.group, "canarystays");
        all.robin.get(&all.at("word"));
        all.robin.post(&all.at("word"), &[("words", "canaryprivate")]).is(303);
        steps_up(&mut all.robin);
        all.robin.get(&all.at("rest/go")).is_well();
        all.robin.post(&all.at("rest/go"), &[]).is(303);
        writes(&mut all.nia, all.group, "canarylater");
        for path in ["talk", "talk/after/start", "board", "word", "talk/live"] {
            all.robin.get(&all.at(path)).is_not_here();
        }
        all.nia.get(&talk).shows("canarystays").shows("Somebody who has left").shows_not("Robin");
        all.mari.get(&all.at("word")).shows("Nobody has written privately.");
        let left = app.every_byte().into_iter().filter(|(column, _)| column.starts_with("main.private_")).count();
        assert_eq!(left, 0);
    }

    fn who_erases_leaves_no_row(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        writes(&mut all.robin, all.group, "canaryerased");
        let one = path_of(&all.nia.get(&talk), all.group);
        all.nia.get(&one);
        all.nia.post(&one, &[("words", "canaryanswer")]).is(303);
        all.robin.get(&all.at("word"));
        all.robin.post(&all.at("word"), &[("words", "canaryprivate")]).is(303);
        let handle = all.handle(&app, "Robin");
        steps_up(&mut all.robin);
        all.robin.get(&all.at("rest/all/sure")).is_well();
        all.robin.post(&all.at("rest/all/sure"), &[("sure", "yes")]).is_well();
        let page = all.nia.get(&talk);
        page.shows_not("canaryerased").shows_not("Robin").shows("canaryanswer").shows("In answer to words that are gone");
        let traces: Vec<String> = app
            .columns_with(handle.as_bytes())
            .into_iter()
            .filter(|column| ["posts", "private"].iter().any(|table| column.contains(table)))
            .collect();
        assert_eq!(traces, Vec::<String>::new());
        // A page that was open meanwhile and asks for what came after a message that is gone gets the newest.
        writes(&mut all.nia, all.group, "canarynext");
        let gone = one.rsplit_once('/').unwrap().1;
        all.mari.get(&all.at(&format!("talk/after/{gone}"))).shows("canarynext");
    }

    fn words_without_their_second_lock_are_not_there(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        writes(&mut all.robin, all.group, "canarywithdrawn");
        writes(&mut all.nia, all.group, "canarystays");
        let handle = all.handle(&app, "Robin");
        app.app.keystore.destroy(vec![(database::HeldKind::Shred, handle)], "2026-11-24".to_owned()).unwrap();
        all.nia.get(&talk).is_well().shows("canarystays").shows_not("canarywithdrawn").shows_not("can’t be shown");
    }

    fn who_holds_the_group_no_more_reads_no_private_words(app) {
        let mut all = scene(&app);
        let mut sioned = scenes::comes(&app, &mut all.mari, all.group, "Sioned", Role::Facilitator);
        all.robin.get(&all.at("word"));
        all.robin.post(&all.at("word"), &[("words", "canaryprivate")]).is(303);
        let with = all.at(&format!("word/with/{}", all.handle(&app, "Robin")));
        sioned.get(&with).shows("canaryprivate");
        let under = all.at("word/one/");
        let one = sioned.get(&with).links().into_iter().find(|link| link.starts_with(&under)).unwrap();
        sioned.get(&all.at("rest")).is_well();
        sioned.post(&all.at("rest/down"), &[]).is(303);
        sioned.get(&with).is_not_here();
        sioned.get(&one).is_not_here();
        sioned.get(&all.at("word")).is_well().shows_not("canaryprivate");
    }
}
