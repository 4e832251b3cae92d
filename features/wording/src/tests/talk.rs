//! Words we use: how a group talks.

use testing::on_each_engine;

use super::scene::{house, scene};

on_each_engine! { house =>
    fn what_a_group_decided_about_words_is_read_by_all_of_it_and_asked_again_when_somebody_comes(app) {
        let mut all = scene(&app);
        let words = all.at("words");
        all.robin.get(&words).is_well().shows("Nothing is written down yet.").shows_not("Why we chose this");
        all.mari.get(&words).is_well().shows("Why we chose this");
        let decided = [
            ("we-use", "Women. The circle."),
            ("we-leave", "Victim, unless somebody says it of herself."),
            ("of-herself", ""),
            ("spoken", "own"),
            ("because", "Some of us dream in Welsh."),
        ];
        all.mari.post(&words, &decided).goes_to(&format!("{words}?said=said-kept"));
        all.robin.get(&words).shows("Women. The circle.").shows("Each in the language she likes").shows("Some of us dream in Welsh.");
        all.robin.post(&words, &decided).is_not_here();
        // No name goes in, and what was typed stays.
        all.mari.get(&words);
        let page = all.mari.post(&words, &[("we-use", "What Robin said."), ("because", "x")]);
        page.is(422).refuses("we-use");
        assert_eq!(page.field("we-use"), "What Robin said.");
        all.mari.get(&words).shows_not("has come since").shows("Women. The circle.");
        // Somebody comes: those who hold it are asked to look again; keeping it is enough.
        scenes::comes(&app, &mut all.mari, all.group, "Efa", groups::Role::Member);
        all.mari.get(&words).shows("A new woman has come since");
        all.robin.get(&words).shows_not("A new woman has come since");
        all.mari.post(&words, &decided).is(303);
        all.mari.get(&words).shows_not("A new woman has come since");
    }
}
