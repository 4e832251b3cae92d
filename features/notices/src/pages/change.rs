//! Something has changed: four facts, the plan before anything is sent, and then everybody at once.

use std::{collections::HashMap, sync::Arc};

use database::Fault;
use foundation::{FieldRefusals, Id, Language, Refusal, TextRule, typed};
use groups::{Both, Facilitator, Person};
use jiff::civil::Time;
use meetings::Meeting;
use post::PlainText;
use venues::Room;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{by_key, language_key, named};
use crate::{
    message,
    model::{Notice, Otherwise, Plan, TellingWay, Variant, Watch, Way, What},
    plans,
    rules::{self, Her, Line, ShortPlan, TooLate},
    sending,
    telling::{self, Asked, DoorSaid, Earlier},
    views,
};

/// Everything the form needs to know.
struct Known {
    meeting: Meeting,
    rooms: Vec<Room>,
    people: Vec<Person>,
    /// What was told of it last, while it counts.
    earlier: Option<Earlier>,
}

fn known(visit: &Visit, group: Id) -> Result<Known, Turned> {
    let id = visit.id("meeting")?;
    let (meeting, rooms, people, earlier) = visit.read(|store| {
        Ok((
            meetings::meeting(store, group, id)?,
            venues::rooms(store, group)?,
            groups::people(store, group)?,
            telling::earlier(store, group, id)?,
        ))
    })?;
    let meeting = meeting.filter(|meeting| meeting.state.is_shown()).ok_or(Turned::NotHere)?;
    Ok(Known { meeting, rooms, people, earlier })
}

pub(super) fn ask(visit: &mut Visit, who: Facilitator) -> Answer {
    // Before she types: whoever holds her open phone sends nobody anywhere, and reads no woman's words in the plan.
    visit.needs_step_up()?;
    let known = known(visit, who.group)?;
    // It is off: nothing of it changes any more, and the board says who knows.
    if let Some(earlier) = &known.earlier
        && known.meeting.state == meetings::MeetingState::Cancelled
    {
        return Ok(Reply::to(visit.path_to(&format!("/c/{}/told/{}", who.group, earlier.notice.id))));
    }
    let meeting = &known.meeting;
    let mut fields = Filled::empty()
        .with("place", meeting.room.id.to_string())
        .with_date("on", meeting.starts.date())
        .with("starts", language::time(visit.language(), meeting.starts.time()));
    for handle in &meeting.holding {
        fields = fields.with("holding", handle.to_string());
    }
    if meeting.is_held_untold() {
        fields = fields.with("what", What::Holder.word());
    }
    // What was said before and still holds stands there, to be put right where it does not.
    if let Some(earlier) = &known.earlier {
        let note = &earlier.notice.facts.note;
        fields = fields.with("note_en", note.en.as_str()).with("note_cy", note.cy.as_str());
    }
    page(visit, &who, &known, fields)
}

/// The form once more, with what she wrote, when she looked at the plan and wants it otherwise.
pub(super) fn ask_again(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let known = known(visit, who.group)?;
    page(visit, &who, &known, Filled::again(form, &FieldRefusals::new(), visit.speaker()))
}

/// Her passphrase comes first; after it she stands before the plan again, also where she was about to send it.
fn again_keeping(visit: &mut Visit, who: &Facilitator, form: &Form) -> Answer {
    let place = format!("/c/{}/dates/{}/changed/plan", who.group, visit.id("meeting")?);
    visit.again_keeping(form, &place)
}

/// The plan is made from what was just sent, or from what waited behind her passphrase: whoever only asks for its address begins
/// at the form.
pub(super) fn back_to_asking(visit: &mut Visit, who: Facilitator) -> Answer {
    if visit.needs_step_up().is_ok()
        && let Some(form) = visit.kept_form()?
    {
        return planned(visit, who, &form, true);
    }
    let known = known(visit, who.group)?;
    Ok(Reply::to(visit.path_to(&format!("/c/{}/dates/{}/changed", who.group, known.meeting.id))))
}

const fn what_key(what: What) -> &'static str {
    match what {
        What::Place => "notices-what-place",
        What::Time => "notices-what-time",
        What::Holder => "notices-what-holder",
        What::Access => "notices-what-access",
        What::Format => "notices-what-format",
        What::Visitors => "notices-what-visitors",
        What::Cancelled => "notices-what-cancelled",
        What::Reminder | What::Afterwards => "notices-what-reminder",
    }
}

fn page(visit: &Visit, who: &Facilitator, known: &Known, fields: Filled) -> Answer {
    let option = |word: &str, key: &str| (word.to_owned(), visit.t(key), String::new());
    let view = views::Changed {
        frame: visit.frame().seen_by("notices-changed-seen-by"),
        action: format!("/c/{}/dates/{}/changed/plan", who.group, known.meeting.id),
        when: known.meeting.when_alone(visit.language()),
        place: known.meeting.place(visit.language()).0.to_owned(),
        what: What::CHANGES.iter().map(|what| option(what.word(), what_key(*what))).collect(),
        rooms: known
            .rooms
            .iter()
            .filter(|room| room.in_use || room.id == known.meeting.room.id)
            .map(|room| (room.id.to_string(), room.for_members(visit.language()).0.to_owned()))
            .collect(),
        people: known
            .people
            .iter()
            .filter(|person| person.facilitator)
            .map(|person| (person.handle.to_string(), person.name_used.clone(), String::new()))
            .collect(),
        doors: vec![
            option("me", "notices-door-me"),
            option("somebody", "notices-door-somebody"),
            option("nobody", "notices-door-nobody"),
            option("same", "notices-door-same"),
        ],
        standing: known
            .earlier
            .as_ref()
            .map_or_else(Vec::new, |earlier| super::doors::planned(visit, &earlier.notice, &known.people, who.handle)),
        over: known.earlier.iter().flat_map(|earlier| over(visit, earlier)).collect(),
        noted: known.earlier.as_ref().filter(|earlier| earlier.notice.facts.note != Both::default()).map(Earlier::word),
        own_words: fields.values(named::FIELD).map(str::to_owned).collect(),
        fields,
    };
    if view.fields.refusals().is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
}

/// What was told before and goes on, where no field of the meeting says that it is over.
fn over(visit: &Visit, earlier: &Earlier) -> Vec<(String, String, String)> {
    let kinds = earlier.notice.facts.what.iter().filter(|what| what.needs_note());
    kinds.map(|what| (what.word().to_owned(), visit.t(what_key(*what)), String::new())).collect()
}

/// What a message never holds stands in neither note (practice.md S43): refused beside it.
fn nameless(visit: &Visit, group: Id, form: &Form) -> Result<FieldRefusals, Turned> {
    let mut refusals = FieldRefusals::new();
    for field in ["note_en", "note_cy"] {
        // As it is sent, and not as it was typed: blanks and letters that nobody sees may stand in a name.
        let said = TextRule::optional(120).line(form.value(field)).unwrap_or_default();
        if let Some(name) = super::name_in(visit, group, None, &said)? {
            refusals.add(field, Refusal::new("notices-holds-name").with("name", name));
        }
    }
    Ok(refusals)
}

fn asked(visit: &Visit, group: Id, form: &Form, known: &Known) -> Result<Result<Asked, FieldRefusals>, Turned> {
    let refusals = nameless(visit, group, form)?;
    Ok(if refusals.is_empty() { change_asked_for(visit, form, known) } else { Err(refusals) })
}

/// What was filled in as other than it is, and not ticked: it would be lost without a word. Also where whoever holds it now is
/// ticked as new.
fn unticked(visit: &Visit, form: &Form, known: &Known, what: &[What]) -> Option<&'static str> {
    if what.is_empty() || what.contains(&What::Cancelled) {
        return None;
    }
    let (meeting, is_ticked) = (&known.meeting, |one| what.contains(&one));
    let other_time = typed::time(form.value("starts")).is_ok_and(|time| time != meeting.starts.time());
    let other_day = form.date("on", visit.now_here().date()).is_ok_and(|day| day != meeting.starts.date());
    if (other_time || other_day) && !is_ticked(What::Time) {
        return Some(language::words_key("notices-unticked-time"));
    }
    let other_place = Id::parse(form.value("place")).is_ok_and(|place| place != meeting.room.id);
    if other_place && !is_ticked(What::Place) {
        return Some(language::words_key("notices-unticked-place"));
    }
    let mut holding: Vec<Id> = form.values("holding").filter_map(|handle| Id::parse(handle).ok()).collect();
    let mut held = meeting.holding.clone();
    holding.sort_unstable();
    held.sort_unstable();
    match (holding == held, is_ticked(What::Holder)) {
        (false, false) if !holding.is_empty() => Some(language::words_key("notices-unticked-holder")),
        (true, true) if !meeting.is_held_untold() => Some(language::words_key("notices-holder-same")),
        _ => None,
    }
}

fn change_asked_for(visit: &Visit, form: &Form, known: &Known) -> Result<Asked, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let ticked: Vec<What> = What::CHANGES.into_iter().filter(|what| form.checked("what", what.word())).collect();
    let what = if ticked.contains(&What::Cancelled) { vec![What::Cancelled] } else { ticked };
    if what.is_empty() {
        refusals.add("what", Refusal::new("choice-missing"));
    }
    let has = |one| what.contains(&one);
    let note = |refusals: &mut FieldRefusals, field: &'static str| {
        refusals.keep(field, TextRule::optional(120).line(form.value(field))).unwrap_or_default()
    };
    let mut change = meetings::Change {
        cancelled: has(What::Cancelled),
        as_noted: what.iter().any(|what| what.needs_note()),
        note: Both { en: note(&mut refusals, "note_en"), cy: note(&mut refusals, "note_cy") },
        ..meetings::Change::default()
    };
    if change.as_noted && change.note == Both::default() && refusals.is_empty() {
        refusals.add("note_en", Refusal::new("notices-note-needed"));
    }
    if has(What::Place) {
        let place = Id::parse(form.value("place")).map_err(|_| Refusal::new("choice-missing"));
        change.place = refusals.keep("place", place);
    }
    if has(What::Time) {
        let day = refusals.keep("on", form.date("on", visit.now_here().date()));
        let before = known.meeting.starts.time();
        let time = refusals.keep("starts", typed::time_to_meet(form.value("starts"), Some(before)));
        change.starts = day.zip(time).map(|(day, time): (_, Time)| day.to_datetime(time));
    }
    if has(What::Holder) {
        change.holding = Some(form.values("holding").filter_map(|handle| Id::parse(handle).ok()).collect());
    }
    // Nobody answers this by leaving it as it is: a woman may stand there in the dark.
    let old_door = What::have_old_door(&what);
    let same_place = !what.iter().any(|what| matches!(what, What::Place | What::Cancelled));
    let door = match form.value("door") {
        "me" => Some(DoorSaid::Me),
        "somebody" => Some(DoorSaid::Somebody),
        "nobody" => Some(DoorSaid::Nobody),
        // Where the place stays, she alone knows whether somebody is at that door anyway.
        "same" if same_place => Some(DoorSaid::Same),
        _ => None,
    };
    if old_door && door.is_none() {
        refusals.add("door", Refusal::new("notices-door-unanswered"));
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    // Several women hold a group: what one of them looked at may have been changed by another.
    let seen = form.value("times_changed");
    if !seen.is_empty() && seen != known.meeting.times_changed.to_string() {
        refusals.add("what", Refusal::new("notices-changed-meanwhile"));
        return Err(refusals);
    }
    if let Some(key) = unticked(visit, form, known, &what) {
        refusals.add("what", Refusal::new(key));
        return Err(refusals);
    }
    let all = (known.rooms.as_slice(), known.people.as_slice());
    let door = door.filter(|_| old_door).unwrap_or(DoorSaid::Same);
    let mut asked = telling::asked(&known.meeting, all, what, change, door, visit.now())?;
    if let Some(earlier) = &known.earlier {
        asked.over = What::CHANGES.into_iter().filter(|what| form.checked("over", what.word())).collect();
        asked.saw_note = form.value("noted") == earlier.word();
        let goes_on = earlier.carried(&asked).what;
        if asked.saw_note && asked.change.note == Both::default() && goes_on.iter().any(|what| what.needs_note()) {
            refusals.add("note_en", Refusal::new("notices-note-needed"));
            return Err(refusals);
        }
    }
    Ok(asked)
}

/// The plan before anything is sent: who is told how and when, in which words, and who can't be.
pub(super) fn plan(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    if visit.needs_step_up().is_err() {
        return again_keeping(visit, &who, form);
    }
    planned(visit, who, form, false)
}

/// The plan. `waited`: it waited behind her passphrase, and nothing went meanwhile.
fn planned(visit: &Visit, who: Facilitator, form: &Form, waited: bool) -> Answer {
    let known = known(visit, who.group)?;
    let asked = match asked(visit, who.group, form, &known)? {
        Ok(asked) => asked,
        Err(refusals) => return page(visit, &who, &known, Filled::again(form, &refusals, visit.speaker())),
    };
    let told = told_by_room(visit, who.group, &known, &asked, form)?;
    plan_page(visit, &who, (form, waited), &known, &asked, told, &FieldRefusals::new())
}

fn plan_page(
    visit: &Visit,
    who: &Facilitator,
    (form, waited): (&Form, bool),
    known: &Known,
    asked: &Asked,
    told: named::Told,
    refusals: &FieldRefusals,
) -> Answer {
    let notice = telling::notice(&known.meeting, who.handle, asked, known.earlier.as_ref(), false, visit.now())?;
    let opened = plans::plans(visit.app(), who.group)?;
    let moment = telling::moment(visit.app(), &notice, asked.leaves_a_door(), visit.now());
    let mut lines: Vec<(rules::Part, Line, views::PlanRow)> = Vec::new();
    let (mut shown, mut at_the_door) = (Vec::new(), false);
    let unseen = super::unseen(visit, who.group, who.handle)?;
    for person in &known.people {
        let plan = opened.get(&person.handle);
        let line = line(who, person, plan, known.earlier.as_ref(), &moment);
        let waits_there = line == Line::App && plan.is_some_and(|plan| plan.reach.otherwise == Otherwise::OldDoor);
        at_the_door |= line == Line::Door || waits_there;
        // What she keeps from whoever tells it stays hers: another who holds the group reads it.
        let is_shown = !unseen.contains(&person.handle);
        let seen = Seen { people: &known.people, is_shown };
        let mut row = row(visit, person, plan, line, &notice, (&moment, seen));
        let not_hers = known.earlier.as_ref().is_some_and(|earlier| earlier.is_not_hers(person.handle));
        if not_hers && matches!(line, Line::ByHand { way: Way::Text, .. }) {
            row.about.push(visit.t("notices-not-hers"));
        }
        lines.push((line.part(moment.now), line, row));
        if plan.is_some() && is_shown && !matches!(line, Line::Herself | Line::Resting) {
            shown.push(person.handle);
        }
    }
    // In her chain before it is on the screen. Nothing of a woman who rests is shown, and of her own she needs no line.
    plans::note_plan_shown(visit, (who.group, who.handle), known.meeting.id, &shown)?;
    let short = known.people.iter().zip(&lines).filter(|(person, _)| !person.facilitator);
    let short: Vec<ShortPlan> = short.map(|(_, (_, line, _))| ShortPlan::of(*line, moment.now)).collect();
    let mut parts = Vec::new();
    for part in rules::Part::ALL {
        let (here, rest): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(its, ..)| *its == part);
        lines = rest;
        let count = u32::try_from(here.len()).unwrap_or(u32::MAX);
        let words = visit.speaker().t1(part_key(part), "count", i64::from(count));
        parts.push(views::PlanPart { count, words, rows: here.into_iter().map(|(_, _, row)| row).collect() });
    }
    let view = views::Plan {
        frame: visit.frame().seen_by("notices-changed-seen-by"),
        base: format!("/c/{}/dates/{}/changed", who.group, known.meeting.id),
        facts: message::what_changed(visit.speaker(), &notice.facts, notice.door_watched),
        short: super::in_short(visit, &short, &ShortPlan::ALL, |short| match short {
            ShortPlan::Now => "notices-short-now",
            ShortPlan::Hands => "notices-short-hands",
            ShortPlan::Waits => "notices-short-waits",
            ShortPlan::NotInTime => "notices-short-late",
            ShortPlan::Nothing => "notices-short-nothing",
        }),
        tally: parts.iter().map(|part| (part.count, part.words.clone())).collect(),
        total: visit.speaker().t1("notices-plan-total", "count", known.people.len()),
        parts,
        noted: !shown.is_empty(),
        earlier: known.earlier.as_ref().and_then(|earlier| not_heard(visit, earlier, asked)),
        doors: super::doors::planned(visit, &notice, &known.people, who.handle),
        warnings: {
            let mut lines =
                warnings(visit, &notice, opened.values(), at_the_door && notice.door_watched == Watch::Nobody);
            lines.extend(about_the_room(visit, known, asked)?);
            lines
        },
        hidden: form
            .fields()
            .filter(|(name, _)| !["times_changed", named::FIELD].contains(name))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        times_changed: known.meeting.times_changed,
        waited,
        held_back: told.refusal.map(|refusal| visit.speaker().refusal(&refusal)),
        own_words: told.asked.into_iter().map(|(tick, said)| (tick, said, String::new())).collect(),
        fields: Filled::again(form, refusals, visit.speaker()),
    };
    if refusals.is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
}

/// How many have not heard of the earlier change yet, where this message says both.
fn not_heard(visit: &Visit, earlier: &Earlier, asked: &Asked) -> Option<String> {
    let count = earlier.not_heard();
    let says_both = !earlier.carried(asked).what.is_empty();
    (says_both && count > 0).then(|| visit.speaker().t1("notices-plan-earlier", "count", count))
}

const fn part_key(part: rules::Part) -> &'static str {
    match part {
        rules::Part::Knows => "notices-plan-knows",
        rules::Part::Mail => "notices-plan-mail",
        rules::Part::Text => "notices-plan-text",
        rules::Part::ByHand => "notices-plan-by-hand",
        rules::Part::LooksHerself => "notices-plan-herself",
        rules::Part::Waits => "notices-plan-waits",
        rules::Part::NotInTime => "notices-plan-late",
        rules::Part::Nothing => "notices-plan-nothing",
    }
}

/// What women are told of the rooms that no message may hold: where they meet no longer is said too.
fn told_by_room(visit: &Visit, group: Id, known: &Known, asked: &Asked, form: &Form) -> Result<named::Told, Turned> {
    if asked.what.contains(&What::Cancelled) {
        return Ok(named::Told::default());
    }
    let new = asked.change.place.and_then(|id| known.rooms.iter().find(|room| room.id == id));
    named::told(visit, group, new.into_iter().chain([&known.meeting.room]), form)
}

/// What she ought to know of the room at its new hour, before anybody is asked to come there.
fn about_the_room(visit: &Visit, known: &Known, asked: &Asked) -> Result<Vec<String>, Turned> {
    if !asked.what.iter().any(|what| matches!(what, What::Place | What::Time)) {
        return Ok(Vec::new());
    }
    let (meeting, change) = (&known.meeting, &asked.change);
    let room = change.place.and_then(|id| known.rooms.iter().find(|room| room.id == id)).unwrap_or(&meeting.room);
    let length = meeting.starts.duration_until(meeting.ends);
    let starts = change.starts.unwrap_or(meeting.starts);
    let ends = change.ends.unwrap_or_else(|| starts.saturating_add(length));
    let things = visit.read(|store| venues::hard_things(store, meeting.group))?;
    Ok(meetings::about_room(visit, ends, room, &things))
}

/// What she ought to see before she sends it.
fn warnings<'plan>(
    visit: &Visit,
    notice: &Notice,
    plans: impl Iterator<Item = &'plan Plan>,
    nobody_at_the_door: bool,
) -> Vec<String> {
    let mut lines = Vec::new();
    if nobody_at_the_door {
        lines.push(visit.t("notices-plan-door-missing"));
    }
    if super::doors::are_at_once(notice, visit.now()) {
        lines.push(visit.t("notices-plan-door-both"));
    }
    if notice.facts.what.contains(&What::Cancelled) {
        lines.push(visit.t("notices-plan-cancelled"));
    }
    let note = &notice.facts.note;
    let missing = match (note.en.is_empty(), note.cy.is_empty()) {
        (true, false) => Some((Language::En, "notices-plan-note-only-cy")),
        (false, true) => Some((Language::Cy, "notices-plan-note-only-en")),
        _ => None,
    };
    if let Some((language, key)) = missing
        && plans.into_iter().any(|plan| plan.reach.language == language)
    {
        lines.push(visit.t(key));
    }
    lines
}

fn line(
    who: &Facilitator,
    person: &Person,
    plan: Option<&Plan>,
    earlier: Option<&Earlier>,
    moment: &rules::Moment,
) -> Line {
    let her =
        Her { makes_it: person.handle == who.handle, resting: person.resting, reach: plan.map(|plan| &plan.reach) };
    telling::line(her, person.handle, earlier, moment)
}

/// What a row of a plan may show, and of whom.
#[derive(Clone, Copy)]
pub(super) struct Seen<'all> {
    pub people: &'all [Person],
    /// Whether her words may stand there.
    pub is_shown: bool,
}

pub(super) fn row(
    visit: &Visit,
    person: &Person,
    plan: Option<&Plan>,
    line: Line,
    notice: &Notice,
    (moment, seen): (&rules::Moment, Seen<'_>),
) -> views::PlanRow {
    let at = line.when(moment.now);
    let said = |at| language::evening_or_day(visit.language(), rules::here(at).datetime());
    let mut about = match (line, plan) {
        (Line::Door | Line::Nothing, Some(plan)) => {
            let late = visit.t(late_key(rules::too_late(&plan.reach, moment)));
            let by_us = plan.reach.way == Way::Text && moment.can_text;
            let way = if by_us { TellingWay::TextSent } else { TellingWay::Hers(plan.reach.way) };
            vec![visit.t(line_key(way)), late, super::board::wish_of(visit, notice, plan)]
        }
        _ => vec![visit.t(line_key(line.way()))],
    };
    if let (Line::App, Some(plan)) = (line, plan)
        && super::board::wants_more(plan)
    {
        about.push(super::board::wish_of(visit, notice, plan));
        about.extend(super::board::rung_at(visit, notice, plan));
    }
    if line == Line::Door && notice.door_watched.is_asked() {
        about.push(visit.t("notices-plan-door-kept"));
    }
    if let (Line::ByHand { .. }, Some(plan)) = (line, plan)
        && plan.reach.way.has_hours()
    {
        let hours = super::reach::hours_said(visit, &plan.reach.hours);
        about.push(visit.speaker().t1("notices-plan-hours", "hours", hours));
    }
    if let (Line::ByHand { way: Way::Text, .. }, Some(true)) = (line, plan.map(|plan| plan.reach.unproven))
        && moment.can_text
    {
        about.push(visit.t("notices-plan-unproven"));
    }
    if let Some(her) = plan.filter(|_| seen.is_shown).and_then(|plan| super::go_between(plan, seen.people)) {
        about.push(visit.speaker().t1("notices-through-asked", "name", her.name_used.as_str()));
    }
    if line.part(moment.now) == rules::Part::Waits {
        about.push(visit.speaker().t1("notices-plan-at", "when", said(at)));
    }
    if line.outside_hours() {
        about.push(visit.t("notices-plan-outside"));
    }
    let sent = matches!(line, Line::Mail { .. } | Line::Text { .. } | Line::ByHand { .. });
    let preview = plan.filter(|_| sent && seen.is_shown).map(|plan| {
        let speaker = visit.app().catalogue.speaker(plan.reach.language);
        let said = message::message(&speaker, plan, &notice.facts, notice.door_watched, line.outside_hours());
        let holds = message::holds(plan, line.outside_hours());
        let text = match line {
            Line::Text { .. } => message::text_body(
                &speaker,
                &said,
                holds,
                sending::hears(visit.app(), plan) && !notice.facts.are_said_afterwards(),
            ),
            _ => PlainText::of(&said.body()),
        };
        if matches!(line, Line::Text { .. } | Line::ByHand { way: Way::Text, .. }) {
            about.push(visit.speaker().t1("notices-plan-parts", "count", text.count()));
            let dear: Vec<String> = text.dear().into_iter().map(String::from).collect();
            if !dear.is_empty() {
                about.push(visit.speaker().t1("notices-plan-dear", "letters", dear.join(" ")));
            }
        }
        let body = if matches!(line, Line::Text { .. }) { text.text().to_owned() } else { said.body() };
        (plan.reach.language.code(), body)
    });
    views::PlanRow { name: person.name_used.clone(), about, preview }
}

const fn late_key(late: TooLate) -> &'static str {
    match late {
        TooLate::Letter => "notices-late-letter",
        TooLate::Hours => "notices-late-hours",
        TooLate::NoMail => "notices-late-no-mail",
        TooLate::Unproven => "notices-late-unproven",
    }
}

/// What a telling's way is called.
pub(super) fn line_key(way: TellingWay) -> &'static str {
    match way {
        TellingWay::Hers(way) => by_key(way),
        TellingWay::TextSent => "notices-by-text-sent",
        TellingWay::Door => "notices-line-door",
        TellingWay::Nothing => "notices-line-nothing",
        TellingWay::NotSet => "notices-line-not-set",
        TellingWay::Resting => "notices-line-resting",
        TellingWay::Herself => "notices-line-herself",
    }
}

/// Tells everybody: the change, the notice, one line for each woman and what goes into the outbox, all or nothing.
pub(super) fn tell(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    // A second tap comes when the meeting has changed already: it finds where the first one led.
    let once = form.once();
    if let Some(place) = visit.read(|store| database::already_done(store, once))? {
        return Ok(Reply::to(place));
    }
    if visit.needs_step_up().is_err() {
        return again_keeping(visit, &who, form);
    }
    let known = known(visit, who.group)?;
    let asked = match asked(visit, who.group, form, &known)? {
        Ok(asked) => asked,
        Err(refusals) => return page(visit, &who, &known, Filled::again(form, &refusals, visit.speaker())),
    };
    let mut told = told_by_room(visit, who.group, &known, &asked, form)?;
    if let Some(refusal) = told.refusal.take() {
        let mut refusals = FieldRefusals::new();
        refusals.add("what", refusal);
        return page(visit, &who, &known, Filled::again(form, &refusals, visit.speaker()));
    }
    if told.is_open {
        let mut refusals = FieldRefusals::new();
        refusals.add(named::FIELD, Refusal::new("notices-plan-own-word-open"));
        return plan_page(visit, &who, (form, false), &known, &asked, told, &refusals);
    }
    let notice = telling::notice(&known.meeting, who.handle, &asked, known.earlier.as_ref(), false, visit.now())?;
    let reaches: HashMap<Id, crate::model::Reach> =
        plans::plans(visit.app(), who.group)?.into_iter().map(|(handle, plan)| (handle, plan.reach)).collect();
    let (app, seen) = (Arc::clone(visit.app()), known.meeting.times_changed);
    let place = visit.path_to(&format!("/c/{}/told/{}", who.group, notice.id));
    let outcome = visit.record(form, move |store| {
        telling::tell(&app, store, &notice, &asked, seen, &reaches)?;
        Ok(place.clone())
    });
    match outcome {
        // Another who holds the group told them in the same moment: she reads so, with what is so now.
        Err(Turned::Broken(Fault::Met | Fault::Already(_))) => {
            let mut refusals = FieldRefusals::new();
            refusals.add("what", Refusal::new("notices-changed-meanwhile"));
            page(visit, &who, &self::known(visit, who.group)?, Filled::again(form, &refusals, visit.speaker()))
        }
        outcome => outcome,
    }
}

/// Her language, and where it is Welsh the Welsh she reads most easily, for whoever rings or writes to her.
pub(super) fn language_said(visit: &Visit, plan: &Plan) -> String {
    visit.t(match (plan.reach.language, plan.reach.variant) {
        (Language::Cy, Variant::North) => "notices-language-cy-north",
        (Language::Cy, Variant::South) => "notices-language-cy-south",
        (language, _) => language_key(language),
    })
}
