//! The SQL about who made something with the group.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use groups::Chain;
use jiff::{Span, civil::Date};

use super::day;
use crate::{
    model::{Credit, Shows, What},
    rules,
};

diesel::table! {
    group_credits (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        handle -> Binary,
        what -> Text,
        in_group -> BigInt,
        on_sheets -> BigInt,
        stays -> BigInt,
        epoch -> BigInt,
        sealed -> Binary,
        public_name -> Nullable<Text>,
        said_on -> Text,
    }
}

diesel::table! {
    credits_taken_away (group_id, handle, what) {
        group_id -> Binary,
        handle -> Binary,
        what -> Text,
        taken_on -> Text,
    }
}

#[derive(diesel::Queryable)]
struct Row {
    id: Vec<u8>,
    handle: Vec<u8>,
    what: String,
    in_group: i64,
    on_sheets: i64,
    stays: i64,
    epoch: i64,
    sealed: Vec<u8>,
    public_name: Option<String>,
    said_on: String,
}

impl Row {
    fn credit(self) -> Result<Credit, Fault> {
        let places = [
            (Shows::Group, self.in_group != 0),
            (Shows::Public, self.public_name.is_some()),
            (Shows::Sheets, self.on_sheets != 0),
        ];
        Ok(Credit {
            id: Id::from_column(&self.id)?,
            handle: Id::from_column(&self.handle)?,
            what: What::from_word(&self.what).ok_or(Fault::Tampered("a credit"))?,
            shows: places.into_iter().filter(|(_, shows)| *shows).map(|(place, _)| place).collect(),
            stays: self.stays != 0,
            epoch: u64::try_from(self.epoch).map_err(|_| Fault::Tampered("an epoch"))?,
            sealed: self.sealed,
            public_name: self.public_name,
            on: day(&self.said_on)?,
        })
    }
}

/// A group's credits, in no order that tells who was first.
pub(crate) fn credits(store: &mut Store, group: Id) -> Result<Vec<Credit>, Fault> {
    let rows: Vec<Row> = group_credits::table
        .filter(group_credits::group_id.eq(group.to_vec()))
        .order(group_credits::id)
        .select((
            group_credits::id,
            group_credits::handle,
            group_credits::what,
            group_credits::in_group,
            group_credits::on_sheets,
            group_credits::stays,
            group_credits::epoch,
            group_credits::sealed,
            group_credits::public_name,
            group_credits::said_on,
        ))
        .load(store)?;
    rows.into_iter().map(Row::credit).collect()
}

/// Keeps hers in the place of what she said of the same thing before. [`Fault::Met`] when somebody came or went meanwhile.
pub(crate) fn put_credit(store: &mut Store, group: Id, credit: &Credit) -> Result<(), Fault> {
    groups::check_epoch(store, group, Chain::Group, credit.epoch)?;
    forget_taken_away(store, group, credit.handle, Some(credit.what))?;
    diesel::delete(
        group_credits::table
            .filter(group_credits::group_id.eq(group.to_vec()))
            .filter(group_credits::handle.eq(credit.handle.to_vec()))
            .filter(group_credits::what.eq(credit.what.word())),
    )
    .execute(store)?;
    let touched = diesel::insert_into(group_credits::table)
        .values((
            group_credits::group_id.eq(group.to_vec()),
            group_credits::id.eq(credit.id.to_vec()),
            group_credits::handle.eq(credit.handle.to_vec()),
            group_credits::what.eq(credit.what.word()),
            group_credits::in_group.eq(i64::from(credit.shows.contains(&Shows::Group))),
            group_credits::on_sheets.eq(i64::from(credit.shows.contains(&Shows::Sheets))),
            group_credits::stays.eq(i64::from(credit.stays)),
            group_credits::epoch.eq(i64::try_from(credit.epoch).map_err(|_| Fault::Tampered("an epoch"))?),
            group_credits::sealed.eq(&credit.sealed),
            group_credits::public_name.eq(&credit.public_name),
            group_credits::said_on.eq(credit.on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("group_credits", touched, 1)
}

/// She takes hers away: never anybody else's. One that is gone already is no fault.
pub(crate) fn forget_credit(store: &mut Store, group: Id, handle: Id, id: Id) -> Result<(), Fault> {
    diesel::delete(
        group_credits::table
            .filter(group_credits::group_id.eq(group.to_vec()))
            .filter(group_credits::handle.eq(handle.to_vec()))
            .filter(group_credits::id.eq(id.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Takes one away, whose ever it is: she is told what it was, and the day. One that is gone already is no fault.
pub(crate) fn remove_credit(store: &mut Store, group: Id, id: Id, on: Date) -> Result<(), Fault> {
    let Some(credit) = credits(store, group)?.into_iter().find(|credit| credit.id == id) else { return Ok(()) };
    forget_credit(store, group, credit.handle, id)?;
    forget_taken_away(store, group, credit.handle, Some(credit.what))?;
    let touched = diesel::insert_into(credits_taken_away::table)
        .values((
            credits_taken_away::group_id.eq(group.to_vec()),
            credits_taken_away::handle.eq(credit.handle.to_vec()),
            credits_taken_away::what.eq(credit.what.word()),
            credits_taken_away::taken_on.eq(on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("credits_taken_away", touched, 1)
}

/// What was taken away of hers in a group, and the day.
pub(crate) fn taken_away(store: &mut Store, group: Id, handle: Id, today: Date) -> Result<Vec<(What, Date)>, Fault> {
    let rows: Vec<(String, String)> = credits_taken_away::table
        .filter(credits_taken_away::group_id.eq(group.to_vec()))
        .filter(credits_taken_away::handle.eq(handle.to_vec()))
        .filter(credits_taken_away::taken_on.gt(told_until(today)))
        .order((credits_taken_away::taken_on, credits_taken_away::what))
        .select((credits_taken_away::what, credits_taken_away::taken_on))
        .load(store)?;
    rows.into_iter()
        .map(|(what, on)| Ok((What::from_word(&what).ok_or(Fault::Tampered("a credit"))?, day(&on)?)))
        .collect()
}

/// She is not told any more of one thing, or of all: she stands there again, or erases.
pub(crate) fn forget_taken_away(store: &mut Store, group: Id, handle: Id, what: Option<What>) -> Result<(), Fault> {
    for what in What::ALL.into_iter().filter(|one| what.is_none_or(|what| what == *one)) {
        diesel::delete(
            credits_taken_away::table
                .filter(credits_taken_away::group_id.eq(group.to_vec()))
                .filter(credits_taken_away::handle.eq(handle.to_vec()))
                .filter(credits_taken_away::what.eq(what.word())),
        )
        .execute(store)?;
    }
    Ok(())
}

/// The last day of what nobody is told any more.
fn told_until(today: Date) -> String {
    today.saturating_sub(Span::new().days(rules::TOLD_DAYS)).to_string()
}

/// What was said for long enough goes, in every group.
pub(crate) fn sweep_taken_away(store: &mut Store, today: Date) -> Result<(), Fault> {
    diesel::delete(credits_taken_away::table.filter(credits_taken_away::taken_on.le(told_until(today))))
        .execute(store)?;
    Ok(())
}

/// She leaves or erases: what the rule lets go is gone.
pub(crate) fn forget_credits_of(
    store: &mut Store,
    group: Id,
    handle: Id,
    goes: impl Fn(bool) -> bool,
) -> Result<(), Fault> {
    for credit in credits(store, group)? {
        if credit.handle == handle && goes(credit.stays) {
            forget_credit(store, group, handle, credit.id)?;
        }
    }
    Ok(())
}
