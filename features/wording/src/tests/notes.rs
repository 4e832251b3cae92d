//! Notes: who reads them, how long, and the quiet line without script.

use testing::{PASSPHRASE, on_each_engine};

use super::scene::{house, scene};

const LINE: &str = "You wrote ‘aggressive’. What happened? What might she need?";

on_each_engine! { house =>
    fn a_note_is_read_by_those_who_hold_the_group_and_by_nobody_else(app) {
        let mut all = scene(&app);
        let notes = all.at("notes");
        all.mari.get(&notes).is_well().shows("Nothing is written down.");
        all.mari.post(&notes, &[("words", "  ")]).is(422).refuses("words");
        all.mari.get(&notes);
        let fields = [("words", "canarychairs: a cup fell, and one woman went home early.")];
        let kept = all.mari.post(&notes, &fields).is(303).location.clone().unwrap();
        all.mari.post_again(&notes, &fields).goes_to(&kept);
        // Nothing asks: she goes on to the list.
        all.mari.get(&kept).goes_to(&format!("{notes}?said=said-wording-kept"));
        all.mari.get(&notes).shows("canarychairs").shows("you").shows("It goes after");
        let page = all.sioned.get(&notes);
        page.shows("canarychairs").shows("Mari").links_not_to(&kept.replace("/kept", ""));
        for she in [&mut all.robin, &mut all.nia] {
            she.get(&notes).is_not_here();
            she.get(&kept).is_not_here();
            she.get(&kept.replace("/kept", "")).is_not_here();
        }
        assert_eq!(app.columns_with("canarychairs"), Vec::<String>::new());
        // Another facilitator can neither change nor erase it.
        let one = kept.replace("/kept", "");
        all.sioned.get(&one).is_not_here();
        all.sioned.get(&notes);
        all.sioned.post(&one, &[("words", "other")]).is_not_here();
        all.sioned.post(&format!("{one}/gone"), &[]).is(303);
        all.mari.get(&notes).shows("canarychairs");
        // Whoever comes to hold the group later does not read what was written before.
        let mut gwen = scenes::comes(&app, &mut all.mari, all.group, "Gwen", groups::Role::Facilitator);
        gwen.get(&notes).is_well().shows("Nothing is written down.").shows_not("canarychairs");
        assert!(all.robin.get(&all.at("test-cards")).html.contains("[]"));
        all.mari.get(&all.at("test-cards")).shows("/notes");
    }

    fn a_listed_word_is_asked_about_after_it_was_kept_and_nothing_tells_that_it_was(app) {
        let mut all = scene(&app);
        let notes = all.at("notes");
        let write = |she: &mut testing::Visitor, words: &str| {
            she.get(&notes);
            let page = she.post(&notes, &[("words", words)]);
            page.is(303).location.clone().unwrap()
        };
        let plain = write(&mut all.mari, "She put the chairs away.");
        let kept = write(&mut all.mari, "She was aggressive about the chairs.");
        // Both lead to the same place: what is kept of a form for a second tap tells nothing.
        let shape = |place: &str| place.split('/').map(|piece| if piece.len() == 26 { "…" } else { piece }).collect::<Vec<_>>().join("/");
        assert_eq!(shape(&plain), shape(&kept));
        let page = all.mari.get(&kept);
        page.is_well().shows(LINE).shows("What did she say or do?").shows("Your note is kept as you wrote it.");
        assert_eq!(page.field("words"), "She was aggressive about the chairs.");
        assert_eq!(page.count("[role=alert]"), 0);
        // It is kept already, and her colleague reads it, whether or not she answers.
        assert!(!all.sioned.get(&notes).shows("She was aggressive about the chairs.").words().contains("You wrote"));
        page.links_to(&notes);
        // New words take its place, and are not asked about again.
        let one = kept.replace("/kept", "");
        all.mari.post(&one, &[("words", "")]).is(422).refuses("words");
        all.mari.get(&kept);
        all.mari.post(&one, &[("words", "She said ‘put them away yourself’ and raised her voice. A difficult moment.")])
            .goes_to(&format!("{notes}?said=said-wording-kept"));
        let page = all.mari.get(&notes);
        page.shows("raised her voice");
        for gone in ["aggressive", "You wrote"] {
            assert!(!page.words().contains(gone), "{gone} on {page}");
        }
        for trace in ["aggressive", "difficult", "wording-line"] {
            assert_eq!(app.columns_with(trace), Vec::<String>::new(), "{trace}");
        }
        // In Welsh, with the mutation, and the questions in Welsh.
        let welsh = notes.replace("/en/", "/cy/");
        all.mari.get(&welsh);
        let kept = all.mari.post(&welsh, &[("words", "Roedd hi'n gymhleth, and chaotic.")]).location.clone().unwrap();
        all.mari.get(&kept).shows("Dyma a ysgrifennoch chi: ‘gymhleth’, ‘chaotic’. Beth ddigwyddodd? Beth allai fod ei angen arni?");
    }

    fn a_note_goes_when_its_writer_says_so_after_eight_weeks_and_with_her(app) {
        let mut all = scene(&app);
        let notes = all.at("notes");
        let write = |she: &mut testing::Visitor, words: &str| {
            she.get(&notes);
            she.post(&notes, &[("words", words)]).is(303).location.clone().unwrap().replace("/kept", "")
        };
        let first = write(&mut all.mari, "first note");
        write(&mut all.mari, "second note");
        all.mari.get(&first).shows("It is gone for everybody at once");
        all.mari.post(&format!("{first}/gone"), &[]).goes_to(&format!("{notes}?said=said-wording-gone"));
        all.sioned.get(&notes).shows("second note").shows_not("first note");
        write(&mut all.sioned, "third note");
        // What she holds is said before she steps down, and her notes go with it.
        let down = all.at("rest/down");
        all.sioned.gives_passphrase_again(PASSPHRASE, &down);
        all.sioned.get(&down).shows("You wrote facilitators' notes. They go when you no longer hold the group.");
        all.sioned.post(&down, &[]).is(303);
        all.mari.get(&notes).shows("second note").shows_not("third note");
        all.sioned.get(&notes).is_not_here();
        // Eight weeks later it is gone, first from the page and then from the table.
        let rows = |app: &testing::TestApp| app.app.database.read(|store| {
            use diesel::{QueryDsl as _, RunQueryDsl as _};
            Ok(crate::store::facilitator_notes::table.count().get_result::<i64>(store)?)
        }).unwrap();
        app.clock.advance(56 * 86_400);
        all.mari.get("/en/sign-in");
        app.run_duties();
        assert_eq!(rows(&app), 1, "on its last day it is still there");
        app.clock.advance(86_400);
        app.run_duties();
        assert_eq!(rows(&app), 0);
    }

    fn a_note_that_was_moved_or_dated_anew_is_left_out(app) {
        let mut all = scene(&app);
        let notes = all.at("notes");
        for words in ["first note", "second note", "third note"] {
            all.mari.get(&notes);
            all.mari.post(&notes, &[("words", words)]).is(303);
        }
        app.meddle("UPDATE facilitator_notes SET day = '2026-12-24' WHERE id = (SELECT id FROM facilitator_notes ORDER BY id LIMIT 1)");
        app.meddle("UPDATE facilitator_notes SET revision = 7 WHERE id = (SELECT id FROM facilitator_notes ORDER BY id DESC LIMIT 1)");
        let page = all.mari.get(&notes);
        page.is_well();
        assert_eq!(page.count("ul.list > li"), 1);
    }
}
