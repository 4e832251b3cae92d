//! Which days a series has, what a meeting needs, and what may change. Pure.

use foundation::{FieldRefusals, Id, Refusal, TextRule, typed};
use jiff::{
    Span,
    civil::{Date, DateTime, Time},
};

use crate::model::{
    Both, Change, HAPPENINGS, Meeting, MeetingState, NOTHING_UNUSUAL, Person, Room, SeenBy, SeriesRule, WAYS,
    WayAnswer, room_link, ruled_days,
};

/// The longest a series runs, in months.
pub const MOST_MONTHS: i32 = 18;

/// The most letters of what might happen, in one language.
pub const MOST_HAPPENING: usize = 400;

/// How many whole weeks have gone by since a group first met.
#[must_use]
pub fn weeks_since(first: Date, today: Date) -> i64 {
    first.until(today).map_or(0, |span| i64::from(span.get_days()) / 7).max(0)
}

/// How many dates are looked at for who holds them.
pub const FACES_OF: usize = 4;

/// Who holds the next dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faces {
    /// How many dates were looked at: two to four.
    pub dates: usize,
    /// Each of those who hold one of them, once, in the order of the dates: one at least.
    pub who: Vec<Id>,
}

/// Who holds the next dates that take place, four at most. Nothing where there is one date or none, or nobody holds any.
#[must_use]
pub fn faces<'held>(holding: impl IntoIterator<Item = &'held [Id]>) -> Option<Faces> {
    let (mut dates, mut who) = (0, Vec::new());
    for held in holding.into_iter().take(FACES_OF) {
        dates += 1;
        for handle in held {
            if !who.contains(handle) {
                who.push(*handle);
            }
        }
    }
    (dates > 1 && !who.is_empty()).then_some(Faces { dates, who })
}

/// What may be said anew of a meeting at any time, without a notice to each woman.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Who greets at the door.
    pub greeting: Option<Id>,
    /// Who could stand in.
    pub cover: Vec<Id>,
    /// What might happen, as keys.
    pub happening: Vec<String>,
    /// The rest in words.
    pub happening_text: Both,
}

/// A meeting as a form gave it, read and right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// When it begins, on the wall.
    pub starts: Time,
    /// When it ends, on the same day.
    pub ends: Time,
    /// Where.
    pub room: Id,
    /// Who holds it: one at least.
    pub holding: Vec<Id>,
    /// What it costs her, in pence.
    pub cost_pence: i64,
    /// What helps with costs.
    pub cost_note: Both,
    /// A link of its own.
    pub link: String,
    /// The rest.
    pub told: Told,
}

/// New dates, read and right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDates {
    /// The days, in order: one at least.
    pub days: Vec<Date>,
    /// The rule, when there is one.
    pub rule: Option<SeriesRule>,
    /// What holds for each of them.
    pub planned: Planned,
    /// Whether the group sees them at once.
    pub shown: bool,
}

/// The days of a series from `first` to `until`, without `skipped`, in order and each once.
///
/// # Errors
/// `meetings-until-early`, `meetings-until-late` (18 months) on `until`; `meetings-no-days` when none is left.
pub fn days(first: Date, until: Date, rule: &SeriesRule, skipped: &[Date]) -> Result<Vec<Date>, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    if until < first {
        refusals.add("until", Refusal::new("meetings-until-early"));
        return Err(refusals);
    }
    if until > first.saturating_add(Span::new().months(MOST_MONTHS)) {
        refusals.add("until", Refusal::new("meetings-until-late"));
        return Err(refusals);
    }
    let mut found: Vec<Date> = match rule {
        SeriesRule::Picked(days) => {
            let mut days: Vec<Date> = days.iter().copied().filter(|day| *day >= first && *day <= until).collect();
            days.push(first);
            days
        }
        ruled => ruled_days(first, until, ruled).unwrap_or_default(),
    };
    found.sort_unstable();
    found.dedup();
    found.retain(|day| !skipped.contains(day));
    if found.is_empty() {
        refusals.add("until", Refusal::new("meetings-no-days"));
        return Err(refusals);
    }
    Ok(found)
}

/// A price as people write it: `0`, `£2.50`, `2,50`. In pence.
///
/// # Errors
/// `meetings-cost-wrong`.
pub fn pence(typed: &str) -> Result<i64, Refusal> {
    let wrong = || Refusal::new("meetings-cost-wrong");
    let plain: String = typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '£').collect();
    let (pounds, rest) = plain.split_once(['.', ',']).unwrap_or((plain.as_str(), "00"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(pounds) || pounds.len() > 4 || !digits(rest) || rest.len() != 2 {
        return Err(wrong());
    }
    let pounds: i64 = pounds.parse().map_err(|_| wrong())?;
    let rest: i64 = rest.parse().map_err(|_| wrong())?;
    Ok(pounds * 100 + rest)
}

/// The days out of a box, one a line or with commas: `24 12 2026, 31 12`.
///
/// # Errors
/// `meetings-days-wrong` when one of them is no day.
pub fn days_typed(typed: &str, today: Date) -> Result<Vec<Date>, Refusal> {
    let wrong = || Refusal::new("meetings-days-wrong");
    let mut days = Vec::new();
    for part in typed.split(['\n', ',', ';']).map(str::trim).filter(|part| !part.is_empty()).take(200) {
        let numbers: Vec<&str> = part.split([' ', '/', '.', '-']).filter(|number| !number.is_empty()).collect();
        let day = match numbers.as_slice() {
            [day, month] => typed::date(day, month, "", today),
            [day, month, year] => typed::date(day, month, year, today),
            _ => return Err(wrong()),
        };
        days.push(day.map_err(|_| wrong())?);
    }
    Ok(days)
}

/// What was typed: a field's name in, its text out; and all values of a field that comes more than once.
pub struct Typed<'form> {
    /// One value.
    pub value: &'form dyn Fn(&str) -> String,
    /// All values.
    pub values: &'form dyn Fn(&str) -> Vec<String>,
}

/// What a meeting may refer to.
pub struct Known<'known> {
    /// The group's rooms.
    pub rooms: &'known [Room],
    /// Its people.
    pub people: &'known [Person],
    /// Today.
    pub today: Date,
}

fn handles(typed: &[String], people: &[Person]) -> Result<Vec<Id>, Refusal> {
    let mut found = Vec::new();
    for text in typed.iter().filter(|text| !text.is_empty()) {
        let handle = Id::parse(text).ok().filter(|handle| people.iter().any(|person| person.handle == *handle));
        let handle = handle.ok_or(Refusal::new("choice-missing"))?;
        if !found.contains(&handle) {
            found.push(handle);
        }
    }
    Ok(found)
}

fn holds_the_group(people: &[Person], handle: Id) -> bool {
    people.iter().any(|person| person.handle == handle && person.facilitator)
}

/// Reads who greets, who could stand in, and what might happen: something of it, or that it is nothing unusual.
///
/// # Errors
/// Field by field.
pub fn told(typed: &Typed<'_>, known: &Known<'_>) -> Result<Told, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let greeting = refusals.keep("greeting", handles(&[(typed.value)("greeting")], known.people)).unwrap_or_default();
    let cover = refusals.keep("cover", handles(&(typed.values)("cover"), known.people)).unwrap_or_default();
    let ticked = (typed.values)("happening");
    let keys: Vec<String> =
        HAPPENINGS.iter().filter(|key| ticked.iter().any(|one| one == *key)).map(|key| (*key).to_owned()).collect();
    let nothing = ticked.iter().any(|one| one == NOTHING_UNUSUAL);
    let text = Both {
        en: refusals
            .keep("happening_en", TextRule::optional(MOST_HAPPENING).text(&(typed.value)("happening_en")))
            .unwrap_or_default(),
        cy: refusals
            .keep("happening_cy", TextRule::optional(MOST_HAPPENING).text(&(typed.value)("happening_cy")))
            .unwrap_or_default(),
    };
    let something = !keys.is_empty() || !text.en.is_empty() || !text.cy.is_empty();
    let happening = match (something, nothing) {
        (true, false) => keys,
        (false, true) => vec![NOTHING_UNUSUAL.to_owned()],
        (true, true) => {
            refusals.add("happening", Refusal::new("meetings-happening-both"));
            Vec::new()
        }
        (false, false) => {
            refusals.add("happening", Refusal::new("meetings-happening-missing"));
            Vec::new()
        }
    };
    if refusals.is_empty() {
        Ok(Told { greeting: greeting.first().copied(), cover, happening, happening_text: text })
    } else {
        Err(refusals)
    }
}

/// Reads one meeting: times, room, who holds it, what it costs, and the rest.
///
/// # Errors
/// Field by field.
pub fn planned(typed: &Typed<'_>, known: &Known<'_>) -> Result<Planned, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let value = |name: &str| (typed.value)(name);
    let starts = refusals.keep("starts", typed::time_to_meet(&value("starts"), None));
    let ends = refusals.keep("ends", typed::time_to_meet(&value("ends"), None));
    if let (Some(starts), Some(ends)) = (starts, ends)
        && ends <= starts
    {
        refusals.add("ends", Refusal::new("meetings-ends-early"));
    }
    let room = Id::parse(&value("room")).ok().filter(|id| known.rooms.iter().any(|room| room.id == *id && room.in_use));
    let room = refusals.keep("room", room.ok_or(Refusal::new("meetings-room-missing")));
    let holding = refusals.keep("holding", handles(&(typed.values)("holding"), known.people)).unwrap_or_default();
    // Whoever holds a date can tell everybody when it changes: that is for those who hold the group.
    if holding.is_empty() || !holding.iter().all(|handle| holds_the_group(known.people, *handle)) {
        refusals.add("holding", Refusal::new("meetings-holding-missing"));
    }
    let cost_pence = refusals.keep("cost", pence(&value("cost")));
    let cost_note = Both {
        en: refusals.keep("cost_note_en", TextRule::optional(300).text(&value("cost_note_en"))).unwrap_or_default(),
        cy: refusals.keep("cost_note_cy", TextRule::optional(300).text(&value("cost_note_cy"))).unwrap_or_default(),
    };
    let link = refusals.keep("link", room_link(&value("link"))).unwrap_or_default();
    let told = match told(typed, known) {
        Ok(told) => Some(told),
        Err(more) => {
            for (field, refusal) in more.iter() {
                refusals.add(field, refusal.clone());
            }
            None
        }
    };
    match (starts, ends, room, cost_pence, told) {
        (Some(starts), Some(ends), Some(room), Some(cost_pence), Some(told)) if refusals.is_empty() => {
            Ok(Planned { starts, ends, room, holding, cost_pence, cost_note, link, told })
        }
        _ => Err(refusals),
    }
}

/// Reads new dates: one, or a series of them.
///
/// # Errors
/// Field by field.
pub fn new_dates(
    typed: &Typed<'_>,
    known: &Known<'_>,
    on: Result<Date, Refusal>,
    until: Result<Date, Refusal>,
    shown: bool,
) -> Result<NewDates, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let value = |name: &str| (typed.value)(name);
    let first = refusals.keep("on", on);
    if first.is_some_and(|first| first < known.today) {
        refusals.add("on", Refusal::new("meetings-on-past"));
    }
    let rule = match value("repeats").as_str() {
        "once" => Some(None),
        "week" => Some(Some(SeriesRule::Week)),
        "two-weeks" => Some(Some(SeriesRule::TwoWeeks)),
        "month-first" => Some(Some(SeriesRule::Month(1))),
        "month-second" => Some(Some(SeriesRule::Month(2))),
        "month-third" => Some(Some(SeriesRule::Month(3))),
        "month-fourth" => Some(Some(SeriesRule::Month(4))),
        "month-last" => Some(Some(SeriesRule::Month(-1))),
        "picked" => refusals
            .keep("picked", days_typed(&value("picked"), known.today))
            .map(|days| Some(SeriesRule::Picked(days))),
        _ => {
            refusals.add("repeats", Refusal::new("choice-missing"));
            None
        }
    };
    let mut list = Vec::new();
    if let (Some(first), Some(rule)) = (first, &rule) {
        let outcome = match rule {
            None => Ok(vec![first]),
            Some(rule) => series_days(first, rule, until, &mut refusals, days_typed(&value("skip"), known.today)),
        };
        match outcome {
            Ok(days) => list = days,
            Err(more) => {
                for (field, refusal) in more.iter() {
                    refusals.add(field, refusal.clone());
                }
            }
        }
    }
    match planned(typed, known) {
        Ok(planned) if refusals.is_empty() && !list.is_empty() => {
            Ok(NewDates { days: list, rule: rule.flatten(), planned, shown })
        }
        Ok(_) => Err(refusals),
        Err(more) => {
            for (field, refusal) in more.iter() {
                refusals.add(field, refusal.clone());
            }
            Err(refusals)
        }
    }
}

fn series_days(
    first: Date,
    rule: &SeriesRule,
    until: Result<Date, Refusal>,
    refusals: &mut FieldRefusals,
    skipped: Result<Vec<Date>, Refusal>,
) -> Result<Vec<Date>, FieldRefusals> {
    let skipped = refusals.keep("skip", skipped).unwrap_or_default();
    let until = match (rule, until) {
        // Days picked by hand bring their own end.
        (SeriesRule::Picked(days), Err(_)) => Some(days.iter().copied().max().unwrap_or(first).max(first)),
        (_, until) => refusals.keep("until", until),
    };
    until.map_or_else(|| Ok(Vec::new()), |until| days(first, until, rule, &skipped))
}

/// A meeting as it is after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// When it begins.
    pub starts: DateTime,
    /// When it ends.
    pub ends: DateTime,
    /// Where.
    pub room: Id,
    /// How it stands.
    pub state: MeetingState,
    /// A link of its own; another room brings its own.
    pub link: String,
}

/// Whether a change may be, and what comes of it.
///
/// # Errors
/// `meetings-change-not-shown` (a planned one is changed on its own page), `meetings-change-cancelled`,
/// `meetings-room-missing` on `place`, `meetings-ends-early` on `ends`, `meetings-holding-missing` on `holding`,
/// `meetings-change-nothing` when all is as it was; who holds it may be said again where the women were told another face.
pub fn change(before: &Meeting, change: &Change, rooms: &[Room], people: &[Person]) -> Result<Changed, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    match before.state {
        MeetingState::Planned => refusals.add("what", Refusal::new("meetings-change-not-shown")),
        MeetingState::Cancelled => refusals.add("what", Refusal::new("meetings-change-cancelled")),
        MeetingState::On | MeetingState::Changed => {}
    }
    if let Some(place) = change.place
        && place != before.room.id
        && !rooms.iter().any(|room| room.id == place && room.in_use)
    {
        refusals.add("place", Refusal::new("meetings-room-missing"));
    }
    let starts = change.starts.unwrap_or(before.starts);
    let ends = change.ends.unwrap_or_else(|| {
        before.starts.until(before.ends).map_or(before.ends, |length| starts.saturating_add(length))
    });
    if ends <= starts {
        refusals.add("ends", Refusal::new("meetings-ends-early"));
    }
    if let Some(holding) = &change.holding
        && (holding.is_empty() || !holding.iter().all(|handle| holds_the_group(people, *handle)))
    {
        refusals.add("holding", Refusal::new("meetings-holding-missing"));
    }
    let room = change.place.unwrap_or(before.room.id);
    let same = starts == before.starts
        && ends == before.ends
        && room == before.room.id
        && change.holding.as_ref().is_none_or(|holding| *holding == before.holding && !before.holder_untold)
        && !change.cancelled
        && !(change.as_noted && change.note != Both::default());
    if same && refusals.is_empty() {
        refusals.add("what", Refusal::new("meetings-change-nothing"));
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    Ok(Changed {
        starts,
        ends,
        room,
        state: if change.cancelled { MeetingState::Cancelled } else { MeetingState::Changed },
        link: if room == before.room.id { before.own_link.clone() } else { String::new() },
    })
}

/// A way of taking part, read and right.
#[derive(Clone)]
pub struct WayChosen {
    /// What she picked.
    pub picked: Vec<String>,
    /// What she asks, in words; empty for nothing.
    pub ask: String,
    /// Who reads it.
    pub seen_by: SeenBy,
    /// The day by which an answer is promised, when she asks.
    pub answer_by: Option<Date>,
}

/// The day by which an answer comes: within three days, and before the meeting begins. Where nobody who holds the group reads just
/// now, the day after the first of them is back, on `back`; and none at all where that is not before the date: what cannot be kept is
/// not promised (S10).
#[must_use]
pub fn answer_by(today: Date, meeting: Date, back: Option<Date>) -> Option<Date> {
    let Some(back) = back.filter(|back| *back > today) else {
        return Some(today.saturating_add(Span::new().days(3)).min(meeting).max(today));
    };
    back.tomorrow().ok().filter(|day| *day < meeting)
}

/// Reads her way of taking part: something picked, or something asked.
///
/// # Errors
/// Field by field.
pub fn way(typed: &Typed<'_>, today: Date, meeting: Date, back: Option<Date>) -> Result<WayChosen, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let ticked = (typed.values)("way");
    let picked: Vec<String> =
        WAYS.iter().filter(|key| ticked.iter().any(|one| one == *key)).map(|key| (*key).to_owned()).collect();
    let ask = refusals.keep("ask", TextRule::optional(600).text(&(typed.value)("ask"))).unwrap_or_default();
    let seen_by = if ask.is_empty() {
        Some(SeenBy::from_word(&(typed.value)("seen_by")).unwrap_or(SeenBy::Facilitators))
    } else {
        refusals.keep("seen_by", SeenBy::from_word(&(typed.value)("seen_by")).ok_or(Refusal::new("choice-missing")))
    };
    if picked.is_empty() && ask.is_empty() && refusals.is_empty() {
        refusals.add("way", Refusal::new("meetings-way-missing"));
    }
    match seen_by {
        Some(seen_by) if refusals.is_empty() => {
            let answer_by = answer_by(today, meeting, back).filter(|_| !ask.is_empty());
            Ok(WayChosen { picked, ask, seen_by, answer_by })
        }
        _ => Err(refusals),
    }
}

/// Whether somebody else holds the group and does not rest.
#[must_use]
pub fn somebody_answers(her: Id, people: &[Person]) -> bool {
    let answers = |person: &Person| person.facilitator && person.account.is_some() && !person.resting;
    people.iter().any(|person| answers(person) && person.handle != her)
}

/// An answer is promised where somebody else holds the group: nobody can promise what is not set up.
#[must_use]
pub fn promised_by_somebody(chosen: WayChosen, her: Id, people: &[Person]) -> WayChosen {
    let somebody = somebody_answers(her, people);
    WayChosen { answer_by: chosen.answer_by.filter(|_| somebody), ..chosen }
}

/// What comes back, read and right.
#[derive(Clone)]
pub struct AnswerToWay {
    /// Which answer.
    pub answer: WayAnswer,
    /// In words: needed unless it is yes.
    pub words: String,
}

/// Reads an answer. Anything but yes needs a word of why, or of what else.
///
/// # Errors
/// Field by field.
pub fn answer_to_way(typed: &Typed<'_>) -> Result<AnswerToWay, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let given = WayAnswer::from_word(&(typed.value)("answer")).filter(|answer| *answer != WayAnswer::Waiting);
    let answer = refusals.keep("answer", given.ok_or(Refusal::new("choice-missing")));
    let needed = answer.is_some_and(|answer| answer != WayAnswer::Yes);
    let rule = if needed { TextRule::needed(600) } else { TextRule::optional(600) };
    let words = refusals.keep("words", rule.text(&(typed.value)("words"))).unwrap_or_default();
    match answer {
        Some(answer) if refusals.is_empty() => Ok(AnswerToWay { answer, words }),
        _ => Err(refusals),
    }
}

/// Whether a woman may still say if she is coming: to a meeting she sees, that takes place, and has not ended.
///
/// # Errors
/// `meetings-cancelled-already`, `meetings-over`.
pub fn may_answer(meeting: &Meeting, now: DateTime) -> Result<(), Refusal> {
    if meeting.state == MeetingState::Cancelled {
        Err(Refusal::new("meetings-cancelled-already"))
    } else if meeting.ends < now {
        Err(Refusal::new("meetings-over"))
    } else {
        Ok(())
    }
}

/// Reads one planned date: its day and the rest.
///
/// # Errors
/// Field by field.
pub fn one_day(
    typed: &Typed<'_>,
    known: &Known<'_>,
    on: Result<Date, Refusal>,
) -> Result<(Date, Planned), FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let day = refusals.keep("on", on);
    if day.is_some_and(|day| day < known.today) {
        refusals.add("on", Refusal::new("meetings-on-past"));
    }
    match (day, planned(typed, known)) {
        (Some(day), Ok(planned)) if refusals.is_empty() => Ok((day, planned)),
        (_, Ok(_)) => Err(refusals),
        (_, Err(more)) => {
            for (field, refusal) in more.iter() {
                refusals.add(field, refusal.clone());
            }
            Err(refusals)
        }
    }
}
