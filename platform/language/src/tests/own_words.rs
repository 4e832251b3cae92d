//! What a group calls itself: the forms, the gaps they fill, and what the checks say of a wrong one.

use std::sync::Arc;

use foundation::Language;

use super::{problems, words};
use crate::{
    Catalogue, Forms, Gender, Noun, OFFERED, OWN_WORDS, Offered, OwnWords, Speaker, english_forms, forms_in, names_of,
    welsh_forms,
};

fn gender(forms: &Forms) -> Gender {
    if forms.all().iter().any(|form| form.starts_with("dwy ")) { Gender::Feminine } else { Gender::Masculine }
}

#[test]
fn every_word_that_is_offered_has_the_forms_that_follow_by_rule() {
    for offered in &OFFERED {
        let en = offered.forms(Language::En);
        // A plural that no rule knows is written by hand: women.
        assert_eq!(Some(&en), english_forms(en.one(), en.more()).as_ref(), "{offered:?}");
        let cy = offered.forms(Language::Cy);
        assert_eq!(Some(&cy), welsh_forms(cy.one(), cy.more(), gender(&cy)).as_ref(), "{offered:?}");
        for forms in [en, cy] {
            assert_eq!(Forms::new(forms.language(), forms.all()), Some(forms));
        }
    }
}

#[test]
fn each_rule_knows_the_words_that_welsh_grammars_name() {
    let of = |one, more, gender| welsh_forms(one, more, gender).unwrap().all().join(", ");
    assert_eq!(
        of("gwraig", "gwragedd", Gender::Feminine),
        "gwraig, wraig, wraig, wraig, y wraig, a gwraig, un wraig, dwy wraig, gwragedd, wragedd, y gwragedd, a gwragedd"
    );
    assert_eq!(
        of("llywydd", "llywyddion", Gender::Masculine),
        "llywydd, lywydd, llywydd, llywydd, y llywydd, a llywydd, un llywydd, dau lywydd, llywyddion, lywyddion, \
         y llywyddion, a llywyddion"
    );
    assert_eq!(
        of("rhan", "rhannau", Gender::Feminine),
        "rhan, ran, rhan, rhan, y rhan, a rhan, un rhan, dwy ran, rhannau, rannau, y rhannau, a rhannau"
    );
    assert_eq!(
        of("arweinydd", "arweinwyr", Gender::Masculine),
        "arweinydd, arweinydd, arweinydd, arweinydd, yr arweinydd, ac arweinydd, un arweinydd, dau arweinydd, arweinwyr, \
         arweinwyr, yr arweinwyr, ac arweinwyr"
    );
    assert_eq!(
        of("tyst", "tystion", Gender::Masculine),
        "tyst, dyst, dyst, tyst, y tyst, a thyst, un tyst, dau dyst, tystion, dystion, y tystion, a thystion"
    );
    assert_eq!(english_forms("ally", "allies").unwrap().all().join(", "), "ally, allies, an ally, allies'");
    assert_eq!(english_forms("", "hosts"), None);
    assert_eq!(welsh_forms("chwaer", " ", Gender::Feminine), None);
}

#[test]
fn a_word_is_had_with_all_of_its_forms_or_not_at_all() {
    for language in Language::ALL {
        let whole = vec!["x"; forms_in(language).len()];
        assert!(Forms::new(language, &whole).is_some());
        for hole in 0..whole.len() {
            let mut holed = whole.clone();
            holed[hole] = " ";
            assert_eq!(Forms::new(language, &holed), None);
        }
        assert_eq!(Forms::new(language, &whole[1..]), None);
    }
}

/// A sentence for every gap there is, named after it.
fn every_gap(language: Language) -> &'static str {
    let lines = names_of(language).map(|name| format!("gap-{} = x {{ ${name} }}\n", key(&name)));
    lines.collect::<String>().leak()
}

fn key(name: &str) -> String {
    if name.starts_with(char::is_uppercase) { format!("large-{}", name.to_lowercase()) } else { name.to_owned() }
}

fn speaker(en: &'static str, cy: &'static str, language: Language) -> Speaker {
    Arc::new(Catalogue::new(&[words(en, cy)]).unwrap()).speaker(language)
}

#[test]
fn every_gap_is_filled_with_every_word_and_reads_as_it_is_called_with_the_usual_ones() {
    for language in Language::ALL {
        let usual = speaker(every_gap(Language::En), every_gap(Language::Cy), language);
        for (of, name, noun, form) in OWN_WORDS {
            if of != language {
                continue;
            }
            let said = usual.t(&format!("gap-{name}"));
            assert_eq!(said, format!("x {}", usual.own_words().word(noun, language).all()[form]));
            if !name.contains("-soft") && !name.contains("-after") && !name.contains("-possessive") {
                assert_eq!(said, format!("x {}", name.replace('-', " ")));
            }
            assert!(usual.t(&format!("gap-large-{name}")).chars().nth(2).unwrap().is_uppercase());
        }
        for offered in &OFFERED {
            let own = OwnWords::default()
                .with(offered.noun, &offered.forms(Language::En))
                .with(offered.noun, &offered.forms(Language::Cy));
            let speaker = usual.clone().in_words_of(Arc::new(own.clone()));
            for (of, name, noun, form) in OWN_WORDS {
                if of == language {
                    let said = speaker.t(&format!("gap-{name}"));
                    assert_eq!(said, format!("x {}", own.word(noun, language).all()[form]));
                    assert!(said.len() > 2 && !said.contains('{'), "{said}");
                }
            }
        }
    }
}

fn sisters() -> Arc<OwnWords> {
    let offered = Offered::found(Noun::Woman, "sisters").unwrap();
    Arc::new(
        OwnWords::default()
            .with(Noun::Woman, &offered.forms(Language::En))
            .with(Noun::Woman, &offered.forms(Language::Cy)),
    )
}

#[test]
fn a_word_for_the_women_is_the_word_for_members_but_not_one_for_women_at_large() {
    assert_eq!(sisters().word(Noun::Member, Language::Cy).more(), "chwiorydd");
    let merched = Offered::found(Noun::Woman, "merched").unwrap().forms(Language::Cy);
    let north = OwnWords::default().with(Noun::Woman, &merched);
    assert_eq!(north.word(Noun::Woman, Language::Cy).more(), "merched");
    assert_eq!(north.word(Noun::Member, Language::Cy).more(), "aelodau");
}

#[test]
fn a_group_is_known_by_words_that_others_do_not_have() {
    assert_eq!(OwnWords::default().known_by(), [""; 0]);
    assert_eq!(sisters().known_by(), ["chwaer", "chwiorydd", "sister", "sisters", "sisters'"]);
    let members = Offered::found(Noun::Woman, "members").unwrap().forms(Language::En);
    let north = Offered::found(Noun::Woman, "merched").unwrap().forms(Language::Cy);
    assert_eq!(OwnWords::default().with(Noun::Woman, &members).with(Noun::Woman, &north).known_by(), [""; 0]);
}

#[test]
fn a_borrowed_sentence_is_filled_too_and_what_a_page_fills_in_stays() {
    let en = "groups-a = { groups-b } { $name }\ngroups-b = One { $woman }\ngroups-c = { $count } { $women }";
    let speaker = speaker(en, en, Language::En);
    assert_eq!(speaker.t1("groups-a", "name", "Mari"), "One woman Mari");
    let speaker = speaker.in_words_of(sisters());
    assert_eq!(speaker.t1("groups-a", "name", "Mari"), "One sister Mari");
    assert_eq!(speaker.t1("groups-c", "count", 3_usize), "3 sisters");
    assert_eq!(speaker.t("groups-b"), "One sister");
}

#[test]
fn each_language_asks_for_its_own_forms() {
    assert_eq!(
        problems("groups-a = { $A-facilitator } and { $women }", "groups-a = Chi { $a-hwylusydd }"),
        [""; 0],
        "the gaps of the two need not be the same"
    );
    let told = problems("groups-a = { $hwyluswyr }", "groups-a = { $facilitators }");
    assert_eq!(told.iter().filter(|line| line.contains("is a form of words/")).count(), 2, "{told:?}");
    assert!(problems("groups-a = { $facilitatr }", "groups-a = x")[0].contains("is used here but not in words/cy.ftl"));
}

#[test]
fn what_goes_to_a_phone_holds_no_word_of_the_group() {
    let told = problems("groups-sms-a = { $Women }", "groups-sms-a = x");
    assert!(told[0].contains("holds nothing of the group"), "{told:?}");
}

#[test]
fn a_form_that_a_welsh_word_before_it_does_not_ask_for_is_told() {
    let told = |text: &str| problems("groups-a = x", format!("groups-a = {text}").leak());
    for right in [
        "i { $hwylusydd-soft }",
        "gan { $yr-hwyluswyr }",
        "i { $un-fenyw }",
        "a'r { $hwyluswyr }",
        "o'r { $menyw-after-r }",
        "hi'n { $aelod-after-yn }",
        "pob { $menyw }",
        "eich { $hwyluswyr }",
    ] {
        assert_eq!(told(right), [""; 0], "{right}");
    }
    for wrong in [
        "i { $hwylusydd }",
        "i { $yr-hwyluswyr }",
        "y { $menywod }",
        "yr { $hwyluswyr }",
        "a { $hwyluswyr }",
        "dau { $hwylusydd-soft }",
        "a'r { $menyw }",
        "hi'n { $hwylusydd }",
        "ei { $hwyluswyr-soft }",
    ] {
        let told = told(wrong);
        assert_eq!(told.len(), 1, "{wrong}: {told:?}");
        assert!(told[0].contains("is not the right form: use "), "{told:?}");
    }
    assert_eq!(told("x\n# allow: ei\ngroups-b = ei { $hwyluswyr-soft }").len(), 1, "only the key that English lacks");
}
