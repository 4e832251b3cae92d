//! What we call ourselves.

use foundation::Language;
use language::{Forms, Noun, OFFERED, OwnWords};
use testing::on_each_engine;

use super::scene::{house, scene};
use crate::rules::{own_form, own_welsh_word, own_word};

/// The fields of the page with the usual words picked, and what is chosen instead.
fn chosen<'all>(instead: &[(&'all str, &'all str)]) -> Vec<(&'all str, &'all str)> {
    let mut fields = vec![("holder", "facilitator"), ("woman", "women")];
    for (name, value) in instead {
        fields.retain(|(field, _)| field != name);
        fields.push((name, value));
    }
    fields
}

on_each_engine! { house =>
    fn one_change_shows_on_every_page_in_both_languages_and_can_be_taken_back(app) {
        let mut all = scene(&app);
        let (names, people) = (all.at("words/names"), all.at("people"));
        all.robin.get(&people).shows("The women in this group.").shows("Facilitator");
        all.robin.get(&names).is_well().shows("women · menywod").shows_not("Choose other words");
        all.robin.post(&names, &chosen(&[("woman", "sisters")])).is_not_here();

        all.mari.get(&names).is_well().shows("Choose other words").shows("sisters · chwiorydd");
        let picked = chosen(&[("woman", "sisters"), ("holder", "holder")]);
        all.mari.post(&names, &picked).goes_to(&format!("{names}?said=said-kept"));
        all.robin.get(&names).shows("sisters · chwiorydd").shows("holder · cynhalydd").shows_not("women · menywod");
        all.robin.get(&people).shows("The sisters in this group.").shows("Holder").shows_not("acilitator");
        let cymraeg = people.replace("/en/", "/cy/");
        all.robin.get(&cymraeg).shows("Y chwiorydd yn y grŵp hwn.").shows("Cynhalydd").shows_not("wylusydd");
        // What others in it are told, and a refusal.
        let notes = all.mari.get(&all.at("notes"));
        notes.is_well().shows("Holders' notes").shows_not("acilitators");
        // The page that says so, and the words kept, are what the next one finds picked.
        assert_eq!(all.sioned.get(&names).field("woman"), "sisters");

        all.mari.get(&names);
        all.mari.post(&names, &chosen(&[])).is(303);
        all.robin.get(&people).shows("The women in this group.").shows("Facilitator").shows_not("sister");
        all.robin.get(&cymraeg).shows("Y menywod yn y grŵp hwn.").shows("Hwylusydd");
    }

    fn the_public_page_and_what_is_printed_say_it_in_both_languages(app) {
        use diesel::RunQueryDsl as _;
        let mut all = scene(&app);
        let (group, names) = (all.group, all.at("words/names"));
        let open = "UPDATE groups SET state = 'open', listed = 1";
        app.app.database.write(move |store| diesel::sql_query(open).execute(store).map_err(Into::into)).unwrap();
        let word = app.app.database.read(|store| groups::facts(store, group)).unwrap().unwrap().web_word;
        let mut nia = app.visitor();
        nia.get(&format!("/en/p/{word}/print")).is_well().shows("A facilitator can give you a code.");
        assert_eq!(all.robin.get(&all.at("test-both")).html, "Y menywod yn y grŵp hwn. The women in this group.");

        all.mari.get(&names);
        all.mari.post(&names, &chosen(&[("woman", "members"), ("holder", "host")])).is(303);
        nia.get(&format!("/en/p/{word}/print")).is_well().shows("A host can give you a code.");
        nia.get(&format!("/cy/p/{word}/print")).is_well().shows("Gall gwesteiwr roi cod ichi.");
        nia.get(&format!("/en/p/{word}")).is_well().shows("Members in this group can write to each other online.").shows_not("acilitator");
        nia.get(&format!("/en/say/about/{word}")).is_well().shows("If it is about a host, choose somebody else.");
        assert_eq!(all.robin.get(&all.at("test-both")).html, "Yr aelodau yn y grŵp hwn. The members in this group.");
        // The list of groups is of no one group.
        nia.get("/en/find").is_well().shows("facilitators").shows_not("hosts");

        all.mari.get(&names);
        all.mari.post(&names, &chosen(&[])).is(303);
        nia.get(&format!("/en/p/{word}/print")).is_well().shows("A facilitator can give you a code.");
    }

    fn another_group_and_a_stranger_hear_nothing_of_it(app) {
        let mut all = scene(&app);
        let names = all.at("words/names");
        all.mari.get(&names);
        all.mari.post(&names, &chosen(&[("woman", "sisters")])).is(303);
        let other = scenes::begins(&mut all.mari, "Mari", scenes::Called::default());
        all.mari.get(&format!("/en/c/{other}/people")).is_well().shows("The women in this group.").shows_not("sister");
        let mut gwen = app.joined("Gwen");
        let page = gwen.get(&names);
        page.is_not_here();
        page.shows_not("sister");
        // The start page is of no one group.
        all.mari.get("/en/").is_well().shows_not("sister");
    }

    fn a_word_of_the_groups_own_is_read_in_sentences_before_it_is_kept(app) {
        let mut all = scene(&app);
        let (names, people) = (all.at("words/names"), all.at("people"));
        let own = chosen(&[
            ("woman", "own"),
            ("woman-en-one", "Swallow"),
            ("woman-en-more", "swallows"),
            ("woman-cy-one", "gwennol"),
            ("woman-cy-more", "gwenoliaid"),
            ("woman-cy-gender", "f"),
        ]);
        all.mari.get(&names);
        let look = all.mari.post(&names, &own);
        look.is(200).shows("In Welsh: The women of the group").shows("In English: The women of the group");
        // Back: what she typed is there, and the fold is open; nothing is kept.
        let mut back = own.clone();
        back.push(("step", "back"));
        let page = all.mari.post(&names, &back);
        page.is(200).shows("Choose other words");
        let typed = ["woman", "woman-en-one", "woman-cy-more", "woman-cy-gender", "holder"].map(|field| page.field(field));
        assert_eq!(typed, ["own", "Swallow", "gwenoliaid", "f", "facilitator"]);
        assert_eq!(page.count("main > details[open]"), 1);
        let look = all.mari.post(&names, &own);
        look.is(200).shows("Daeth un wennol.").shows("Y gwenoliaid yn y grŵp hwn.").shows("One swallow came.");
        assert_eq!((look.field("woman-cy-8"), look.field("woman-en-4")), ("dwy wennol".to_owned(), "swallows'".to_owned()));
        // Nothing is kept yet.
        all.robin.get(&people).shows("The women in this group.");

        // She puts a form right; a form that is none comes back with what she typed.
        let mut sure = own.clone();
        sure.push(("step", "keep"));
        let forms = ["woman-en-1", "woman-en-2", "woman-en-3", "woman-en-4", "woman-cy-1", "woman-cy-2", "woman-cy-3", "woman-cy-4", "woman-cy-5", "woman-cy-6", "woman-cy-7", "woman-cy-8", "woman-cy-9", "woman-cy-10", "woman-cy-11", "woman-cy-12"];
        let said: Vec<String> = forms.iter().map(|field| look.field(field)).collect();
        sure.extend(forms.iter().copied().zip(said.iter().map(String::as_str)));
        let with = |field: &str, value: &'static str| {
            let mut sure = sure.clone();
            sure.retain(|(name, _)| *name != field);
            let field = *forms.iter().find(|name| **name == field).unwrap();
            sure.push((field, value));
            sure
        };
        let page = all.mari.post(&names, &with("woman-cy-8", "dwy <b>"));
        page.is(422).refuses("woman-cy-8").shows("Daeth un wennol.");
        assert_eq!(page.field("woman-cy-8"), "dwy <b>");
        all.mari.post(&names, &with("woman-cy-9", "gwenoliaid bach")).is(303);
        all.robin.get(&people).shows("The swallows in this group.");
        all.robin.get(&people.replace("/en/", "/cy/")).shows("Dyma'r enwau mae gwenoliaid bach yn eu defnyddio yma.");

        // What was put right is there when it is looked at again with the same words.
        let page = all.mari.get(&names);
        let fields = ["woman-en-one", "woman-cy-one", "woman-cy-gender"].map(|field| page.field(field));
        assert_eq!(fields, ["swallow", "gwennol", "f"]);
    }

    fn what_is_no_word_is_refused_and_stays_as_it_was_typed(app) {
        let mut all = scene(&app);
        let names = all.at("words/names");
        let long = "a".repeat(25);
        for (one, more) in [("s1ster", "sisters"), ("<b>", "sisters"), ("x", "sisters"), (long.as_str(), "sisters"), ("robin", "robins"), ("victim", "victims"), ("aggressive one", "ones"), ("sister", "")] {
            all.mari.get(&names);
            let typed = chosen(&[("woman", "own"), ("woman-en-one", one), ("woman-en-more", more)]);
            let page = all.mari.post(&names, &typed);
            let field = if more.is_empty() { "woman-en-more" } else { "woman-en-one" };
            page.is(422).refuses(field);
            assert_eq!(page.field("woman-en-one"), one);
        }
        for (fields, field) in [
            (vec![("woman", "own")], "woman-en-one"),
            (vec![("woman", "own"), ("woman-cy-one", "chwaer"), ("woman-cy-more", "chwiorydd")], "woman-cy-gender"),
            (vec![("woman", "own"), ("woman-cy-one", "mam y cylch"), ("woman-cy-more", "mamau"), ("woman-cy-gender", "f")], "woman-cy-one"),
            (vec![("woman", "leaders")], "woman"),
            (vec![("woman-en-one", "ally"), ("woman-en-more", "allies")], "woman"),
        ] {
            all.mari.get(&names);
            all.mari.post(&names, &chosen(&fields)).is(422).refuses(field);
        }
        all.robin.get(&all.at("people")).shows("The women in this group.");
    }

    fn a_language_left_empty_keeps_its_usual_word(app) {
        let mut all = scene(&app);
        let names = all.at("words/names");
        all.mari.get(&names);
        let mut own = chosen(&[("holder", "own"), ("holder-en-one", "anchor"), ("holder-en-more", "anchors")]);
        all.mari.post(&names, &own).is(200).shows("An anchor can give you a code.").shows_not("Gall hwylusydd");
        own.extend([("step", "keep"), ("holder-en-1", "anchor"), ("holder-en-2", "anchors"), ("holder-en-3", "an anchor")]);
        own.push(("holder-en-4", "anchors'"));
        all.mari.post(&names, &own).is(303);
        all.robin.get(&all.at("people")).shows("Anchor");
        all.robin.get(&all.at("people").replace("/en/", "/cy/")).shows("Hwylusydd");
    }
}

#[test]
fn every_sentence_that_shows_a_form_holds_that_form() {
    let catalogue = std::sync::Arc::new(language::Catalogue::new(&[crate::words()]).unwrap());
    for offered in &OFFERED {
        let key =
            if offered.noun == Noun::Facilitator { "wording-samples-facilitator" } else { "wording-samples-woman" };
        for language in Language::ALL {
            let forms: Forms = offered.forms(language);
            let own = std::sync::Arc::new(OwnWords::default().with(offered.noun, &forms));
            let said = catalogue.speaker(language).in_words_of(own).t(key);
            assert_eq!(said.lines().count(), forms.all().len());
            for (line, form) in said.lines().zip(forms.all()) {
                assert!(line.to_lowercase().contains(form.as_str()), "{line}: {form}");
            }
        }
    }
}

#[test]
fn a_word_is_tidied_and_names_nobody() {
    assert_eq!(own_word("  Chwaer   Fach ", &[]).unwrap(), "chwaer fach");
    assert_eq!(own_word("l’amie", &[]).unwrap(), "l'amie");
    assert_eq!(own_word("siân", &["Sian J"]).unwrap_err().key, "wording-own-name");
    for unkind in ["claf", "service user", "dioddefwyr", "Chaotic"] {
        assert_eq!(own_word(unkind, &[]).unwrap_err().key, "wording-names-unkind", "{unkind}");
    }
    for with_article in ["mam y cylch", "Ffrind yr Haul", "mam a’r plant", "ty'r-bont"] {
        assert_eq!(own_welsh_word(with_article, &[]).unwrap_err().key, "wording-names-article", "{with_article}");
    }
    assert_eq!(own_welsh_word("Ffrind Hynny", &[]).unwrap(), "ffrind hynny");
    for no_word in ["", "a", "-a", "two2", "a,b", "☂☂"] {
        assert_eq!(own_word(no_word, &[]).unwrap_err().key, "wording-names-letters", "{no_word}");
    }
    assert!(own_word(&"x".repeat(25), &[]).is_err());
    assert!(own_form(&"x".repeat(40), &[]).is_ok());
    assert!(own_form(&"x".repeat(41), &[]).is_err());
}
