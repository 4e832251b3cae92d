//! A text with the code of somebody who holds a group: a change of plan, asked for, planned and sent as on the page for it.
//! Whose number it comes from proves nothing. A wrong code is answered with nothing.

use std::{collections::HashMap, sync::Arc};

use database::Fault;
use foundation::{Id, Language};
use jiff::{ToSpan as _, civil::DateTime};
use language::Speaker;
use meetings::{Meeting, MeetingState};
use post::{PlainText, Text};
use venues::{Kind, Room};
use web::{App, Visit};

use crate::{
    message,
    model::{Notice, Reach, What},
    numbers::{self, Number},
    plans,
    rules::{self, Choice, Does, Her, Part},
    telling::{self, Asked, DoorSaid, Earlier},
    weather::{self, Open},
};

/// Wrong codes from one number in an hour.
const WRONG_OF_A_NUMBER: i64 = 5;
/// Wrong codes altogether in a day.
const WRONG_A_DAY: i64 = 40;
/// Texts with a right code in an hour: each is answered, and each answer costs.
const RIGHT_AN_HOUR: i64 = 20;
const HOUR: i64 = 3600;

/// Everything a text is about.
struct About {
    group: Id,
    handle: Id,
    people: Vec<groups::Person>,
    rooms: Vec<Room>,
    meeting: Option<Meeting>,
    open: Option<Open>,
    /// What was told of that meeting last, while it counts.
    earlier: Option<Earlier>,
}

impl About {
    /// The line that the group meets on where it does not meet in a room.
    fn line(&self) -> Option<Id> {
        let there = self.meeting.as_ref().map(|meeting| meeting.room.id);
        self.rooms
            .iter()
            .find(|room| room.kind == Kind::Phone && room.in_use && Some(room.id) != there)
            .map(|room| room.id)
    }
}

/// Does what a text with a right code asks for. Answers whether it was one: else it may be an answer to a text of ours.
pub(super) fn heard(visit: &Visit, from: &str, text: &str) -> Result<bool, Fault> {
    let Some((says, code)) = rules::weather_word(text) else { return Ok(false) };
    let (app, number) = (Arc::clone(visit.app()), numbers::of(visit.app(), from));
    let tries = tries(visit, &number)?;
    for (bucket, most, seconds) in &tries {
        if !app.keystore.may_try(*bucket, visit.now(), *most, *seconds)? {
            return Ok(false);
        }
    }
    let Some((group, handle)) = visit.read(|store| weather::whose(&app, store, &code))? else { return Ok(false) };
    let about = about(visit, group, handle)?;
    let holds = about.people.iter().any(|person| person.handle == handle && person.facilitator);
    let begun = about.open.as_ref().map(|open| open.begun(&number));
    let does = rules::weather_does(says, begun.as_ref(), visit.now(), about.line().is_some());
    // Wrong figures stay counted as a wrong code does.
    if does == Does::WrongFigures {
        return Ok(true);
    }
    for (bucket, ..) in tries {
        app.keystore.give_back_try(bucket)?;
    }
    visit.write(move |store| weather::remember(store, group, handle, &number))?;
    let used = app.server_key.mac("weather-used/v1", &[group.to_vec(), handle.to_vec()].concat());
    // To a number that asked for no more texts none go, not even an answer.
    let ended = visit.read(|store| numbers::is_ended_for(store, group, handle, &number))?;
    if !holds || ended || !app.keystore.may_try(used, visit.now(), RIGHT_AN_HOUR, HOUR)? {
        return Ok(true);
    }
    let (language, lines) = match does {
        Does::Nothing | Does::WrongFigures => return Ok(true),
        Does::TooLate(language) => (language, vec![app.catalogue.speaker(language).t("notices-weather-too-late")]),
        Does::Asks(language) => (language, asks(visit, &about, number, language)?),
        Does::Plans(choice, language) => (language, plans_it(visit, &about, number, choice, language)?),
        Does::Sends(choice, language) => (language, sends(visit, &about, choice, language)?),
    };
    if !lines.is_empty() {
        answer(&app, from, language, &lines)?;
    }
    Ok(true)
}

/// Where a wrong code from this number is counted, how many there may be, and in how many seconds. A number that gave a right
/// code waits for its own wrong ones alone, and not for everybody's.
fn tries(visit: &Visit, number: &Number) -> Result<Vec<([u8; 32], i64, i64)>, Fault> {
    let app = visit.app();
    let mut tries = vec![(app.server_key.mac("weather-number/v1", number), WRONG_OF_A_NUMBER, HOUR)];
    if !visit.read(|store| weather::is_known(store, number))? {
        tries.push((app.server_key.mac("weather-all/v1", &[]), WRONG_A_DAY, 24 * HOUR));
    }
    Ok(tries)
}

fn about(visit: &Visit, group: Id, handle: Id) -> Result<About, Fault> {
    let wall = visit.now_here().datetime();
    visit.read(|store| {
        let meeting = meetings::upcoming(store, group, wall)?.into_iter().find(|meeting| is_near(meeting, wall));
        let earlier = match &meeting {
            Some(meeting) => telling::earlier(store, group, meeting.id)?,
            None => None,
        };
        Ok(About {
            group,
            handle,
            people: groups::people(store, group)?,
            rooms: venues::rooms(store, group)?,
            earlier,
            meeting,
            open: weather::open_in(store, group)?.into_iter().find(|open| open.handle == handle),
        })
    })
}

/// Whether a meeting is still to come, today or tomorrow.
fn is_near(meeting: &Meeting, wall: DateTime) -> bool {
    let near = wall.date().checked_add(1.day()).is_ok_and(|tomorrow| meeting.starts.date() <= tomorrow);
    near && meeting.starts > wall && meeting.state != MeetingState::Cancelled
}

fn when(meeting: &Meeting, language: Language) -> String {
    language::evening_or_day_alone(language, meeting.starts)
}

fn keeps(
    visit: &Visit,
    about: &About,
    meeting: &Meeting,
    said: (Number, Option<(Choice, u8)>, Language),
) -> Result<(), Fault> {
    let (number, picked, language) = said;
    let open = Open {
        group: about.group,
        handle: about.handle,
        number,
        language,
        choice: picked.map(|(choice, _)| choice),
        figures: picked.map(|(_, figures)| figures),
        meeting: meeting.id,
        times_changed: meeting.times_changed,
        at: visit.now(),
    };
    visit.write(move |store| weather::put(store, &open))
}

fn asks(visit: &Visit, about: &About, number: Number, language: Language) -> Result<Vec<String>, Fault> {
    let speaker = visit.app().catalogue.speaker(language);
    let Some(meeting) = &about.meeting else { return Ok(vec![speaker.t("notices-weather-nothing-on")]) };
    keeps(visit, about, meeting, (number, None, language))?;
    let key = if about.line().is_some() { "notices-weather-ask" } else { "notices-weather-ask-no-line" };
    Ok(vec![when(meeting, language), speaker.t(key)])
}

/// What she picked, as the page for it would ask for it. Somebody is asked to stand at the old door: whoever cannot be told
/// looks for a person there.
fn asked(visit: &Visit, about: &About, meeting: &Meeting, choice: Choice) -> Option<Asked> {
    let (what, change) = match choice {
        Choice::Cancel => (What::Cancelled, meetings::Change { cancelled: true, ..meetings::Change::default() }),
        Choice::Phone => (What::Place, meetings::Change { place: Some(about.line()?), ..meetings::Change::default() }),
        Choice::Later => {
            let starts = meeting.starts.checked_add(1.hour()).ok()?;
            (What::Time, meetings::Change { starts: Some(starts), ..meetings::Change::default() })
        }
    };
    let all = (about.rooms.as_slice(), about.people.as_slice());
    telling::asked(meeting, all, vec![what], change, DoorSaid::Somebody, visit.now()).ok()
}

fn reaches(app: &App, group: Id) -> Result<HashMap<Id, Reach>, Fault> {
    Ok(plans::plans(app, group)?.into_iter().map(|(handle, plan)| (handle, plan.reach)).collect())
}

fn plans_it(
    visit: &Visit,
    about: &About,
    number: Number,
    choice: Choice,
    language: Language,
) -> Result<Vec<String>, Fault> {
    let speaker = visit.app().catalogue.speaker(language);
    let nothing_on = || Ok(vec![speaker.t("notices-weather-nothing-on")]);
    let Some(meeting) = &about.meeting else { return nothing_on() };
    let Some(asked) = asked(visit, about, meeting, choice) else { return nothing_on() };
    let notice = telling::notice(meeting, about.handle, &asked, about.earlier.as_ref(), true, visit.now())?;
    let key = match choice {
        Choice::Cancel => "notices-weather-cancel",
        Choice::Phone => "notices-weather-phone",
        Choice::Later => "notices-weather-later",
    };
    let mut lines = vec![speaker.t1(key, "when", when(meeting, language))];
    lines.extend(counts(visit, about, &notice, &speaker)?);
    let figures = weather::figures(visit.app())?;
    lines.push(speaker.t1("notices-weather-go", "figures", format!("{figures:02}")));
    keeps(visit, about, meeting, (number, Some((choice, figures)), language))?;
    Ok(lines)
}

/// How many are told how: the numbers that the page shows before anything is sent. Nobody's name or way.
fn counts(visit: &Visit, about: &About, notice: &Notice, speaker: &Speaker) -> Result<Vec<String>, Fault> {
    let (reaches, moment) =
        (reaches(visit.app(), about.group)?, telling::moment(visit.app(), notice, true, visit.now()));
    let parts: Vec<Part> = about
        .people
        .iter()
        .map(|person| {
            // As it is told then: she too, in her own way.
            let her = Her { makes_it: false, resting: person.resting, reach: reaches.get(&person.handle) };
            telling::line(her, person.handle, about.earlier.as_ref(), &moment).part(moment.now)
        })
        .collect();
    let count = |these: &[Part]| parts.iter().filter(|part| these.contains(part)).count();
    let mut lines: Vec<String> = [
        ("notices-weather-now", &[Part::Mail, Part::Text][..]),
        ("notices-weather-by-hand", &[Part::ByHand]),
        ("notices-weather-herself", &[Part::LooksHerself]),
        ("notices-weather-waits", &[Part::Waits]),
        ("notices-weather-late", &[Part::NotInTime]),
        ("notices-weather-nothing", &[Part::Nothing]),
    ]
    .into_iter()
    .filter(|(_, these)| count(these) > 0)
    .map(|(key, these)| speaker.t1(key, "count", count(these)))
    .collect();
    lines.push(speaker.t1("notices-weather-total", "count", parts.len()));
    Ok(lines)
}

fn sends(visit: &Visit, about: &About, choice: Choice, language: Language) -> Result<Vec<String>, Fault> {
    let speaker = visit.app().catalogue.speaker(language);
    let (group, handle) = (about.group, about.handle);
    // What she was told the numbers of, and nothing else.
    let same = about.meeting.as_ref().zip(about.open.as_ref()).filter(|(meeting, open)| {
        meeting.id == open.meeting && meeting.times_changed == open.times_changed && open.choice == Some(choice)
    });
    let found = same.and_then(|(meeting, _)| asked(visit, about, meeting, choice).map(|asked| (meeting, asked)));
    let Some((meeting, asked)) = found else {
        visit.write(move |store| weather::take(store, group, handle))?;
        return Ok(vec![speaker.t("notices-weather-meanwhile")]);
    };
    let notice = telling::notice(meeting, handle, &asked, about.earlier.as_ref(), true, visit.now())?;
    let (app, reaches, seen) = (Arc::clone(visit.app()), reaches(visit.app(), group)?, meeting.times_changed);
    let went = visit.write(move |store| {
        // The same text twice sends once.
        if weather::take(store, group, handle)? {
            telling::tell(&app, store, &notice, &asked, seen, &reaches)?;
            // One code, one change: it stands in the texts she sent.
            weather::forget(store, group, handle)?;
            return Ok(true);
        }
        Ok(false)
    });
    match went {
        Ok(true) => Ok(vec![speaker.t("notices-weather-went")]),
        Ok(false) => Ok(Vec::new()),
        Err(Fault::Met) => Ok(vec![speaker.t("notices-weather-meanwhile")]),
        Err(fault) => Err(fault),
    }
}

/// Answers once, to the number it came from. Its receipt is of nothing that is told.
fn answer(app: &App, to: &str, language: Language, lines: &[String]) -> Result<(), Fault> {
    let Some(texter) = app.texter.get() else { return Ok(()) };
    let text = PlainText::of(&lines.join("\n"));
    let receipt = message::receipt(&app.server_key, texter.heard_at(), Id::random()?);
    if texter.send(&Text { to, text: &text, receipt: &receipt }).is_err() {
        tracing::warn!(language = language.code(), "an answer to a text with a code could not be sent");
    }
    Ok(())
}
