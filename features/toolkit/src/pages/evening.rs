//! The evening as it goes, one step at a time, opened by a ticket: on the phone of whoever leads it, on a second screen,
//! and on phones that follow. Nobody's name and nobody's words are on it, it opens nothing else, and it neither covers
//! itself nor ends with anybody's session.

use database::Store;
use foundation::{Id, Refusal, typed};
use jiff::{SignedDuration, Timestamp};
use web::{Answer, Anyone, Filled, Form, Reply, Turned, Visit};

use super::{moments, parts, sent_before};
use crate::{
    model::Kept,
    pack::Text,
    rules::{
        exercise::MOST_PEOPLE,
        minutes::{Minutes, Phase, Span},
        replan::share_among_steps,
        rest::{Outlook, Rest},
        run::{At, Run},
    },
    shelf::shelf,
    store, views,
};

/// For how long after its end an evening's screens stay open.
const AFTERWARDS: SignedDuration = SignedDuration::from_hours(1);
/// For how long a code for one screen may be typed.
const CODE_FOR: SignedDuration = SignedDuration::from_mins(10);
/// How long a wrong code waits for its answer.
const WRONG_CODE: std::time::Duration = std::time::Duration::from_millis(300);
/// Letters of a code.
const CODE: usize = 8;

/// An evening that goes, as a ticket opens it.
struct Evening {
    /// Whether this screen leads it.
    leads: bool,
    kept: Kept,
    run: Run,
}

/// Until when screens of an evening are open.
pub(super) fn until(run: &Run) -> Timestamp {
    let ends = run.standing().ends;
    ends.checked_add(AFTERWARDS).unwrap_or(ends)
}

/// Whose screen it is.
#[derive(Clone, Copy)]
pub(super) enum Whose {
    /// It leads, as long as she holds the group: her handle.
    Leads(Id),
    /// A woman's phone follows, as long as she is in the group and phones may: her handle.
    Follows(Id),
    /// Opened by a code for one screen.
    Screen,
    /// Opened by a code for many, as long as phones may follow.
    Phone,
}

/// Opens an evening on this screen.
pub(super) fn let_in(visit: &mut Visit, kept: &Kept, run: &Run, whose: Whose) -> Result<(), Turned> {
    let what = match whose {
        Whose::Leads(handle) => format!("leads {handle}"),
        Whose::Follows(handle) => format!("follows {handle}"),
        Whose::Screen => "screen -".to_owned(),
        Whose::Phone => "phone -".to_owned(),
    };
    // Whoever follows needs it no more once she is on her way home.
    let until = if matches!(whose, Whose::Leads(_)) { until(run) } else { run.standing().ends };
    visit.give_ticket(&format!("{what} {} {}", kept.group, kept.id), until)
}

/// The evening her ticket opens. Where its plan is gone or begun anew as another, there is none.
fn entered(visit: &mut Visit) -> Result<Option<Evening>, Turned> {
    let Some(ticket) = visit.ticket() else { return Ok(None) };
    let words: Vec<&str> = ticket.split(' ').collect();
    let [what, handle, group, plan] = words.as_slice() else { return Ok(None) };
    let (Ok(group), Ok(plan)) = (Id::parse(group), Id::parse(plan)) else { return Ok(None) };
    let (handle, now) = (Id::parse(handle).ok(), visit.now().as_microsecond());
    let found = visit.read(|store| {
        // Asked anew each time: she may have stepped down, left or been removed, and the group may have thought again.
        let person = handle.map(|handle| groups::person(store, group, handle)).transpose()?.flatten();
        let phones = store::phones_follow(store, group)?;
        let opens = match *what {
            "leads" => person.is_some_and(|person| person.facilitator),
            "follows" => phones && person.is_some(),
            "phone" => phones,
            _ => true,
        };
        if opens { store::plan(store, group, plan, now) } else { Ok(None) }
    })?;
    let Some(kept) = found else { return Ok(None) };
    visit.in_group(group)?;
    let run = kept.run(&shelf().exercises());
    Ok(run.map(|run| Evening { leads: *what == "leads", kept, run }))
}

/// Where the evening stands now; without a ticket, the box for a code.
pub(super) fn show(visit: &mut Visit, _: Anyone) -> Answer {
    match entered(visit)? {
        Some(evening) => {
            // A screen that only follows shows the end once.
            if !evening.leads && evening.run.part().is_none() {
                visit.drop_ticket();
            }
            page(visit, &evening)
        }
        None => Reply::page(&code_page(visit, Filled::empty())),
    }
}

/// Where the evening stands, as one word: screens that follow look whether it has changed.
pub(super) fn stands_at(visit: &mut Visit, _: Anyone) -> Answer {
    let word = entered(visit)?.map(|evening| version(visit, &evening)).unwrap_or_default();
    Ok(Reply::of("text/plain; charset=utf-8", word.into_bytes()))
}

/// `/now` in no language yet: what is written on a wall is short.
pub(super) fn short(visit: &mut Visit, _: Anyone) -> Answer {
    Ok(Reply::to(visit.path_to("/now")))
}

/// A code opens a screen.
pub(super) fn code(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let typed = foundation::letters_of_code(form.value("letters"));
    let now = visit.now().as_microsecond();
    let found = if typed.len() == CODE {
        // Guesses only read: nobody's writing waits behind them.
        let there = visit.read(|store| store::is_code(store, &typed, now))?;
        let job = move |store: &mut Store| {
            let Some((group, plan, often)) = store::use_code(store, &typed, now)? else { return Ok(None) };
            Ok(store::plan(store, group, plan, now)?.map(|kept| (kept, often)))
        };
        if there { visit.write(job)? } else { None }
    } else {
        None
    };
    let opened = found.and_then(|(kept, often)| kept.run(&shelf().exercises()).map(|run| (kept, run, often)));
    let Some((kept, run, often)) = opened else {
        let mut refusals = foundation::FieldRefusals::new();
        refusals.add("letters", Refusal::new("toolkit-code-opens-nothing"));
        let page = code_page(visit, Filled::again(form, &refusals, visit.speaker()));
        return Ok(Reply::refused(&page)?.slowly(WRONG_CODE));
    };
    let_in(visit, &kept, &run, if often { Whose::Phone } else { Whose::Screen })?;
    Ok(Reply::to(visit.path_to("/now")))
}

fn code_page(visit: &Visit, fields: Filled) -> views::CodePage {
    views::CodePage { frame: visit.frame().with_script(), fields, place: visit.path_to("/now/code") }
}

/// Goes on, goes back, waits, leaves a part out, makes a code; or puts the ticket away.
pub(super) fn act(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    if form.value("do") == "away" {
        visit.drop_ticket();
        return Ok(Reply::to(visit.path_to("/now")));
    }
    if let Some(reply) = sent_before(visit, form)? {
        return Ok(reply);
    }
    let Some(Evening { leads: true, mut kept, run }) = entered(visit)? else { return Err(Turned::NotHere) };
    let place = visit.path_to("/now");
    if form.value("do") == "screen" {
        return make_code(visit, form, kept, &run);
    }
    let run = acted(&run, form.value("do"), form, visit.now()).map_err(Turned::Cannot)?;
    kept.put_run(&run);
    visit.record(form, move |store| {
        store::go_on(store, &kept)?;
        Ok(place.clone())
    })
}

/// Makes a code for a second screen: for one, or where phones may follow for as many as come, until the end.
fn make_code(visit: &Visit, form: &Form, kept: Kept, run: &Run) -> Answer {
    let code: String = Id::random()?.to_string().chars().take(CODE).collect();
    let (now, ends) = (visit.now(), until(run));
    let short = now.checked_add(CODE_FOR).unwrap_or(now);
    let place = visit.path_to("/now");
    visit.record(form, move |store| {
        let often = store::phones_follow(store, kept.group)?;
        let good_until = if often { ends } else { short };
        store::put_code(store, &kept, &code, good_until.as_microsecond(), often)?;
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
        "to" => run.go_to(index()?, now),
        _ => Err(Refusal::new("choice-missing")),
    }
}

/// Guides for a hard moment, two taps from the evening and without anybody signing in.
pub(super) fn moment(visit: &mut Visit, _: Anyone) -> Answer {
    match entered(visit)? {
        Some(Evening { leads: true, kept, .. }) => moments::list(visit, kept.group, "/now/moment"),
        _ => Ok(Reply::to(visit.path_to("/ideas/g"))),
    }
}

/// One guide, with doors into this group for whoever signs in there.
pub(super) fn one_moment(visit: &mut Visit, _: Anyone) -> Answer {
    let key = visit.parameter("item").to_owned();
    match entered(visit)? {
        Some(Evening { leads: true, kept, .. }) => moments::guide(visit, kept.group, &key, "/now/moment"),
        _ => Ok(Reply::to(visit.path_to(&format!("/ideas/g/{key}")))),
    }
}

/// What is now and what is to come, with every word: to keep open, or to print, for when the network goes.
pub(super) fn all(visit: &mut Visit, _: Anyone) -> Answer {
    let Some(Evening { leads: true, run, .. }) = entered(visit)? else { return Ok(Reply::to(visit.path_to("/now"))) };
    let rest = run.rest(visit.now());
    let people = run.standing().people;
    let parts = run.plan().parts().iter().zip(&rest.parts).enumerate();
    let all = parts
        .filter(|(_, (_, outlook))| matches!(outlook, Outlook::Now(_) | Outlook::ToCome(_)))
        .map(|(at, (part, _))| (at, parts::sheet(visit, part, people)));
    Reply::page(&views::All {
        frame: visit.frame().waits_for_native_reader(),
        place: visit.path_to("/now"),
        all: all.collect(),
    })
}

/// Changes with the parts of the plan.
fn plan_version(evening: &Evening) -> String {
    let sum: u64 = evening.kept.parts.bytes().fold(7, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    format!("{sum:x}")
}

/// Changes whenever a screen that follows has something else to show.
fn version(visit: &Visit, evening: &Evening) -> String {
    let plan = plan_version(evening);
    let standing = evening.run.standing();
    let (part, phase) = match standing.at {
        At::Part(index, phase) => (index, phase.word()),
        At::Over => (usize::MAX, "over"),
    };
    let late = evening.run.rest(visit.now()).over.count();
    format!(
        "{plan}-{part:x}-{phase}-{}-{}-{}-{}-{late}",
        standing.people,
        standing.ends.as_second(),
        standing.paused.is_some(),
        standing.left_out.len()
    )
}

fn page(visit: &Visit, evening: &Evening) -> Answer {
    let Evening { leads, kept, run } = evening;
    let now = visit.now();
    let rest = run.rest(now);
    let about = |minutes: Minutes| visit.speaker().t1("toolkit-about-minutes", "minutes", i64::from(minutes.count()));
    let part = match run.standing().at {
        At::Part(index, _) => index.to_string(),
        At::Over => String::new(),
    };
    let screen = views::Screen {
        place: visit.path_to("/now"),
        at: version(visit, evening),
        part,
        plan: plan_version(evening),
        ends: visit.speaker().t1("toolkit-ends-at", "time", clock(visit, run.standing().ends)),
        paused: run.standing().paused.is_some(),
        step: step(visit, run, &rest, *leads),
    };
    let frame = visit.frame().with_script().waits_for_native_reader();
    if !leads {
        return Reply::page(&views::Room { frame, screen });
    }
    let people = run.standing().people;
    let parts = || run.plan().parts().iter().zip(&rest.parts).enumerate();
    let lines = parts().filter_map(|(at, (part, outlook))| {
        let (state, out) = match outlook {
            Outlook::Past | Outlook::Now(_) => return None,
            Outlook::LeftOut => (visit.t("toolkit-left-out"), true),
            Outlook::NoTime => (visit.t("toolkit-no-time"), false),
            Outlook::ToCome(minutes) => (about(minutes.total()), false),
        };
        Some(views::ToCome { at, title: parts::title(visit, part.key()), state, out, may: !part.is_round() })
    });
    let microseconds = now.as_microsecond();
    let code = visit.read(|store| store::code_of(store, kept, microseconds))?;
    let often = visit.read(|store| store::phones_follow(store, kept.group))?;
    Reply::page(&views::Going {
        frame,
        lines: lines.collect(),
        over: (rest.over > Minutes::ZERO)
            .then(|| visit.speaker().t1("toolkit-over", "minutes", i64::from(rest.over.count()))),
        fields: Filled::empty().with("people", people.to_string()),
        calm: parts::by_name("five-things").map(|found| visit.path_to(&format!("/ideas/a/{}", found.key))),
        moment: visit.path_to("/now/moment"),
        after: visit.path_to(&format!("/c/{}/tonight/{}/after", kept.group, kept.id)),
        code: code.map(|code| {
            (typed_at(visit), code.split_at_checked(CODE / 2).map_or(code.clone(), |(a, b)| format!("{a} {b}")))
        }),
        often,
        screen,
    })
}

/// What is typed into the other screen, without what a browser adds by itself.
fn typed_at(visit: &Visit) -> String {
    let address = &visit.app().settings.address;
    let plain = address.split_once("://").map_or(address.as_str(), |(_, plain)| plain);
    format!("{plain}/now")
}

fn clock(visit: &Visit, at: Timestamp) -> String {
    language::time(visit.language(), at.to_zoned(visit.now_here().time_zone().clone()).time())
}

/// The step it is at. Whoever leads sees one line of a doing at a time, by its number in the address, or all of them when
/// she asks for that; other screens see all.
fn step(visit: &Visit, run: &Run, rest: &Rest, leads: bool) -> Option<views::Step> {
    let At::Part(index, phase) = run.standing().at else { return None };
    let part = run.plan().parts().get(index)?;
    let (now, people) = (visit.now(), run.standing().people);
    let about = |minutes: Minutes| visit.speaker().t1("toolkit-about-minutes", "minutes", i64::from(minutes.count()));
    let left = match rest.parts.get(index) {
        Some(Outlook::Now(minutes)) => minutes.of(phase),
        _ => Minutes::ZERO,
    };
    let sheet = parts::sheet(visit, part, people);
    let facts = parts::by_name(part.key()).map(|found| found.item.facts.steps.clone()).unwrap_or_default();
    let spans: Vec<Span> =
        facts.iter().filter_map(|[least, most]| Span::new(Minutes::new(*least), Minutes::new(*most))).collect();
    let shared = share_among_steps(&spans, left);
    let steps: Vec<(&'static Text, Minutes)> = sheet.steps.iter().map(|(words, _)| *words).zip(shared).collect();
    let count = steps.len();
    let asked = visit.query("step").unwrap_or_default();
    let number = asked.parse::<usize>().unwrap_or(1).clamp(1, count.max(1));
    let alone = leads && phase == Phase::Doing && count > 1 && asked != "all";
    let place = visit.path_to("/now");
    let at = |number: usize| format!("{place}?step={number}");
    let said = |minutes: Minutes| if minutes > Minutes::ZERO { about(minutes) } else { String::new() };
    let one = steps.get(number.saturating_sub(1)).filter(|_| alone).map(|(words, minutes)| views::OneStep {
        which: visit.speaker().t2("toolkit-step-of", "step", number.to_string(), "count", count.to_string()),
        words,
        minutes: said(*minutes),
        seconds: u32::from(minutes.count()) * 60,
    });
    let ends = now.checked_add(SignedDuration::from_mins(i64::from(left.count()))).unwrap_or(now);
    Some(views::Step {
        phase: visit.t(parts::phase_key(phase)),
        brief: phase == Phase::Brief,
        doing: phase == Phase::Doing,
        debrief: phase == Phase::Debrief,
        left: about(left),
        until: visit.speaker().t1("toolkit-until", "time", clock(visit, ends)),
        spent: u32::from(run.spent(now).count()) * 60,
        whole: u32::from((run.spent(now) + left).count()) * 60,
        names: if leads { Vec::new() } else { sheet.steps.iter().map(|(words, _)| name_of(words)).collect() },
        steps: steps.into_iter().map(|(words, minutes)| (words, said(minutes))).collect(),
        one,
        on: (alone && number < count).then(|| at(number.saturating_add(1))),
        before: (alone && number > 1).then(|| at(number.saturating_sub(1))),
        all: alone.then(|| format!("{place}?step=all")),
        opens: phase == Phase::Doing && number == 1 && part.phases(people).of(Phase::Brief).most() == Minutes::ZERO,
        sheet,
    })
}

/// The name of a step: its first words, which stand out. Where none do, the whole of it.
fn name_of(step: &'static Text) -> &'static str {
    let html = step.html.as_str();
    html.split_once("<strong>").and_then(|(_, rest)| rest.split_once("</strong>")).map_or(html, |(name, _)| name)
}
