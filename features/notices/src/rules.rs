//! Who is told how and when. Pure.

use foundation::{FieldRefusals, Language, Refusal, TextRule, typed};
use jiff::{
    Timestamp, ToSpan as _, Zoned,
    civil::{Date, Time, Weekday},
    tz::{AmbiguousOffset, TimeZone},
};

use crate::model::{Holds, Hours, Otherwise, Plan, Reach, Span, TellingWay, Told, Variant, Way, What, Why, Zone};

mod afterwards;
mod board;
mod carried;
mod dear;
mod heard;
mod later;
mod prompt;
mod proof;
mod rung;
mod second;
mod short;
mod still;
mod weather;

pub use afterwards::{AFTERWARDS_DAYS, afterwards, missed};
pub use board::{BoardPart, DOOR_HOURS, Evening, ON_ITS_WAY_MINUTES, Tick, at_once, door_hours, held_up};
pub use carried::{Carried, GoesOn, both_noted, by_hand_if, carried, goes_on, has_heard, old_doors, together};
pub use heard::{Answered, Receipt, Written, answered, asks_to_start, is_everyday, is_stop, large};
pub use later::{again, goes_until, wait_minutes, while_open};
pub use prompt::{Prompt, prompts};
pub use proof::{PROOF_FIGURES, PROOF_MINUTES, PROOF_TRIES, Proof, inbox, is_fresh, proof, proof_typed};
pub use rung::{RUNG_AFTER_MINUTES, not_seen, rung};
pub use second::{SECOND_AFTER_MINUTES, second};
pub use short::{ShortBoard, ShortPlan};
pub use still::{ASKED_AGAIN_DAYS, is_asked_again};
pub use weather::{
    BEGUN_KEPT_MINUTES, BEGUN_MINUTES, Begun, CODE_FIGURES, Choice, Does, Says, weather_does, weather_word,
};

/// A letter needs this many days on which post is delivered, after the day on which it is posted.
///
/// The assumption: it goes first class, which the universal postal service brings to every address from Monday to
/// Saturday (Postal Services Act 2011, section 31) and, mostly, on the next of these days. Three leave room for a last
/// collection that has gone, and for a letter that is late. Second class takes longer and comes on fewer days. Bank
/// holidays are not known here: over one of them a letter comes a day later than this says.
pub const LETTER_DAYS: usize = 3;
/// The days of the week as forms name them, Monday first.
pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The moment a plan is made for, and what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Now.
    pub now: Timestamp,
    /// Nothing is sent from then on.
    pub useful_until: Timestamp,
    /// Whether there is an old door to stand at.
    pub old_door: bool,
    /// Whether e-mail can be sent from here.
    pub can_mail: bool,
    /// Whether texts are sent from here, and not written by hand.
    pub can_text: bool,
}

/// Who somebody is to the planner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Her<'plan> {
    /// Whether it is she who makes the change.
    pub makes_it: bool,
    /// Whether she rests.
    pub resting: bool,
    /// How she may be reached; nothing when she set nothing.
    pub reach: Option<&'plan Reach>,
}

/// What is planned for one woman.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// It is she who makes the change: she knows.
    Herself,
    /// She rests: nothing is sent.
    Resting,
    /// She set nothing: nothing is sent.
    NotSet,
    /// It stands on her page from now on.
    App,
    /// An e-mail.
    Mail {
        /// When.
        at: Timestamp,
        /// Her own choice lets it go outside her hours, with neutral words.
        outside_hours: bool,
    },
    /// A text that this program sends.
    Text {
        /// When.
        at: Timestamp,
        /// Her own choice lets it go outside her hours, with neutral words.
        outside_hours: bool,
    },
    /// Somebody does it.
    ByHand {
        /// How.
        way: Way,
        /// Not before then.
        from: Timestamp,
        /// Her own choice lets it be done outside her hours, with neutral words.
        outside_hours: bool,
    },
    /// She can't be reached; she looks for somebody at the old door.
    Door,
    /// She can't be reached, and wants nothing done.
    Nothing,
}

impl Line {
    /// How it is kept.
    #[must_use]
    pub const fn way(self) -> TellingWay {
        match self {
            Self::Herself => TellingWay::Herself,
            Self::Resting => TellingWay::Resting,
            Self::NotSet => TellingWay::NotSet,
            Self::App => TellingWay::Hers(Way::App),
            Self::Mail { .. } => TellingWay::Hers(Way::Mail),
            Self::Text { .. } => TellingWay::TextSent,
            Self::ByHand { way, .. } => TellingWay::Hers(way),
            Self::Door => TellingWay::Door,
            Self::Nothing => TellingWay::Nothing,
        }
    }

    /// What it begins as. A page of hers counts as sent, never as seen.
    #[must_use]
    pub const fn begins(self) -> Told {
        match self {
            Self::Herself => Told::Heard,
            Self::App => Told::Sent,
            Self::Mail { .. } | Self::Text { .. } | Self::ByHand { .. } => Told::Planned,
            Self::Resting | Self::NotSet | Self::Door | Self::Nothing => Told::NotReached,
        }
    }

    /// When it is done, for what waits; `now` for everything else.
    #[must_use]
    pub const fn when(self, now: Timestamp) -> Timestamp {
        match self {
            Self::Mail { at, .. } | Self::Text { at, .. } => at,
            Self::ByHand { from, .. } => from,
            _ => now,
        }
    }

    /// Whether her own choice lets it go outside her hours.
    #[must_use]
    pub const fn outside_hours(self) -> bool {
        matches!(
            self,
            Self::Mail { outside_hours: true, .. }
                | Self::Text { outside_hours: true, .. }
                | Self::ByHand { outside_hours: true, .. }
        )
    }

    /// Which part of the plan it stands in: one, whatever the line.
    #[must_use]
    pub fn part(self, now: Timestamp) -> Part {
        match self {
            Self::Herself => Part::Knows,
            Self::App => Part::LooksHerself,
            Self::Mail { at, .. } | Self::Text { at, .. } | Self::ByHand { from: at, .. } if at > now => Part::Waits,
            Self::Mail { .. } => Part::Mail,
            Self::Text { .. } => Part::Text,
            Self::ByHand { .. } => Part::ByHand,
            Self::Door | Self::Nothing => Part::NotInTime,
            Self::Resting | Self::NotSet => Part::Nothing,
        }
    }
}

/// The parts of a plan, as it is read before anything is sent. Together they are everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// She makes the change.
    Knows,
    /// An e-mail goes to her now.
    Mail,
    /// A text goes to her now.
    Text,
    /// Somebody tells her now.
    ByHand,
    /// She looks here herself.
    LooksHerself,
    /// Her hours come round before it is of no more use.
    Waits,
    /// She can't be told in time.
    NotInTime,
    /// She set nothing, or she rests.
    Nothing,
}

impl Part {
    /// All of them, in the order they are read.
    pub const ALL: [Self; 8] = [
        Self::Knows,
        Self::Mail,
        Self::Text,
        Self::ByHand,
        Self::LooksHerself,
        Self::Waits,
        Self::NotInTime,
        Self::Nothing,
    ];
}

/// Why a woman can't be told in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooLate {
    /// A letter would come when it is over.
    Letter,
    /// Her hours do not come round before, or she asked for no more texts: which of the two is hers alone to know.
    Hours,
    /// No e-mail can be sent from here.
    NoMail,
    /// Nobody has shown yet that the address is hers.
    Unproven,
}

/// Why a woman whose line is [`Part::NotInTime`] can't be told.
#[must_use]
pub const fn too_late(reach: &Reach, moment: &Moment) -> TooLate {
    match reach.way {
        Way::Letter => TooLate::Letter,
        Way::Mail if !moment.can_mail => TooLate::NoMail,
        Way::Mail if reach.unproven => TooLate::Unproven,
        _ => TooLate::Hours,
    }
}

/// How somebody may be reached by hand at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByHand {
    /// As she chose.
    Open,
    /// Her hours are over; she chose to be reached all the same, with neutral words.
    Neutral,
    /// Her hours are over, or not begun. Nobody rings or writes now.
    Closed,
}

/// Whether somebody who has taken it may ring or write to her now.
#[must_use]
pub fn by_hand(reach: &Reach, outside_hours: bool, now: Timestamp, useful_until: Timestamp) -> ByHand {
    if !reach.has_hours() || allows(&reach.hours, now) {
        ByHand::Open
    } else if reach.otherwise == Otherwise::Anyway
        && !reach.stopped
        && (outside_hours || opens(&reach.hours, now, useful_until).is_none())
    {
        ByHand::Neutral
    } else {
        ByHand::Closed
    }
}

/// The clock on her wall.
#[must_use]
pub fn here(at: Timestamp) -> Zoned {
    at.to_zoned(zone())
}

fn zone() -> TimeZone {
    TimeZone::get(foundation::TIME_ZONE).unwrap_or(TimeZone::UTC)
}

fn span_on(hours: &[Option<Span>; 7], weekday: Weekday) -> Option<Span> {
    hours.get(usize::try_from(weekday.to_monday_zero_offset()).unwrap_or(0)).copied().flatten()
}

/// Whether she may be reached at a moment.
#[must_use]
pub fn allows(hours: &Hours, at: Timestamp) -> bool {
    match hours {
        Hours::Any => true,
        Hours::These(days, zone) => {
            let there = at.to_zoned(zone.clock());
            span_on(days, there.weekday()).is_some_and(|(from, until)| (from..until).contains(&there.time()))
        }
    }
}

/// The first moment from `now` on, and before `until`, at which she may be reached.
#[must_use]
pub fn opens(hours: &Hours, now: Timestamp, until: Timestamp) -> Option<Timestamp> {
    if now >= until {
        return None;
    }
    if allows(hours, now) {
        return Some(now);
    }
    let Hours::These(days, zone) = hours else { return None };
    let clock = zone.clock();
    let mut day = now.to_zoned(clock.clone()).date();
    // Every day of the week comes round within eight days.
    for _ in 0..=8 {
        let found = span_on(days, day.weekday())
            .into_iter()
            .flat_map(|(from, _)| moments(&clock, day, from))
            .find(|at| *at > now && *at < until && allows(hours, *at));
        if found.is_some() {
            return found;
        }
        day = day.checked_add(1.day()).ok()?;
    }
    None
}

/// The moments at which a clock on the wall shows a time: none when the clocks skip it, two when they come back to it.
fn moments(clock: &TimeZone, day: Date, time: Time) -> Vec<Timestamp> {
    let ambiguous = clock.to_ambiguous_timestamp(day.to_datetime(time));
    match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => ambiguous.unambiguous().into_iter().collect(),
        // Skipped: her hours begin when the clocks have gone on, which is when the later reading shows the gap's end.
        AmbiguousOffset::Gap { before, .. } => {
            let after = before.to_timestamp(day.to_datetime(time)).and_then(|at| at.checked_add(1.second()));
            after.ok().and_then(|after| clock.preceding(after).next().map(|gap| gap.timestamp())).into_iter().collect()
        }
        AmbiguousOffset::Fold { before, after } => {
            let wall = day.to_datetime(time);
            before.to_timestamp(wall).into_iter().chain(after.to_timestamp(wall)).collect()
        }
    }
}

/// From when on a notice is of no more use: it has begun, at the old hour and at the new one. A call to her who waits at the
/// old hour says when it begins. Nothing when it is of none any more.
#[must_use]
pub fn useful_until(what: &[What], now: Timestamp, started_at: Timestamp, starts_at: Timestamp) -> Option<Timestamp> {
    let end = if What::have_old_door(what) { started_at.max(starts_at) } else { starts_at };
    (end > now).then_some(end)
}

/// Until when she is told in time: at the old hour she stands before the old door, where one is left and it is still to come.
/// Who can't be told before then is planned as one who can't be told in time, whatever may still go to others after it.
#[must_use]
pub fn in_time_until(is_left: bool, now: Timestamp, started_at: Timestamp, useful_until: Timestamp) -> Timestamp {
    if is_left && started_at > now { started_at.min(useful_until) } else { useful_until }
}

/// What is planned for one woman: exactly one line, whatever is true of her.
#[must_use]
pub fn plan(her: Her<'_>, moment: &Moment) -> Line {
    if her.makes_it {
        return Line::Herself;
    }
    if her.resting {
        return Line::Resting;
    }
    let Some(reach) = her.reach else { return Line::NotSet };
    if reach.way == Way::App {
        return Line::App;
    }
    let at = match reach.way {
        _ if reach.stopped && !reach.rings => None,
        Way::Letter => letter_comes(moment).then_some(moment.now),
        Way::Mail if !moment.can_mail || reach.unproven => None,
        _ => opens(&reach.hours, moment.now, moment.useful_until),
    };
    let line = |at, outside_hours| match reach.way {
        // In her hours alone: what stopped the texts may have been she.
        _ if reach.stopped => Line::ByHand { way: Way::Call, from: at, outside_hours: false },
        Way::Mail => Line::Mail { at, outside_hours },
        Way::Text if moment.can_text && !reach.unproven => Line::Text { at, outside_hours },
        way => Line::ByHand { way, from: at, outside_hours },
    };
    match (at, reach.otherwise) {
        (Some(at), _) => line(at, false),
        // Her hours are what stands in the way; a letter that comes too late, or a post that is not there, is not.
        (None, Otherwise::Anyway)
            if reach.way.has_hours()
                && !reach.stopped
                && moment.now < moment.useful_until
                && (reach.way != Way::Mail || moment.can_mail && !reach.unproven) =>
        {
            line(moment.now, true)
        }
        // Whoever wants to be told all the same, and cannot be, is looked for too.
        (None, Otherwise::OldDoor | Otherwise::Anyway) if moment.old_door => Line::Door,
        (None, _) => Line::Nothing,
    }
}

fn letter_comes(moment: &Moment) -> bool {
    letter_day(here(moment.now).date()).is_some_and(|day| day <= here(moment.useful_until).date())
}

/// The day by which a letter has come that is posted on a day: the third of the days after it that have a delivery,
/// Monday to Saturday. Nothing at the end of the calendar.
#[must_use]
pub fn letter_day(posted: Date) -> Option<Date> {
    let mut day = posted;
    let mut deliveries = 0;
    while deliveries < LETTER_DAYS {
        day = day.tomorrow().ok()?;
        if day.weekday() != Weekday::Sunday {
            deliveries += 1;
        }
    }
    Some(day)
}

/// What to do with an e-mail or a text whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Send it.
    Send,
    /// Not now; look again then.
    Wait(Timestamp),
    /// It is of no more use, or she does not want it.
    Drop,
}

/// Looks once more, at the moment of sending: her plan may have changed, her hours may be over.
#[must_use]
pub fn turn(by: Way, reach: Option<&Reach>, outside_hours: bool, moment: &Moment) -> Turn {
    let Some(reach) = reach else { return Turn::Drop };
    if reach.way != by || reach.stopped || reach.unproven || moment.now >= moment.useful_until {
        return Turn::Drop;
    }
    if allows(&reach.hours, moment.now) || (outside_hours && reach.otherwise == Otherwise::Anyway) {
        return Turn::Send;
    }
    match opens(&reach.hours, moment.now, moment.useful_until) {
        Some(at) => Turn::Wait(at),
        None if reach.otherwise == Otherwise::Anyway => Turn::Send,
        None => Turn::Drop,
    }
}

/// What was typed into the form of a plan.
pub struct Typed<'form> {
    /// The way the page was for.
    pub way: Way,
    /// Asks the form for a field.
    pub value: &'form dyn Fn(&str) -> String,
}

/// A plan out of a form; the day on which she says it is for whoever keeps it, and so is whether she has shown before that the
/// number or the address is hers.
///
/// # Errors
/// Field by field.
pub fn contact_plan(typed: &Typed<'_>, revision: i64) -> Result<Plan, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let way = typed.way;
    let value = |name: &str| (typed.value)(name);
    let ticked = |name: &str| value(name) == "yes";
    let line = |refusals: &mut FieldRefusals, name: &'static str, most: usize, wanted: bool| {
        let rule = if wanted { TextRule::needed(most) } else { TextRule::optional(most) };
        refusals.keep(name, rule.line(&value(name))).unwrap_or_default()
    };
    let choice = |refusals: &mut FieldRefusals, name: &'static str| {
        refusals.add(name, Refusal::new("choice-missing"));
    };
    let otherwise = Otherwise::from_word(&value("otherwise")).filter(|one| Otherwise::offered(way).contains(one));
    let rung = way == Way::App && otherwise == Some(Otherwise::Call);
    let (mut email, mut telephone, mut postal, mut through) = Default::default();
    match way {
        Way::App if !rung => {}
        Way::Mail => email = refusals.keep("email", typed::email(&value("email"))).unwrap_or_default(),
        Way::App | Way::Call | Way::Text => {
            telephone = refusals.keep("telephone", dear::telephone(&value("telephone"))).unwrap_or_default();
        }
        Way::Letter => {
            postal = refusals.keep("postal", TextRule::needed(300).text(&value("postal"))).unwrap_or_default()
        }
        Way::Through => {
            through = line(&mut refusals, "through", 80, true);
            if !ticked("agreed") {
                refusals.add("agreed", Refusal::new("notices-both-agree"));
            }
        }
    }
    let shared = way != Way::App && ticked("shared");
    let holds = if way == Way::App {
        Holds::WhatChanged
    } else {
        Holds::from_word(&value("holds")).unwrap_or_else(|| {
            choice(&mut refusals, "holds");
            Holds::CodeWords
        })
    };
    let otherwise = otherwise.unwrap_or_else(|| {
        choice(&mut refusals, "otherwise");
        Otherwise::Nothing
    });
    let words = if way == Way::App { String::new() } else { line(&mut refusals, "words", 120, false) };
    if words.is_empty() && refusals.on("words").is_none() && way != Way::App && (shared || holds == Holds::CodeWords) {
        refusals.add("words", Refusal::new("notices-words-missing"));
    }
    let hours = if way.has_hours() || rung { hours(&value, &mut refusals) } else { Hours::Any };
    let stop_word = if way == Way::Text { line(&mut refusals, "stop_word", 40, false) } else { String::new() };
    // One that she would send by chance stops everything by chance.
    if !stop_word.is_empty() {
        if heard::bare(&stop_word).chars().count() < 3 {
            refusals.add("stop_word", Refusal::new("notices-stop-word-short"));
        } else if heard::is_everyday(&stop_word, &words) {
            refusals.add("stop_word", Refusal::new("notices-stop-word-everyday"));
        }
    }
    let ask_for = if way == Way::Call || rung { line(&mut refusals, "ask_for", 60, false) } else { String::new() };
    // Whoever answers there is not always she.
    if ask_for.is_empty() && shared && way == Way::Call && refusals.on("ask_for").is_none() {
        refusals.add("ask_for", Refusal::new("notices-ask-for-shared"));
    }
    let language = Language::from_code(&value("language")).unwrap_or_else(|| {
        choice(&mut refusals, "language");
        Language::En
    });
    let variant = Variant::from_word(&value("variant")).unwrap_or_default();
    let leave_no_message = (way == Way::Call || rung) && ticked("no_message");
    let reminders = matches!(way, Way::App | Way::Mail | Way::Text) && ticked("reminders");
    let again = way == Way::Text && ticked("again");
    // Somebody else would take the call on a telephone that others use.
    let rings = way == Way::Text && !shared && ticked("rings");
    let unproven = matches!(way, Way::Mail | Way::Text);
    let reach = Reach {
        way,
        hours,
        holds,
        shared,
        otherwise,
        reminders,
        language,
        variant,
        unproven,
        stopped: false,
        rings,
        again,
    };
    if refusals.is_empty() {
        Ok(Plan {
            reach,
            email,
            telephone,
            postal,
            through,
            words,
            stop_word,
            ask_for,
            leave_no_message,
            said_on: None,
            undated_on: None,
            revision,
        })
    } else {
        Err(refusals)
    }
}

/// The fields of each day's hours, from and until.
pub const HOUR_FIELDS: [(&str, &str); 7] = [
    ("mon_from", "mon_until"),
    ("tue_from", "tue_until"),
    ("wed_from", "wed_until"),
    ("thu_from", "thu_until"),
    ("fri_from", "fri_until"),
    ("sat_from", "sat_until"),
    ("sun_from", "sun_until"),
];

/// The fields for hours that are the same on each day whose own are left empty.
pub const EVERY_DAY_FIELDS: (&str, &str) = ("every_from", "every_until");

fn hours(value: &dyn Fn(&str) -> String, refusals: &mut FieldRefusals) -> Hours {
    match value("hours").as_str() {
        "any" => return Hours::Any,
        "these" => {}
        _ => {
            refusals.add("hours", Refusal::new("choice-missing"));
            return Hours::Any;
        }
    }
    let every = span(value, refusals, EVERY_DAY_FIELDS);
    let days = HOUR_FIELDS.map(|fields| span(value, refusals, fields).or(every));
    // A form that does not ask goes by the clock here.
    let zone = match value("zone") {
        word if word.is_empty() => Some(Zone::HERE),
        word => Zone::from_word(&word),
    };
    if zone.is_none() {
        refusals.add("zone", Refusal::new("choice-missing"));
    }
    let is_well = |(from, until): &(&str, &str)| refusals.on(from).is_none() && refusals.on(until).is_none();
    if days.iter().all(Option::is_none) && HOUR_FIELDS.iter().chain([&EVERY_DAY_FIELDS]).all(is_well) {
        refusals.add("hours", Refusal::new("notices-hours-missing"));
    }
    Hours::These(days, zone.unwrap_or_default())
}

/// From when until when; none where both fields are empty, or one of them is refused.
fn span(
    value: &dyn Fn(&str) -> String,
    refusals: &mut FieldRefusals,
    (from_field, until_field): (&'static str, &'static str),
) -> Option<(Time, Time)> {
    let (from, until) = (value(from_field), value(until_field));
    if from.trim().is_empty() && until.trim().is_empty() {
        return None;
    }
    let from = refusals.keep(from_field, typed::time(&from));
    let until = refusals.keep(until_field, typed::time(&until));
    let (from, until) = (from?, until?);
    // 0:00 as an end is the end of the day.
    let until = if until == Time::midnight() { Time::constant(23, 59, 59, 0) } else { until };
    if until <= from {
        refusals.add(until_field, Refusal::new("notices-until-after-from"));
        return None;
    }
    Some((from, until))
}

/// A stated reason for opening a contact detail. 'Something else' needs words.
///
/// # Errors
/// Field by field: `why`, `words`.
pub fn reason(why: &str, words: &str) -> Result<(Why, String), FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let why = Why::from_word(why).filter(|why| Why::CHOICES.contains(why));
    if why.is_none() {
        refusals.add("why", Refusal::new("choice-missing"));
    }
    let rule = if why == Some(Why::Other) { TextRule::needed(300) } else { TextRule::optional(300) };
    let words = refusals.keep("words", rule.line(words));
    match (why, words) {
        (Some(why), Some(words)) => Ok((why, words)),
        _ => Err(refusals),
    }
}
