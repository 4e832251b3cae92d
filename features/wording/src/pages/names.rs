//! What we call ourselves: a group's words for its women and for whoever holds it (S164). Everybody in it sees them; those who
//! hold it choose. A word of its own is shown in sentences, form by form, before it is kept.

use foundation::{FieldRefusals, Id, Language, Refusal};
use groups::{Facilitator, Member};
use language::{Forms, Gender, Noun, OFFERED, Offered, OwnWords, english_forms, welsh_forms};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use crate::{
    model::{Name, Word, own_words},
    rules::{own_form, own_welsh_word, own_word},
    store,
    views::{self, Part, Sentences},
};

/// What is picked for a word of the group's own.
const OWN: &str = "own";
/// The value of the button that keeps what was read in sentences.
const KEEP: &str = "keep";

/// The value of the button that goes back to what was typed.
const BACK: &str = "back";

/// The fields of one word.
struct Fields {
    noun: Noun,
    legend: &'static str,
    samples: &'static str,
    choice: &'static str,
    en: [&'static str; 2],
    cy: [&'static str; 2],
    gender: &'static str,
    en_forms: [&'static str; 4],
    cy_forms: [&'static str; 12],
}

const PARTS: [Fields; 2] = [
    Fields {
        noun: Noun::Facilitator,
        legend: "wording-names-holder",
        samples: "wording-samples-facilitator",
        choice: "holder",
        en: ["holder-en-one", "holder-en-more"],
        cy: ["holder-cy-one", "holder-cy-more"],
        gender: "holder-cy-gender",
        en_forms: ["holder-en-1", "holder-en-2", "holder-en-3", "holder-en-4"],
        #[rustfmt::skip]
        cy_forms: [
            "holder-cy-1", "holder-cy-2", "holder-cy-3", "holder-cy-4", "holder-cy-5", "holder-cy-6", "holder-cy-7",
            "holder-cy-8", "holder-cy-9", "holder-cy-10", "holder-cy-11", "holder-cy-12",
        ],
    },
    Fields {
        noun: Noun::Woman,
        legend: "wording-names-women",
        samples: "wording-samples-woman",
        choice: "woman",
        en: ["woman-en-one", "woman-en-more"],
        cy: ["woman-cy-one", "woman-cy-more"],
        gender: "woman-cy-gender",
        en_forms: ["woman-en-1", "woman-en-2", "woman-en-3", "woman-en-4"],
        #[rustfmt::skip]
        cy_forms: [
            "woman-cy-1", "woman-cy-2", "woman-cy-3", "woman-cy-4", "woman-cy-5", "woman-cy-6", "woman-cy-7",
            "woman-cy-8", "woman-cy-9", "woman-cy-10", "woman-cy-11", "woman-cy-12",
        ],
    },
];

impl Fields {
    fn forms(&self, language: Language) -> &[&'static str] {
        match language {
            Language::En => &self.en_forms,
            Language::Cy => &self.cy_forms,
        }
    }
}

/// A word in English and in Welsh, as a list shows it: for women there are more than one.
fn in_both(noun: Noun, own: &OwnWords) -> [String; 2] {
    [Language::En, Language::Cy].map(|language| {
        let word = own.word(noun, language);
        if noun == Noun::Woman { word.more().to_owned() } else { word.one().to_owned() }
    })
}

fn place(visit: &Visit, group: Id) -> String {
    visit.path_to(&format!("/c/{group}/words/names"))
}

fn page(visit: &Visit, who: &Member, now: &[Name], fields: Filled) -> views::Names {
    let own = own_words(now);
    let option = |offered: &Offered| {
        let language = |language| offered.forms(language);
        let own =
            OwnWords::default().with(offered.noun, &language(Language::En)).with(offered.noun, &language(Language::Cy));
        let hint = match offered.word {
            // 'The host' is the organisation behind a group as well.
            "host" => visit.t("wording-names-host"),
            // The same word in English.
            "women" => visit.t("wording-names-menywod"),
            "merched" => visit.t("wording-names-merched"),
            _ => String::new(),
        };
        (offered.word.to_owned(), in_both(offered.noun, &own).join(" · "), hint)
    };
    let part = |part: &Fields| {
        let mut options: Vec<_> = OFFERED.iter().filter(|offered| offered.noun == part.noun).map(option).collect();
        options.push((OWN.to_owned(), visit.t("wording-names-own"), String::new()));
        Part {
            legend: visit.t(part.legend),
            write: visit.speaker().t1("wording-names-own-write", "who", visit.t(part.legend)),
            choice: part.choice,
            options,
            en: part.en,
            cy: part.cy,
            gender: part.gender,
            genders: vec![
                ("m".to_owned(), visit.t("wording-names-masculine"), String::new()),
                ("f".to_owned(), visit.t("wording-names-feminine"), String::new()),
            ],
        }
    };
    views::Names {
        frame: visit.frame().seen_by("wording-names-seen-by"),
        place: place(visit, who.group),
        back: visit.path_to(&format!("/c/{}/words", who.group)),
        now: PARTS.iter().map(|part| (visit.t(part.legend), in_both(part.noun, &own))).collect(),
        holds: who.facilitator,
        open: false,
        parts: PARTS.iter().map(part).collect(),
        fields,
    }
}

/// *dwy* tells a feminine word.
fn gender_of(forms: &Forms) -> &'static str {
    if forms.all().iter().any(|form| form.starts_with("dwy ")) { "f" } else { "m" }
}

fn as_kept(now: &[Name]) -> Filled {
    let mut fields = Filled::empty();
    for part in &PARTS {
        let word = now.iter().find(|name| name.noun == part.noun).map(|name| &name.word);
        fields = match word {
            None => {
                let usual = OFFERED.iter().find(|offered| offered.noun == part.noun).map_or("", |offered| offered.word);
                fields.with(part.choice, usual)
            }
            Some(Word::Offered(offered)) => fields.with(part.choice, offered.word),
            Some(Word::Own { en, cy }) => {
                let mut fields = fields.with(part.choice, OWN);
                for (word, [one, more]) in [(en, part.en), (cy, part.cy)] {
                    if let Some(word) = word {
                        fields = fields.with(one, word.one()).with(more, word.more());
                    }
                }
                cy.iter().fold(fields, |fields, word| fields.with(part.gender, gender_of(word)))
            }
        };
    }
    fields
}

/// The words that the group goes by.
pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let now = visit.read(|store| store::names(store, who.group))?;
    Reply::page(&page(visit, &who, &now, as_kept(&now)))
}

/// One and more than one, as they were typed; nothing where both are empty.
fn pair(
    form: &Form,
    [one, more]: [&'static str; 2],
    names: &[&str],
    read: fn(&str, &[&str]) -> Result<String, Refusal>,
    refusals: &mut FieldRefusals,
) -> Option<(String, String)> {
    if form.value(one).trim().is_empty() && form.value(more).trim().is_empty() {
        return None;
    }
    let mut typed = |field: &'static str| {
        let word = if form.value(field).trim().is_empty() {
            Err(Refusal::new("wording-names-both"))
        } else {
            read(form.value(field), names)
        };
        refusals.keep(field, word)
    };
    let (one, more) = (typed(one), typed(more));
    one.zip(more)
}

/// The forms of a word of the group's own: those it looked at and put right, where it did; those it has already, where the word
/// is the same; else those that follow by rule.
fn forms_of(
    form: &Form,
    fields: &[&'static str],
    by_rule: Option<Forms>,
    kept: Option<Forms>,
    (names, keeping): (&[&str], bool),
    refusals: &mut FieldRefusals,
) -> Option<Forms> {
    let by_rule = by_rule?;
    if !keeping {
        let the_same = kept.filter(|kept| (kept.one(), kept.more()) == (by_rule.one(), by_rule.more()));
        return Some(the_same.unwrap_or(by_rule));
    }
    let typed: Vec<Option<String>> =
        fields.iter().map(|field| refusals.keep(field, own_form(form.value(field), names))).collect();
    let typed: Option<Vec<String>> = typed.into_iter().collect();
    Forms::new(by_rule.language(), &typed?)
}

fn own_of(
    form: &Form,
    part: &Fields,
    kept: Option<&Word>,
    (names, keeping): (&[&str], bool),
    refusals: &mut FieldRefusals,
) -> Option<Word> {
    if part.en.iter().chain(&part.cy).all(|field| form.value(field).trim().is_empty()) {
        let [first, _] = part.en;
        refusals.add(first, Refusal::new("wording-names-missing"));
    }
    let en = pair(form, part.en, names, own_word, refusals);
    let cy = pair(form, part.cy, names, own_welsh_word, refusals);
    let gender = match form.value(part.gender) {
        "m" => Some(Gender::Masculine),
        "f" => Some(Gender::Feminine),
        _ => None,
    };
    if cy.is_some() && gender.is_none() {
        refusals.add(part.gender, Refusal::new("wording-names-gender"));
    }
    let has = |language| match kept {
        Some(Word::Own { .. }) => kept.and_then(|word| word.forms(language)),
        _ => None,
    };
    let en = en.and_then(|(one, more)| {
        forms_of(
            form,
            part.forms(Language::En),
            english_forms(&one, &more),
            has(Language::En),
            (names, keeping),
            refusals,
        )
    });
    let cy = cy.zip(gender).and_then(|((one, more), gender)| {
        // Another gender is another word.
        let kept = has(Language::Cy).filter(|kept| (gender_of(kept) == "f") == (gender == Gender::Feminine));
        forms_of(form, part.forms(Language::Cy), welsh_forms(&one, &more, gender), kept, (names, keeping), refusals)
    });
    Some(Word::Own { en, cy })
}

/// Whether she wrote a word of the group's own beside one of the list that she picked: not the one that stands there already.
fn wrote_another(form: &Form, part: &Fields, kept: Option<&Word>) -> bool {
    let own = kept.filter(|word| matches!(word, Word::Own { .. }));
    let stands = |language| own.and_then(|word| word.forms(language));
    [(Language::En, part.en), (Language::Cy, part.cy)].into_iter().any(|(language, [one, more])| {
        let stands = stands(language);
        let there = stands.as_ref().map_or(("", ""), |forms| (forms.one(), forms.more()));
        let typed = (form.value(one).trim(), form.value(more).trim());
        typed != ("", "") && typed != there
    })
}

/// What was chosen. `keeping`: with the forms as they stand on the page; else with those that follow by rule.
fn typed(
    visit: &Visit,
    group: Id,
    now: &[Name],
    form: &Form,
    keeping: bool,
) -> Result<Result<Vec<Name>, FieldRefusals>, Turned> {
    let people = visit.read(|store| groups::people(store, group))?;
    let names: Vec<&str> = people.iter().map(|person| person.name_used.as_str()).collect();
    let mut refusals = FieldRefusals::new();
    let mut chosen = Vec::new();
    for part in &PARTS {
        let kept = now.iter().find(|name| name.noun == part.noun).map(|name| &name.word);
        let word = match form.value(part.choice) {
            OWN => own_of(form, part, kept, (&names, keeping), &mut refusals),
            offered => {
                if wrote_another(form, part, kept) {
                    refusals.add(part.choice, Refusal::new("wording-names-which"));
                }
                Offered::found(part.noun, offered).map(Word::Offered)
            }
        };
        match word {
            Some(word) => chosen.push(Name { noun: part.noun, word }),
            None => refusals.add(part.choice, Refusal::new("choice-missing")),
        }
    }
    Ok(if refusals.is_empty() { Ok(chosen) } else { Err(refusals) })
}

/// The words in sentences, each with the form of the word that stands in it.
fn in_sentences(visit: &Visit, who: &Member, chosen: &[Name], form: &Form) -> views::NamesLook {
    let own = std::sync::Arc::new(own_words(chosen));
    let (mut hidden, mut parts, mut fields) = (Vec::new(), Vec::new(), Filled::empty());
    let typed = |name: &'static str| (name, form.value(name).to_owned());
    for part in &PARTS {
        hidden.push(typed(part.choice));
        let Some(word @ Word::Own { .. }) = chosen.iter().find(|name| name.noun == part.noun).map(|name| &name.word)
        else {
            continue;
        };
        hidden.extend(part.en.into_iter().chain(part.cy).chain([part.gender]).map(typed));
        for language in [Language::Cy, Language::En] {
            let Some(forms) = word.forms(language) else { continue };
            let speaker = visit.speaker_in(language).in_words_of(std::sync::Arc::clone(&own));
            let said = speaker.t(part.samples);
            let names = part.forms(language);
            for (name, form) in names.iter().zip(forms.all()) {
                fields = fields.with(name, form);
            }
            parts.push(Sentences {
                heading: visit.speaker().t1(
                    match language {
                        Language::Cy => "wording-names-in-cy",
                        Language::En => "wording-names-in-en",
                    },
                    "who",
                    visit.t(part.legend),
                ),
                lang: language.code(),
                lines: names.iter().copied().zip(said.lines().map(str::to_owned)).collect(),
            });
        }
    }
    views::NamesLook {
        frame: visit.frame().seen_by("wording-names-seen-by"),
        place: place(visit, who.group),
        hidden,
        parts,
        fields,
    }
}

/// What she typed once more: with the forms where these were on the page, else with the words.
fn refused(visit: &Visit, who: &Member, now: &[Name], form: &Form, refusals: &FieldRefusals) -> Answer {
    let fields = Filled::again(form, refusals, visit.speaker());
    let about_forms =
        |field: &str| PARTS.iter().any(|part| part.en_forms.contains(&field) || part.cy_forms.contains(&field));
    if form.value("step") == KEEP && refusals.iter().all(|(field, _)| about_forms(field)) {
        // The sentences as they are by rule: the form that was refused is put into none.
        if let Ok(chosen) = typed(visit, who.group, now, form, false)? {
            let mut view = in_sentences(visit, who, &chosen, form);
            view.fields = fields;
            return Reply::refused(&view);
        }
    }
    Reply::refused(&page(visit, who, now, fields))
}

/// Keeps the words; one of the group's own is read in sentences first.
pub(super) fn keep(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let now = visit.read(|store| store::names(store, who.group))?;
    if form.value("step") == BACK {
        let fields = Filled::again(form, &FieldRefusals::new(), visit.speaker());
        return Reply::page(&views::Names { open: true, ..page(visit, &who, &now, fields) });
    }
    let keeping = form.value("step") == KEEP;
    let chosen = match typed(visit, who.group, &now, form, keeping)? {
        Ok(chosen) => chosen,
        Err(refusals) => return refused(visit, &who, &now, form, &refusals),
    };
    let own = chosen.iter().any(|name| matches!(name.word, Word::Own { .. }));
    if own && !keeping {
        return Reply::page(&in_sentences(visit, &who, &chosen, form));
    }
    let (group, place) = (who.group, place(visit, who.group));
    let reply = visit.record(form, move |store| {
        store::keep_names(store, group, &chosen)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-kept"))
}
