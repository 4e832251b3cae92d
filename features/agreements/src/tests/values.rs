use jiff::civil::date;
use proptest::prelude::*;

use super::house::{Three, house};
use crate::{model::Value, rules::value_said};

proptest! {
    #[test]
    fn a_value_is_kept_as_it_was_said_or_something_is_to_be_put_right(
        words in prop::array::uniform4("[ a-y]{0,80}"), days in -3_i64..3,
    ) {
        let today = date(2026, 11, 24);
        let on = today.saturating_add(jiff::Span::new().days(days));
        let [word_en, word_cy, line_en, line_cy] = &words;
        let tidy: Vec<String> = words.iter().map(|word| foundation::tidy_line(word)).collect();
        let fits = tidy[..2].iter().all(|word| word.len() <= 60) && tidy.iter().any(|word| !word.is_empty()) && days <= 0;
        match value_said(Value::Trust, (word_en, word_cy), (line_en, line_cy), Ok(on), today, (&["Zoë"], &[])) {
            Ok(said) => {
                prop_assert!(fits);
                prop_assert_eq!([said.word.en, said.word.cy, said.line.en, said.line.cy].to_vec(), tidy);
            }
            Err(refusals) => prop_assert!(!fits && !refusals.is_empty()),
        }
    }
}

#[test]
fn seven_values_each_with_a_word_of_its_own() {
    for value in Value::ALL {
        assert_eq!(Value::from_word(value.word()), Some(value));
    }
    assert_eq!(Value::from_word("honesty"), None);
}

const SAID_ON: [(&str, &str); 3] = [("on-day", "20"), ("on-month", "11"), ("on-year", "2026")];

testing::on_each_engine! { house =>
    fn the_group_says_what_a_value_is_and_its_women_read_it(app) {
        let mut three = Three::new(&app);
        let values = format!("/en/c/{}/values", three.group);
        let card = format!("/en/c/{}/card", three.group);
        let page = three.robin.get(&values);
        page.is_well().shows("Being herself").shows("We do what we said we would do").links_not_to(&format!("{values}/trust"));
        assert_eq!(page.count("main h2"), 7);
        three.robin.get(&card).links_not_to(&values).shows("What matters to us");
        let trust = format!("{values}/trust");
        three.mari.get(&values).links_to(&trust);
        three.mari.get(&trust).is_well().shows("not as you would say it");
        // Bad input keeps what was typed.
        let page = three.mari.post(&trust, &[("word_en", "  "), ("on-day", "30"), ("on-month", "11"), ("on-year", "2026")]);
        page.is(422).refuses("on");
        let page = three.mari.post(&trust, &SAID_ON);
        page.is(422).refuses("word_en");
        assert_eq!(page.field("on-day"), "20");
        let long = "a".repeat(301);
        let page = three.mari.post(&trust, &[&[("line_en", long.as_str()), ("word_cy", "Gair da")][..], &SAID_ON].concat());
        page.is(422).refuses("line_en");
        assert_eq!(page.field("word_cy"), "Gair da");
        three.mari.post(&trust, &[&[("word_en", "Straight talk"), ("line_cy", "Dweud y gwir.")][..], &SAID_ON].concat())
            .goes_to(&format!("{values}?said=said-kept"));
        let page = three.robin.get(&values);
        page.shows("Straight talk").shows("As the group said it on Friday 20 November.").shows("Dweud y gwir.").shows("in one language only").shows_not("We do what we said");
        assert_eq!(page.attributes("main span[lang=cy]", "dir"), ["auto"]);
        three.robin.get(&values.replace("/en/", "/cy/")).shows("Straight talk").shows("mewn un iaith");
        three.robin.get(&card).shows("Straight talk");
        three.robin.get(&card.replace("/en/", "/cy/")).shows_not("Straight talk");
        // It stands in the form again, and can be taken back.
        let page = three.mari.get(&trust);
        assert_eq!((page.field("word_en").as_str(), page.field("on-day").as_str()), ("Straight talk", "20"));
        three.mari.post(&format!("{trust}/gone"), &[]).goes_to(&format!("{values}?said=said-gone"));
        three.robin.get(&values).shows_not("Straight talk").shows("We do what we said");
        three.mari.get(&format!("{values}/honesty")).is_not_here();
    }

    fn a_value_names_nobody_and_says_before_it_is_saved_that_everybody_reads_it(app) {
        let mut three = Three::new(&app);
        let values = format!("/en/c/{}/values", three.group);
        let safety = format!("{values}/safety");
        three.mari.get(&safety).shows_not("Everybody reads this").shows_not("Save and show");
        for field in ["word_en", "word_cy", "line_en", "line_cy"] {
            let page = three.mari.post(&safety, &[&[(field, "Robin gets home")][..], &SAID_ON].concat());
            page.is(422).refuses(field).shows("Is ‘Robin’ a woman here?");
            assert_eq!((page.field(field).as_str(), page.count("input[name=no_name]")), ("Robin gets home", 1));
        }
        // A tick holds for its own word and for no other.
        let page = three.mari.post(&safety, &[&[("line_en", "Robin sees the sky"), ("no_name", "sky")][..], &SAID_ON].concat());
        page.is(422).refuses("line_en").shows("Is ‘Robin’ a woman here?");
        assert_eq!(page.count("input[name=no_name]"), 2);
        assert_eq!(page.count("input[name=no_name][checked]"), 1);
        three.mari.post(&safety, &[&[("line_en", "Open to the sky"), ("no_name", "sky")][..], &SAID_ON].concat()).is(303);
        three.robin.get(&values).shows("Open to the sky");
        three.mari.get(&values);
        three.mari.post(&format!("{values}/shown"), &[("do", "show")]).is(303);
        three.mari.get(&safety).shows("Everybody reads this as soon as you save it.").shows("Save and show to everybody");
        three.mari.get(&safety.replace("/en/", "/cy/")).is_well().shows("Cadw a dangos i bawb");
    }

    fn values_are_public_only_where_the_group_ticks_it(app) {
        let mut three = Three::new(&app);
        let values = format!("/en/c/{}/values", three.group);
        let word = three.web_word(&app);
        let public = format!("/en/p/{word}/values");
        three.mari.get(&format!("{values}/choice"));
        three.mari.post(&format!("{values}/choice"), &[&[("word_en", "You choose"), ("line_en", "Passing is fine.")][..], &SAID_ON].concat()).is(303);
        three.opens(&app);
        app.visitor().get(&public).is_not_here();
        let cards = format!("/en/c/{}/public-cards", three.group);
        three.robin.get(&cards).shows_not("You choose");
        three.mari.get(&values).shows("Only the women in this group read this");
        three.mari.post(&format!("{values}/shown"), &[("do", "show")]).is(303);
        app.visitor().get(&public).is_not_here();
        three.robin.get(&cards).shows("You choose").shows_not(&format!("/en/p/{word}/values"));
        app.meddle("UPDATE groups SET listed = 1");
        let page = app.visitor().get(&public);
        page.is_well().shows("You choose").shows("Passing is fine.").shows("Everybody. This page is public.");
        assert_eq!(page.count("script"), 0);
        three.robin.get(&cards).shows("You choose").shows(&format!("/en/p/{word}/values"));
        three.mari.get(&values);
        three.mari.post(&format!("{values}/shown"), &[("do", "hide")]).is(303);
        app.visitor().get(&public).is_not_here();
        app.visitor().get("/en/p/nothing/values").is_not_here();
    }

    fn values_are_printed_and_made_into_a_pdf(app) {
        let mut three = Three::new(&app);
        let values = format!("/en/c/{}/values", three.group);
        three.mari.get(&format!("{values}/meeting"));
        three.mari.post(&format!("{values}/meeting"), &[&[("word_en", "Eye to eye"), ("word_cy", "Lygad yn llygad")][..], &SAID_ON].concat()).is(303);
        let page = three.robin.get(&format!("{values}/print?in=both&size=large"));
        page.is_well().shows("Eye to eye").shows("Lygad yn llygad").shows("Craft");
        assert_eq!(page.count("section[lang=cy]"), 1);
        page.shows_not("in one language only");
        three.mari.get(&format!("{values}/trust"));
        for value in ["trust", "choice"] {
            three.mari.post(&format!("{values}/{value}"), &[&[("line_cy", "Pasio sy’n iawn.")][..], &SAID_ON].concat()).is(303);
            three.mari.get(&values);
        }
        let sheet = three.robin.get(&format!("{values}/print"));
        assert_eq!(sheet.words().matches("in one language only").count(), 1);
        let away = three.robin.get(&format!("{values}/sheet.pdf?in=both"));
        let location = away.is(303).header("location").to_owned();
        three.robin.get(&location).is_well().shows("Print this page instead.");
        app.installs_a_press();
        three.robin.get(&format!("{values}/print")).links_to(&format!("{values}/sheet.pdf?in=both&size=large"));
        let whole = serde_json::to_string(&three.robin.get(&format!("{values}/sheet.pdf?in=both")).sheet().blocks).unwrap();
        assert!(whole.find("Lygad yn llygad").unwrap() < whole.find("Eye to eye").unwrap(), "Welsh first");
    }
}
