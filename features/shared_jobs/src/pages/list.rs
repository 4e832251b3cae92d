//! Whoever holds the group picks the jobs of a date in one form.

use database::Fault;
use foundation::{FieldRefusals, Id};
use groups::{Chain, Facilitator};
use meetings::Meeting;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{TRIES, meeting_of, place, seen_by, starter_key};
use crate::{
    model::{Job, Kind},
    rules::{self, Wanted},
    sealing, store, views,
};

/// How many empty lines of her own the form has beside those that are offered again.
const EMPTY: usize = 2;

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let meeting = meeting_of(visit, who.group, true)?;
    rules::may_change(&meeting, visit.now_here().datetime())?;
    let there = visit.read(|store| store::jobs_of_date(store, who.group, meeting.id))?;
    let (fields, offered) = if there.is_empty() {
        again(visit, &who, &meeting)?
    } else {
        (there.iter().filter(|job| job.kind != Kind::Own).fold(Filled::empty(), ticked), 0)
    };
    Reply::page(&form_page(visit, &who, &meeting, fields, offered, &there))
}

fn ticked(fields: Filled, job: &Job) -> Filled {
    fields.with(job.kind.field(), job.women.to_string())
}

/// The list of the date before, ready ticked; and how many lines of women's own are on it.
fn again(visit: &mut Visit, who: &Facilitator, meeting: &Meeting) -> Result<(Filled, usize), Turned> {
    let (group, handle) = (who.group, who.handle);
    let app = visit.app().clone();
    let before = visit.read(|store| {
        let people = groups::people(store, group)?;
        let jobs = store::before(store, group, meeting.starts)?;
        seen_by(&app, store, (group, handle), &people, jobs)
    })?;
    let words = sealing::open(visit, who, &before)?;
    let mut fields = before.iter().filter(|job| job.kind != Kind::Own).fold(Filled::empty(), ticked);
    let lines = before.iter().filter_map(|job| {
        let (_, words) = words.iter().find(|(id, _)| *id == job.id)?;
        Some((words.clone(), job.women))
    });
    let mut offered = 0;
    for ((line, number), (words, women)) in rules::OWN_FIELDS.iter().zip(lines) {
        fields = fields.with(line, words).with(number, women.to_string());
        offered += 1;
    }
    Ok((fields, offered))
}

fn form_page(
    visit: &Visit,
    who: &Facilitator,
    meeting: &Meeting,
    fields: Filled,
    offered: usize,
    there: &[Job],
) -> views::ListPage {
    let number = |key: &str, count: usize| (count.to_string(), visit.speaker().t1(key, "count", count));
    let women: Vec<(String, String)> = (1..=rules::MOST_WOMEN).map(|n| number("shared-jobs-women", n.into())).collect();
    let mut numbers = vec![(String::new(), visit.t("shared-jobs-not-needed"))];
    numbers.extend(women.iter().cloned());
    let free = rules::MOST_OWN.saturating_sub(there.iter().filter(|job| job.kind == Kind::Own).count());
    let label = |key, place: usize| visit.speaker().t1(key, "number", place + 1);
    views::ListPage {
        frame: visit.frame().seen_by("shared-jobs-seen-by"),
        at: place(visit, who.group, meeting.id),
        when: meeting.when_alone(visit.language()),
        first: there.is_empty(),
        starters: Kind::STARTERS.into_iter().map(|kind| (kind.field(), visit.t(starter_key(kind)))).collect(),
        own: rules::OWN_FIELDS
            .iter()
            .enumerate()
            .take(free.min(offered + EMPTY))
            .map(|(place, (words, women))| views::OwnField {
                words,
                label: label("shared-jobs-own-line", place),
                women,
                for_how_many: label("shared-jobs-own-women", place),
            })
            .collect(),
        numbers,
        women,
        fields,
    }
}

/// What she typed, as it may stand beside what is on the list.
fn read(form: &Form, there: &[Job]) -> Result<Wanted, FieldRefusals> {
    let wanted = rules::wanted(&|field| form.value(field).to_owned(), there.len())?;
    rules::changes(&wanted.starters, there)?;
    if let Err(refusal) = rules::has_room(there, wanted.own.len()) {
        let mut refusals = FieldRefusals::new();
        refusals.add(rules::OWN_FIELDS[0].0, refusal);
        return Err(refusals);
    }
    Ok(wanted)
}

pub(super) fn keep(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, true)?;
    rules::may_change(&meeting, visit.now_here().datetime())?;
    let once = form.once();
    if let Some(before) = visit.read(|store| database::already_done(store, once))? {
        return Ok(Reply::to(before));
    }
    let there = visit.read(|store| store::jobs_of_date(store, who.group, meeting.id))?;
    let wanted = match read(form, &there) {
        Ok(wanted) => wanted,
        Err(refusals) => {
            let typed = rules::OWN_FIELDS.iter().rposition(|(words, _)| !form.value(words).is_empty());
            let fields = Filled::again(form, &refusals, visit.speaker());
            let view = form_page(visit, &who, &meeting, fields, typed.map_or(0, |last| last + 1), &there);
            return Reply::refused(&view);
        }
    };
    let (group, date, at) = (who.group, meeting.id, place(visit, who.group, meeting.id));
    let mut tries = 0;
    loop {
        let mut lines = Vec::with_capacity(wanted.own.len());
        if !wanted.own.is_empty() {
            let ring = groups::ring(visit, &who, Chain::Group)?;
            for (words, women) in &wanted.own {
                let id = Id::random()?;
                lines.push((id, *women, sealing::line(visit, &ring, who.handle, id, words)?));
            }
        }
        let (at, starters) = (at.clone(), wanted.starters.clone());
        let kept = visit.record(form, move |store| {
            let there = store::jobs_of_date(store, group, date)?;
            let gone = meetings::meeting(store, group, date)?.is_none();
            let (Ok(changes), Ok(()), false) =
                (rules::changes(&starters, &there), rules::has_room(&there, lines.len()), gone)
            else {
                return Ok(Reply::place_saying(&at, "said-shared-jobs-met"));
            };
            store::change(store, (group, date), &changes)?;
            for (id, women, line) in &lines {
                store::add_line(store, (group, date), *id, *women, line.clone())?;
            }
            Ok(Reply::place_saying(&at, "said-kept"))
        });
        tries += 1;
        match kept {
            Err(Turned::Broken(Fault::Met)) if tries < TRIES => {}
            kept => return kept,
        }
    }
}
