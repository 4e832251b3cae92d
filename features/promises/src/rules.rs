//! When a promise can be made, closed, handed over and seen. Pure.

use foundation::{FieldRefusals, Id, Refusal, TextRule, names_somebody};
use jiff::{
    Span,
    civil::{Date, DateTime, time},
};

use crate::model::{Became, Kept, Looker, MadeTo, Owner, Promise, Sentence, Told};

/// The longest promise, in characters.
pub const LONGEST_WHAT: usize = 200;
/// The longest sentence that closes one, in characters.
pub const LONGEST_SENTENCE: usize = 300;
/// The furthest day, in days from today.
const FURTHEST: i64 = 366;
/// From how many days before its day a promise is shown first to its owner (S36).
const SOON: i64 = 2;
/// Until this hour of the morning after its day only its owner reads that a promise is late: time for an honest word first.
const FIRST_WORD_UNTIL: i8 = 10;
/// For so many days after it was closed those it was made to are told what became of it.
const TOLD: i64 = 28;
/// So many kept promises may stand on a public page.
pub const MOST_PUBLIC: usize = 12;
/// The new days that are offered with an honest word, in days from today.
const LATER: [i64; 3] = [1, 3, 7];

/// A promise that may be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPromise {
    pub(crate) group: Option<Id>,
    pub(crate) groups: Vec<Id>,
    pub(crate) owner: Owner,
    pub(crate) made_to: MadeTo,
    pub(crate) what: Sentence,
    pub(crate) by_day: Date,
    pub(crate) made_on: Date,
}

impl NewPromise {
    /// A promise of `what` by the end of `by_day`.
    ///
    /// # Errors
    /// On `what`: nothing in it, or over 200 characters. On `by`: the day has passed, or is more than a year away.
    pub fn new(
        group: Option<Id>,
        owner: Owner,
        made_to: MadeTo,
        what: Sentence,
        by_day: Date,
        today: Date,
    ) -> Result<Self, FieldRefusals> {
        let mut refusals = FieldRefusals::new();
        let what = refusals.keep("what", sentence(what, LONGEST_WHAT));
        if let Err(refusal) = day_to_come(by_day, today) {
            refusals.add("by", refusal);
        }
        match what {
            Some(what) if refusals.is_empty() => {
                Ok(Self { group, groups: Vec::new(), owner, made_to, what, by_day, made_on: today })
            }
            _ => Err(refusals),
        }
    }

    /// The same, made to the women of these groups ([`MadeTo::Groups`]). One promise, so that one closing is for all of them.
    #[must_use]
    pub fn to_groups(self, groups: Vec<Id>) -> Self {
        Self { groups, ..self }
    }
}

fn sentence(said: Sentence, most: usize) -> Result<Sentence, Refusal> {
    match said {
        Sentence::Words(words) => TextRule::needed(most).line(&words).map(Sentence::Words),
        ours @ Sentence::Key(_) => Ok(ours),
    }
}

/// Whether a day is one that can still be promised: today, or later, within a year.
///
/// # Errors
/// `promises-day-passed` or `promises-day-far`.
pub fn day_to_come(day: Date, today: Date) -> Result<(), Refusal> {
    if day < today {
        Err(Refusal::new("promises-day-passed"))
    } else if day > today.saturating_add(Span::new().days(FURTHEST)) {
        Err(Refusal::new("promises-day-far"))
    } else {
        Ok(())
    }
}

/// The day that is so many days from today, where it can be promised.
#[must_use]
pub fn in_days(typed: &str, today: Date) -> Option<Date> {
    let ahead: i64 = typed.parse().ok().filter(|ahead| (0..=FURTHEST).contains(ahead))?;
    today.checked_add(Span::new().days(ahead)).ok()
}

/// How a promise is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    pub(crate) became: Became,
    pub(crate) sentence: Sentence,
}

impl Closing {
    /// What became of it, and the sentence that says so.
    ///
    /// # Errors
    /// On `became`: none was picked. On `sentence`: nothing in it where one is needed, or over 300 characters.
    pub fn new(became: Option<Became>, said: Sentence) -> Result<Self, FieldRefusals> {
        let mut refusals = FieldRefusals::new();
        // Her words are asked for only where she said what became of it: until then nothing is missing but that.
        let nothing = became.is_none() && matches!(&said, Sentence::Words(words) if words.trim().is_empty());
        let became = refusals.keep("became", became.ok_or(Refusal::new("choice-missing")));
        let said = if nothing { None } else { refusals.keep("sentence", sentence(said, LONGEST_SENTENCE)) };
        match (became, said) {
            (Some(became), Some(sentence)) => Ok(Self { became, sentence }),
            _ => Err(refusals),
        }
    }
}

/// The sentence that closes a promise: hers, or where she wrote none, ours for what became of it. A tired woman closes it in
/// one tap, and nobody it was made to finds it closed without a word (S36).
#[must_use]
pub fn closing_sentence(became: Option<Became>, typed: &str) -> Sentence {
    match became {
        Some(became) if typed.trim().is_empty() => Sentence::Key(ready(became).to_owned()),
        _ => Sentence::Words(typed.to_owned()),
    }
}

/// Our own sentence for what became of a promise.
const fn ready(became: Became) -> &'static str {
    match became {
        Became::Kept => language::words_key("promises-ready-kept"),
        Became::Changed => language::words_key("promises-ready-changed"),
        Became::NotPossible => language::words_key("promises-ready-not-possible"),
    }
}

/// An honest word in one tap, when a day cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HonestWord {
    /// It takes longer, and this is the new day.
    Later(Date),
    /// It is not possible.
    NotPossible,
}

/// The days that are offered with an honest word, after the one that was promised: what stands in the form, and the day.
#[must_use]
pub fn days_later(by_day: Date, today: Date) -> Vec<(String, Date)> {
    let day = |days: i64| (days.to_string(), today.saturating_add(Span::new().days(days)));
    LATER.into_iter().map(day).filter(|(_, day)| *day > by_day).collect()
}

/// After so many days later in one tap, another one needs a reason of hers.
const LATER_IN_ONE_TAP: usize = 2;

/// What may be said of a promise in one tap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Honesty {
    /// New days, each with its word in forms.
    pub later: Vec<(String, Date)>,
    /// That it is not possible.
    pub not_possible: bool,
}

/// What may be said of an open promise: nothing before its day is near; no third day later, and none after `last`, when it would be
/// of no more use; and where several owe it, none of them says for all that it is not possible, until it is of no more use. `put_off`: how many days were
/// promised before this one.
#[must_use]
pub fn honesty(promise: &Promise, today: Date, several: bool, put_off: usize, last: Option<Date>) -> Honesty {
    if !promise.is_open() || !promise.is_near(today) {
        return Honesty::default();
    }
    let mut later = if put_off < LATER_IN_ONE_TAP { days_later(promise.by_day, today) } else { Vec::new() };
    later.retain(|(_, day)| last.is_none_or(|last| *day <= last));
    // Once it is of no more use, it is so whoever says it.
    let over = last.is_some_and(|last| today > last);
    Honesty { later, not_possible: !several || over }
}

impl Honesty {
    /// What was tapped.
    ///
    /// # Errors
    /// Nothing that may be said.
    pub fn word(&self, typed: &str) -> Result<HonestWord, Refusal> {
        if self.not_possible && typed == Became::NotPossible.word() {
            return Ok(HonestWord::NotPossible);
        }
        let day = self.later.iter().find(|(word, _)| word == typed).map(|(_, day)| *day);
        day.map(HonestWord::Later).ok_or(Refusal::new("choice-missing"))
    }
}

impl HonestWord {
    /// How the promise that is not kept is closed. Never as kept.
    #[must_use]
    pub fn closing(self) -> Closing {
        let (became, key) = match self {
            Self::Later(_) => (Became::Changed, language::words_key("promises-ready-later")),
            Self::NotPossible => (Became::NotPossible, ready(Became::NotPossible)),
        };
        Closing { became, sentence: Sentence::Key(key.to_owned()) }
    }

    /// The same with what she wrote beside it; where she wrote nothing, ours.
    ///
    /// # Errors
    /// On `sentence`: over 300 characters.
    pub fn closing_saying(self, typed: &str) -> Result<Closing, FieldRefusals> {
        let ours = self.closing();
        if typed.trim().is_empty() {
            return Ok(ours);
        }
        Closing::new(Some(ours.became), Sentence::Words(typed.to_owned()))
    }
}

/// What was closed on this day or before is told to nobody any more.
#[must_use]
pub fn told_no_more(today: Date) -> Date {
    today.saturating_sub(Span::new().days(TOLD))
}

/// A kept promise that may stand on the group's public page: only [`stand_publicly`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKept {
    pub(crate) promise: Id,
    pub(crate) words: String,
}

/// The promises that were ticked, as they may stand on the group's public page. `kept`: those that could be ticked, with their
/// words as she reads them. `names`: those used in the group.
///
/// # Errors
/// On `kept`: `choice-missing` where none was ticked, or one that cannot be; `promises-public-many`; `promises-public-name` with the
/// name that stands in one.
pub fn stand_publicly(kept: &[(Id, String)], ticked: &[Id], names: &[&str]) -> Result<Vec<PublicKept>, FieldRefusals> {
    let found: Vec<PublicKept> = kept
        .iter()
        .filter(|(id, _)| ticked.contains(id))
        .map(|(id, words)| PublicKept { promise: *id, words: words.clone() })
        .collect();
    let mut refusals = FieldRefusals::new();
    if found.is_empty() || !ticked.iter().all(|id| kept.iter().any(|(known, _)| known == id)) {
        refusals.add("kept", Refusal::new("choice-missing"));
    } else if found.len() > MOST_PUBLIC {
        refusals.add("kept", Refusal::new("promises-public-many"));
    } else if let Some(name) = found.iter().find_map(|one| names_somebody(&one.words, names)) {
        refusals.add("kept", Refusal::new("promises-public-name").with("name", name));
    }
    if refusals.is_empty() { Ok(found) } else { Err(refusals) }
}

/// What may still be read by everybody: a name that came into the group later takes a line away.
#[must_use]
pub fn names_nobody(words: &str, names: &[&str]) -> bool {
    names_somebody(words, names).is_none()
}

impl Promise {
    /// Whether it may be ticked for the group's public page: it was made to everybody, in words, and was kept. A host's stand on
    /// the host's own page.
    #[must_use]
    pub fn may_be_public(&self, group: Id) -> bool {
        let kept = matches!(self.closed, Some((Became::Kept, ..)));
        kept && self.group == Some(group)
            && self.made_to == MadeTo::Group(group)
            && matches!(self.what, Kept::Sealed(_))
    }

    /// Whether it still waits.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.closed.is_none()
    }

    /// Whether it waits and its day has passed.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.is_open() && self.by_day < today
    }

    /// Whether those it was made to read that it is late: from the next morning at ten. Until then its owner alone is asked for
    /// an honest word.
    #[must_use]
    pub fn is_late_for_her(&self, now: DateTime) -> bool {
        let next = self.by_day.saturating_add(Span::new().days(1));
        self.is_open() && now >= next.to_datetime(time(FIRST_WORD_UNTIL, 0, 0, 0))
    }

    /// Whether it waits and its day is near: within two days, or passed.
    #[must_use]
    pub fn is_near(&self, today: Date) -> bool {
        self.is_open() && self.by_day <= today.saturating_add(Span::new().days(SOON))
    }

    /// Whether she is told what became of it, on the group's own page: it was made to her, she was there when it was closed, it is
    /// not she who owed it, and four weeks have not gone.
    #[must_use]
    pub fn is_told_to(&self, her: Looker, came_on: Date, today: Date) -> bool {
        let Some((_, _, closed_on)) = &self.closed else { return false };
        let to_her = self.made_to == MadeTo::Group(her.group)
            || matches!(self.made_to, MadeTo::Groups(_))
            || self.made_to == MadeTo::Member(her.handle);
        let she_owed_it = self.owner == Owner::Facilitator(her.handle) || self.is_hers_with_others(her);
        self.is_of(her.group) && to_her && !she_owed_it && came_on <= *closed_on && *closed_on > told_no_more(today)
    }

    /// What somebody who reads nothing here has to be told now: that it was promised, that its day has passed, or what became of it.
    #[must_use]
    pub fn stands(&self, now: DateTime) -> Told {
        if !self.is_open() {
            Told::Became
        } else if self.is_late_for_her(now) {
            Told::Late
        } else {
            Told::Made
        }
    }

    /// The same where she was not told it yet. Once told, nothing, until the promise changes again. A new day that is over
    /// as well is no news any more: what became of that day is told with the promise that has it.
    #[must_use]
    pub fn to_tell(&self, now: DateTime) -> Option<Told> {
        if self.later_day.is_some_and(|day| day < now.date()) {
            return None;
        }
        Some(self.stands(now)).filter(|stands| self.told != Some(*stands))
    }

    /// Whether it is hers to tell by hand: its owner's while she holds the group, then anybody's who does. Also once it is closed.
    #[must_use]
    pub fn is_hers_to_tell(&self, her: Looker, facilitators: &[Id]) -> bool {
        let hers = match self.owner {
            Owner::Facilitator(owner) => owner == her.handle || !facilitators.contains(&owner),
            Owner::Holders(group) => group == her.group,
            Owner::Host(_) | Owner::Readers(_) => false,
        };
        her.facilitator && self.group == Some(her.group) && hers
    }

    /// Whether somebody owes it now: its owner while she holds the group, and each of those who owe it together.
    #[must_use]
    pub fn is_owed_by(&self, handle: Id, facilitator: bool) -> bool {
        self.is_open()
            && facilitator
            && match self.owner {
                Owner::Facilitator(owner) => owner == handle,
                Owner::Holders(group) => self.group == Some(group),
                Owner::Host(_) | Owner::Readers(_) => false,
            }
    }

    /// Whether nobody in the group owes it any more: it waits and its owner holds the group no longer.
    #[must_use]
    pub fn is_left_over(&self, facilitators: &[Id]) -> bool {
        matches!(self.owner, Owner::Facilitator(handle) if self.is_open() && !facilitators.contains(&handle))
    }

    /// Whether it is owed by whoever holds the group, and she does.
    fn is_hers_with_others(&self, her: Looker) -> bool {
        her.facilitator && self.owner == Owner::Holders(her.group)
    }

    /// Whether only an answer keeps it: it cannot be ticked as kept by hand.
    #[must_use]
    pub const fn is_of_an_answer(&self) -> bool {
        matches!(self.made_to, MadeTo::Asked(_) | MadeTo::Report(_))
    }

    /// Whether it stands among the promises of a group.
    fn is_of(&self, group: Id) -> bool {
        match self.made_to {
            MadeTo::Groups(_) => self.groups.contains(&group),
            _ => self.group == Some(group),
        }
    }

    /// Whether somebody in the group may see it: those it was made to, its owner, and any facilitator once nobody owes it.
    #[must_use]
    pub fn may_be_seen_by(&self, her: Looker, facilitators: &[Id]) -> bool {
        self.is_of(her.group)
            && (self.made_to == MadeTo::Group(her.group)
                || matches!(self.made_to, MadeTo::Groups(_))
                || self.made_to == MadeTo::Member(her.handle)
                || self.owner == Owner::Facilitator(her.handle)
                || self.is_hers_with_others(her)
                || (her.facilitator && self.is_left_over(facilitators)))
    }

    /// Whether she may close it or hand it over: its owner while she holds the group, each of those who hold it together, or any
    /// facilitator once nobody owes it.
    #[must_use]
    pub fn may_be_closed_by(&self, her: Looker, facilitators: &[Id]) -> bool {
        her.facilitator
            && self.is_open()
            && self.group == Some(her.group)
            && (self.owner == Owner::Facilitator(her.handle)
                || self.is_hers_with_others(her)
                || self.is_left_over(facilitators))
    }
}

/// A hand-over that may be made: the promise goes on, with another owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandOver {
    pub(crate) promise: Id,
    pub(crate) from: Owner,
    pub(crate) to: Id,
}

/// What she wrote for the end of a promise has no place where it goes on with somebody else: it is not thrown away unread.
///
/// # Errors
/// `promises-over-words`.
pub fn nothing_written(typed: &str) -> Result<(), Refusal> {
    if typed.trim().is_empty() { Ok(()) } else { Err(Refusal::new("promises-over-words")) }
}

/// Hands a promise to another facilitator of the group.
///
/// # Errors
/// `promises-not-yours` when it is not hers to hand over, or all who hold the group owe it; `choice-missing` when the other doesn't hold the group;
/// `promises-over-ask-her` when the other is somebody else who has not said yes.
pub fn hand_over(
    promise: &Promise,
    her: Looker,
    to: Option<Id>,
    facilitators: &[Id],
    agreed: bool,
) -> Result<HandOver, Refusal> {
    if !promise.may_be_closed_by(her, facilitators) || promise.is_hers_with_others(her) {
        return Err(Refusal::new("promises-not-yours"));
    }
    let to = to.filter(|to| facilitators.contains(to)).ok_or(Refusal::new("choice-missing"))?;
    if to != her.handle && !agreed {
        return Err(Refusal::new("promises-over-ask-her"));
    }
    Ok(HandOver { promise: promise.id, from: promise.owner, to })
}
