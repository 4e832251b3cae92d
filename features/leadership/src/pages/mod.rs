//! Pages for every woman of a group, and what stands of them on the group's own page.

mod ask;
mod beside;
mod cards;
mod growing;
mod hers;

use std::collections::HashSet;

use foundation::Id;
use groups::{Member, Person};
use jiff::{Span, civil::DateTime};
use web::{Answer as Answered, Form, Reply, Routes, Turned, Visit};

pub use cards::{evening_helps, group_cards, what_she_holds};

use crate::{
    model::{About, Answer, Asked, On, Side, Stands, Wish},
    rules,
    sealing::{self, Marks},
    store, views,
};

/// How far back a date is looked for, in days: as long as anything stands here.
const LOOK_BACK: i64 = 60;

/// The pages of this feature.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("leadership")
        .get("/c/{group}/growing", growing::show)
        .get("/c/{group}/growing/try/{step}", ask::step_form)
        .post("/c/{group}/growing/try/{step}", ask::step)
        .get("/c/{group}/growing/meeting", ask::meeting_form)
        .post("/c/{group}/growing/meeting", ask::meeting)
        .get("/c/{group}/growing/mine", mine)
        .get("/c/{group}/growing/mine/{asked}", one)
        .post("/c/{group}/growing/mine/{asked}/date", hers::date)
        .post("/c/{group}/growing/mine/{asked}/end", hers::end)
        .post("/c/{group}/growing/mine/{asked}/answer", beside::answer)
        .post("/c/{group}/growing/mine/{asked}/word", beside::word)
        .post("/c/{group}/growing/mine/{asked}/word/end", beside::take_back)
        .post("/c/{group}/growing/mine/{asked}/closure", beside::close)
}

/// Who looks, where.
#[derive(Clone, Copy)]
pub(crate) struct Looker {
    pub(crate) group: Id,
    pub(crate) handle: Id,
    pub(crate) facilitator: bool,
}

impl Looker {
    const fn of(who: &Member) -> Self {
        Self { group: who.group, handle: who.handle, facilitator: who.facilitator }
    }
}

/// What a page needs to know of a group, as one woman of it may see it.
pub(crate) struct Scene {
    pub(crate) people: Vec<Person>,
    apart: HashSet<Id>,
    dates: Vec<On>,
    pub(crate) now: DateTime,
}

impl Scene {
    fn read(visit: &Visit, group: Id, handle: Id) -> Result<Self, Turned> {
        let now = visit.now_here().datetime();
        let from = now.saturating_sub(Span::new().days(LOOK_BACK));
        let app = visit.app();
        Ok(visit.read(|store| {
            let dates = meetings::upcoming(store, group, from)?.into_iter().map(|meeting| On {
                meeting: meeting.id,
                starts: meeting.starts,
                off: meeting.state == meetings::MeetingState::Cancelled,
            });
            Ok(Self {
                dates: dates.collect(),
                people: groups::people(store, group)?,
                apart: safety::kept_apart_with(app, store, group, handle)?,
                now,
            })
        })?)
    }

    /// Those who hold the group and may be asked by somebody: not herself, none who rests, none she is kept apart from,
    /// whoever of the two asked for that.
    fn may_be_asked(&self, handle: Id) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |person| {
            person.facilitator
                && person.account.is_some()
                && !person.resting
                && person.handle != handle
                && !self.apart.contains(&person.handle)
        })
    }

    fn next_dates(&self) -> Vec<On> {
        let ahead = self.dates.iter().filter(|date| !date.off && date.starts > self.now);
        ahead.copied().take(rules::NEXT_DATES).collect()
    }

    /// Meetings of the last days, the newest first.
    fn last_meetings(&self) -> Vec<On> {
        let oldest = self.now.saturating_sub(Span::new().days(rules::MEETING_WITHIN));
        let past = self.dates.iter().rev().filter(|date| !date.off && date.starts <= self.now && date.starts >= oldest);
        past.copied().collect()
    }

    /// A date as it stands now: it may have moved, or not take place.
    fn as_it_stands(&self, on: On) -> On {
        self.dates.iter().find(|date| date.meeting == on.meeting).copied().unwrap_or(on)
    }
}

/// Something that stands between two women, as one of them sees it.
pub(crate) struct Between {
    pub(crate) id: Id,
    pub(crate) side: Side,
    pub(crate) asked: Asked,
    pub(crate) word: Option<String>,
    pub(crate) stands: Stands,
    /// Whether it is time for a word.
    pub(crate) due: bool,
    /// The other: her handle, and what she is called. Nobody when she cannot be beside her any more.
    pub(crate) other: Option<(Id, String)>,
}

impl Between {
    fn name(&self) -> &str {
        self.other.as_ref().map(|(_, name)| name.as_str()).unwrap_or_default()
    }
}

/// Everything a woman asks, or is asked. Where two are kept apart, she who is asked does not find it any more, and she who
/// asked reads no word of hers: an answer looks like 'not this time' as long as that could be said, and silence stays silence.
fn all_between(visit: &Visit, who: &Looker, scene: &Scene) -> Result<Vec<Between>, Turned> {
    let marks = Marks::of(visit.app(), who.group)?;
    let mut all = Vec::new();
    for side in [Side::Asks, Side::Beside] {
        if side == Side::Beside && !who.facilitator {
            continue;
        }
        let mark = marks.mark(who.handle, side);
        for row in visit.read(|store| store::of(store, who.group, side, &mark))? {
            let Some(opened) = sealing::open(visit, who.group, &row)? else { continue };
            let other = match side {
                Side::Asks => marks.whose(&scene.people, Side::Beside, &row.other),
                Side::Beside => marks
                    .whose(&scene.people, Side::Asks, &row.other)
                    .filter(|person| person.handle == opened.asked.from),
            };
            let apart = other.is_some_and(|person| scene.apart.contains(&person.handle));
            if side == Side::Beside && (other.is_none() || apart) {
                continue;
            }
            let asked = Asked { on: opened.asked.on.map(|on| scene.as_it_stands(on)), ..opened.asked };
            let said = opened.answer.map(|answer| match answer {
                Answer::Other(on) => Answer::Other(scene.as_it_stands(on)),
                said => said,
            });
            // Where nobody could say no any more, 'not this time' would tell by itself: the answer stays as it was.
            let before = rules::stands(&asked, said, other.is_none(), scene.now);
            let may_say_no = rules::may_answer(&asked, before, opened.word.is_some(), scene.now);
            let answer = rules::answer_read(said, apart && may_say_no);
            let stands = rules::stands(&asked, answer, other.is_none(), scene.now);
            all.push(Between {
                id: row.id,
                side,
                stands,
                due: rules::is_word_due(&asked, stands, scene.now),
                asked,
                word: opened.word.filter(|_| !apart),
                other: other.map(|person| (person.handle, person.name_used.clone())),
            });
        }
    }
    Ok(all)
}

/// The one that the path names; to everybody else it is not there.
fn find(visit: &Visit, who: &Member, scene: &Scene, side: Option<Side>) -> Result<Between, Turned> {
    let id = visit.id("asked")?;
    let found = all_between(visit, &Looker::of(who), scene)?.into_iter().find(|between| between.id == id);
    found.filter(|between| side.is_none_or(|side| side == between.side)).ok_or(Turned::NotHere)
}

fn place(visit: &Visit, group: Id, rest: &str) -> String {
    visit.path_to(&format!("/c/{group}/growing{rest}"))
}

/// Where an earlier tap of the same form led, and what it said: what it ended is not there to be found again.
fn led_before(visit: &Visit, form: &Form, said: &str) -> Result<Option<Reply>, Turned> {
    let once = form.once();
    Ok(visit.read(|store| database::already_done(store, once))?.map(|place| Reply::to(place).saying(said)))
}

/// What it is about: a step, or the meeting of a day.
fn what(visit: &Visit, asked: &Asked) -> String {
    match asked.about {
        About::Step(step) => visit.t(growing::title(step)),
        About::Meeting => match asked.on {
            Some(on) => {
                let day = language::day_short(visit.language(), on.starts.date());
                visit.speaker().t1("leadership-meeting-of", "day", day)
            }
            None => visit.t("leadership-meeting-title"),
        },
    }
}

const fn wish(wish: Wish) -> &'static str {
    match wish {
        Wish::Said => "leadership-wish-said",
        Wish::Written => "leadership-wish-written",
        Wish::None => "leadership-wish-none",
    }
}

/// How it stands, in a sentence to the one who looks.
fn state(visit: &Visit, between: &Between) -> String {
    let language = visit.language();
    let hers = between.side == Side::Asks;
    let name = || between.name().to_owned();
    let when = |on: On| language::evening_or_day(language, on.starts);
    match (between.stands, between.asked.on) {
        (Stands::Asked, _) if hers => visit.speaker().t1("leadership-hers-asked", "name", name()),
        (Stands::Asked, _) => visit.t("leadership-beside-asked"),
        (Stands::Proposed(on), _) if hers => {
            visit.speaker().t2("leadership-hers-proposed", "name", name(), "when", when(on))
        }
        (Stands::Proposed(on), _) => visit.speaker().t1("leadership-beside-proposed", "when", when(on)),
        (Stands::Agreed, _) if hers && between.word.is_some() => {
            visit.speaker().t1("leadership-hers-word", "name", name())
        }
        (Stands::Agreed, Some(_)) if hers && between.due => {
            let key = match (between.asked.wish, between.asked.about) {
                (Wish::Written, _) => "leadership-hers-not-written",
                (Wish::Said, About::Meeting) => "leadership-hers-agreed",
                (Wish::Said, About::Step(_)) => "leadership-hers-due-said",
                (Wish::None, _) => "leadership-hers-due-none",
            };
            visit.speaker().t1(key, "name", name())
        }
        (Stands::Agreed, Some(on)) if hers => {
            visit.speaker().t2("leadership-hers-agreed-on", "name", name(), "when", when(on))
        }
        (Stands::Agreed, _) if hers => visit.speaker().t1("leadership-hers-agreed", "name", name()),
        (Stands::Agreed, _) => visit.t("leadership-beside-agreed"),
        (Stands::No, _) if hers => visit.speaker().t1("leadership-hers-no", "name", name()),
        (Stands::No, _) => visit.t("leadership-beside-no"),
        (Stands::Passed, _) => visit.t("leadership-passed"),
        (Stands::Off, _) => visit.t("leadership-off"),
        (Stands::Gone, _) => visit.t("leadership-gone"),
    }
}

/// What was asked, but for her own line.
fn facts(visit: &Visit, asked: &Asked) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    if let About::Step(_) = asked.about {
        let when = asked.on.map_or_else(
            || visit.t("leadership-no-date"),
            |on| language::evening_or_day_alone(visit.language(), on.starts),
        );
        facts.push((visit.t("leadership-fact-when"), when));
    }
    facts.push((visit.t("leadership-fact-wish"), visit.t(wish(asked.wish))));
    facts
}

/// Dates to pick from: the id, when it is, nothing more.
fn choices(visit: &Visit, dates: &[On]) -> Vec<(String, String, String)> {
    let when = |on: &On| language::evening_or_day_alone(visit.language(), on.starts);
    dates.iter().map(|on| (on.meeting.to_string(), when(on), String::new())).collect()
}

/// What she asked, and what she is asked.
fn mine(visit: &mut Visit, who: Member) -> Answered {
    let scene = Scene::read(visit, who.group, who.handle)?;
    let (mut asks, mut beside) = (Vec::new(), Vec::new());
    for between in all_between(visit, &Looker::of(&who), &scene)? {
        let line = views::Line {
            href: place(visit, who.group, &format!("/mine/{}", between.id)),
            what: titled(visit, &between),
            state: state(visit, &between),
        };
        match between.side {
            Side::Asks => asks.push(line),
            Side::Beside => beside.push(line),
        }
    }
    Reply::page(&views::Mine {
        frame: visit.frame().seen_by("leadership-seen-by-two"),
        growing: place(visit, who.group, ""),
        asks,
        beside,
    })
}

/// What it is about, and with whom.
fn titled(visit: &Visit, between: &Between) -> String {
    let what = what(visit, &between.asked);
    if between.other.is_none() { what } else { format!("{what} · {}", between.name()) }
}

fn one(visit: &mut Visit, who: Member) -> Answered {
    let scene = Scene::read(visit, who.group, who.handle)?;
    let between = find(visit, &who, &scene, None)?;
    match between.side {
        Side::Asks => hers::show(visit, &who, &between),
        Side::Beside => beside::show(visit, &who, &scene, &between),
    }
}
