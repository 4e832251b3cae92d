//! Whose turn it is. Pure: facts and a day in, steps out.

use foundation::{FieldRefusals, Id, Refusal, TextRule};
use jiff::{Span, civil::Date};

use crate::model::{Room, State, Tap};

/// The fewest and the most women a group may have room for.
const ROOMS: std::ops::RangeInclusive<usize> = 2..=60;
/// How many days a woman may have to answer.
pub const DAYS: [i64; 3] = [3, 5, 7];
/// How many days she has where nobody chose.
pub const USUAL_DAYS: i64 = 5;
/// How many women may stand in the line of one group.
pub const LONGEST: usize = 20;
/// In how many lines one account may stand.
pub const LINES: usize = 2;
/// The longest line to one who waits.
pub const LONGEST_WORDS: usize = 600;
/// For how many days a no stands.
pub const NO_DAYS: i64 = 56;
/// For how many days after its own a no that she has not read can be taken back.
pub const BACK_DAYS: i64 = 1;

/// Reads how many women there is room for; nothing for no limit.
///
/// # Errors
/// Field by field.
pub fn room(typed: &dyn Fn(&str) -> String) -> Result<Option<Room>, FieldRefusals> {
    let women = typed("women");
    let women = women.trim();
    if women.is_empty() {
        return Ok(None);
    }
    let mut refusals = FieldRefusals::new();
    let number = women.parse::<usize>().ok().filter(|number| ROOMS.contains(number));
    let women = refusals.keep("women", number.ok_or_else(|| Refusal::new("waiting-room-number")));
    let days = typed("days").parse::<i64>().ok().filter(|days| DAYS.contains(days));
    let days = refusals.keep("days", days.ok_or_else(|| Refusal::new("choice-missing")));
    match (women, days) {
        (Some(women), Some(days)) => Ok(Some(Room { women, days })),
        _ => Err(refusals),
    }
}

/// Reads a line to one who waits. A gap of a line to start from is filled in, or taken out.
///
/// # Errors
/// It is empty, too long, or holds a gap.
pub fn words(typed: &str) -> Result<String, Refusal> {
    let words = TextRule::needed(LONGEST_WORDS).text(typed)?;
    if words.contains('…') { Err(Refusal::new("waiting-line-gap")) } else { Ok(words) }
}

/// One who waits, as far as the rule looks at her.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Which row.
    pub id: Id,
    /// Her place in the order of asking.
    pub place: i64,
    /// How it stands.
    pub state: State,
    /// Whether an offer has passed her already.
    pub used: bool,
    /// The last day of an offer, of her code, or of a no.
    pub until: Option<Date>,
    /// Whether her code still lets her in.
    pub code_opens: bool,
    /// Whether somebody has come in with her code.
    pub code_used: bool,
    /// How it stood before a no that she has not read.
    pub stood: Option<State>,
    /// The last day on which that no can be taken back.
    pub back: Option<Date>,
}

impl Turn {
    fn is_past(&self, today: Date) -> bool {
        self.until.is_none_or(|until| until < today)
    }

    /// Whether a place is hers whatever others do: she said yes to it, or had it before a no that can be taken back.
    fn has_a_place(&self) -> bool {
        let had = matches!(self.stood, Some(State::Offered | State::Yes | State::Coming | State::CodeOver));
        matches!(self.state, State::Yes | State::CodeOver) || (self.state == State::No && had)
    }
}

/// What a group looks like today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// How many women it has room for; nothing for no limit.
    pub room: Option<usize>,
    /// How many women are in it, and how many places are kept.
    pub here: usize,
    /// How many codes would still let somebody new in.
    pub codes: usize,
    /// Whether it is open and in the list.
    pub takes: bool,
    /// How many days a woman has to answer.
    pub days: i64,
    /// The day, where the group is.
    pub today: Date,
}

impl Facts {
    /// How many places are left beside so many that are kept for somebody.
    fn left(&self, kept: usize) -> usize {
        self.room.map_or(usize::MAX, |room| room.saturating_sub(self.here + self.codes + kept))
    }
}

/// What changes for one woman.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A place is hers until this day, if she likes.
    Offer {
        /// The last day to answer.
        until: Date,
    },
    /// Nobody answered: it passes her, once.
    Passes,
    /// Nobody answered a second time.
    Over,
    /// Nobody used the code in its days: the place is kept, and those who hold the group decide.
    CodeOver,
    /// The place has gone to another: she waits as before.
    WaitsAgain,
    /// Her code was taken back: another is made.
    CodeGone,
    /// Somebody has come in with her code: she is not on the list any more.
    Used,
    /// A no can be taken back no more.
    Stands,
    /// She has read a no, and its weeks are over: nothing of it is left.
    Cleared,
}

/// Whose turn it is now. Offers end after their day; a place that is free goes to the first who waits. Where there is no
/// limit nobody has an offer: [`may_have_code`].
#[must_use]
pub fn settle(facts: &Facts, women: &[Turn]) -> Vec<(Id, Step)> {
    let mut women = women.to_vec();
    women.sort_by_key(|woman| (woman.place, woman.id));
    let mut steps = Vec::new();
    for woman in &mut women {
        let step = match woman.state {
            State::Offered if woman.is_past(facts.today) && woman.used => Step::Over,
            State::Offered if woman.is_past(facts.today) => Step::Passes,
            State::Coming if woman.code_used => Step::Used,
            State::Coming if !woman.code_opens && woman.is_past(facts.today) => Step::CodeOver,
            State::Coming if !woman.code_opens => Step::CodeGone,
            State::No if woman.stood.is_some() && !may_take_back(woman, facts.today) => Step::Stands,
            State::NoRead if woman.is_past(facts.today) => Step::Cleared,
            _ => continue,
        };
        woman.state = match step {
            Step::Passes => State::NotNow,
            Step::CodeGone => State::Yes,
            Step::CodeOver => State::CodeOver,
            Step::Stands => State::No,
            Step::Cleared => State::NoRead,
            _ => State::Over,
        };
        woman.stood = None;
        steps.push((woman.id, step));
    }
    // Without a limit no place is counted: those who hold the group make the codes, one after another.
    if !facts.takes || facts.room.is_none() {
        return steps;
    }
    let with = |state| women.iter().filter(|woman| woman.state == state).count();
    let sure = women.iter().filter(|woman| woman.has_a_place()).count();
    if facts.left(sure) == 0 {
        let later = women.iter().filter(|woman| woman.state == State::NotNow);
        // Whoever has just let one pass has not seen it go to another yet.
        let later = later.filter(|woman| !steps.iter().any(|(id, _)| *id == woman.id));
        let later: Vec<(Id, Step)> = later.map(|woman| (woman.id, Step::WaitsAgain)).collect();
        steps.extend(later);
        return steps;
    }
    let free = facts.left(sure + with(State::Offered));
    let until = facts.today.saturating_add(Span::new().days(facts.days));
    let next = women.iter().filter(|woman| woman.state == State::Waits).take(free);
    steps.extend(next.map(|woman| (woman.id, Step::Offer { until })));
    steps
}

/// Whether whoever asks now waits: there is no place for her, or others asked before.
#[must_use]
pub fn is_full(facts: &Facts, women: &[Turn]) -> bool {
    let kept = women.iter().filter(|woman| woman.state == State::Offered || woman.has_a_place()).count();
    facts.room.is_some() && (facts.left(kept) == 0 || women.iter().any(|woman| woman.state == State::Waits))
}

/// For whom a code may be made now: whoever said yes, also when the days of one are over, and, where there is no limit any more, the first who waits.
#[must_use]
pub fn may_have_code(facts: &Facts, women: &[Turn], id: Id) -> bool {
    let waits = women.iter().filter(|woman| woman.state == State::Waits);
    let first = waits.min_by_key(|woman| (woman.place, woman.id)).filter(|_| facts.room.is_none());
    let yes = women.iter().find(|woman| matches!(woman.state, State::Yes | State::CodeOver) && woman.id == id);
    yes.is_some() || first.is_some_and(|woman| woman.id == id)
}

/// Whether a woman may ask for a place: what stands of her in this group's line, and in how many others she stands.
///
/// # Errors
/// The line is full, she stands in enough lines, or a no stands.
pub fn may_ask(women: &[Turn], hers: Option<&Turn>, lines: usize, today: Date) -> Result<(), AskRefusal> {
    let no = hers.filter(|hers| matches!(hers.state, State::No | State::NoSeen | State::NoRead));
    if let Some(until) = no.and_then(|hers| hers.until).filter(|until| *until >= today) {
        return Err(AskRefusal::No(until));
    }
    if lines >= LINES {
        return Err(AskRefusal::Lines);
    }
    if women.iter().filter(|woman| woman.state.is_on_the_list()).count() >= LONGEST {
        return Err(AskRefusal::Full);
    }
    Ok(())
}

/// Why a woman cannot ask for a place just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskRefusal {
    /// So many stand in the line already.
    Full,
    /// She stands in enough lines.
    Lines,
    /// Those who hold the group said no: it stands to the end of this day.
    No(Date),
}

/// Whether somebody may be let in beside the list. Whoever waits comes first, also where the limit was taken away.
///
/// # Errors
/// There is no place, or somebody waits for it.
pub fn may_invite(facts: &Facts, women: &[Turn]) -> Result<(), Refusal> {
    let in_line = |woman: &Turn| matches!(woman.state, State::Waits | State::Offered) || woman.has_a_place();
    if women.iter().any(in_line) {
        Err(Refusal::new("waiting-others-first"))
    } else if facts.left(0) == 0 {
        Err(Refusal::new("waiting-no-room"))
    } else {
        Ok(())
    }
}

/// Whether a no can still be taken back: she has not opened it, and its day is not over.
#[must_use]
pub fn may_take_back(woman: &Turn, today: Date) -> bool {
    woman.state == State::No && woman.stood.is_some() && woman.back.is_some_and(|back| back >= today)
}

/// Where she stands when a no is taken back, and until which day: where she stood, with all her days to answer. A code that
/// she had was taken back with the no, so another is made.
#[must_use]
pub fn taken_back(woman: &Turn, facts: &Facts) -> Option<(State, Option<Date>)> {
    let stood = woman.stood.filter(|_| may_take_back(woman, facts.today))?;
    Some(match stood {
        State::Offered => (State::Offered, Some(facts.today.saturating_add(Span::new().days(facts.days)))),
        State::Coming => (State::Yes, None),
        stood => (stood, None),
    })
}

/// What a tap of hers makes of her place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// It stands like this.
    Is(State),
    /// She lets the offer pass, and keeps her place.
    Passes,
    /// She lets one pass again: she goes to the end.
    ToTheEnd,
    /// She opens a no: it stands on her page, and cannot be taken back.
    Opened,
    /// She has read a no: it stands on, without her name, until its day.
    NoRead,
    /// Nothing of it is left.
    Gone,
    /// Nothing changes.
    Same,
}

/// What a tap makes of how it stands. What came too late changes nothing.
#[must_use]
pub fn after(woman: &Turn, tap: Tap, today: Date) -> Becomes {
    let open = woman.state == State::Offered && !woman.is_past(today);
    match (woman.state, tap) {
        (State::Offered, Tap::Yes) if open => Becomes::Is(State::Yes),
        (State::Offered, Tap::NotNow) if open => {
            if woman.used {
                Becomes::ToTheEnd
            } else {
                Becomes::Passes
            }
        }
        (State::NotNow, Tap::Again) => Becomes::Is(State::Waits),
        (State::CodeOver, Tap::Again) => Becomes::Is(State::Yes),
        (State::Coming, Tap::Again) if !woman.code_used => Becomes::Is(State::Yes),
        (state, Tap::Leave) if state.is_on_the_list() => Becomes::Gone,
        (State::No, Tap::Open) => Becomes::Opened,
        (State::NoSeen, Tap::Read) if !woman.is_past(today) => Becomes::NoRead,
        (State::Over | State::NoSeen, Tap::Read) => Becomes::Gone,
        _ => Becomes::Same,
    }
}
