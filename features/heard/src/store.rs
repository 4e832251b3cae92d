//! The only SQL about what hosts heard. Whose each is stands first in every question.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable, RunQueryDsl as _};
use foundation::Id;
use hosts::Both;
use jiff::civil::Date;
use promises::{Became, Closing, HonestWord, MadeTo, NewPromise, Owner, Promise, Sentence};

use crate::{
    model::{Came, Heard, Item},
    rules,
};

diesel::table! {
    heard_items (id) {
        id -> Binary,
        host_id -> Binary,
        heard_en -> Text,
        heard_cy -> Text,
        asked_en -> Text,
        asked_cy -> Text,
        became -> Text,
        came_en -> Text,
        came_cy -> Text,
        written_on -> Text,
        came_on -> Nullable<Text>,
        changed_on -> Nullable<Text>,
    }
}

#[derive(Queryable)]
struct Row {
    id: Vec<u8>,
    host_id: Vec<u8>,
    heard_en: String,
    heard_cy: String,
    asked_en: String,
    asked_cy: String,
    became: String,
    came_en: String,
    came_cy: String,
    written_on: String,
    came_on: Option<String>,
    changed_on: Option<String>,
}

fn day(text: &str) -> Result<Date, Fault> {
    text.parse().map_err(|_| Fault::Tampered("a day of what a host heard"))
}

impl TryFrom<Row> for Item {
    type Error = Fault;

    fn try_from(row: Row) -> Result<Self, Fault> {
        let came = match (row.became.as_str(), row.came_on.as_deref()) {
            ("", None) => None,
            (word, Some(on)) => {
                let became = Became::from_word(word).ok_or(Fault::Tampered("what came of what a host heard"))?;
                Some((Came { became, words: Both { en: row.came_en, cy: row.came_cy } }, day(on)?))
            }
            _ => return Err(Fault::Tampered("what came of what a host heard")),
        };
        Ok(Self {
            id: Id::from_column(&row.id)?,
            host: Id::from_column(&row.host_id)?,
            said: Heard {
                heard: Both { en: row.heard_en, cy: row.heard_cy },
                asked: Both { en: row.asked_en, cy: row.asked_cy },
            },
            came,
            written_on: day(&row.written_on)?,
            changed_on: row.changed_on.as_deref().map(day).transpose()?,
        })
    }
}

/// What a host heard, newest first.
pub fn items(store: &mut Store, host: Id) -> Result<Vec<Item>, Fault> {
    let rows: Vec<Row> = heard_items::table
        .filter(heard_items::host_id.eq(host.to_vec()))
        .order((heard_items::written_on.desc(), heard_items::id))
        .load(store)?;
    rows.into_iter().map(Item::try_from).collect()
}

/// One of them.
pub fn item(store: &mut Store, host: Id, id: Id) -> Result<Option<Item>, Fault> {
    let row: Option<Row> = heard_items::table
        .filter(heard_items::host_id.eq(host.to_vec()))
        .filter(heard_items::id.eq(id.to_vec()))
        .first(store)
        .optional()?;
    row.map(Item::try_from).transpose()
}

/// One that was promised to the women of a group: nothing where it was not.
pub fn promised_in(store: &mut Store, group: Id, id: Id) -> Result<Option<Item>, Fault> {
    if !days(store, id)?.iter().any(|promise| promise.groups.contains(&group)) {
        return Ok(None);
    }
    let row: Option<Row> = heard_items::table.filter(heard_items::id.eq(id.to_vec())).first(store).optional()?;
    row.map(Item::try_from).transpose()
}

/// Every day that was promised for one, the first one first: the last is the one that holds.
pub fn days(store: &mut Store, item: Id) -> Result<Vec<Promise>, Fault> {
    let mut all = promises::made_to(store, MadeTo::Groups(item))?;
    all.sort_by_key(|promise| promise.by_day);
    Ok(all)
}

fn insert(store: &mut Store, host: Id, id: Id, said: &Heard, today: Date) -> Result<(), Fault> {
    let touched = diesel::insert_into(heard_items::table)
        .values((
            heard_items::id.eq(id.to_vec()),
            heard_items::host_id.eq(host.to_vec()),
            heard_items::heard_en.eq(&said.heard.en),
            heard_items::heard_cy.eq(&said.heard.cy),
            heard_items::asked_en.eq(&said.asked.en),
            heard_items::asked_cy.eq(&said.asked.cy),
            heard_items::became.eq(""),
            heard_items::came_en.eq(""),
            heard_items::came_cy.eq(""),
            heard_items::written_on.eq(today.to_string()),
        ))
        .execute(store)?;
    Fault::rows("heard_items", touched, 1)
}

/// What was heard, with the day by which the host says what came of it.
pub fn promise(store: &mut Store, host: Id, id: Id, said: &Heard, new: &NewPromise, today: Date) -> Result<(), Fault> {
    insert(store, host, id, said, today)?;
    promises::make(store, new).map(drop)
}

/// What was heard, and what came of it already.
pub fn tell(store: &mut Store, host: Id, id: Id, said: &Heard, came: &Came, today: Date) -> Result<(), Fault> {
    insert(store, host, id, said, today)?;
    if put_came(store, host, id, came, today)? { Ok(()) } else { Fault::rows("heard_items", 0, 1) }
}

fn put_came(store: &mut Store, host: Id, id: Id, came: &Came, today: Date) -> Result<bool, Fault> {
    let touched = diesel::update(
        heard_items::table
            .filter(heard_items::host_id.eq(host.to_vec()))
            .filter(heard_items::id.eq(id.to_vec()))
            .filter(heard_items::became.eq("")),
    )
    .set((
        heard_items::became.eq(came.became.word()),
        heard_items::came_en.eq(&came.words.en),
        heard_items::came_cy.eq(&came.words.cy),
        heard_items::came_on.eq(today.to_string()),
    ))
    .execute(store)?;
    Ok(touched == 1)
}

/// Says what came of it: the promise is closed for all it was made to. `false` when it was said already: the first stands.
pub fn close(store: &mut Store, host: Id, id: Id, came: &Came, today: Date) -> Result<bool, Fault> {
    if !put_came(store, host, id, came, today)? {
        return Ok(false);
    }
    let said = Sentence::Key(rules::closed_key(came.became).to_owned());
    let closing = Closing::new(Some(came.became), said)
        .map_err(|_| Fault::Broken("a promise that cannot be closed".to_owned()))?;
    for promise in days(store, id)?.iter().filter(|promise| promise.is_open()) {
        promises::close(store, promise.id, &closing, today)?;
    }
    Ok(true)
}

/// Another day, said before anybody wonders. `false` when it was closed meanwhile.
pub fn say_honestly(store: &mut Store, promise: &Promise, word: HonestWord, today: Date) -> Result<bool, Fault> {
    promises::say_honestly(store, promise, word, None, today)
}

/// Puts a text right. That it was changed stands on the page, with the day.
pub fn correct(
    store: &mut Store,
    host: Id,
    id: Id,
    said: &Heard,
    came: Option<&Both>,
    today: Date,
) -> Result<(), Fault> {
    let mine =
        || heard_items::table.filter(heard_items::host_id.eq(host.to_vec())).filter(heard_items::id.eq(id.to_vec()));
    let touched = diesel::update(mine())
        .set((
            heard_items::heard_en.eq(&said.heard.en),
            heard_items::heard_cy.eq(&said.heard.cy),
            heard_items::asked_en.eq(&said.asked.en),
            heard_items::asked_cy.eq(&said.asked.cy),
            heard_items::changed_on.eq(today.to_string()),
        ))
        .execute(store)?;
    Fault::rows("heard_items", touched, 1)?;
    if let Some(came) = came {
        let touched = diesel::update(mine().filter(heard_items::became.ne("")))
            .set((heard_items::came_en.eq(&came.en), heard_items::came_cy.eq(&came.cy)))
            .execute(store)?;
        Fault::rows("heard_items", touched, 1)?;
    }
    Ok(())
}

/// Takes one away for which nothing was ever promised. `false` where a promise stands from it.
pub fn remove(store: &mut Store, host: Id, id: Id) -> Result<bool, Fault> {
    if !days(store, id)?.is_empty() {
        return Ok(false);
    }
    diesel::delete(
        heard_items::table.filter(heard_items::host_id.eq(host.to_vec())).filter(heard_items::id.eq(id.to_vec())),
    )
    .execute(store)?;
    Ok(true)
}

/// What a host owes whoever complained, by day. No row says who that is.
pub fn answers(store: &mut Store, host: Id) -> Result<Vec<Promise>, Fault> {
    let mut owed = promises::due_before(store, Owner::Host(host), Date::MAX)?;
    owed.retain(|promise| matches!(promise.made_to, MadeTo::Complaint(_)));
    Ok(owed)
}

/// Every day that was promised for one answer.
pub fn days_of_answer(store: &mut Store, promise: &Promise) -> Result<usize, Fault> {
    Ok(promises::made_to(store, promise.made_to)?.len())
}

/// Closes one with a sentence of ours.
pub fn close_answer(
    store: &mut Store,
    promise: &Promise,
    became: Became,
    key: &str,
    today: Date,
) -> Result<bool, Fault> {
    let closing = Closing::new(Some(became), Sentence::Key(key.to_owned()))
        .map_err(|_| Fault::Broken("a promise that cannot be closed".to_owned()))?;
    promises::close(store, promise.id, &closing, today)
}

/// What a host owes whose day is near or has passed, by day: what it heard, and answers.
pub fn near(store: &mut Store, host: Id, today: Date) -> Result<Vec<Promise>, Fault> {
    let mut owed = promises::due_before(store, Owner::Host(host), Date::MAX)?;
    owed.retain(|promise| {
        promise.is_near(today) && matches!(promise.made_to, MadeTo::Groups(_) | MadeTo::Complaint(_))
    });
    Ok(owed)
}
