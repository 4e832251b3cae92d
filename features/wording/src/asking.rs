//! The quiet line, for [`web::Hooks::another_way`].

use foundation::{Id, Language};
use toolkit::Judging;
use web::{AnotherWay, Turned, Visit, WhileTyping, Wording};

use crate::{
    rules::{Lists, Own, found, pattern},
    store,
};

/// Knows the words, for the forms of every feature in which a note about a member is written.
#[must_use]
pub const fn another_way() -> Wording {
    Wording { found: ask, while_typing }
}

fn lists<T>(visit: &Visit, group: Id, job: impl FnOnce(Lists<'_>) -> T) -> Result<T, Turned> {
    let own: Own = visit.read(|store| store::own(store, group))?;
    let [en, cy] = toolkit::judging();
    Ok(job(Lists { en: &en, cy: &cy, own: &own }))
}

fn ask(visit: &mut Visit, group: Id, words: &str) -> Result<Option<AnotherWay>, Turned> {
    let language = visit.language();
    let (said, ways) = lists(visit, group, |lists| {
        let places = found(words, lists);
        let said: Vec<&str> = places.iter().filter_map(|place| words.get(place.from..place.to)).collect();
        let ways: Vec<&str> = places.iter().filter_map(|place| way(place.word, language)).collect();
        (quoted(said), each_once(ways).into_iter().map(str::to_owned).collect::<Vec<_>>())
    })?;
    if said.is_empty() {
        return Ok(None);
    }
    Ok(Some(AnotherWay {
        title: visit.t("wording-title"),
        line: visit.speaker().t1("wording-line", "words", said),
        ways,
        label: visit.t("wording-anew"),
        keep: visit.t("wording-keep"),
        fine: visit.t("wording-fine"),
    }))
}

fn way(word: Option<&Judging>, language: Language) -> Option<&str> {
    word?.way(language)
}

fn each_once<'text>(all: Vec<&'text str>) -> Vec<&'text str> {
    let mut once: Vec<&str> = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}

/// The words as she wrote them, each once.
fn quoted(said: Vec<&str>) -> String {
    each_once(said).into_iter().map(|word| format!("‘{word}’")).collect::<Vec<_>>().join(", ")
}

fn while_typing(visit: &mut Visit, group: Id) -> Result<WhileTyping, Turned> {
    let words = lists(visit, group, pattern)?;
    Ok(WhileTyping { words, line: visit.speaker().t1("wording-line", "words", "…") })
}
