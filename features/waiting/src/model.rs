//! What a list of women who wait for a place is made of.

use foundation::Id;
use jiff::civil::Date;

/// How many women a group has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// With those who hold it.
    pub women: usize,
    /// How many days a woman has to answer an offer.
    pub days: i64,
}

/// How it stands with one who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// She waits.
    Waits,
    /// A place is kept for her until a day.
    Offered,
    /// She would rather have a later one.
    NotNow,
    /// She said yes: whoever holds the group makes her code.
    Yes,
    /// Her code is made.
    Coming,
    /// Her code's days are over, unused. Her place is kept until somebody who holds the group decides.
    CodeOver,
    /// Her time has passed twice: she is not on the list any more.
    Over,
    /// Those who hold the group said no, and she has not read it: for a day it can be taken back.
    No,
    /// The same, and she has opened it: it stands on her page. No name is kept.
    NoSeen,
    /// The same, and she has put it away. It goes on the day after which she asks there again.
    NoRead,
}

impl State {
    const ALL: [Self; 10] = [
        Self::Waits,
        Self::Offered,
        Self::NotNow,
        Self::Yes,
        Self::Coming,
        Self::CodeOver,
        Self::Over,
        Self::No,
        Self::NoSeen,
        Self::NoRead,
    ];

    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waits => "waits",
            Self::Offered => "offered",
            Self::NotNow => "not-now",
            Self::Yes => "yes",
            Self::Coming => "coming",
            Self::CodeOver => "code-over",
            Self::Over => "over",
            Self::No => "no",
            Self::NoSeen => "no-seen",
            Self::NoRead => "no-read",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Whether she stands on the list.
    #[must_use]
    pub const fn is_on_the_list(self) -> bool {
        !matches!(self, Self::Over | Self::No | Self::NoSeen | Self::NoRead)
    }
}

/// Which of our own sentences goes with a no. Nobody owes a reason, and there are no words but these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It does not fit just now.
    Plain,
    /// The group would stay as small as it is.
    Small,
    /// Another group may be nearer to what she looks for.
    Elsewhere,
    /// No no: her code's days are over, and the place goes on.
    On,
}

impl Kind {
    /// Those that go with a no, the one that says least first.
    pub const NOES: [Self; 3] = [Self::Plain, Self::Small, Self::Elsewhere];

    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Small => "small",
            Self::Elsewhere => "elsewhere",
            Self::On => "on",
        }
    }

    /// The key of its sentence.
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Plain => "waiting-no-plain",
            Self::Small => "waiting-no-small",
            Self::Elsewhere => "waiting-no-elsewhere",
            Self::On => "waiting-no-on",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::NOES.into_iter().chain([Self::On]).find(|kind| kind.word() == word)
    }
}

/// What she answers to a line that those who hold the group wrote to her.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// She rings.
    Ring,
    /// She comes when they said.
    Come,
    /// Another time.
    Another,
}

impl Says {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ring, Self::Come, Self::Another];

    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ring => "ring",
            Self::Come => "come",
            Self::Another => "another",
        }
    }

    /// The key of what she says.
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Ring => "waiting-says-ring",
            Self::Come => "waiting-says-come",
            Self::Another => "waiting-says-another",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|says| says.word() == word)
    }
}

/// One who waits.
#[derive(Clone, PartialEq, Eq)]
pub struct Woman {
    /// Which group.
    pub group: Id,
    /// Random.
    pub id: Id,
    /// Whose account.
    pub account: Id,
    /// What she would be called there.
    pub name: String,
    /// Her place in the order of asking.
    pub place: i64,
    /// How it stands.
    pub state: State,
    /// Whether an offer has passed her already.
    pub used: bool,
    /// The last day of an offer, of her code, or of a no.
    pub until: Option<Date>,
    /// Which code is hers: the beginning of its hash.
    pub which: Option<Id>,
    /// Her code, sealed to her; empty where there is none.
    pub code: Vec<u8>,
    /// Proves that this program wrote all of it, and which keys are hers.
    pub tag: Vec<u8>,
    /// When and where the group met when she last read it, as a hash.
    pub seen: Vec<u8>,
    /// What goes with a no.
    pub kind: Option<Kind>,
    /// How it stood before a no that can be taken back.
    pub stood: Option<State>,
    /// The last day on which it can.
    pub back: Option<Date>,
    /// What those who hold the group wrote to her, sealed to her; empty where nobody did.
    pub line: Vec<u8>,
    /// What she answered to it.
    pub answer: Option<Says>,
}

impl Woman {
    /// Without anything that was hers beside the row itself: it is over.
    #[must_use]
    pub fn ended(self) -> Self {
        Self { line: Vec::new(), answer: None, ..self.plain() }
    }

    /// Without what belongs to an offer, a code or a no.
    #[must_use]
    pub fn plain(self) -> Self {
        Self { until: None, which: None, code: Vec::new(), kind: None, stood: None, back: None, ..self }
    }
}

/// What she does about an offer, or about waiting, in one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tap {
    /// She takes the place.
    Yes,
    /// Not this one.
    NotNow,
    /// She waits no more.
    Leave,
    /// She would like a place again; or a code that opens.
    Again,
    /// She opens what they answered.
    Open,
    /// She has read how it ended, or what changed.
    Read,
    /// She answers what they wrote.
    Says(Says),
}

impl Tap {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Yes,
        Self::NotNow,
        Self::Leave,
        Self::Again,
        Self::Open,
        Self::Read,
        Self::Says(Says::Ring),
        Self::Says(Says::Come),
        Self::Says(Says::Another),
    ];

    /// Its word in forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::NotNow => "not-now",
            Self::Leave => "leave",
            Self::Again => "again",
            Self::Open => "open",
            Self::Read => "read",
            Self::Says(says) => says.word(),
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tap| tap.word() == word)
    }
}
