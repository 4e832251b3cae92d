//! Tonight's plan: asked for in one short form, then hers to change.

use foundation::{FieldRefusals, Id, Language, Refusal};
use groups::Facilitator;
use jiff::civil::{DateTime, Time};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{host_of_group, parts, reading::minutes_of, sent_before};
use crate::{
    model::Kept,
    rules::{
        checks::checks,
        choices::{Energy, Place, Purpose, Space},
        exercise::{Evening, Exercise},
        known::{self, KnownFrom, RoomSays},
        minutes::{Minutes, Phase, Span},
        order::begins,
        plan::{PAUSE, Part, Plan, added_up},
        propose::{propose, suiting},
    },
    shelf::shelf,
    store, views,
};

/// The word for an exercise that is not for this group.
pub(super) const NOT_FOR_US: &str = "not-for-us";

/// The form, filled with what is known of the next date; and the plans there are.
pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let next = next_date(visit, who.group)?;
    let known = known(visit, who.group, &next)?;
    let fields = Filled::empty()
        .with("minutes", next.minutes.to_string())
        .with("people", next.people.map(|people| people.to_string()).unwrap_or_default())
        .with("space", known.space.0.word())
        .with("place", known.place.0.word())
        .with("energy", Energy::Middle.word());
    Reply::page(&page(visit, &who, &known, fields)?)
}

/// Makes a plan out of the form.
pub(super) fn make(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let evening = match read(visit, who.group, form)? {
        Ok(evening) => evening,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            let known = known(visit, who.group, &next_date(visit, who.group)?)?;
            return Reply::refused(&page(visit, &who, &known, fields)?);
        }
    };
    let kept = proposed(visit, who.group, &evening)?;
    keep(visit, form, kept)
}

/// A plan for this evening, kept nowhere yet.
pub(super) fn proposed(visit: &Visit, group: Id, evening: &Evening) -> Result<Kept, Turned> {
    let mut kept = Kept {
        group,
        id: Id::random()?,
        made_at: visit.now().as_microsecond(),
        number: 0,
        evening: String::new(),
        parts: String::new(),
        run: String::new(),
        ours: false,
    };
    kept.put_evening(evening);
    kept.put_plan(&propose(&that_suit(visit, group)?, evening, 0));
    Ok(kept)
}

/// One plan: to look at, to change, to print, to begin.
pub(super) fn one(visit: &mut Visit, who: Facilitator) -> Answer {
    let kept = found(visit, &who)?;
    Reply::page(&plan_page(visit, &who, &kept, None)?)
}

/// One part up, down, out or in; or with touch or without.
pub(super) fn change(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    if let Some(reply) = sent_before(visit, form)? {
        return Ok(reply);
    }
    let mut kept = found(visit, &who)?;
    let exercises = shelf().exercises_for(&host_of_group(visit, who.group)?);
    let (plan, _) = kept.plan(&shelf().exercises());
    let evening = kept.evening();
    let at = form.value("at").parse::<usize>().unwrap_or(usize::MAX);
    let changed = match form.value("do") {
        "up" => plan.move_to(at, at.saturating_sub(1)),
        "down" => plan.move_to(at, at.saturating_add(1)),
        "out" => plan.remove(at),
        "instead" => plan.swap(at, instead(&exercises, &plan, at, &evening)),
        "in" => match exercises.iter().find(|exercise| exercise.key == form.value("key")) {
            _ if form.value("key") == PAUSE => plan.add(Part::Pause, usize::MAX),
            Some(exercise) => plan.add(Part::on(&evening, exercise), usize::MAX),
            None => Err(Refusal::new("choice-missing")),
        },
        _ => Err(Refusal::new("choice-missing")),
    };
    match changed {
        Ok(plan) => {
            let plan = match form.value("do") {
                "in" => {
                    let last = plan.parts().len().saturating_sub(2);
                    plan.rested(last)
                }
                "instead" => plan.rested(at),
                _ => plan,
            };
            kept.put_plan(&plan);
            // An evening that had begun begins anew with another order.
            kept.run.clear();
            keep(visit, form, kept)
        }
        Err(refusal) => {
            let mut refusals = FieldRefusals::new();
            refusals.add("key", refusal);
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&plan_page(visit, &who, &kept, Some(fields))?)
        }
    }
}

/// What suits the evening and is not in the plan: the one after the part that is there now, so that asking again and again
/// shows them all. A pause when there is nothing else.
fn instead(exercises: &[Exercise], plan: &Plan, at: usize, evening: &Evening) -> Part {
    let mut suits = suiting(exercises, evening);
    let here = plan.parts().get(at).map_or("", Part::key);
    if let Some(place) = suits.iter().position(|part| part.key() == here) {
        suits.rotate_left(place);
    }
    let in_plan = |part: &Part| plan.parts().iter().any(|there| there.key() == part.key());
    suits.into_iter().find(|part| !in_plan(part)).unwrap_or(Part::Pause)
}

/// Another plan for the same evening.
pub(super) fn another(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let mut kept = found(visit, &who)?;
    kept.number = kept.number.wrapping_add(1);
    kept.put_plan(&propose(&that_suit(visit, who.group)?, &kept.evening(), kept.number));
    kept.run.clear();
    keep(visit, form, kept)
}

/// Every exercise for this group but those of which the group has said that they are not for it. They can still be put in by hand.
fn that_suit(visit: &Visit, group: Id) -> Result<Vec<Exercise>, Turned> {
    let found = visit.read(|store| store::found(store, group))?;
    let not: Vec<&str> = found.iter().filter(|(_, found)| found == NOT_FOR_US).map(|(name, _)| name.as_str()).collect();
    let all = shelf().exercises_for(&host_of_group(visit, group)?);
    Ok(all.into_iter().filter(|one| one.is_round() || !not.contains(&one.key.as_str())).collect())
}

/// Makes the plan one of the group's own evenings, or an ordinary one again.
pub(super) fn ours(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let mut kept = found(visit, &who)?;
    kept.ours = form.value("ours") == "yes";
    // What was only lent to this evening stays behind: it begins anew whenever it is used.
    keep(visit, form, kept)
}

/// The same evening once more, as a plan for tonight.
pub(super) fn once_more(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let mut kept = found(visit, &who)?;
    kept.id = Id::random()?;
    kept.made_at = visit.now().as_microsecond();
    kept.ours = false;
    kept.run.clear();
    keep(visit, form, kept)
}

/// Says on the next date what might happen, in both languages, for the women who look at it.
pub(super) fn tell(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let kept = found(visit, &who)?;
    let (plan, _) = kept.plan(&shelf().exercises());
    let (group, now) = (who.group, visit.now_here().datetime());
    let next = visit.read(|store| meetings::upcoming(store, group, now))?;
    let next = next.into_iter().find(|next| next.state != meetings::MeetingState::Cancelled);
    let next = next.ok_or_else(|| Refusal::new("toolkit-no-date"))?;
    let id = next.id;
    let titles = |language: Language| {
        let title =
            |name: &str| parts::by_name(name).and_then(|found| Some(found.item.words.best(language)?.0.title.clone()));
        plan.what_might_happen().into_iter().filter_map(title).collect::<Vec<_>>().join(" · ")
    };
    let (en, cy, touch) = (titles(Language::En), titles(Language::Cy), plan.may_touch());
    for (was, more) in [(&next.happening_text.en, &en), (&next.happening_text.cy, &cy)] {
        if meetings::with_more_happening(was, more).is_none() {
            return Err(Turned::Cannot(Refusal::new("toolkit-tell-full")));
        }
    }
    let (place, at) = (visit.path_to(&format!("/c/{group}/dates/{id}")), visit.now());
    let answer = visit.record(form, move |store| {
        meetings::say_what_might_happen(store, group, id, touch, (&en, &cy), at)?;
        Ok(place.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

/// Takes the plan away.
pub(super) fn remove(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, id) = (who.group, visit.id("plan")?);
    let place = visit.path_to(&format!("/c/{group}/tonight"));
    visit.record(form, move |store| {
        store::remove(store, group, id)?;
        Ok(place.clone())
    })
}

/// The whole evening on paper: as good as the screen, with the power out.
pub(super) fn paper(visit: &mut Visit, who: Facilitator) -> Answer {
    let kept = found(visit, &who)?;
    Reply::page(&paper_view(visit, &kept)?)
}

/// The same as a PDF.
pub(super) fn paper_pdf(visit: &mut Visit, who: Facilitator) -> Answer {
    let kept = found(visit, &who)?;
    let page = format!("{}/paper", place(visit, &kept));
    web::small_pdf(visit, &page, |visit| Ok(paper_view(visit, &kept)?.on_paper()))
}

pub(super) fn paper_view(visit: &Visit, kept: &Kept) -> Result<views::Paper, Turned> {
    let (plan, _) = kept.plan(&shelf().exercises());
    let evening = kept.evening();
    let people = evening.people;
    let starts = next_date(visit, kept.group)?.starts;
    let begins: Vec<String> = begins(&plan, &evening).into_iter().map(|at| begin(visit, starts, at)).collect();
    let parts = || plan.parts().iter().zip(&begins);
    let sheets = parts().map(|(part, begins)| parts::short_sheet(visit, part, people, begins.clone())).collect();
    let row = |(part, begins): (&Part, &String)| {
        let phases = part.phases(people);
        let phases = Phase::ALL.map(|phase| {
            let span = phases.of(phase);
            parts::short_minutes(visit, [span.least().count(), span.most().count()])
        });
        [vec![begins.clone(), parts::title(visit, part.key())], phases.to_vec(), vec![String::new()]].concat()
    };
    let first = if starts.is_some() { "toolkit-paper-time" } else { "toolkit-paper-from-start" };
    let heads = [first, "toolkit-paper-part", "toolkit-brief", "toolkit-do", "toolkit-debrief", "toolkit-paper-notes"];
    let cards = plan.parts().iter().filter_map(|part| {
        let found = parts::by_name(part.key())?;
        let (words, _) = parts::words(visit, &found.item.words)?;
        (!words.cards.is_empty())
            .then(|| (visit.path_to(&format!("/ideas/a/{}/cards", found.key)), words.title.clone()))
    });
    let calm =
        parts::by_name("five-things").and_then(|found| parts::words(visit, &found.item.words).map(|(words, _)| words));
    let place = place(visit, kept);
    Ok(views::Paper {
        frame: visit.frame().waits_for_native_reader(),
        about: about(visit, &evening),
        total: span(visit, plan.total(people)),
        heads: heads.iter().map(|key| visit.t(key)).collect(),
        rows: parts().map(row).collect(),
        equipment: equipment(visit, &plan, people),
        cards: cards.collect(),
        sheets,
        calm,
        numbers: numbers(visit),
        pdf: format!("{place}/paper.pdf"),
        back: place,
    })
}

/// When a part begins: by the clock where a date is known, and else from the start.
fn begin(visit: &Visit, starts: Option<DateTime>, at: Option<Minutes>) -> String {
    let Some(at) = at else { return visit.t("toolkit-paper-if-time") };
    let minutes = i64::from(at.count());
    match starts.and_then(|starts| starts.checked_add(jiff::Span::new().minutes(minutes)).ok()) {
        Some(begins) => language::time(visit.language(), begins.time()),
        None => format!("{}:{:02}", minutes / 60, minutes % 60),
    }
}

/// Whom to ring, for when there is no page to open: 999, and the lines of this place.
pub(super) fn numbers(visit: &Visit) -> Vec<String> {
    let welsh = visit.language() == Language::Cy;
    let lines = visit.app().settings.help_lines.iter().filter_map(|line| {
        let name = if welsh { &line.name_cy } else { &line.name_en };
        Some(format!("{name}: {}", line.telephone.as_ref()?))
    });
    std::iter::once(visit.t("toolkit-paper-999")).chain(lines).collect()
}

/// The plan that the path names, in this group.
pub(super) fn found(visit: &Visit, who: &Facilitator) -> Result<Kept, Turned> {
    let (id, now) = (visit.id("plan")?, visit.now().as_microsecond());
    visit.read(|store| store::plan(store, who.group, id, now))?.ok_or(Turned::NotHere)
}

/// Where a plan is.
pub(super) fn place(visit: &Visit, kept: &Kept) -> String {
    visit.path_to(&format!("/c/{}/tonight/{}", kept.group, kept.id))
}

fn keep(visit: &Visit, form: &Form, kept: Kept) -> Answer {
    let (place, exercises) = (place(visit, &kept), shelf().exercises());
    visit.record(form, move |store| {
        store::keep_as_agreed(store, &kept, &exercises)?;
        Ok(place.clone())
    })
}

/// What is known of the next date: its length, how many said they come, where, and the last bus.
struct Next {
    minutes: i64,
    people: Option<u32>,
    /// What its room's page says; nothing without a date.
    room: Option<RoomSays>,
    bus_after: Option<i32>,
    starts: Option<DateTime>,
    ends: Option<DateTime>,
}

const USUAL_MINUTES: i64 = 120;

fn next_date(visit: &Visit, group: Id) -> Result<Next, Turned> {
    let now = visit.now_here().datetime();
    let next = visit.read(|store| {
        let Some(next) = meetings::upcoming(store, group, now)?
            .into_iter()
            .find(|next| next.state != meetings::MeetingState::Cancelled)
        else {
            return Ok(None);
        };
        let counts = meetings::coming_counts(store, group, next.id)?;
        Ok(Some((next, counts)))
    })?;
    let Some((next, counts)) = next else {
        return Ok(Next {
            minutes: USUAL_MINUTES,
            people: None,
            room: None,
            bus_after: None,
            starts: None,
            ends: None,
        });
    };
    let minutes = next.ends.duration_since(next.starts).as_mins().clamp(1, 480);
    let room = RoomSays {
        online: next.room.kind != venues::Kind::Room,
        space: next.room.size.and_then(|size| Space::from_word(size.word())),
        outside: next.room.outside,
    };
    let bus = next.room.last_bus.on(next.ends.date().weekday());
    // Whoever holds the group is there too.
    let people = Some(counts.yes + counts.maybe + 1).filter(|people| *people > 1);
    let bus_after = bus.map(|bus| minutes_between(next.ends.time(), bus));
    Ok(Next { minutes, people, room: Some(room), bus_after, starts: Some(next.starts), ends: Some(next.ends) })
}

/// What is known of the place, and where from.
struct Known {
    space: (Space, KnownFrom),
    place: (Place, KnownFrom),
}

fn known(visit: &Visit, group: Id, next: &Next) -> Result<Known, Turned> {
    let now = visit.now().as_microsecond();
    let last = visit.read(|store| store::plans(store, group, now))?.first().map(Kept::evening);
    let (space, place) = (known::space(next.room, last.as_ref()), known::place(next.room, last.as_ref()));
    Ok(Known { space, place })
}

const fn from_key(from: KnownFrom) -> &'static str {
    match from {
        KnownFrom::Room => "toolkit-from-room",
        KnownFrom::LastPlan => "toolkit-from-last",
        KnownFrom::Nothing => "toolkit-from-nothing",
    }
}

/// Minutes from one time to another of the same evening; a bus before four in the morning is the night's.
fn minutes_between(from: Time, to: Time) -> i32 {
    let minute = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
    let to = if to.hour() < 4 { minute(to) + 24 * 60 } else { minute(to) };
    to - minute(from)
}

fn read(visit: &Visit, group: Id, form: &Form) -> Result<Result<Evening, FieldRefusals>, Turned> {
    let (space, place) = (Space::from_word(form.value("space")), Place::from_word(form.value("place")));
    let energy = Energy::from_word(form.value("energy"));
    let mut refusals = FieldRefusals::new();
    for (field, missing) in [("space", space.is_none()), ("place", place.is_none()), ("energy", energy.is_none())] {
        if missing {
            refusals.add(field, Refusal::new("choice-missing"));
        }
    }
    let evening = Evening::typed(form.value("minutes"), form.value("people"));
    let (Some(space), Some(place), Some(energy), Ok(mut evening)) = (space, place, energy, evening.clone()) else {
        if let Err(more) = evening {
            // What is missing comes first, then what is no number.
            for (field, refusal) in more.iter() {
                refusals.add(field, refusal.clone());
            }
        }
        return Ok(Err(refusals));
    };
    evening.space = space;
    evening.place = place;
    evening.most_energy = energy;
    // What the group has said about touch holds, whatever a form says.
    evening.no_touch = form.checked("no-touch", "yes") || !visit.read(|store| store::may_touch(store, group))?;
    evening.purpose = Purpose::from_word(form.value("purpose"));
    evening.last_bus_after = next_date(visit, group)?.bus_after;
    Ok(Ok(evening))
}

fn page(visit: &Visit, who: &Facilitator, known: &Known, fields: Filled) -> Result<views::Tonight, Turned> {
    let now = visit.now().as_microsecond();
    let plans = visit.read(|store| store::plans(store, who.group, now))?;
    let may_touch = visit.read(|store| store::may_touch(store, who.group))?;
    let exercises = shelf().exercises();
    let plans = plans
        .iter()
        .map(|kept| {
            let (plan, _) = kept.plan(&exercises);
            let titles: Vec<String> =
                plan.what_might_happen().into_iter().map(|name| parts::title(visit, name)).collect();
            let day = jiff::Timestamp::from_microsecond(kept.made_at).unwrap_or(visit.now());
            let day = language::day(visit.language(), day.to_zoned(visit.now_here().time_zone().clone()).date());
            views::PlanIn { place: place(visit, kept), day, titles: titles.join(" · "), ours: kept.ours }
        })
        .collect();
    let options = |all: &[(&str, &str)]| {
        all.iter().map(|(word, key)| ((*word).to_owned(), visit.t(key), String::new())).collect()
    };
    let mut purposes = vec![(String::new(), visit.t("toolkit-for-any"))];
    purposes.extend(
        Purpose::ALL
            .iter()
            .map(|purpose| (purpose.word().to_owned(), visit.t(super::reading::purpose_key(purpose.word())))),
    );
    Ok(views::Tonight {
        frame: visit.frame().with_script().seen_by("toolkit-tonight-seen-by"),
        place: visit.path_to(&format!("/c/{}/tonight", who.group)),
        nobody_touches: (!may_touch).then(|| visit.path_to(&format!("/c/{}/phones", who.group))),
        space_from: visit.t(from_key(known.space.1)),
        place_from: visit.t(from_key(known.place.1)),
        spaces: options(&[
            ("small", "toolkit-space-small"),
            ("medium", "toolkit-space-medium"),
            ("large", "toolkit-space-large"),
        ]),
        places: options(&[
            ("room", "toolkit-setting-indoors"),
            ("room-and-outdoors", "toolkit-setting-either"),
            ("outdoors", "toolkit-setting-outdoors"),
            ("online", "toolkit-setting-far"),
        ]),
        energies: options(&[
            ("low", "toolkit-energy-low"),
            ("middle", "toolkit-energy-middle"),
            ("high", "toolkit-energy-high"),
        ]),
        purposes,
        drawer: visit.path_to(&format!("/c/{}/drawer", who.group)),
        plans,
        fields,
    })
}

/// A range of minutes, in words.
pub(super) fn span(visit: &Visit, span: Span) -> String {
    minutes_of(visit, [span.least().count(), span.most().count()])
}

/// What is needed, each thing once, with how many.
fn equipment(visit: &Visit, plan: &Plan, people: u16) -> Vec<String> {
    let named = plan.equipment(people).into_iter().filter_map(|needed| {
        let found = parts::by_name(&needed.key)?;
        let (words, _) = parts::words(visit, &found.item.words)?;
        Some((words.equipment.get(needed.label)?.clone(), needed.count))
    });
    let line = |(what, count): (String, u16)| if count > 1 { format!("{what} ({count})") } else { what };
    added_up(named.collect()).into_iter().map(line).collect()
}

pub(super) fn plan_page(
    visit: &Visit,
    who: &Facilitator,
    kept: &Kept,
    fields: Option<Filled>,
) -> Result<views::PlanPage, Turned> {
    let exercises = shelf().exercises();
    let (plan, gone) = kept.plan(&exercises);
    let evening = kept.evening();
    let people = evening.people;
    let place = place(visit, kept);
    let last = plan.parts().len().saturating_sub(1);
    let found = visit.read(|store| store::found(store, who.group))?;
    let lines = plan
        .parts()
        .iter()
        .enumerate()
        .map(|(at, part)| views::PlanLine {
            at,
            title: parts::title(visit, part.key()),
            minutes: span(visit, part.total(people)),
            place: parts::by_name(part.key()).map(|found| visit.path_to(&format!("/ideas/a/{}", found.key))),
            found: found_key(&found, part.key()).map(|key| visit.t(key)),
            without_touch: part.is_without_touch(),
            heavy: part.is_heavy(),
            touch: part.may_touch().then(|| parts::touch(visit, part)).flatten(),
            fixed: part.is_round(),
            up: at > 1 && at < last,
            down: at > 0 && at + 1 < last,
        })
        .collect();
    let suits = suiting(&shelf().exercises_for(&host_of_group(visit, who.group)?), &evening);
    let mut add = vec![(PAUSE.to_owned(), visit.t("toolkit-pause"))];
    for part in &suits {
        if !plan.parts().iter().any(|there| there.key() == part.key()) {
            add.push((
                part.key().to_owned(),
                format!("{} · {}", parts::title(visit, part.key()), span(visit, part.total(people))),
            ));
        }
    }
    let next = next_date(visit, who.group)?;
    let now = visit.now_here().datetime();
    let ends = next.ends.filter(|ends| ends.date() == now.date() && *ends > now).map(DateTime::time);
    let ends = ends.unwrap_or_else(|| {
        let minutes = jiff::Span::new().minutes(i64::from(evening.minutes.count()));
        now.checked_add(minutes).map_or(now.time(), |end| end.time())
    });
    let fields = fields.unwrap_or_else(|| {
        let ends = language::time(visit.language(), ends);
        Filled::empty().with("people", people.to_string()).with("ends", ends)
    });
    Ok(views::PlanPage {
        frame: visit.frame().seen_by("toolkit-tonight-seen-by"),
        total: span(visit, plan.total(people)),
        about: about(visit, &evening),
        now: format!("{place}/now"),
        change: format!("{place}/parts"),
        another: format!("{place}/another"),
        gone_place: format!("{place}/gone"),
        lines,
        gone: !gone.is_empty(),
        checks: checks(&plan, &evening).iter().map(|check| parts::check(visit, check)).collect(),
        equipment: equipment(visit, &plan, people),
        add,
        going: kept.run(&exercises).is_some(),
        ours: kept.ours,
        can_tell: next.ends.is_some(),
        place,
        fields,
    })
}

/// For how many women, and how many minutes there are.
fn about(visit: &Visit, evening: &Evening) -> String {
    let (people, minutes) = (i64::from(evening.people), i64::from(evening.minutes.count()));
    visit.speaker().t2("toolkit-plan-for", "people", people, "minutes", minutes)
}

/// What a group found about an exercise, as a sentence.
pub(super) fn found_key(found: &[(String, String)], name: &str) -> Option<&'static str> {
    let (_, word) = found.iter().find(|(known, _)| known == name)?;
    FOUND.iter().find(|(known, _)| known == word).map(|(_, key)| *key)
}

/// What a group may find about an exercise.
pub(super) const FOUND: [(&str, &str); 3] =
    [("liked", "toolkit-found-liked"), ("change", "toolkit-found-change"), (NOT_FOR_US, "toolkit-found-not")];
