//! A word afterwards, in the form she chose; and between two who hold the group.

use testing::on_each_engine;

use super::{A_DAY, Scene, Tries as _, house, kept, one, scene};

on_each_engine! { house =>
    fn a_written_word_opens_for_the_two_alone_and_either_takes_it_away(app) {
        let mut all = scene(&app);
        let at = all.robin_asks(&app, "Mari", "written");
        let (word, cards) = (format!("{at}/word"), all.at("test-cards"));
        all.mari_says(&at, &[("answer", "yes")]).is(303);
        // Not before the date.
        assert!(!all.mari.get(&at).has_field("word"));
        all.mari.post(&word, &[("word", "too early")]).is(409);
        Scene::first_was_yesterday(&app);
        all.robin.get(&at).shows("She has not written a word yet.");
        all.robin.get(&cards).shows_not("said yes");
        all.mari.get(&cards).shows("Somebody asks you something");
        all.mari.get(&at).shows("She would like a word, written.").shows("What helped?").shows_not("What do you say?");
        all.mari.post(&word, &[("word", "  ")]).is(422).refuses("word");
        let long = "a".repeat(1501);
        let page = all.mari.post(&word, &[("word", &long)]);
        page.is(422).refuses("word");
        assert_eq!(page.field("word"), long);
        all.mari.post(&word, &[("word", "canaryword: you waited until Bet had finished.")]).is(303);
        all.mari.get(&cards).shows_not("Somebody asks you something");
        all.robin.get(&cards).shows("Mari wrote a word for you.").shows_not("canaryword");
        all.robin.get(&at).shows("canaryword: you waited");
        assert_eq!(app.columns_with("canaryword"), Vec::<String>::new());
        all.rhian.get(&at).is_not_here();
        all.bet.get(&at).is_not_here();
        // She takes it back, at any time, and writes another.
        all.mari.get(&at).shows("canaryword: you waited").shows("You can take it back at any time.");
        all.mari.post(&format!("{word}/end"), &[]).is(303);
        all.robin.get(&at).shows_not("canaryword").shows("She has not written a word yet.");
        all.mari.get(&at);
        // What is to be written is not ticked.
        all.mari.post(&format!("{at}/closure"), &[]).is(409);
        all.mari.get(&at);
        all.mari.post(&word, &[("word", "canaryword again")]).is(303);
        // Eight weeks, then it is gone.
        app.clock.advance(55 * A_DAY);
        app.run_duties();
        assert!(!kept(&app, all.group).is_empty());
        app.clock.advance(A_DAY);
        app.run_duties();
        assert_eq!(kept(&app, all.group), Vec::<String>::new());
        assert_eq!(app.columns_with("beside"), Vec::<String>::new());
    }

    fn a_word_that_is_said_is_ticked_and_gone(app) {
        let mut all = scene(&app);
        let at = all.robin_asks(&app, "Mari", "said");
        all.mari_says(&at, &[("answer", "yes")]).is(303);
        all.mari.get(&at);
        all.mari.post(&format!("{at}/closure"), &[]).is(409);
        Scene::first_was_yesterday(&app);
        all.robin.get(&at).shows("Mari was beside you. She tells you when you see each other.");
        all.mari.get(&at).shows("She would like a word, said.").shows("We have talked");
        all.mari.post(&format!("{at}/closure"), &[]).is(303);
        all.robin.get(&at).is_not_here();
        assert_eq!(kept(&app, all.group), Vec::<String>::new());
    }

    fn she_who_got_it_erases_it_at_once_for_both(app) {
        let mut all = scene(&app);
        let at = all.robin_asks(&app, "Mari", "written");
        all.mari_says(&at, &[("answer", "yes")]).is(303);
        Scene::first_was_yesterday(&app);
        all.mari.get(&at);
        all.mari.post(&format!("{at}/word"), &[("word", "you waited")]).is(303);
        all.robin.get(&at).shows("Erase all of this");
        all.robin.post(&format!("{at}/end"), &[]).is(303);
        all.mari.get(&at).is_not_here();
        assert_eq!(kept(&app, all.group), Vec::<String>::new());
    }

    fn two_who_hold_the_group_give_each_other_a_word_after_a_meeting(app) {
        let mut all = scene(&app);
        let (form, mine) = (all.at("growing/meeting"), all.at("growing/mine"));
        all.mari.get(&all.at("test-evening")).shows("A word from one who holds this group with you").shows("growing/meeting");
        all.mari.get(&form).is_well().shows("There was no meeting in the last two weeks.");
        Scene::first_was_yesterday(&app);
        let page = all.mari.get(&form);
        page.is_well().shows("Monday 23 November").shows("Rhian").shows_not("No word").shows_not("Not a date yet");
        let rhian = all.handle(&app, "Rhian").to_string();
        assert_eq!((page.field("with"), page.field("on")), (rhian.clone(), all.dates[0].clone()));
        let fields = [("on", all.dates[0].as_str()), ("with", &rhian), ("wish", "written"), ("line", "canaryhalf: the last half hour")];
        all.mari.post(&form, &[("on", "none"), ("with", &rhian), ("wish", "none")]).is(422).refuses("on").refuses("wish");
        all.mari.post(&form, &fields).is(303);
        let at = one(&mut all.mari, &mine);
        let page = all.rhian.get(&at);
        page.is_well().shows("The meeting of Monday 23 November · Mari").shows("canaryhalf").shows_not("another date");
        all.rhian.post(&format!("{at}/answer"), &[("answer", "yes")]).is(303);
        all.mari.get(&all.at("test-cards")).shows("Rhian said yes.");
        all.rhian.get(&at);
        all.rhian.post(&format!("{at}/word"), &[("word", "canaryhold: I saw that you let it be quiet.")]).is(303);
        all.mari.get(&at).shows("canaryhold");
        all.robin.get(&at).is_not_here();
        for word in ["canaryhalf", "canaryhold"] {
            assert_eq!(app.columns_with(word), Vec::<String>::new());
        }
        all.rhian.get(&at);
        all.rhian.post(&all.at("scene-down"), &[]).is(303);
        // One alone has nobody to ask.
        all.mari.get(&all.at("test-evening")).shows_not("growing/meeting");
        all.mari.get(&form).is_well().shows("There is nobody here just now who can be asked.");
    }
}
