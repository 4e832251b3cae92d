//! What a group says of itself before it opens, and whether it may. Pure.

use std::collections::BTreeMap;

use foundation::{FieldRefusals, Language, Refusal, TextRule};
use jiff::civil::{Date, Time, Weekday};

use crate::{Both, GroupFacts};

/// The sign of a gap that waits to be filled in.
pub const GAP: char = '…';
/// The most lines one list holds.
pub const MOST_LINES: usize = 20;
/// The longest line, in characters.
pub const LONGEST_LINE: usize = 600;

/// A list of texts the group publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Who the group is for.
    Who,
    /// What it can do.
    Can,
    /// What it cannot do.
    Cannot,
    /// What its women do and do not do with one another.
    Boundary,
    /// The limits of confidentiality, one text for each of [`POINTS`].
    Limit,
    /// What to expect.
    Expect,
    /// How talk in two languages is handled: one text.
    Mixed,
    /// Who looks after what women write to each other: one text.
    Writing,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::Who, Self::Can, Self::Cannot, Self::Boundary, Self::Limit, Self::Expect, Self::Mixed, Self::Writing];

    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Can => "can",
            Self::Cannot => "cannot",
            Self::Boundary => "boundary",
            Self::Limit => "limit",
            Self::Expect => "expect",
            Self::Mixed => "mixed",
            Self::Writing => "writing",
        }
    }

    /// The kind a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// Where the limits of confidentiality start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// A host's safeguarding policy.
    Host,
    /// Peer-led, no host.
    Peer,
    /// Empty, with questions.
    Own,
}

impl Start {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Host, Self::Peer, Self::Own];

    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Peer => "peer",
            Self::Own => "own",
        }
    }

    /// The start a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|start| start.word() == word)
    }
}

/// The points that limits of confidentiality have to answer, in the order they are read. Names in the starter texts.
pub const POINTS: [&str; 12] = [
    "first",
    "danger",
    "child",
    "court",
    "room",
    "supervision",
    "written",
    "members",
    "money-papers",
    "staff",
    "online",
    "who",
];

/// The key of a point's starter text; the questions are those of [`Start::Own`].
#[must_use]
pub fn starter_of_point(start: Start, point: &str) -> String {
    format!("starter-limits-{}-{point}", start.word())
}

/// When messages are read, and after which time nobody calls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The days, Monday first.
    pub days: Vec<Weekday>,
    /// From when.
    pub from: Option<Time>,
    /// Until when.
    pub to: Option<Time>,
    /// After this nobody calls or takes a call.
    pub calls_until: Option<Time>,
}

impl Reading {
    /// Whether a woman can tell from it when her message is read.
    #[must_use]
    pub const fn is_said(&self) -> bool {
        !self.days.is_empty() && self.from.is_some() && self.to.is_some()
    }
}

/// Everything the group has written of itself so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Face {
    /// Its lists.
    pub texts: BTreeMap<Kind, Vec<Both>>,
    /// Where its limits started from.
    pub start: Option<Start>,
    /// The day the limits were last changed.
    pub limits_on: Option<Date>,
    /// When messages are read.
    pub reading: Reading,
    /// The group's own number, as it is dialled.
    pub telephone: String,
    /// A word to say at the door.
    pub door_word: String,
    /// The day that stands on the poster.
    pub poster_day: Option<Weekday>,
    /// Whether 'may women write to each other' has its answer.
    pub writing_asked: bool,
    /// Whether 'listed or invited-only' has its answer.
    pub listing_asked: bool,
}

impl Face {
    /// The lines of one list.
    #[must_use]
    pub fn lines(&self, kind: Kind) -> &[Both] {
        self.texts.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// What the limits say about one point; empty when nothing yet.
    #[must_use]
    pub fn limit(&self, point: usize) -> Both {
        self.lines(Kind::Limit).get(point).cloned().unwrap_or_default()
    }
}

/// Whether a text says something in at least one language.
#[must_use]
pub fn is_said(text: &Both) -> bool {
    !text.en.trim().is_empty() || !text.cy.trim().is_empty()
}

/// Whether a text still waits for a gap to be filled in.
#[must_use]
pub fn has_gap(text: &Both) -> bool {
    text.en.contains(GAP) || text.cy.contains(GAP)
}

/// The one language a group runs in, where it has said so: by the languages it speaks or, with nothing there, by its
/// names. Its other boxes may stay empty.
#[must_use]
pub fn only_language(facts: &GroupFacts) -> Option<Language> {
    match facts.languages.trim().trim_end_matches('.').to_lowercase().as_str() {
        "english" | "saesneg" => return Some(Language::En),
        "welsh" | "cymraeg" => return Some(Language::Cy),
        "" => {}
        _ => return None,
    }
    let names = [&facts.names, &facts.cover_names];
    let none = |said: fn(&Both) -> &str| names.iter().all(|name| said(name).trim().is_empty());
    match (none(|name| &name.en), none(|name| &name.cy)) {
        (false, true) => Some(Language::En),
        (true, false) => Some(Language::Cy),
        _ => None,
    }
}

/// A text of a group that runs in one language: a starter in the other that nobody filled in is not kept, once it says
/// what it should in its own.
#[must_use]
pub fn without_empty_promises(text: Both, only: Option<Language>) -> Both {
    let whole = |said: &str| !said.trim().is_empty() && !said.contains(GAP);
    match only {
        Some(Language::En) if whole(&text.en) && text.cy.contains(GAP) => Both { cy: String::new(), ..text },
        Some(Language::Cy) if whole(&text.cy) && text.en.contains(GAP) => Both { en: String::new(), ..text },
        _ => text,
    }
}

/// The key of the sentence that says in which box a gap is; nothing where there is none.
#[must_use]
pub fn where_the_gap_is(text: &Both) -> Option<&'static str> {
    match (text.en.contains(GAP), text.cy.contains(GAP)) {
        (true, true) => Some("groups-gap-both"),
        (true, false) => Some("groups-gap-en"),
        (false, true) => Some("groups-gap-cy"),
        (false, false) => None,
    }
}

/// The points of the limits that are missing or still hold a gap: places in [`POINTS`].
#[must_use]
pub fn limits_missing(face: &Face) -> Vec<usize> {
    (0..POINTS.len())
        .filter(|point| {
            let text = face.limit(*point);
            !is_said(&text) || has_gap(&text)
        })
        .collect()
}

/// What the limits hold after a start was chosen: where nothing of her own stands, the new start's text.
pub fn fill_limits(face: &Face, old: Option<Start>, new: Start, starter: impl Fn(Start, &str) -> Both) -> Vec<Both> {
    POINTS
        .iter()
        .enumerate()
        .map(|(place, point)| {
            let text = face.limit(place);
            let untouched =
                !is_said(&text) || old.filter(|old| *old != Start::Own).is_some_and(|old| starter(old, point) == text);
            if !untouched {
                text
            } else if new == Start::Own {
                Both::default()
            } else {
                starter(new, point)
            }
        })
        .collect()
}

/// The two plans that facilitators keep for themselves: whether each is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plans {
    /// What they do when a partner arrives.
    pub partner: bool,
    /// What happens when one is ill.
    pub illness: bool,
}

/// What stands before opening besides the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Around {
    /// How many women hold the group.
    pub holders: usize,
    /// The plans.
    pub plans: Plans,
    /// Whether 'get help now' has numbers somebody checked.
    pub help_lines: bool,
}

/// One line of the safety minimum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whether it is there.
    pub met: bool,
    /// The key of what it is.
    pub key: &'static str,
    /// The key of why it must be.
    pub why: &'static str,
    /// The step where it is put right; empty for the help page.
    pub step: &'static str,
}

/// What the group says of itself has one line of the minimum; while something is missing it names that and leads there.
fn words_line(face: &Face) -> Line {
    let some = |kind: Kind| face.lines(kind).iter().any(is_said);
    let gap = |kind: Kind| face.lines(kind).iter().any(has_gap);
    let line = |met, key, why, step| Line { met, key, why, step };
    let needed = [
        (Kind::Who, "groups-check-who", "groups-check-who-why", "who"),
        (Kind::Can, "groups-check-can", "groups-check-can-why", "can"),
        (Kind::Cannot, "groups-check-cannot", "groups-check-cannot-why", "cannot"),
    ];
    if let Some((_, key, why, step)) = needed.into_iter().find(|(kind, ..)| !some(*kind) || gap(*kind)) {
        return line(false, key, why, step);
    }
    match Step::ALL.into_iter().find(|step| step.has_gap(face)) {
        Some(step) => line(false, "groups-check-gaps", "groups-check-gaps-why", step.word()),
        None => line(true, "groups-check-words", "groups-check-words-why", "who"),
    }
}

/// The safety minimum (S146), line by line.
#[must_use]
pub fn minimum(face: &Face, around: Around) -> Vec<Line> {
    let line = |met, key, why, step| Line { met, key, why, step };
    vec![
        words_line(face),
        line(
            face.start.is_some() && limits_missing(face).is_empty(),
            "groups-check-limits",
            "groups-check-limits-why",
            "limits",
        ),
        line(around.holders >= 2 || around.plans.illness, "groups-check-holders", "groups-check-holders-why", "plans"),
        line(around.plans.partner, "groups-check-partner", "groups-check-partner-why", "plans"),
        line(around.help_lines, "groups-check-help", "groups-check-help-why", ""),
    ]
}

/// The steps of the evening, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Its name and cover name.
    Name,
    /// Who it is for.
    Who,
    /// What it can do.
    Can,
    /// What it cannot do.
    Cannot,
    /// Boundaries, and when messages are read.
    Boundaries,
    /// Limits of confidentiality.
    Limits,
    /// What to expect.
    Expect,
    /// Languages spoken.
    Languages,
    /// What women call it.
    Called,
    /// A facilitator in her own words.
    Yourself,
    /// May women write to each other?
    Writing,
    /// Listed or invited-only.
    Listing,
    /// A number to ring and a word at the door.
    Door,
    /// The two plans.
    Plans,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 14] = [
        Self::Name,
        Self::Who,
        Self::Can,
        Self::Cannot,
        Self::Boundaries,
        Self::Limits,
        Self::Expect,
        Self::Languages,
        Self::Called,
        Self::Yourself,
        Self::Writing,
        Self::Listing,
        Self::Door,
        Self::Plans,
    ];

    /// Its word in the path.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Who => "who",
            Self::Can => "can",
            Self::Cannot => "cannot",
            Self::Boundaries => "boundaries",
            Self::Limits => "limits",
            Self::Expect => "expect",
            Self::Languages => "languages",
            Self::Called => "called",
            Self::Yourself => "yourself",
            Self::Writing => "writing",
            Self::Listing => "listing",
            Self::Door => "door",
            Self::Plans => "plans",
        }
    }

    /// The step a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.word() == word)
    }

    /// Whether the group cannot open without it.
    #[must_use]
    pub const fn is_needed(self) -> bool {
        matches!(self, Self::Name | Self::Who | Self::Can | Self::Cannot | Self::Limits | Self::Plans)
    }

    /// Whether it can be left as it is until the group is open: it is none of those that are needed, and nothing that
    /// stands in it waits for a gap to be filled in.
    #[must_use]
    pub fn can_wait(self, face: &Face) -> bool {
        !self.is_needed() && !self.has_gap(face)
    }

    /// Whether a text in it, which could have been left away, waits for a gap to be filled in.
    #[must_use]
    pub fn has_gap(self, face: &Face) -> bool {
        let kind = match self {
            Self::Boundaries => Kind::Boundary,
            Self::Expect => Kind::Expect,
            Self::Languages => Kind::Mixed,
            Self::Writing => Kind::Writing,
            _ => return false,
        };
        face.lines(kind).iter().any(has_gap)
    }

    /// The next one; nothing after the last.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let place = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(place + 1).copied()
    }

    /// Whether there is nothing left to do in it.
    #[must_use]
    pub fn is_done(self, facts: &GroupFacts, face: &Face, around: Around, wrote_of_herself: bool) -> bool {
        let whole = |kind: Kind| {
            let lines = face.lines(kind);
            lines.iter().any(is_said) && !lines.iter().any(has_gap)
        };
        match self {
            Self::Name => is_said(&facts.names) && is_said(&facts.cover_names),
            Self::Who => whole(Kind::Who),
            Self::Can => whole(Kind::Can),
            Self::Cannot => whole(Kind::Cannot),
            Self::Boundaries => face.reading.is_said() && !face.lines(Kind::Boundary).iter().any(has_gap),
            Self::Limits => face.start.is_some() && limits_missing(face).is_empty(),
            Self::Expect => whole(Kind::Expect),
            Self::Languages => !facts.languages.is_empty(),
            Self::Called => is_said(&facts.called),
            Self::Yourself => wrote_of_herself,
            Self::Writing => face.writing_asked,
            Self::Listing => face.listing_asked,
            Self::Door => !face.telephone.is_empty() || !face.door_word.is_empty(),
            Self::Plans => around.plans.partner && (around.holders >= 2 || around.plans.illness),
        }
    }
}

/// Words in a name that tell a person who looks over a shoulder what the group is for. Beginnings of words.
const TELLING: [&str; 34] = [
    "abus",
    "anxi",
    "assault",
    "camdri",
    "cam-dri",
    "depress",
    "domestic",
    "feminis",
    "goroes",
    "healing",
    "iechyd",
    "iselder",
    "mental",
    "menopaus",
    "menyw",
    "merched",
    "pryder",
    "rape",
    "recover",
    "refuge",
    "self-harm",
    "sexual",
    "stalk",
    "support",
    "surviv",
    "cefnogaeth",
    "therap",
    "trais",
    "trauma",
    "trawma",
    "victim",
    "violen",
    "wellbeing",
    "women",
];

/// Whether a name may tell more than she means it to. It is a hint: nothing is refused for it.
#[must_use]
pub fn may_tell(name: &str) -> bool {
    let plain = name.to_lowercase();
    plain
        .split(|character: char| !character.is_alphanumeric() && character != '-')
        .any(|word| TELLING.iter().any(|telling| word.starts_with(telling)))
}

/// The names that may tell more than she means them to, to be asked about once before they are kept: nothing when there
/// are none, or when they are what she was `asked` about already. Whatever she does then, it is kept as she wants it.
#[must_use]
pub fn names_to_ask_about(names: &Both, asked: &str) -> Option<String> {
    let telling: Vec<&str> = [names.en.trim(), names.cy.trim()].into_iter().filter(|name| may_tell(name)).collect();
    let telling = telling.join(" · ");
    (!telling.is_empty() && telling != asked).then_some(telling)
}

/// The name for messages says nothing: it lands on telephones that others look at.
///
/// # Errors
/// Beside `cover_name_en` and `cover_name_cy`: it may tell what the group is for, or it is the group's own name.
pub fn cover_names(names: &Both, cover: &Both) -> Result<(), FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let own = [foundation::plain_text(names.en.trim()), foundation::plain_text(names.cy.trim())];
    for (field, text) in [("cover_name_en", cover.en.trim()), ("cover_name_cy", cover.cy.trim())] {
        if may_tell(text) {
            refusals.add(field, Refusal::new("groups-cover-tells"));
        } else if !text.is_empty() && own.contains(&foundation::plain_text(text)) {
            refusals.add(field, Refusal::new("groups-cover-same"));
        }
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals) }
}

/// Whether a text promises an answer within hours or minutes, which nobody here can keep (S10).
#[must_use]
pub fn promises_haste(text: &str) -> bool {
    let plain = text.to_lowercase();
    let words: Vec<&str> = plain.split(|character: char| !character.is_alphanumeric() && character != '\'').collect();
    let answers = words.iter().any(|word| {
        ["reply", "replies", "answer", "answers", "respond", "responds", "ateb", "atebwn", "ymateb"].contains(word)
    });
    let refuses = words.iter().any(|word| ["cannot", "can't", "not", "don't", "never", "ddim", "allwn"].contains(word));
    let within = words.windows(2).any(|pair| {
        let [number, unit] = pair else { return false };
        let counted = number.parse::<u32>().is_ok() || ["an", "awr", "few"].contains(number);
        counted
            && ["h", "hr", "hrs", "hour", "hours", "minute", "minutes", "min", "mins", "awr", "munud"].contains(unit)
    });
    let joined = words.iter().any(|word| {
        word.strip_suffix('h').or_else(|| word.strip_suffix("hrs")).is_some_and(|digits| digits.parse::<u32>().is_ok())
    });
    answers && !refuses && (within || joined || words.contains(&"immediately") || words.contains(&"24"))
}

/// One text in both languages, tidied.
///
/// # Errors
/// Beside the field of the language: too long, or a promise of an answer within hours.
pub fn both(
    refusals: &mut FieldRefusals,
    (field_en, field_cy): (&'static str, &'static str),
    (en, cy): (&str, &str),
    most: usize,
) -> Both {
    let mut keep = |field, typed: &str| {
        let outcome = TextRule::optional(most)
            .text(typed)
            .and_then(|text| if promises_haste(&text) { Err(Refusal::new("groups-promises-haste")) } else { Ok(text) });
        refusals.keep(field, outcome).unwrap_or_default()
    };
    Both { en: keep(field_en, en), cy: keep(field_cy, cy) }
}

/// Hours as they were typed: both or neither, the first before the second.
///
/// # Errors
/// Beside `from`, `to`, `calls`, `days`.
pub fn reading(days: Vec<Weekday>, from: &str, to: &str, calls: &str) -> Result<Reading, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let mut time = |field, typed: &str| {
        if typed.trim().is_empty() { None } else { refusals.keep(field, foundation::typed::time(typed)) }
    };
    let (from, to, calls_until) = (time("from", from), time("to", to), time("calls", calls));
    if refusals.is_empty() {
        match (from, to) {
            (Some(from), Some(to)) if from >= to => refusals.add("to", Refusal::new("groups-hours-order")),
            (Some(_), None) => refusals.add("to", Refusal::new("time-wrong")),
            (None, Some(_)) => refusals.add("from", Refusal::new("time-wrong")),
            (Some(_), Some(_)) if days.is_empty() => refusals.add("days", Refusal::new("groups-days-missing")),
            (None, None) if !days.is_empty() => refusals.add("from", Refusal::new("time-wrong")),
            _ => {}
        }
    }
    if refusals.is_empty() { Ok(Reading { days, from, to, calls_until }) } else { Err(refusals) }
}

/// Whether what a woman looks for stands in a text. Letters with and without a roof are taken as one.
#[must_use]
pub fn finds(sought: &str, text: &str) -> bool {
    let text = foundation::plain_text(text);
    foundation::plain_text(sought).split_whitespace().all(|word| text.contains(word))
}
