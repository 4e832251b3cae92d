//! The evening as it goes: one step at a time, on one phone. Nobody's name and nobody's words are on it.

use foundation::{FieldRefusals, Refusal, typed};
use groups::Facilitator;
use jiff::Timestamp;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{parts, sent_before, tonight};
use crate::{
    model::Kept,
    pack::Text,
    rules::{
        exercise::MOST_PEOPLE,
        minutes::{Minutes, Phase, Span},
        replan::share_among_steps,
        rest::Outlook,
        run::{At, Run},
    },
    shelf::shelf,
    store, views,
};

/// Where the evening stands now.
pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let kept = tonight::found(visit, &who)?;
    let Some(run) = kept.run(&shelf().exercises()) else {
        return Ok(Reply::to(visit.path_to(&format!("/c/{}/tonight/{}", who.group, kept.id))));
    };
    Reply::page(&page(visit, &who, &kept, &run)?)
}

/// Begins, goes on, goes back, waits, leaves a part out.
pub(super) fn act(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    if let Some(reply) = sent_before(visit, form)? {
        return Ok(reply);
    }
    let mut kept = tonight::found(visit, &who)?;
    let now = visit.now();
    let next = match (form.value("do"), kept.run(&shelf().exercises())) {
        ("start", _) => match begin(visit, &kept, form) {
            Ok(run) => Ok(run),
            Err(refusals) => {
                let fields = Filled::again(form, &refusals, visit.speaker());
                return Reply::refused(&tonight::plan_page(visit, &who, &kept, Some(fields))?);
            }
        },
        (_, None) => return Err(Turned::NotHere),
        (what, Some(run)) => acted(&run, what, form, now),
    };
    let run = next.map_err(Turned::Cannot)?;
    kept.put_run(&run);
    let place = visit.path_to(&format!("/c/{}/tonight/{}/now", who.group, kept.id));
    visit.record(form, move |store| {
        store::keep(store, &kept)?;
        Ok(place.clone())
    })
}

fn acted(run: &Run, what: &str, form: &Form, now: Timestamp) -> Result<Run, Refusal> {
    let index = || form.value("at").parse::<usize>().map_err(|_| Refusal::new("toolkit-plan-part-gone"));
    match what {
        "next" => run.next(now),
        "skip" => run.skip(now),
        "back" => run.back(now),
        "pause" => Ok(run.pause(now)),
        "resume" => Ok(run.resume(now)),
        "sooner" => Ok(run.late(Minutes::new(10))),
        "people" => {
            let people = typed::number(form.value("people"), 1, i64::from(MOST_PEOPLE))?;
            Ok(run.with_people(u16::try_from(people).unwrap_or(1)))
        }
        "out" => run.leave_out(index()?),
        "in" => run.take_in(index()?),
        _ => Err(Refusal::new("choice-missing")),
    }
}

/// Begins with as many as are here, until the time it must end: tonight, or past midnight.
fn begin(visit: &Visit, kept: &Kept, form: &Form) -> Result<Run, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let people = refusals.keep("people", typed::number(form.value("people"), 1, i64::from(MOST_PEOPLE)));
    let ends = refusals.keep("ends", typed::time(form.value("ends")));
    let (Some(people), Some(ends)) = (people.and_then(|people| u16::try_from(people).ok()), ends) else {
        return Err(refusals);
    };
    let now = visit.now_here();
    let mut date = now.date();
    if ends <= now.time() {
        date = date.tomorrow().unwrap_or(date);
    }
    let end = date.to_datetime(ends).to_zoned(now.time_zone().clone()).map(|end| end.timestamp());
    match end {
        Ok(end) if end.duration_since(visit.now()).as_mins() <= LONGEST => {
            let (plan, _) = kept.plan(&shelf().exercises());
            Ok(Run::start(plan, people, visit.now(), end))
        }
        _ => {
            refusals.add("ends", Refusal::new("toolkit-ends-far"));
            Err(refusals)
        }
    }
}

/// The longest evening, in minutes.
const LONGEST: i64 = 480;

fn page(visit: &Visit, who: &Facilitator, kept: &Kept, run: &Run) -> Result<views::Going, Turned> {
    let now = visit.now();
    let rest = run.rest(now);
    let people = run.standing().people;
    let zone = visit.now_here().time_zone().clone();
    let clock = |at: Timestamp| language::time(visit.language(), at.to_zoned(zone.clone()).time());
    let about = |minutes: Minutes| visit.speaker().t1("toolkit-about-minutes", "minutes", i64::from(minutes.count()));
    let here = match run.standing().at {
        At::Part(index, phase) => run.plan().parts().get(index).map(|part| (index, phase, part)),
        At::Over => None,
    };
    let place = visit.path_to(&format!("/c/{}/tonight/{}/now", who.group, kept.id));
    let step = here.map(|(index, phase, part)| {
        let left = match rest.parts.get(index) {
            Some(Outlook::Now(minutes)) => minutes.of(phase),
            _ => Minutes::ZERO,
        };
        let sheet = parts::sheet(visit, part, people);
        let facts = parts::by_name(part.key()).map(|found| found.item.facts.steps.clone()).unwrap_or_default();
        let spans: Vec<Span> =
            facts.iter().filter_map(|[least, most]| Span::new(Minutes::new(*least), Minutes::new(*most))).collect();
        let shared = share_among_steps(&spans, left);
        let steps = sheet.steps.iter().zip(shared).map(|((words, _), minutes)| {
            (*words, if minutes > Minutes::ZERO { about(minutes) } else { String::new() })
        });
        let steps: Vec<(&'static Text, String)> = steps.collect();
        // One step at a time, by its number in the address; all of them together when she asks for that.
        let count = steps.len();
        let asked = visit.query("step").unwrap_or_default();
        let number = asked.parse::<usize>().unwrap_or(1).clamp(1, count.max(1));
        let alone = phase == Phase::Doing && count > 1 && asked != "all";
        let at = |number: usize| format!("{place}?step={number}");
        let one = steps.get(number.saturating_sub(1)).filter(|_| alone).map(|(words, minutes)| {
            let which = visit.speaker().t2("toolkit-step-of", "step", number.to_string(), "count", count.to_string());
            (which, *words, minutes.clone())
        });
        let until = now.checked_add(jiff::SignedDuration::from_mins(i64::from(left.count()))).unwrap_or(now);
        views::Step {
            phase: visit.t(parts::phase_key(phase)),
            brief: phase == Phase::Brief,
            doing: phase == Phase::Doing,
            debrief: phase == Phase::Debrief,
            left: about(left),
            until: visit.speaker().t1("toolkit-until", "time", clock(until)),
            steps,
            one,
            on: (alone && number < count).then(|| at(number.saturating_add(1))),
            before: (alone && number > 1).then(|| at(number.saturating_sub(1))),
            all: alone.then(|| format!("{place}?step=all")),
            opens: phase == Phase::Doing && number == 1 && part.phases(people).of(Phase::Brief).most() == Minutes::ZERO,
            sheet,
        }
    });
    let lines = run.plan().parts().iter().zip(&rest.parts).enumerate().filter_map(|(at, (part, outlook))| {
        let (state, out) = match outlook {
            Outlook::Past | Outlook::Now(_) => return None,
            Outlook::LeftOut => (visit.t("toolkit-left-out"), true),
            Outlook::NoTime => (visit.t("toolkit-no-time"), false),
            Outlook::ToCome(minutes) => (about(minutes.total()), false),
        };
        Some(views::ToCome { at, title: parts::title(visit, part.key()), state, out, may: !part.is_round() })
    });
    Ok(views::Going {
        frame: visit.frame().with_script().waits_for_native_reader(),
        lines: lines.collect(),
        ends: visit.speaker().t1("toolkit-ends-at", "time", clock(run.standing().ends)),
        over: (rest.over > Minutes::ZERO)
            .then(|| visit.speaker().t1("toolkit-over", "minutes", i64::from(rest.over.count()))),
        fields: Filled::empty().with("people", people.to_string()),
        paused: run.standing().paused.is_some(),
        calm: parts::by_name("five-things").map(|found| visit.path_to(&format!("/ideas/a/{}", found.key))),
        moment: visit.path_to(&format!("/c/{}/moment", who.group)),
        promised: visit.path_to(&format!("/c/{}/promised", who.group)),
        plan: visit.path_to(&format!("/c/{}/tonight/{}", who.group, kept.id)),
        step,
        place,
    })
}
