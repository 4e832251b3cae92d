//! Reading and writing what a group says of itself. Nothing here decides.

use std::collections::BTreeMap;

use database::{Fault, Store, each};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::civil::{Date, Time, Weekday};

use crate::{
    Both, Chain, GroupFacts, GroupState,
    opening::{Face, Kind, Reading, Start},
    store,
    tables::{envelopes, groups},
};

diesel::table! {
    group_texts (group_id, kind, position) {
        group_id -> Binary,
        kind -> Text,
        position -> BigInt,
        en -> Text,
        cy -> Text,
    }
}
diesel::table! {
    group_faces (group_id) {
        group_id -> Binary,
        limits_start -> Text,
        limits_on -> Nullable<Text>,
        reading_days -> Text,
        reading_from -> Text,
        reading_to -> Text,
        calls_until -> Text,
        telephone -> Text,
        door_word -> Text,
        poster_day -> Text,
        writing_asked -> BigInt,
        listing_asked -> BigInt,
    }
}
diesel::table! {
    facilitator_words (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        en -> Text,
        cy -> Text,
    }
}
diesel::table! {
    group_plans (group_id, kind) {
        group_id -> Binary,
        kind -> Text,
        id -> Binary,
        author -> Binary,
        epoch -> BigInt,
        revision -> BigInt,
        sealed -> Binary,
    }
}
diesel::table! {
    group_offers (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        id -> Binary,
        epoch -> BigInt,
        revision -> BigInt,
        sealed -> Binary,
    }
}

/// The days of the week, Monday first, and their words in tables and forms.
pub(crate) const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

/// The day a word stands for.
pub(crate) fn weekday(word: &str) -> Option<Weekday> {
    DAYS.iter().find(|(known, _)| *known == word).map(|(_, day)| *day)
}

/// Its word.
pub(crate) fn weekday_word(day: Weekday) -> &'static str {
    DAYS.iter().find(|(_, known)| *known == day).map_or("", |(word, _)| word)
}

fn time(text: &str) -> Result<Option<Time>, Fault> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| Fault::Tampered("a time")) }
}

fn time_text(time: Option<Time>) -> String {
    time.map_or_else(String::new, |time| time.strftime("%H:%M").to_string())
}

type FaceRow = (String, Option<String>, String, String, String, String, String, String, String, i64, i64);

/// Everything a group has written of itself so far.
///
/// # Errors
/// The store cannot be reached.
pub fn face(store: &mut Store, group: Id) -> Result<Face, Fault> {
    let rows: Vec<(String, i64, String, String)> = group_texts::table
        .filter(group_texts::group_id.eq(group.to_vec()))
        .order((group_texts::kind, group_texts::position))
        .select((group_texts::kind, group_texts::position, group_texts::en, group_texts::cy))
        .load(store)?;
    let mut texts: BTreeMap<Kind, Vec<Both>> = BTreeMap::new();
    for (kind, position, en, cy) in rows {
        let kind = Kind::from_word(&kind).ok_or(Fault::Tampered("a kind of text"))?;
        let lines = texts.entry(kind).or_default();
        // A point of the limits that is empty keeps its place.
        while kind == Kind::Limit && (lines.len() as u64) < store::number(position)? {
            lines.push(Both::default());
        }
        lines.push(Both { en, cy });
    }
    let row: Option<FaceRow> = group_faces::table
        .filter(group_faces::group_id.eq(group.to_vec()))
        .select((
            group_faces::limits_start,
            group_faces::limits_on,
            group_faces::reading_days,
            group_faces::reading_from,
            group_faces::reading_to,
            group_faces::calls_until,
            group_faces::telephone,
            group_faces::door_word,
            group_faces::poster_day,
            group_faces::writing_asked,
            group_faces::listing_asked,
        ))
        .first(store)
        .optional()?;
    let Some((start, limits_on, days, from, to, calls, telephone, door_word, poster_day, writing, listing)) = row
    else {
        return Ok(Face { texts, ..Face::default() });
    };
    Ok(Face {
        texts,
        start: Start::from_word(&start),
        limits_on: limits_on.as_deref().map(store::day).transpose()?,
        reading: Reading {
            days: days.split_whitespace().filter_map(weekday).collect(),
            from: time(&from)?,
            to: time(&to)?,
            calls_until: time(&calls)?,
        },
        telephone,
        door_word,
        poster_day: weekday(&poster_day),
        writing_asked: writing != 0,
        listing_asked: listing != 0,
    })
}

/// Replaces one list. Empty lines are left out, but for the limits, whose points have their places.
///
/// # Errors
/// The store cannot be reached.
pub fn put_lines(store: &mut Store, group: Id, kind: Kind, lines: &[Both]) -> Result<(), Fault> {
    diesel::delete(
        group_texts::table.filter(group_texts::group_id.eq(group.to_vec())).filter(group_texts::kind.eq(kind.word())),
    )
    .execute(store)?;
    let said = |line: &&Both| crate::opening::is_said(line);
    let placed: Vec<(usize, &Both)> = if kind == Kind::Limit {
        lines.iter().enumerate().filter(|(_, line)| said(line)).collect()
    } else {
        lines.iter().filter(said).enumerate().collect()
    };
    for (place, line) in placed {
        let touched = diesel::insert_into(group_texts::table)
            .values((
                group_texts::group_id.eq(group.to_vec()),
                group_texts::kind.eq(kind.word()),
                group_texts::position.eq(store::stored(place as u64)?),
                group_texts::en.eq(&line.en),
                group_texts::cy.eq(&line.cy),
            ))
            .execute(store)?;
        Fault::rows("group_texts", touched, 1)?;
    }
    Ok(())
}

/// Makes sure that a group has its row of short answers.
fn begin_face(store: &mut Store, group: Id) -> Result<(), Fault> {
    each!(store, c => diesel::insert_into(group_faces::table)
        .values((
            group_faces::group_id.eq(group.to_vec()),
            group_faces::limits_start.eq(""),
            group_faces::reading_days.eq(""),
            group_faces::reading_from.eq(""),
            group_faces::reading_to.eq(""),
            group_faces::calls_until.eq(""),
            group_faces::telephone.eq(""),
            group_faces::door_word.eq(""),
            group_faces::poster_day.eq(""),
            group_faces::writing_asked.eq(0_i64),
            group_faces::listing_asked.eq(0_i64),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Keeps the limits: where they started, and each point.
///
/// # Errors
/// The store cannot be reached.
pub fn put_limits(store: &mut Store, group: Id, start: Start, points: &[Both], today: Date) -> Result<(), Fault> {
    put_lines(store, group, Kind::Limit, points)?;
    begin_face(store, group)?;
    let touched = diesel::update(group_faces::table.filter(group_faces::group_id.eq(group.to_vec())))
        .set((group_faces::limits_start.eq(start.word()), group_faces::limits_on.eq(Some(today.to_string()))))
        .execute(store)?;
    Fault::rows("group_faces", touched, 1)
}

/// Keeps when messages are read.
///
/// # Errors
/// The store cannot be reached.
pub fn put_reading(store: &mut Store, group: Id, reading: &Reading) -> Result<(), Fault> {
    begin_face(store, group)?;
    let days: Vec<&str> = DAYS.iter().filter(|(_, day)| reading.days.contains(day)).map(|(word, _)| *word).collect();
    let touched = diesel::update(group_faces::table.filter(group_faces::group_id.eq(group.to_vec())))
        .set((
            group_faces::reading_days.eq(days.join(" ")),
            group_faces::reading_from.eq(time_text(reading.from)),
            group_faces::reading_to.eq(time_text(reading.to)),
            group_faces::calls_until.eq(time_text(reading.calls_until)),
        ))
        .execute(store)?;
    Fault::rows("group_faces", touched, 1)
}

/// Keeps the number to ring, the word at the door and the poster's day.
///
/// # Errors
/// The store cannot be reached.
pub fn put_door(
    store: &mut Store,
    group: Id,
    telephone: &str,
    door_word: &str,
    poster_day: Option<Weekday>,
) -> Result<(), Fault> {
    begin_face(store, group)?;
    let touched = diesel::update(group_faces::table.filter(group_faces::group_id.eq(group.to_vec())))
        .set((
            group_faces::telephone.eq(telephone),
            group_faces::door_word.eq(door_word),
            group_faces::poster_day.eq(poster_day.map_or("", weekday_word)),
        ))
        .execute(store)?;
    Fault::rows("group_faces", touched, 1)
}

/// Keeps whether women may write to each other, and who looks after it.
///
/// # Errors
/// The store cannot be reached.
pub fn put_writing(store: &mut Store, group: Id, may_write: bool, who: &Both) -> Result<(), Fault> {
    begin_face(store, group)?;
    put_lines(store, group, Kind::Writing, if may_write { std::slice::from_ref(who) } else { &[] })?;
    diesel::update(group_faces::table.filter(group_faces::group_id.eq(group.to_vec())))
        .set(group_faces::writing_asked.eq(1))
        .execute(store)?;
    let touched = diesel::update(groups::table.filter(groups::id.eq(group.to_vec())))
        .set(groups::may_write.eq(i64::from(may_write)))
        .execute(store)?;
    Fault::rows("groups", touched, 1)
}

/// Keeps whether the group stands in the public list.
///
/// # Errors
/// The store cannot be reached.
pub fn put_listed(store: &mut Store, group: Id, listed: bool) -> Result<(), Fault> {
    begin_face(store, group)?;
    diesel::update(group_faces::table.filter(group_faces::group_id.eq(group.to_vec())))
        .set(group_faces::listing_asked.eq(1))
        .execute(store)?;
    let touched = diesel::update(groups::table.filter(groups::id.eq(group.to_vec())))
        .set(groups::listed.eq(i64::from(listed)))
        .execute(store)?;
    Fault::rows("groups", touched, 1)
}

/// Keeps its name and the neutral name for messages.
///
/// # Errors
/// The store cannot be reached.
pub fn put_names(store: &mut Store, group: Id, names: &Both, cover: &Both) -> Result<(), Fault> {
    let touched = diesel::update(groups::table.filter(groups::id.eq(group.to_vec())))
        .set((
            groups::name_en.eq(&names.en),
            groups::name_cy.eq(&names.cy),
            groups::cover_name_en.eq(&cover.en),
            groups::cover_name_cy.eq(&cover.cy),
        ))
        .execute(store)?;
    Fault::rows("groups", touched, 1)
}

/// Keeps what women call it.
///
/// # Errors
/// The store cannot be reached.
pub fn put_called(store: &mut Store, group: Id, called: &Both) -> Result<(), Fault> {
    let touched = diesel::update(groups::table.filter(groups::id.eq(group.to_vec())))
        .set((groups::called_en.eq(&called.en), groups::called_cy.eq(&called.cy)))
        .execute(store)?;
    Fault::rows("groups", touched, 1)
}

/// Keeps the languages spoken, and how talk in two of them is handled.
///
/// # Errors
/// The store cannot be reached.
pub fn put_languages(store: &mut Store, group: Id, languages: &str, mixed: &Both) -> Result<(), Fault> {
    put_lines(store, group, Kind::Mixed, std::slice::from_ref(mixed))?;
    let touched = diesel::update(groups::table.filter(groups::id.eq(group.to_vec())))
        .set(groups::languages.eq(languages))
        .execute(store)?;
    Fault::rows("groups", touched, 1)
}

/// Opens a group that is a draft. Whether it may, the caller has asked in the same transaction.
pub(crate) fn open(store: &mut Store, group: Id, today: Date) -> Result<(), Fault> {
    let touched = diesel::update(
        groups::table.filter(groups::id.eq(group.to_vec())).filter(groups::state.eq(GroupState::Draft.word())),
    )
    .set((groups::state.eq(GroupState::Open.word()), groups::opened_on.eq(Some(today.to_string()))))
    .execute(store)?;
    Fault::rows("groups", touched, 1)
}

/// A facilitator about herself. Both empty: taken away.
///
/// # Errors
/// The store cannot be reached.
pub fn put_words_of(store: &mut Store, group: Id, handle: Id, words: &Both) -> Result<(), Fault> {
    forget_words_of(store, group, handle)?;
    if crate::opening::is_said(words) {
        let touched = diesel::insert_into(facilitator_words::table)
            .values((
                facilitator_words::group_id.eq(group.to_vec()),
                facilitator_words::handle.eq(handle.to_vec()),
                facilitator_words::en.eq(&words.en),
                facilitator_words::cy.eq(&words.cy),
            ))
            .execute(store)?;
        Fault::rows("facilitator_words", touched, 1)?;
    }
    Ok(())
}

/// Takes away what a facilitator said of herself.
pub(crate) fn forget_words_of(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        facilitator_words::table
            .filter(facilitator_words::group_id.eq(group.to_vec()))
            .filter(facilitator_words::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// What each facilitator says of herself, by handle. Only those who hold the group now.
///
/// # Errors
/// The store cannot be reached.
pub fn words_of(store: &mut Store, group: Id) -> Result<Vec<(Id, String, Both)>, Fault> {
    let rows: Vec<(Vec<u8>, String, String)> = facilitator_words::table
        .filter(facilitator_words::group_id.eq(group.to_vec()))
        .select((facilitator_words::handle, facilitator_words::en, facilitator_words::cy))
        .load(store)?;
    let people = store::people(store, group)?;
    let mut found = Vec::new();
    for person in people.into_iter().filter(|person| person.facilitator) {
        if let Some((_, en, cy)) = rows.iter().find(|(handle, _, _)| *handle == person.handle.to_vec()) {
            found.push((person.handle, person.name_used, Both { en: en.clone(), cy: cy.clone() }));
        }
    }
    Ok(found)
}

/// The groups in the public list, by name.
///
/// # Errors
/// The store cannot be reached.
pub fn listed(store: &mut Store) -> Result<Vec<GroupFacts>, Fault> {
    let ids: Vec<Vec<u8>> = groups::table
        .filter(groups::listed.eq(1))
        .filter(groups::state.eq(GroupState::Open.word()))
        .order((groups::name_en, groups::name_cy, groups::id))
        .select(groups::id)
        .load(store)?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(store::facts(store, Id::from_column(&id)?)?);
    }
    Ok(found)
}

/// Words that lie sealed: a plan or an offer.
pub(crate) struct Kept {
    pub(crate) id: Id,
    pub(crate) author: Id,
    pub(crate) epoch: u64,
    pub(crate) revision: u64,
    pub(crate) sealed: Vec<u8>,
}

type KeptRow = (Vec<u8>, Vec<u8>, i64, i64, Vec<u8>);

fn kept((id, author, epoch, revision, sealed): KeptRow) -> Result<Kept, Fault> {
    Ok(Kept {
        id: Id::from_column(&id)?,
        author: Id::from_column(&author)?,
        epoch: store::number(epoch)?,
        revision: store::number(revision)?,
        sealed,
    })
}

/// One of the two plans.
pub(crate) fn plan(store: &mut Store, group: Id, kind: &str) -> Result<Option<Kept>, Fault> {
    let row: Option<KeptRow> = group_plans::table
        .filter(group_plans::group_id.eq(group.to_vec()))
        .filter(group_plans::kind.eq(kind))
        .select((group_plans::id, group_plans::author, group_plans::epoch, group_plans::revision, group_plans::sealed))
        .first(store)
        .optional()?;
    row.map(kept).transpose()
}

/// Which plans are written.
///
/// # Errors
/// The store cannot be reached.
pub fn plans(store: &mut Store, group: Id) -> Result<crate::opening::Plans, Fault> {
    let kinds: Vec<String> =
        group_plans::table.filter(group_plans::group_id.eq(group.to_vec())).select(group_plans::kind).load(store)?;
    let is_there = |kind: &str| kinds.iter().any(|known| known == kind);
    Ok(crate::opening::Plans { partner: is_there(PARTNER), illness: is_there(ILLNESS) })
}

/// How a plan that is written stands with those who hold the group now.
pub(crate) struct PlanStands {
    pub(crate) kind: &'static str,
    /// Who wrote it, and what she is called while she is here.
    pub(crate) author: Id,
    pub(crate) author_name: Option<String>,
    /// Who of them can open it, and who cannot: handles and names.
    pub(crate) reads: Vec<(Id, String)>,
    pub(crate) shut_for: Vec<(Id, String)>,
}

/// The plans that are written, and who can open each. Whoever came to hold the group after a plan was sealed has no key
/// of that time.
pub(crate) fn how_plans_stand(store: &mut Store, group: Id) -> Result<Vec<PlanStands>, Fault> {
    let people = store::people(store, group)?;
    let mut found = Vec::new();
    for kind in [PARTNER, ILLNESS] {
        let Some(plan) = plan(store, group, kind)? else { continue };
        let keys: Vec<Vec<u8>> = envelopes::table
            .filter(envelopes::group_id.eq(group.to_vec()))
            .filter(envelopes::chain.eq(Chain::Facilitators.word()))
            .filter(envelopes::epoch.eq(store::stored(plan.epoch)?))
            .select(envelopes::handle)
            .load(store)?;
        let holders = people.iter().filter(|person| person.facilitator);
        let (reads, shut_for) = holders
            .map(|person| (person.handle, person.name_used.clone()))
            .partition(|(handle, _)| keys.contains(&handle.to_vec()));
        let author_name = people.iter().find(|person| person.handle == plan.author);
        found.push(PlanStands {
            kind,
            author: plan.author,
            author_name: author_name.map(|person| person.name_used.clone()),
            reads,
            shut_for,
        });
    }
    Ok(found)
}

/// Whether a plan is still the one that was read before: this id in this revision, or none.
pub(crate) fn plan_is(store: &mut Store, group: Id, kind: &str, before: Option<(Id, u64)>) -> Result<bool, Fault> {
    Ok(plan(store, group, kind)?.map(|plan| (plan.id, plan.revision)) == before)
}

/// What we do when a partner arrives.
pub(crate) const PARTNER: &str = "partner";
/// What happens when one of us is ill.
pub(crate) const ILLNESS: &str = "illness";

/// Puts a plan in its place; nothing takes it away.
pub(crate) fn put_plan(store: &mut Store, group: Id, kind: &str, plan: Option<&Kept>) -> Result<(), Fault> {
    diesel::delete(
        group_plans::table.filter(group_plans::group_id.eq(group.to_vec())).filter(group_plans::kind.eq(kind)),
    )
    .execute(store)?;
    let Some(plan) = plan else { return Ok(()) };
    let touched = diesel::insert_into(group_plans::table)
        .values((
            group_plans::group_id.eq(group.to_vec()),
            group_plans::kind.eq(kind),
            group_plans::id.eq(plan.id.to_vec()),
            group_plans::author.eq(plan.author.to_vec()),
            group_plans::epoch.eq(store::stored(plan.epoch)?),
            group_plans::revision.eq(store::stored(plan.revision)?),
            group_plans::sealed.eq(plan.sealed.clone()),
        ))
        .execute(store)?;
    Fault::rows("group_plans", touched, 1)
}

/// What women offer one another.
pub(crate) fn offers(store: &mut Store, group: Id) -> Result<Vec<Kept>, Fault> {
    let rows: Vec<KeptRow> = group_offers::table
        .filter(group_offers::group_id.eq(group.to_vec()))
        .select((
            group_offers::id,
            group_offers::handle,
            group_offers::epoch,
            group_offers::revision,
            group_offers::sealed,
        ))
        .load(store)?;
    rows.into_iter().map(kept).collect()
}

/// Puts what she offers in its place; nothing takes it away.
pub(crate) fn put_offer(store: &mut Store, group: Id, handle: Id, offer: Option<&Kept>) -> Result<(), Fault> {
    diesel::delete(
        group_offers::table
            .filter(group_offers::group_id.eq(group.to_vec()))
            .filter(group_offers::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    let Some(offer) = offer else { return Ok(()) };
    let touched = diesel::insert_into(group_offers::table)
        .values((
            group_offers::group_id.eq(group.to_vec()),
            group_offers::handle.eq(handle.to_vec()),
            group_offers::id.eq(offer.id.to_vec()),
            group_offers::epoch.eq(store::stored(offer.epoch)?),
            group_offers::revision.eq(store::stored(offer.revision)?),
            group_offers::sealed.eq(offer.sealed.clone()),
        ))
        .execute(store)?;
    Fault::rows("group_offers", touched, 1)
}

/// For [`web::Hooks::forget_member`]: what she said of herself, what she offers, and the plans she wrote.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_what_she_wrote(_: &web::App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    forget_words_of(store, group, handle)?;
    put_offer(store, group, handle, None)?;
    diesel::delete(
        group_plans::table
            .filter(group_plans::group_id.eq(group.to_vec()))
            .filter(group_plans::author.eq(handle.to_vec())),
    )
    .execute(store)?;
    crate::readmission::forget(store, group, handle)
}

/// For [`web::Hooks::membership_changed`]: who left no longer stands on the group's public page, and offers nothing.
///
/// # Errors
/// The store cannot be reached.
pub fn take_down_when_she_leaves(
    _: &web::App,
    store: &mut Store,
    group: Id,
    handle: Id,
    came: bool,
) -> Result<(), Fault> {
    if came {
        return Ok(());
    }
    forget_words_of(store, group, handle)?;
    put_offer(store, group, handle, None)
}
