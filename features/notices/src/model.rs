//! How a woman may be reached, what she must be told, and what became of it.

use foundation::{Id, Language};
use groups::Both;
use jiff::{
    Timestamp,
    civil::{Date, Time},
};

mod looks;

pub use crate::zone::Zone;
pub use looks::{Look, Why};

/// The way she picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Way {
    /// She looks here herself; nothing is sent.
    App,
    /// An e-mail.
    Mail,
    /// Somebody rings her.
    Call,
    /// A text: this program sends it where there is a gateway, and else somebody does from the group's own phone.
    Text,
    /// A letter.
    Letter,
    /// Somebody she named tells her.
    Through,
}

impl Way {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] = [Self::App, Self::Mail, Self::Call, Self::Text, Self::Letter, Self::Through];

    /// Its word in paths, tables and sealed plans.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Mail => "mail",
            Self::Call => "call",
            Self::Text => "text",
            Self::Letter => "letter",
            Self::Through => "through",
        }
    }

    /// The way a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.word() == word)
    }

    /// Whether a person does it, a text where there is no gateway.
    #[must_use]
    pub const fn by_hand(self) -> bool {
        matches!(self, Self::Call | Self::Text | Self::Letter | Self::Through)
    }

    /// Whether her hours count: a letter comes when the post comes, and she opens the page when she likes.
    #[must_use]
    pub const fn has_hours(self) -> bool {
        !matches!(self, Self::App | Self::Letter)
    }
}

/// What a message to her may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Her own code words and nothing else. They never count as told.
    CodeWords,
    /// That plans have changed, and to look when it suits her.
    LookWhenItSuits,
    /// What changed: day, time and place.
    WhatChanged,
}

impl Holds {
    /// All of them, the most careful first.
    pub const ALL: [Self; 3] = [Self::CodeWords, Self::LookWhenItSuits, Self::WhatChanged];

    /// Its word in forms and sealed plans.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::CodeWords => "code-words",
            Self::LookWhenItSuits => "look",
            Self::WhatChanged => "what-changed",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|holds| holds.word() == word)
    }
}

/// What we do if she can't be reached as she chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// Nothing at all.
    Nothing,
    /// Somebody stands at the old door.
    OldDoor,
    /// Her own way all the same, with neutral words.
    Anyway,
    /// A call to a number she gave for it alone: for her who looks here herself, and has not said that she saw it.
    Call,
}

impl Otherwise {
    /// All of them, in the form's order.
    pub const ALL: [Self; 4] = [Self::Nothing, Self::OldDoor, Self::Anyway, Self::Call];

    /// What can be kept for a way: no letter comes sooner because she wants it to, and where nothing is sent there is a
    /// door to stand at, or a number that is rung.
    #[must_use]
    pub const fn offered(way: Way) -> &'static [Self] {
        match way {
            Way::Letter => &[Self::Nothing, Self::OldDoor],
            Way::App => &[Self::Nothing, Self::OldDoor, Self::Call],
            _ => &[Self::Nothing, Self::OldDoor, Self::Anyway],
        }
    }

    /// Its word in forms and sealed plans.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::OldDoor => "door",
            Self::Anyway => "anyway",
            Self::Call => "call",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|otherwise| otherwise.word() == word)
    }
}

/// The Welsh she reads most easily.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Variant {
    /// Words that north and south both own.
    #[default]
    Either,
    /// From the north.
    North,
    /// From the south.
    South,
}

impl Variant {
    /// All of them, in the form's order.
    pub const ALL: [Self; 3] = [Self::Either, Self::North, Self::South];

    /// Its word in forms and sealed plans.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Either => "either",
            Self::North => "north",
            Self::South => "south",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|variant| variant.word() == word)
    }
}

/// From when until when, on the clock that goes with it; the end does not belong to it.
pub type Span = (Time, Time);

/// The hours in which she may be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Any.
    Any,
    /// These, by day of the week, Monday first, on this clock; nothing on the others.
    These([Option<Span>; 7], Zone),
}

/// What the planner needs to know of her plan: nothing personal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Her way.
    pub way: Way,
    /// Her hours.
    pub hours: Hours,
    /// What a message may hold.
    pub holds: Holds,
    /// Whether others use or see the phone, inbox or letter box.
    pub shared: bool,
    /// If she can't be reached so.
    pub otherwise: Otherwise,
    /// Whether she wants a reminder the day before.
    pub reminders: bool,
    /// Her language.
    pub language: Language,
    /// Her Welsh.
    pub variant: Variant,
    /// Whether nobody has shown yet that the number or the address is hers, with figures that were sent to it: no machine writes
    /// there.
    pub unproven: bool,
    /// Whether her number said that nothing may go to it any more.
    pub stopped: bool,
    /// Whether somebody may ring her where texts to her telephone were stopped, though not by her own word.
    pub rings: bool,
    /// Whether a second text may go where the first brought nothing.
    pub again: bool,
}

/// What ended the texts to a telephone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// STOP, or a word that means it. Anybody can send it in the name of her number.
    Said,
    /// The word that she chose herself.
    HerWord,
}

impl Reach {
    /// What a message may really hold: where others may see it, her own words alone.
    #[must_use]
    pub const fn says(&self) -> Holds {
        if self.shared { Holds::CodeWords } else { self.holds }
    }

    /// Whether her hours count: those of her way, or of a call to her who looks here herself.
    #[must_use]
    pub fn has_hours(&self) -> bool {
        self.way.has_hours() || self.is_rung()
    }

    /// Whether she looks here herself and wants a call where she has not said that she saw it.
    #[must_use]
    pub fn is_rung(&self) -> bool {
        self.way == Way::App && self.otherwise == Otherwise::Call
    }

    /// Whether figures are still to be sent there and typed in, before a machine writes there. `can_text`: texts are sent from here.
    #[must_use]
    pub fn wants_proof(&self, can_text: bool) -> bool {
        self.unproven && (self.way == Way::Mail || self.way == Way::Text && can_text)
    }

    /// The same once it is known what came from her number. After her own word nobody rings either.
    pub fn stopped_by(&mut self, stop: Option<Stop>) {
        self.stopped = stop.is_some();
        // Nor does anybody ring a stranger who asked for no more.
        self.rings &= stop != Some(Stop::HerWord) && !(self.stopped && self.unproven);
    }

    /// What is done where she cannot be told: nobody writes all the same to a telephone that asked for no more.
    #[must_use]
    pub fn otherwise_now(&self) -> Otherwise {
        if self.stopped && self.otherwise == Otherwise::Anyway { Otherwise::OldDoor } else { self.otherwise }
    }

    /// Whether somebody may do it in this way by hand: her own, or a call where she allowed one in place of texts that
    /// were stopped, or of looking here herself.
    #[must_use]
    pub fn by_hand_as(&self, way: Way) -> bool {
        let hers = if self.stopped && self.rings || self.is_rung() { Way::Call } else { self.way };
        way.by_hand() && way == hers
    }
}

/// How she may be reached, with everything personal. It lies sealed and is opened for as long as it takes.
pub struct Plan {
    /// What the planner needs.
    pub reach: Reach,
    /// Her address for e-mail; empty for other ways.
    pub email: String,
    /// Her number, as it is dialled; empty where neither text nor call goes to her.
    pub telephone: String,
    /// Address lines for a letter; empty for other ways.
    pub postal: String,
    /// Who tells her; empty for other ways.
    pub through: String,
    /// Her own code words; empty when she has none.
    pub words: String,
    /// A word that, sent from her telephone, stops everything at once; empty when she has none.
    pub stop_word: String,
    /// Who to ask for on the phone.
    pub ask_for: String,
    /// No message with whoever answers, and none on a machine.
    pub leave_no_message: bool,
    /// The day on which she last said that this is right; nothing where no day was kept yet.
    pub said_on: Option<Date>,
    /// For a plan from before that was kept: the day from which it counts instead. Beside that day: when she got new keys since.
    pub undated_on: Option<Date>,
    /// Which version of it.
    pub revision: i64,
}

/// What has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It is somewhere else.
    Place,
    /// It is at another time.
    Time,
    /// Somebody else holds it.
    Holder,
    /// Getting in or about is other than it was: steps, a lift, toilets, light.
    Access,
    /// They meet another way: by phone, online, outdoors.
    Format,
    /// Somebody comes who is not in the group.
    Visitors,
    /// It is not on.
    Cancelled,
    /// Nothing: a reminder to those who want one.
    Reminder,
    /// Nothing: the day after, a word to those who could not be told in time.
    Afterwards,
}

impl What {
    /// What a facilitator can choose, in the form's order.
    pub const CHANGES: [Self; 7] =
        [Self::Place, Self::Time, Self::Holder, Self::Access, Self::Format, Self::Visitors, Self::Cancelled];

    /// Its word in forms and tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Time => "time",
            Self::Holder => "holder",
            Self::Access => "access",
            Self::Format => "format",
            Self::Visitors => "visitors",
            Self::Cancelled => "cancelled",
            Self::Reminder => "reminder",
            Self::Afterwards => "afterwards",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::CHANGES.into_iter().chain([Self::Reminder, Self::Afterwards]).find(|what| what.word() == word)
    }

    /// Whether a woman who was not told may stand before the wrong door or at the wrong hour.
    #[must_use]
    pub fn have_old_door(what: &[Self]) -> bool {
        what.iter().any(|what| matches!(what, Self::Place | Self::Time | Self::Format | Self::Cancelled))
    }

    /// Whether place or hour are other than they were, or it is not on. Who only meet another way meet at the same door.
    #[must_use]
    pub fn leave_the_door(what: &[Self]) -> bool {
        what.iter().any(|what| matches!(what, Self::Place | Self::Time | Self::Cancelled))
    }

    /// Whether only a note can say what is other than it was.
    #[must_use]
    pub const fn needs_note(self) -> bool {
        matches!(self, Self::Access | Self::Format | Self::Visitors)
    }
}

/// What is told. Facts of a meeting, nobody's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What has changed: one thing or more.
    pub what: Vec<What>,
    /// When it starts now.
    pub starts_at: Timestamp,
    /// When it would have started.
    pub started_at: Timestamp,
    /// Where it is now.
    pub place: Both,
    /// Where it would have been.
    pub old_place: Both,
    /// What is different.
    pub note: Both,
    /// Where and when it was told before that, for those who had not heard of the change in between; nothing where both
    /// are the same.
    pub before: Option<(Both, Timestamp)>,
}

impl Facts {
    /// Whether they remind, and tell nothing new.
    #[must_use]
    pub fn are_a_reminder(&self) -> bool {
        self.what.contains(&What::Reminder)
    }

    /// Whether they are a word to those who could not be told in time.
    #[must_use]
    pub fn are_said_afterwards(&self) -> bool {
        self.what.contains(&What::Afterwards)
    }

    /// Whether they change something: neither a reminder nor a word afterwards.
    #[must_use]
    pub fn are_a_change(&self) -> bool {
        !self.are_a_reminder() && !self.are_said_afterwards()
    }
}

/// Whether somebody stands at the old door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watch {
    /// There is no old door.
    NoDoor,
    /// Nobody is asked to.
    Nobody,
    /// Somebody is asked to.
    Asked,
    /// Somebody will.
    There,
}

impl Watch {
    /// Whether she who looks for somebody there may count on it that we asked.
    #[must_use]
    pub const fn is_asked(self) -> bool {
        matches!(self, Self::Asked | Self::There)
    }
}

/// What somebody does there: stand at one of two old doors, or walk over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Where and when it was told last.
    Last,
    /// Where and when it was told before that.
    Before,
    /// From the old door to the new place.
    Walk,
}

impl Which {
    /// Its word in forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Last => "last",
            Self::Before => "before",
            Self::Walk => "walk",
        }
    }

    /// What a word stands for; the last one where a form says nothing.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        [Self::Before, Self::Walk].into_iter().find(|which| which.word() == word).unwrap_or(Self::Last)
    }
}

/// A door before which a woman may stand who has not heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// Which.
    pub which: Which,
    /// Where.
    pub place: Both,
    /// When she would come.
    pub starts_at: Timestamp,
    /// Who stands there.
    pub by: Option<Id>,
}

/// Whether a notice still counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeState {
    /// It counts.
    Open,
    /// A later one took its place; nothing of it is sent any more.
    Overtaken,
    /// The next meeting has been; only that it was done is kept.
    Done,
}

impl NoticeState {
    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Overtaken => "overtaken",
            Self::Done => "done",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Open, Self::Overtaken, Self::Done].into_iter().find(|state| state.word() == word)
    }
}

/// Something women must be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The group.
    pub group: Id,
    /// Its id.
    pub id: Id,
    /// The meeting.
    pub meeting: Id,
    /// What is told.
    pub facts: Facts,
    /// Nothing is sent from then on.
    pub useful_until: Timestamp,
    /// Whether somebody stands at the old door.
    pub door_watched: Watch,
    /// Who stands there.
    pub door_by: Option<Id>,
    /// Who stands at the door before that one.
    pub before_by: Option<Id>,
    /// Who walks over to the new place with whoever was met at the old door.
    pub walk_by: Option<Id>,
    /// Who made the change; nothing for a reminder.
    pub made_by: Option<Id>,
    /// When.
    pub made_at: Timestamp,
    /// Whether it still counts.
    pub state: NoticeState,
    /// Whether whoever made the change did so by text, with her code.
    pub by_text: bool,
}

impl Notice {
    /// Every door before which a woman may stand who has not heard: the one that was told last, and the one before.
    #[must_use]
    pub fn doors(&self) -> Vec<Door> {
        if self.door_watched == Watch::NoDoor {
            return Vec::new();
        }
        let (place, starts_at) = (self.facts.old_place.clone(), self.facts.started_at);
        let mut doors = vec![Door { which: Which::Last, place, starts_at, by: self.door_by }];
        if let Some((place, starts_at)) = self.facts.before.clone() {
            doors.push(Door { which: Which::Before, place, starts_at, by: self.before_by });
        }
        doors
    }

    /// The old doors from which women may walk together to where they meet now: another place, the same day.
    #[must_use]
    pub fn walks(&self) -> Vec<Door> {
        let facts = &self.facts;
        if facts.what.iter().any(|what| matches!(what, What::Cancelled | What::Format)) {
            return Vec::new();
        }
        let day = |at| crate::rules::here(at).date();
        let is_elsewhere = |door: &Door| door.place != facts.place && day(door.starts_at) == day(facts.starts_at);
        self.doors().into_iter().filter(is_elsewhere).collect()
    }

    /// Whether somebody stands at those of its doors whose hour is not over.
    #[must_use]
    pub fn watch_at(&self, now: Timestamp) -> Watch {
        let mut doors = self.doors();
        doors.retain(|door| now < crate::rules::door_hours(door.starts_at).1);
        match doors.as_slice() {
            [] => Watch::NoDoor,
            doors if doors.iter().all(|door| door.by.is_some()) && !crate::rules::at_once(doors) => Watch::There,
            _ => self.door_watched,
        }
    }

    /// The same notice with what is known of who stands at its doors.
    #[must_use]
    pub fn watched(mut self, asked: bool) -> Self {
        let doors = self.doors();
        self.door_watched = match doors.as_slice() {
            [] => Watch::NoDoor,
            doors if doors.iter().all(|door| door.by.is_some()) && !crate::rules::at_once(doors) => Watch::There,
            doors if asked || doors.iter().any(|door| door.by.is_some()) => Watch::Asked,
            _ => Watch::Nobody,
        };
        self
    }
}

/// What became of one woman's telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Told {
    /// Still to be done.
    Planned,
    /// It went; nobody knows whether she saw it.
    Sent,
    /// It is on her telephone, as the gateway says; nobody knows whether she saw it.
    Delivered,
    /// She knows: she said so herself, signed in or to somebody.
    Heard,
    /// An answer came from her number. Others can send one in its name, so it is no more than that.
    Answered,
    /// Somebody met her at the old door.
    MetAtTheDoor,
    /// Nothing was sent, or nothing got through.
    NotReached,
    /// Her telephone said that nothing more may come. Others read that she is not reached, and no more.
    Stopped,
}

impl Told {
    /// All of them, in the order of the board.
    pub const ALL: [Self; 8] = [
        Self::Heard,
        Self::Answered,
        Self::MetAtTheDoor,
        Self::Delivered,
        Self::Sent,
        Self::Planned,
        Self::NotReached,
        Self::Stopped,
    ];

    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Stopped => "stopped",
            Self::Heard => "heard",
            Self::Answered => "answered",
            Self::MetAtTheDoor => "met-at-the-door",
            Self::NotReached => "not-reached",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|told| told.word() == word)
    }
}

/// What a telling's way is: one of hers, or why nothing is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TellingWay {
    /// Her own way.
    Hers(Way),
    /// Her own way is a text, and this program sends it.
    TextSent,
    /// She looks for somebody at the old door.
    Door,
    /// She wants nothing done.
    Nothing,
    /// She has set nothing: nothing is sent (S4).
    NotSet,
    /// She rests.
    Resting,
    /// It is she who made the change.
    Herself,
}

impl TellingWay {
    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Hers(way) => way.word(),
            Self::TextSent => "text-sent",
            Self::Door => "door",
            Self::Nothing => "nothing",
            Self::NotSet => "not-set",
            Self::Resting => "resting",
            Self::Herself => "herself",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::TextSent, Self::Door, Self::Nothing, Self::NotSet, Self::Resting, Self::Herself]
            .into_iter()
            .find(|way| way.word() == word)
            .or_else(|| Way::from_word(word).map(Self::Hers))
    }
}

/// How it stands with a second text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Second {
    /// There is none.
    No,
    /// It waits.
    Waits,
    /// It was tried. There is no third.
    Tried,
}

impl Second {
    /// How it is kept.
    #[must_use]
    pub const fn number(self) -> i64 {
        match self {
            Self::No => 0,
            Self::Waits => 1,
            Self::Tried => 2,
        }
    }

    /// What a number stands for. One that is strange allows nothing more.
    #[must_use]
    pub const fn from_number(number: i64) -> Self {
        match number {
            0 => Self::No,
            1 => Self::Waits,
            _ => Self::Tried,
        }
    }
}

/// One woman and one notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// Its id: what the message's own id is made from.
    pub id: Id,
    /// The notice.
    pub notice: Id,
    /// Who is told.
    pub handle: Id,
    /// How.
    pub way: TellingWay,
    /// What became of it.
    pub told: Told,
    /// What it was before somebody ticked it, while that can be put back.
    pub before: Option<Told>,
    /// Not before then.
    pub not_before: Timestamp,
    /// Whether her own choice lets it go outside her hours.
    pub outside_hours: bool,
    /// Tries that did not get through.
    pub tries: i64,
    /// Who does it by hand.
    pub taken_by: Option<Id>,
    /// Whether she answered that she would like a call.
    pub wants_call: bool,
    /// Whether words that nobody reads came from her telephone: they may not be hers.
    pub wrote: bool,
    /// Whether somebody else answers at her number, as was noted.
    pub not_hers: bool,
    /// When a text of ours first went to her.
    pub sent_at: Option<Timestamp>,
    /// How it stands with a second one.
    pub second: Second,
}
