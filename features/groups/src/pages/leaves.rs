//! What words that leave must not hold, in one group.

use foundation::Id;
use web::{Turned, Visit};

use super::sender::names_of_host;
use crate::{
    rules::{self, Known, Leaving, ToldByPlace},
    store, words_store,
};

/// What in words that leave names a woman of this group but `her`, or tells of the group; nothing where they tell nothing.
///
/// # Errors
/// The store cannot be reached, or there is no such group.
pub fn told_in(
    visit: &Visit,
    group: Id,
    her: Option<Id>,
    text: &str,
    leaving: Leaving,
) -> Result<Option<String>, Turned> {
    if text.is_empty() {
        return Ok(None);
    }
    Ok(rules::told_in(text, leaving, &known(visit, group, her)?))
}

/// What the words of a place in this group tell: of the group, and who in it is called like one of them.
///
/// # Errors
/// The store cannot be reached, or there is no such group.
pub fn told_by_place(visit: &Visit, group: Id, text: &str) -> Result<ToldByPlace, Turned> {
    if text.is_empty() {
        return Ok(ToldByPlace::default());
    }
    Ok(rules::told_by_place(text, &known(visit, group, None)?))
}

/// A word of a place as a form names it where somebody ticks that it is the place's own: neither stands in it.
#[must_use]
pub fn own_word(visit: &Visit, place: Id, word: &str) -> Id {
    let mut said = place.to_vec();
    said.extend_from_slice(foundation::plain_text(word).as_bytes());
    let tag = visit.app().server_key.mac("place-own-word/v1", &said);
    Id::from_column(tag.get(..16).unwrap_or_default()).unwrap_or(place)
}

fn known(visit: &Visit, group: Id, her: Option<Id>) -> Result<Known, Turned> {
    let (facts, people, host, telephone) = visit.read(|store| {
        let facts = store::facts(store, group)?;
        let host = facts.as_ref().and_then(|facts| facts.host);
        let host = host.map_or_else(|| Ok(Vec::new()), |host| names_of_host(store, host))?;
        Ok((facts, store::people(store, group)?, host, words_store::face(store, group)?.telephone))
    })?;
    let facts = facts.ok_or(Turned::NotHere)?;
    let covers = vec![facts.cover_names.en, facts.cover_names.cy];
    // Where a group goes by its neutral name alone, that is looked for as such.
    let others = |names: [String; 2]| names.into_iter().filter(|name| !covers.contains(name)).collect();
    let group = others([facts.names.en, facts.names.cy]);
    let called = others([facts.called.en, facts.called.cy]);
    let settings = &visit.app().settings;
    let address = settings.address.rsplit("//").next().unwrap_or_default();
    let address = address.split([':', '/']).next().unwrap_or_default();
    let women = people.into_iter().filter(|person| her != Some(person.handle));
    Ok(Known {
        women: women.map(|person| person.name_used).collect(),
        group,
        called,
        words: visit.speaker().own_words().known_by().into_iter().map(str::to_owned).collect(),
        covers,
        house: host.into_iter().chain([settings.place_name.clone(), address.to_owned()]).collect(),
        numbers: vec![telephone],
    })
}
