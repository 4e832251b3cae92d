//! Jobs of a date and who does them.

use std::collections::BTreeSet;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use groups::Chain;
use jiff::civil::{Date, DateTime};

use crate::{
    model::{Job, Kind, Line, List},
    rules::{self, Changes, Removed, Taken},
};

diesel::table! {
    shared_jobs (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        meeting_id -> Binary,
        kind -> Text,
        women -> BigInt,
        place -> BigInt,
        author -> Nullable<Binary>,
        epoch -> Nullable<BigInt>,
        sealed -> Nullable<Binary>,
    }
}
diesel::table! {
    shared_jobs_taken (group_id, job_id, handle) {
        group_id -> Binary,
        job_id -> Binary,
        handle -> Binary,
    }
}

/// Id, meeting, kind, women, place, author, epoch, sealed.
type Row = (Vec<u8>, Vec<u8>, String, i64, i64, Option<Vec<u8>>, Option<i64>, Option<Vec<u8>>);

fn job(row: Row, taken: &[(Vec<u8>, Vec<u8>)]) -> Result<Job, Fault> {
    let (id, meeting, kind, women, place, author, epoch, sealed) = row;
    let taken = taken.iter().filter(|(of, _)| *of == id).map(|(_, handle)| Ok(Id::from_column(handle)?));
    let line = match (author, epoch, sealed) {
        (Some(author), Some(epoch), Some(sealed)) => Some(Line {
            author: Id::from_column(&author)?,
            epoch: u64::try_from(epoch).map_err(|_| Fault::Tampered("an epoch"))?,
            sealed,
        }),
        _ => None,
    };
    Ok(Job {
        id: Id::from_column(&id)?,
        meeting: Id::from_column(&meeting)?,
        kind: Kind::from_word(&kind).ok_or(Fault::Tampered("what a job is"))?,
        women: u8::try_from(women).map_err(|_| Fault::Tampered("for how many women a job is"))?,
        place,
        line,
        taken: taken.collect::<Result<Vec<Id>, Fault>>()?,
    })
}

/// Every job of a group, date by date, each list in its order.
pub(crate) fn jobs_of_group(store: &mut Store, group: Id) -> Result<Vec<Job>, Fault> {
    let rows: Vec<Row> = shared_jobs::table
        .filter(shared_jobs::group_id.eq(group.to_vec()))
        .order((shared_jobs::meeting_id, shared_jobs::place, shared_jobs::id))
        .select((
            shared_jobs::id,
            shared_jobs::meeting_id,
            shared_jobs::kind,
            shared_jobs::women,
            shared_jobs::place,
            shared_jobs::author,
            shared_jobs::epoch,
            shared_jobs::sealed,
        ))
        .load(store)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let taken: Vec<(Vec<u8>, Vec<u8>)> = shared_jobs_taken::table
        .filter(shared_jobs_taken::group_id.eq(group.to_vec()))
        .order((shared_jobs_taken::job_id, shared_jobs_taken::handle))
        .select((shared_jobs_taken::job_id, shared_jobs_taken::handle))
        .load(store)?;
    rows.into_iter().map(|row| job(row, &taken)).collect()
}

/// The jobs of one date, in the list's order.
pub(crate) fn jobs_of_date(store: &mut Store, group: Id, meeting: Id) -> Result<Vec<Job>, Fault> {
    let mut jobs = jobs_of_group(store, group)?;
    jobs.retain(|job| job.meeting == meeting);
    Ok(jobs)
}

/// A group's lists, each with when its date is. Jobs of a date that is no more are of no list.
fn lists(store: &mut Store, group: Id, jobs: &[Job]) -> Result<Vec<List>, Fault> {
    let dates: BTreeSet<Id> = jobs.iter().map(|job| job.meeting).collect();
    let mut lists = Vec::with_capacity(dates.len());
    for id in dates {
        if let Some(meeting) = meetings::meeting(store, group, id)? {
            lists.push(List { meeting: id, starts: meeting.starts, ends: meeting.ends });
        }
    }
    Ok(lists)
}

/// The jobs of the last date before a time that has any.
pub(crate) fn before(store: &mut Store, group: Id, starts: DateTime) -> Result<Vec<Job>, Fault> {
    let mut jobs = jobs_of_group(store, group)?;
    let before = rules::list_before(&lists(store, group, &jobs)?, starts);
    jobs.retain(|job| Some(job.meeting) == before);
    Ok(jobs)
}

fn insert(store: &mut Store, group: Id, job: &Job) -> Result<(), Fault> {
    let epoch = |line: &Line| i64::try_from(line.epoch).map_err(|_| Fault::Tampered("an epoch"));
    let touched = diesel::insert_into(shared_jobs::table)
        .values((
            shared_jobs::group_id.eq(group.to_vec()),
            shared_jobs::id.eq(job.id.to_vec()),
            shared_jobs::meeting_id.eq(job.meeting.to_vec()),
            shared_jobs::kind.eq(job.kind.word()),
            shared_jobs::women.eq(i64::from(job.women)),
            shared_jobs::place.eq(job.place),
            shared_jobs::author.eq(job.line.as_ref().map(|line| line.author.to_vec())),
            shared_jobs::epoch.eq(job.line.as_ref().map(epoch).transpose()?),
            shared_jobs::sealed.eq(job.line.as_ref().map(|line| line.sealed.clone())),
        ))
        .execute(store)?;
    Fault::rows("shared_jobs", touched, 1)
}

fn place_of(kind: Kind) -> i64 {
    Kind::STARTERS.iter().zip(0..).find(|(starter, _)| **starter == kind).map_or(100, |(_, place)| place)
}

/// Changes what of the starter list is on a date's list.
pub(crate) fn change(store: &mut Store, (group, meeting): (Id, Id), changes: &Changes) -> Result<(), Fault> {
    for id in &changes.removed {
        delete(store, group, *id)?;
    }
    for (id, women) in &changes.resized {
        let touched = diesel::update(
            shared_jobs::table.filter(shared_jobs::group_id.eq(group.to_vec())).filter(shared_jobs::id.eq(id.to_vec())),
        )
        .set(shared_jobs::women.eq(i64::from(*women)))
        .execute(store)?;
        Fault::rows("shared_jobs", touched, 1)?;
    }
    for (kind, women) in &changes.added {
        let place = place_of(*kind);
        let job = Job { id: Id::random()?, meeting, kind: *kind, women: *women, place, line: None, taken: Vec::new() };
        insert(store, group, &job)?;
    }
    Ok(())
}

/// Adds a line in somebody's own words, after those that are there. [`Fault::Met`] when somebody came or went since it was
/// sealed.
pub(crate) fn add_line(
    store: &mut Store,
    (group, meeting): (Id, Id),
    id: Id,
    women: u8,
    line: Line,
) -> Result<(), Fault> {
    groups::check_epoch(store, group, Chain::Group, line.epoch)?;
    let last = jobs_of_date(store, group, meeting)?.iter().map(|job| job.place).max().unwrap_or_default();
    let place = last.max(place_of(Kind::Own)) + 1;
    insert(store, group, &Job { id, meeting, kind: Kind::Own, women, place, line: Some(line), taken: Vec::new() })
}

/// Puts her into a job's place.
pub(crate) fn take(store: &mut Store, group: Id, taken: Taken) -> Result<(), Fault> {
    let touched = diesel::insert_into(shared_jobs_taken::table)
        .values((
            shared_jobs_taken::group_id.eq(group.to_vec()),
            shared_jobs_taken::job_id.eq(taken.job.to_vec()),
            shared_jobs_taken::handle.eq(taken.handle.to_vec()),
        ))
        .execute(store)?;
    Fault::rows("shared_jobs_taken", touched, 1)
}

/// She does it no more. Where she did not, nothing changes.
pub(crate) fn hand_back(store: &mut Store, group: Id, job: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        shared_jobs_taken::table
            .filter(shared_jobs_taken::group_id.eq(group.to_vec()))
            .filter(shared_jobs_taken::job_id.eq(job.to_vec()))
            .filter(shared_jobs_taken::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

fn nobody_does(store: &mut Store, group: Id, job: Id) -> Result<(), Fault> {
    diesel::delete(
        shared_jobs_taken::table
            .filter(shared_jobs_taken::group_id.eq(group.to_vec()))
            .filter(shared_jobs_taken::job_id.eq(job.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

fn delete(store: &mut Store, group: Id, job: Id) -> Result<(), Fault> {
    nobody_does(store, group, job)?;
    diesel::delete(
        shared_jobs::table.filter(shared_jobs::group_id.eq(group.to_vec())).filter(shared_jobs::id.eq(job.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// A line goes, and whoever took it with it.
pub(crate) fn remove(store: &mut Store, group: Id, removed: Removed) -> Result<(), Fault> {
    delete(store, group, removed.job)
}

/// Whatever she took is open again.
pub(crate) fn forget_part(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        shared_jobs_taken::table
            .filter(shared_jobs_taken::group_id.eq(group.to_vec()))
            .filter(shared_jobs_taken::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// What she wrote goes with her: without her key nobody could open it.
pub(crate) fn forget_author(store: &mut Store, group: Id, author: Id) -> Result<(), Fault> {
    let hers: Vec<Vec<u8>> = shared_jobs::table
        .filter(shared_jobs::group_id.eq(group.to_vec()))
        .filter(shared_jobs::author.eq(author.to_vec()))
        .select(shared_jobs::id)
        .load(store)?;
    hers.iter().try_for_each(|id| delete(store, group, Id::from_column(id)?))
}

/// What is over goes, in every group: see [`rules::over`]. So does a list whose date was taken away.
pub(crate) fn sweep(store: &mut Store, today: Date) -> Result<(), Fault> {
    let groups: Vec<Vec<u8>> = shared_jobs::table.select(shared_jobs::group_id).distinct().load(store)?;
    for group in groups {
        let group = Id::from_column(&group)?;
        let jobs = jobs_of_group(store, group)?;
        let lists = lists(store, group, &jobs)?;
        let over = rules::over(&lists, today);
        for job in jobs {
            let there = lists.iter().any(|list| list.meeting == job.meeting);
            if !there || over.lists.contains(&job.meeting) {
                delete(store, group, job.id)?;
            } else if over.parts.contains(&job.meeting) && !job.taken.is_empty() {
                nobody_does(store, group, job.id)?;
            }
        }
    }
    Ok(())
}
