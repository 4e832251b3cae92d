//! The only SQL about plans and evenings. A plan goes a month after it was made, unless the group made it its own.

use database::{Fault, Store};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable,
    RunQueryDsl as _,
};
use foundation::Id;

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

diesel::table! {
    toolkit_codes (code) {
        code -> Text,
        group_id -> Binary,
        plan_id -> Binary,
        until -> BigInt,
        often -> BigInt,
    }
}

diesel::table! {
    toolkit_ways (group_id) {
        group_id -> Binary,
        phones -> BigInt,
        touch -> BigInt,
    }
}

/// Makes the one code of an evening; one from before opens nothing any more.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn put_code(store: &mut Store, plan: &Kept, code: &str, until: i64, often: bool) -> Result<(), Fault> {
    diesel::delete(
        toolkit_codes::table
            .filter(toolkit_codes::group_id.eq(plan.group.to_vec()))
            .filter(toolkit_codes::plan_id.eq(plan.id.to_vec())),
    )
    .execute(store)?;
    let touched = diesel::insert_into(toolkit_codes::table)
        .values((
            toolkit_codes::code.eq(code),
            toolkit_codes::group_id.eq(plan.group.to_vec()),
            toolkit_codes::plan_id.eq(plan.id.to_vec()),
            toolkit_codes::until.eq(until),
            toolkit_codes::often.eq(i64::from(often)),
        ))
        .execute(store)?;
    Fault::rows("toolkit_codes", touched, 1)
}

/// The code of an evening that still opens a screen.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn code_of(store: &mut Store, plan: &Kept, now: i64) -> Result<Option<String>, Fault> {
    Ok(toolkit_codes::table
        .filter(toolkit_codes::group_id.eq(plan.group.to_vec()))
        .filter(toolkit_codes::plan_id.eq(plan.id.to_vec()))
        .filter(toolkit_codes::until.gt(now))
        .select(toolkit_codes::code)
        .first(store)
        .optional()?)
}

/// Which evening a code opens: its group, its plan, and whether it opens many screens. One that opens one screen is used up by that.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn use_code(store: &mut Store, code: &str, now: i64) -> Result<Option<(Id, Id, bool)>, Fault> {
    let found: Option<(Vec<u8>, Vec<u8>, i64)> = toolkit_codes::table
        .find(code)
        .filter(toolkit_codes::until.gt(now))
        .select((toolkit_codes::group_id, toolkit_codes::plan_id, toolkit_codes::often))
        .first(store)
        .optional()?;
    let Some((group, plan, often)) = found else { return Ok(None) };
    if often == 0 {
        diesel::delete(toolkit_codes::table.find(code)).execute(store)?;
    }
    Ok(Some((Id::from_column(&group)?, Id::from_column(&plan)?, often == 1)))
}

/// Whether a code opens anything.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn is_code(store: &mut Store, code: &str, now: i64) -> Result<bool, Fault> {
    let found: Option<i64> = toolkit_codes::table
        .find(code)
        .filter(toolkit_codes::until.gt(now))
        .select(toolkit_codes::until)
        .first(store)
        .optional()?;
    Ok(found.is_some())
}

/// Whether women's phones may follow an evening of this group: not unless it has said so.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn phones_follow(store: &mut Store, group: Id) -> Result<bool, Fault> {
    let phones: Option<i64> =
        toolkit_ways::table.find(group.to_vec()).select(toolkit_ways::phones).first(store).optional()?;
    Ok(phones == Some(1))
}

/// Says whether phones may follow. Where they may not any more, codes that opened many screens open none.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn let_phones_follow(store: &mut Store, group: Id, phones: bool) -> Result<(), Fault> {
    has_ways(store, group)?;
    let touched = diesel::update(toolkit_ways::table.find(group.to_vec()))
        .set(toolkit_ways::phones.eq(i64::from(phones)))
        .execute(store)?;
    Fault::rows("toolkit_ways", touched, 1)?;
    if !phones {
        diesel::delete(toolkit_codes::table.filter(toolkit_codes::group_id.eq(group.to_vec()))).execute(store)?;
    }
    Ok(())
}

/// A line for what a group decides, as every group begins, where it has decided nothing yet.
fn has_ways(store: &mut Store, group: Id) -> Result<(), Fault> {
    let there: Option<i64> =
        toolkit_ways::table.find(group.to_vec()).select(toolkit_ways::phones).first(store).optional()?;
    if there.is_some() {
        return Ok(());
    }
    let touched = diesel::insert_into(toolkit_ways::table)
        .values((toolkit_ways::group_id.eq(group.to_vec()), toolkit_ways::phones.eq(0), toolkit_ways::touch.eq(0)))
        .execute(store)?;
    Fault::rows("toolkit_ways", touched, 1)
}

/// Whether what this group does may have touch in it: not unless it has said so.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn may_touch(store: &mut Store, group: Id) -> Result<bool, Fault> {
    let touch: Option<i64> =
        toolkit_ways::table.find(group.to_vec()).select(toolkit_ways::touch).first(store).optional()?;
    Ok(touch == Some(1))
}

/// Says whether it may.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn let_touch(store: &mut Store, group: Id, touch: bool) -> Result<(), Fault> {
    has_ways(store, group)?;
    let touched = diesel::update(toolkit_ways::table.find(group.to_vec()))
        .set(toolkit_ways::touch.eq(i64::from(touch)))
        .execute(store)?;
    Fault::rows("toolkit_ways", touched, 1)
}

diesel::table! {
    toolkit_found (group_id, exercise) {
        group_id -> Binary,
        exercise -> Text,
        found -> Text,
    }
}

/// What a group found about exercises: by their names, each with its one word.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn found(store: &mut Store, group: Id) -> Result<Vec<(String, String)>, Fault> {
    Ok(toolkit_found::table
        .filter(toolkit_found::group_id.eq(group.to_vec()))
        .select((toolkit_found::exercise, toolkit_found::found))
        .order(toolkit_found::exercise)
        .load(store)?)
}

/// Notes what a group found about an exercise; with no word, nothing is left of it.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn find(store: &mut Store, group: Id, exercise: &str, found: Option<&str>) -> Result<(), Fault> {
    diesel::delete(toolkit_found::table.find((group.to_vec(), exercise))).execute(store)?;
    let Some(found) = found else { return Ok(()) };
    let touched = diesel::insert_into(toolkit_found::table)
        .values((
            toolkit_found::group_id.eq(group.to_vec()),
            toolkit_found::exercise.eq(exercise),
            toolkit_found::found.eq(found),
        ))
        .execute(store)?;
    Fault::rows("toolkit_found", touched, 1)
}

diesel::table! {
    toolkit_later (account_id, group_id, plan_id) {
        account_id -> Binary,
        group_id -> Binary,
        plan_id -> Binary,
        day -> Text,
    }
}

/// Asks her the five questions of an evening from a day on.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn ask_later(store: &mut Store, account: Id, group: Id, plan: Id, day: &str) -> Result<(), Fault> {
    ask_no_more(store, account, group, plan)?;
    let touched = diesel::insert_into(toolkit_later::table)
        .values((
            toolkit_later::account_id.eq(account.to_vec()),
            toolkit_later::group_id.eq(group.to_vec()),
            toolkit_later::plan_id.eq(plan.to_vec()),
            toolkit_later::day.eq(day),
        ))
        .execute(store)?;
    Fault::rows("toolkit_later", touched, 1)
}

/// Asks them no more.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn ask_no_more(store: &mut Store, account: Id, group: Id, plan: Id) -> Result<(), Fault> {
    diesel::delete(toolkit_later::table.find((account.to_vec(), group.to_vec(), plan.to_vec()))).execute(store)?;
    Ok(())
}

/// The evenings whose questions wait for her: group and plan, where the plan is still there.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn asked_later(store: &mut Store, account: Id, from: &str, to: &str) -> Result<Vec<(Id, Id)>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = toolkit_later::table
        .filter(toolkit_later::account_id.eq(account.to_vec()))
        .filter(toolkit_later::day.ge(from))
        .filter(toolkit_later::day.le(to))
        .select((toolkit_later::group_id, toolkit_later::plan_id))
        .order(toolkit_later::plan_id)
        .load(store)?;
    rows.into_iter().map(|(group, plan)| Ok((Id::from_column(&group)?, Id::from_column(&plan)?))).collect()
}

/// What was to be asked of an account goes.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn forget_later(store: &mut Store, account: Id) -> Result<(), Fault> {
    diesel::delete(toolkit_later::table.filter(toolkit_later::account_id.eq(account.to_vec()))).execute(store)?;
    Ok(())
}
