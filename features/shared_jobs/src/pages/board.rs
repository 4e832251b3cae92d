//! The list of a date as every woman of the group sees it.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal};
use groups::{Chain, Member};
use meetings::{Meeting, MeetingState};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{Board, TRIES, called, meeting_of, now_at, place, seen_by};
use crate::{
    model::{Job, Kind},
    rules, sealing, store, views,
};

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let meeting = meeting_of(visit, who.group, who.facilitator)?;
    Reply::page(&page(visit, &who, &meeting, Filled::empty())?)
}

fn line(visit: &Visit, who: &Member, board: &Board, job: &Job) -> views::JobLine {
    let mine = job.taken.contains(&who.handle);
    let left = rules::places(job);
    let hers = job.line.as_ref().is_some_and(|line| line.author == who.handle);
    views::JobLine {
        id: job.id,
        what: called(visit, &board.words, job),
        who: language::and_list(visit.language(), &board.names(job)),
        open: match (job.taken.len(), left) {
            (_, 0) => String::new(),
            (0, 1) => visit.t("shared-jobs-open"),
            (0, _) => visit.speaker().t1("shared-jobs-open-for", "count", left),
            _ => visit.speaker().t1("shared-jobs-more", "count", left),
        },
        mine,
        may_take: !mine && left > 0,
        may_remove: job.kind == Kind::Own
            && (hers || who.facilitator)
            && job.taken.iter().all(|one| *one == who.handle),
    }
}

/// What a woman reads who carries many jobs on coming dates of the group; for her alone.
fn many(visit: &mut Visit, who: &Member) -> Result<Option<views::Many>, Turned> {
    let (group, now) = (who.group, visit.now_here().datetime());
    let (jobs, dates) =
        visit.read(|store| Ok((store::jobs_of_group(store, group)?, meetings::upcoming(store, group, now)?)))?;
    let coming: Vec<Id> =
        dates.iter().filter(|date| date.state != MeetingState::Cancelled).map(|date| date.id).collect();
    let hers: Vec<Job> = rules::carries_many(&jobs, &coming, who.handle).into_iter().cloned().collect();
    if hers.is_empty() {
        return Ok(None);
    }
    let words = sealing::open(visit, who, &hers)?;
    let language = visit.language();
    let jobs =
        dates.iter().flat_map(|date| hers.iter().filter(|job| job.meeting == date.id).map(move |job| (date, job)));
    let jobs = jobs.map(|(date, job)| (job.id, called(visit, &words, job), date.when_alone(language))).collect();
    Ok(Some(views::Many { said: visit.speaker().t1("shared-jobs-many", "count", hers.len()), jobs }))
}

fn page(visit: &mut Visit, who: &Member, meeting: &Meeting, fields: Filled) -> Result<views::BoardPage, Turned> {
    let board = Board::of(visit, who, meeting.id)?;
    let many = many(visit, who)?;
    let may = rules::may_change(meeting, visit.now_here().datetime());
    Ok(views::BoardPage {
        frame: visit.frame().seen_by("shared-jobs-seen-by"),
        at: place(visit, who.group, meeting.id),
        date: visit.path_to(&format!("/c/{}/dates/{}", who.group, meeting.id)),
        when: meeting.when_alone(visit.language()),
        now_at: now_at(visit, meeting),
        closed: may.as_ref().err().map(|refusal| visit.refusal(refusal)),
        jobs: board.jobs.iter().map(|job| line(visit, who, &board, job)).collect(),
        all_with_one: who.facilitator && rules::all_with_one(&board.jobs),
        may_add: may.is_ok() && rules::has_room(&board.jobs, 1).is_ok(),
        facilitator: who.facilitator,
        lifts: visit.path_to(&format!("/c/{}/lifts", who.group)),
        many: many.filter(|_| may.is_ok()),
        fields,
    })
}

/// One tap: she takes a job, or hands one back, of this date or of a later one. Of two who want the last place at once, the
/// second reads that it has gone.
pub(super) fn take_or_hand_back(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, who.facilitator)?;
    let (take, typed) = match (form.value("take"), form.value("back")) {
        ("", back) => (false, back),
        (take, _) => (true, take),
    };
    let id = Id::parse(typed).map_err(|_| Turned::NotHere)?;
    let (group, handle, now) = (who.group, who.handle, visit.now_here().datetime());
    let (app, at) = (visit.app().clone(), place(visit, group, meeting.id));
    if !take {
        let answer = visit.record(form, move |store| {
            store::hand_back(store, group, id, handle)?;
            Ok(at.clone())
        })?;
        return Ok(answer.saying("said-shared-jobs-back"));
    }
    let board = Board::of(visit, &who, meeting.id)?;
    if board.jobs.iter().all(|job| job.id != id) {
        return Err(Turned::Cannot(Refusal::new("said-shared-jobs-gone")));
    }
    rules::may_change(&meeting, now)?;
    visit.record(form, move |store| {
        // Asked of what stands there now: another may have been quicker, the line may have gone, or the date.
        let date = meetings::meeting(store, group, meeting.id)?;
        let people = groups::people(store, group)?;
        let jobs = store::jobs_of_date(store, group, meeting.id)?;
        let jobs = seen_by(&app, store, (group, handle), &people, jobs)?;
        let job = jobs.iter().find(|job| job.id == id);
        let (Some(date), Some(job)) = (date, job) else { return Ok(Reply::place_saying(&at, "said-shared-jobs-gone")) };
        if rules::may_change(&date, now).is_err() {
            return Ok(at.clone());
        }
        Ok(match rules::take(job, handle) {
            Ok(taken) => {
                if let Some(taken) = taken {
                    store::take(store, group, taken)?;
                }
                Reply::place_saying(&at, "said-shared-jobs-yours")
            }
            Err(refusal) => Reply::place_saying(&at, refusal.key),
        })
    })
}

/// Something else that would help, in her own words: any woman adds it.
pub(super) fn add(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, who.facilitator)?;
    rules::may_change(&meeting, visit.now_here().datetime())?;
    let once = form.once();
    if let Some(before) = visit.read(|store| database::already_done(store, once))? {
        return Ok(Reply::to(before));
    }
    let jobs = visit.read(|store| store::jobs_of_date(store, who.group, meeting.id))?;
    let words = match rules::line(form.value("own")).and_then(|words| rules::has_room(&jobs, 1).map(|()| words)) {
        Ok(words) => words,
        Err(refusal) => {
            let mut refusals = FieldRefusals::new();
            refusals.add("own", refusal);
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page(visit, &who, &meeting, fields)?);
        }
    };
    let (group, date, at) = (who.group, meeting.id, place(visit, who.group, meeting.id));
    let mut tries = 0;
    loop {
        let ring = groups::ring(visit, &who, Chain::Group)?;
        let id = Id::random()?;
        let line = sealing::line(visit, &ring, who.handle, id, &words)?;
        let at = at.clone();
        let kept = visit.record(form, move |store| {
            if meetings::meeting(store, group, date)?.is_none()
                || rules::has_room(&store::jobs_of_date(store, group, date)?, 1).is_err()
            {
                return Ok(Reply::place_saying(&at, "said-shared-jobs-met"));
            }
            store::add_line(store, (group, date), id, 1, line.clone())?;
            Ok(Reply::place_saying(&at, "said-kept"))
        });
        tries += 1;
        match kept {
            Err(Turned::Broken(Fault::Met)) if tries < TRIES => {}
            kept => return kept,
        }
    }
}

/// A line goes: its author takes it away, or whoever holds the group.
pub(super) fn remove(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, who.facilitator)?;
    let id = visit.id("job")?;
    let (group, handle, facilitator) = (who.group, who.handle, who.facilitator);
    let at = place(visit, group, meeting.id);
    visit.record(form, move |store| {
        let jobs = store::jobs_of_date(store, group, meeting.id)?;
        let Some(job) = jobs.iter().find(|job| job.id == id) else { return Ok(at.clone()) };
        Ok(match rules::remove(job, handle, facilitator) {
            Ok(None) => at.clone(),
            Ok(Some(removed)) => {
                store::remove(store, group, removed)?;
                Reply::place_saying(&at, "said-gone")
            }
            Err(refusal) => Reply::place_saying(&at, refusal.key),
        })
    })
}
