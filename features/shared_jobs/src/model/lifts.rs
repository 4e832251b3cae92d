//! What lifts to a date are made of.

use foundation::Id;

/// What a woman says of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// She has so many seats.
    Seats(u8),
    /// She would like a lift.
    Wish,
}

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the meeting.
    There,
    /// Home from it.
    Back,
    /// Both.
    Both,
}

impl Way {
    /// All three.
    pub const ALL: [Self; 3] = [Self::There, Self::Back, Self::Both];

    /// Its word in forms and under the seal.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::There => "there",
            Self::Back => "back",
            Self::Both => "both",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.word() == word)
    }
}

/// Her line, opened. Her words: nothing that could be printed by mistake.
#[derive(Clone, PartialEq, Eq)]
pub struct Lift {
    /// Seats, or a wish.
    pub says: Says,
    /// Which way.
    pub way: Way,
    /// From where, in her own words.
    pub from: String,
    /// About when, in her own words.
    pub about: String,
}

impl Lift {
    /// As it is sealed.
    #[must_use]
    pub fn to_text(&self) -> String {
        let seats = match self.says {
            Says::Seats(seats) => seats,
            Says::Wish => 0,
        };
        format!("{seats}\n{}\n{}\n{}", self.way.word(), self.from, self.about)
    }

    /// What was sealed; nothing for what is no line.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        let says = match lines.next()?.parse::<u8>().ok()? {
            0 => Says::Wish,
            seats => Says::Seats(seats),
        };
        let way = Way::from_word(lines.next()?)?;
        let (from, about) = (lines.next()?.to_owned(), lines.next()?.to_owned());
        lines.next().is_none().then_some(Self { says, way, from, about })
    }
}

/// Her line, as it is stored.
#[derive(Clone)]
pub struct SealedLift {
    /// Random, new each time she says it.
    pub id: Id,
    /// Of which date.
    pub meeting: Id,
    /// Whose.
    pub handle: Id,
    /// The group's epoch.
    pub epoch: u64,
    /// What is stored.
    pub sealed: Vec<u8>,
}

/// How it stands between two women.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// She has not answered.
    Asked,
    /// She said yes.
    Yes,
    /// She said no.
    No,
    /// The one who was asked cannot after all, or her line is gone.
    Off,
    /// The one who asked needs it no more.
    Stopped,
}

impl Stand {
    const ALL: [Self; 5] = [Self::Asked, Self::Yes, Self::No, Self::Off, Self::Stopped];

    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Off => "off",
            Self::Stopped => "stopped",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stand| stand.word() == word)
    }

    /// Whether one of the two still counts on it, or may.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::Yes)
    }
}

/// One asks another.
#[derive(Clone)]
pub struct Ask {
    /// Random.
    pub id: Id,
    /// Of which date.
    pub meeting: Id,
    /// Which line.
    pub line: Id,
    /// Who is asked; nothing when she erased.
    pub reader: Option<Id>,
    /// The hash of her who asks.
    pub who: Vec<u8>,
    /// How it stands.
    pub stand: Stand,
    /// Who asks, for the one who is asked.
    pub sealed: Vec<u8>,
}

/// Which of the two somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// She asks.
    Asks,
    /// She is asked.
    IsAsked,
}

/// What somebody does about an ask, in one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tap {
    /// Yes.
    Yes,
    /// No.
    No,
    /// It is not needed, or not possible, after all.
    Stop,
    /// She has read how it ended.
    Away,
}

impl Tap {
    const ALL: [Self; 4] = [Self::Yes, Self::No, Self::Stop, Self::Away];

    /// Its word in forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Stop => "stop",
            Self::Away => "away",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tap| tap.word() == word)
    }
}
