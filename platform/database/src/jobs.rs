//! The outbox: what must be told or done later. It is written in the same transaction as the change that caused it,
//! holds ids only, and is claimed under a lease, so that what a killed process had begun is taken up again.

use diesel::{ExpressionMethods as _, QueryDsl as _, Queryable, RunQueryDsl as _};
use foundation::Id;
use jiff::Timestamp;

use crate::{Fault, Store};

diesel::table! {
    jobs (id) {
        id -> Binary,
        kind -> Text,
        subject -> Binary,
        run_at -> BigInt,
        attempts -> BigInt,
        leased_until -> BigInt,
        made_at -> BigInt,
        looked_at -> BigInt,
    }
}

/// Clocks of two machines may differ by so much (microseconds); by more, one was set back.
const CLOCKS_DIFFER: i64 = 2 * 60 * 1_000_000;

/// Something to do, claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its own id: the idempotency key of what it sends.
    pub id: Id,
    /// What it is about.
    pub subject: Id,
    /// Tries before this one.
    pub attempts: i64,
}

/// Puts something to do into the outbox. Call it inside the transaction of the change that causes it.
///
/// # Errors
/// The store cannot be reached.
pub fn enqueue(
    connection: &mut Store,
    kind: &str,
    subject: Id,
    run_at: Timestamp,
    now: Timestamp,
) -> Result<Id, Fault> {
    let id = Id::random()?;
    enqueue_many(connection, kind, &[(id, subject, run_at)], now)?;
    Ok(id)
}

/// Puts many things to do into the outbox: each its own id, what it is about, and not before when.
///
/// # Errors
/// The store cannot be reached.
pub fn enqueue_many(
    connection: &mut Store,
    kind: &str,
    all: &[(Id, Id, Timestamp)],
    now: Timestamp,
) -> Result<(), Fault> {
    for some in all.chunks(AT_ONCE) {
        let rows: Vec<_> = some
            .iter()
            .map(|(id, subject, run_at)| {
                (
                    jobs::id.eq(id.to_vec()),
                    jobs::kind.eq(kind),
                    jobs::subject.eq(subject.to_vec()),
                    jobs::run_at.eq(run_at.as_microsecond()),
                    jobs::attempts.eq(0),
                    jobs::leased_until.eq(0),
                    jobs::made_at.eq(now.as_microsecond()),
                    jobs::looked_at.eq(now.as_microsecond()),
                )
            })
            .collect();
        let touched: Result<usize, diesel::result::Error> = crate::insert_all!(&mut *connection, jobs::table, rows);
        Fault::rows("jobs", touched?, some.len())?;
    }
    Ok(())
}

/// Rows put in together.
const AT_ONCE: usize = 500;

#[derive(Queryable)]
struct Row {
    id: Vec<u8>,
    subject: Vec<u8>,
    attempts: i64,
}

/// Claims up to `most` jobs of a kind that are due and that nobody is at, for `lease_seconds`. Where the clock was set back,
/// all that was put by before is due: whoever claims it decides anew whether it waits.
///
/// # Errors
/// The store cannot be reached.
pub fn claim(
    connection: &mut Store,
    kind: &str,
    now: Timestamp,
    lease_seconds: i64,
    most: i64,
) -> Result<Vec<Job>, Fault> {
    let now = now.as_microsecond();
    let leased_until = now.saturating_add(lease_seconds.saturating_mul(1_000_000));
    let from_later =
        jobs::table.filter(jobs::kind.eq(kind)).filter(jobs::looked_at.gt(now.saturating_add(CLOCKS_DIFFER)));
    // Somebody may be at it still.
    diesel::update(from_later.filter(jobs::leased_until.gt(leased_until)))
        .set(jobs::leased_until.eq(leased_until))
        .execute(connection)?;
    diesel::update(from_later).set((jobs::run_at.eq(now), jobs::looked_at.eq(now))).execute(connection)?;
    let due: Vec<Row> = jobs::table
        .filter(jobs::kind.eq(kind))
        .filter(jobs::run_at.le(now))
        .filter(jobs::leased_until.lt(now))
        .order(jobs::run_at)
        .limit(most)
        .select((jobs::id, jobs::subject, jobs::attempts))
        .load(connection)?;
    let mut claimed = Vec::with_capacity(due.len());
    for row in due {
        let touched =
            diesel::update(jobs::table.filter(jobs::id.eq(row.id.clone())).filter(jobs::leased_until.lt(now)))
                .set((
                    jobs::leased_until.eq(leased_until),
                    jobs::attempts.eq(row.attempts + 1),
                    jobs::looked_at.eq(now),
                ))
                .execute(connection)?;
        if touched == 1 {
            claimed.push(Job {
                id: Id::from_column(&row.id)?,
                subject: Id::from_column(&row.subject)?,
                attempts: row.attempts,
            });
        }
    }
    Ok(claimed)
}

/// A job is done and goes.
///
/// # Errors
/// The store cannot be reached.
pub fn finish(connection: &mut Store, id: Id) -> Result<(), Fault> {
    diesel::delete(jobs::table.filter(jobs::id.eq(id.to_vec()))).execute(connection)?;
    Ok(())
}

/// A job that was claimed was not begun: whoever comes next may claim it, now.
///
/// # Errors
/// The store cannot be reached.
pub fn give_back(connection: &mut Store, id: Id) -> Result<(), Fault> {
    diesel::update(jobs::table.filter(jobs::id.eq(id.to_vec()))).set(jobs::leased_until.eq(0)).execute(connection)?;
    Ok(())
}

/// A job could not be done now; it waits until `run_at`.
///
/// # Errors
/// The store cannot be reached.
pub fn later(connection: &mut Store, id: Id, run_at: Timestamp, now: Timestamp) -> Result<(), Fault> {
    diesel::update(jobs::table.filter(jobs::id.eq(id.to_vec())))
        .set((
            jobs::run_at.eq(run_at.as_microsecond()),
            jobs::leased_until.eq(0),
            jobs::looked_at.eq(now.as_microsecond()),
        ))
        .execute(connection)?;
    Ok(())
}

/// How many jobs of a kind wait, and since when the oldest does (microseconds, UTC).
///
/// # Errors
/// The store cannot be reached.
pub fn waiting(connection: &mut Store, kind: &str) -> Result<(i64, Option<i64>), Fault> {
    let count: i64 = jobs::table.filter(jobs::kind.eq(kind)).count().get_result(connection)?;
    let oldest: Option<i64> =
        jobs::table.filter(jobs::kind.eq(kind)).select(diesel::dsl::min(jobs::made_at)).first(connection)?;
    Ok((count, oldest))
}
