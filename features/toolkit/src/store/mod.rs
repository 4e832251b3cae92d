//! The only SQL about plans and evenings. A plan goes a month after it was made, unless the group made it its own.

mod codes;
mod later;
mod ways;

use database::{Fault, Store};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable,
    RunQueryDsl as _,
};
use foundation::Id;

use self::{codes::toolkit_codes, later::toolkit_later};
pub(crate) use self::{
    codes::{code_of, is_code, put_code, use_code},
    later::{ask_later, ask_no_more, asked_later, forget_later},
    ways::{find, found, let_phones_follow, let_touch, may_touch, phones_follow},
};
use crate::{model::Kept, rules::exercise::Exercise};

diesel::table! {
    toolkit_plans (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        made_at -> BigInt,
        number -> BigInt,
        evening -> Text,
        parts -> Text,
        run -> Text,
        ours -> BigInt,
    }
}

/// For how long a plan is kept: a month, in microseconds.
const KEPT_FOR: i64 = 31 * 86_400 * 1_000_000;
/// For how long questions wait for an answer: a week and the day it begins on, in microseconds.
const WAITED_FOR: i64 = 8 * 86_400 * 1_000_000;
/// The most plans of one group.
const MOST_PLANS: i64 = 50;

#[derive(Queryable)]
struct Row {
    group_id: Vec<u8>,
    id: Vec<u8>,
    made_at: i64,
    number: i64,
    evening: String,
    parts: String,
    run: String,
    ours: i64,
}

impl TryFrom<Row> for Kept {
    type Error = Fault;

    fn try_from(row: Row) -> Result<Self, Fault> {
        Ok(Self {
            group: Id::from_column(&row.group_id)?,
            id: Id::from_column(&row.id)?,
            made_at: row.made_at,
            number: u32::try_from(row.number).unwrap_or_default(),
            evening: row.evening,
            parts: row.parts,
            run: row.run,
            ours: row.ours == 1,
        })
    }
}

/// The plans of a group, the newest first.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn plans(store: &mut Store, group: Id, now: i64) -> Result<Vec<Kept>, Fault> {
    let rows: Vec<Row> = toolkit_plans::table
        .filter(toolkit_plans::group_id.eq(group.to_vec()))
        .filter(toolkit_plans::made_at.ge(now - KEPT_FOR).or(toolkit_plans::ours.eq(1)))
        .order((toolkit_plans::made_at.desc(), toolkit_plans::id))
        .limit(MOST_PLANS)
        .load(store)?;
    rows.into_iter().map(Kept::try_from).collect()
}

/// Every plan of a group, however many there are.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn every_plan(store: &mut Store, group: Id) -> Result<Vec<Kept>, Fault> {
    let rows: Vec<Row> =
        toolkit_plans::table.filter(toolkit_plans::group_id.eq(group.to_vec())).order(toolkit_plans::id).load(store)?;
    rows.into_iter().map(Kept::try_from).collect()
}

/// One plan of a group.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn plan(store: &mut Store, group: Id, id: Id, now: i64) -> Result<Option<Kept>, Fault> {
    let row: Option<Row> = toolkit_plans::table
        .filter(toolkit_plans::group_id.eq(group.to_vec()))
        .filter(toolkit_plans::id.eq(id.to_vec()))
        .filter(toolkit_plans::made_at.ge(now - KEPT_FOR).or(toolkit_plans::ours.eq(1)))
        .first(store)
        .optional()?;
    row.map(Kept::try_from).transpose()
}

/// Keeps a plan as the group's rule about touch has it at this moment: the rule may have changed since the plan was read.
pub(crate) fn keep_as_agreed(store: &mut Store, kept: &Kept, exercises: &[Exercise]) -> Result<(), Fault> {
    let mut kept = kept.clone();
    if !may_touch(store, kept.group)? {
        kept.put_without_touch(exercises);
    }
    keep(store, &kept)
}

/// Keeps a plan: a new one, or one that has changed.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn keep(store: &mut Store, plan: &Kept) -> Result<(), Fault> {
    let group = plan.group.to_vec();
    let changed = diesel::update(
        toolkit_plans::table
            .filter(toolkit_plans::group_id.eq(group.clone()))
            .filter(toolkit_plans::id.eq(plan.id.to_vec())),
    )
    .set((
        toolkit_plans::number.eq(i64::from(plan.number)),
        toolkit_plans::evening.eq(&plan.evening),
        toolkit_plans::parts.eq(&plan.parts),
        toolkit_plans::run.eq(&plan.run),
        toolkit_plans::ours.eq(i64::from(plan.ours)),
    ))
    .execute(store)?;
    if changed == 0 {
        let touched = diesel::insert_into(toolkit_plans::table)
            .values((
                toolkit_plans::group_id.eq(group),
                toolkit_plans::id.eq(plan.id.to_vec()),
                toolkit_plans::made_at.eq(plan.made_at),
                toolkit_plans::number.eq(i64::from(plan.number)),
                toolkit_plans::evening.eq(&plan.evening),
                toolkit_plans::parts.eq(&plan.parts),
                toolkit_plans::run.eq(&plan.run),
                toolkit_plans::ours.eq(i64::from(plan.ours)),
            ))
            .execute(store)?;
        Fault::rows("toolkit_plans", touched, 1)?;
    }
    Ok(())
}

/// An evening goes on: nothing but where it stands is written, and only while its plan is as it was.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn go_on(store: &mut Store, plan: &Kept) -> Result<(), Fault> {
    diesel::update(
        toolkit_plans::table
            .filter(toolkit_plans::group_id.eq(plan.group.to_vec()))
            .filter(toolkit_plans::id.eq(plan.id.to_vec()))
            .filter(toolkit_plans::parts.eq(&plan.parts)),
    )
    .set(toolkit_plans::run.eq(&plan.run))
    .execute(store)?;
    Ok(())
}

/// Plans whose month is over go, in every group, codes that open nothing any more, and questions nobody answered.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn forget_old(store: &mut Store, now: i64) -> Result<(), Fault> {
    let old = toolkit_plans::made_at.lt(now - KEPT_FOR).and(toolkit_plans::ours.eq(0));
    diesel::delete(toolkit_plans::table.filter(old)).execute(store)?;
    diesel::delete(toolkit_codes::table.filter(toolkit_codes::until.lt(now))).execute(store)?;
    let oldest = jiff::Timestamp::from_microsecond(now - WAITED_FOR).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let oldest = oldest.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
    diesel::delete(toolkit_later::table.filter(toolkit_later::day.lt(oldest))).execute(store)?;
    Ok(())
}

/// Takes a plan away.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn remove(store: &mut Store, group: Id, id: Id) -> Result<(), Fault> {
    diesel::delete(
        toolkit_plans::table
            .filter(toolkit_plans::group_id.eq(group.to_vec()))
            .filter(toolkit_plans::id.eq(id.to_vec())),
    )
    .execute(store)?;
    Ok(())
}
