//! What a report is made of.

use foundation::Id;
use jiff::civil::Date;
use keys::Zeroizing;

/// What a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something doesn't feel right.
    Feeling,
    /// One message to the group.
    Message(Id),
    /// One private word between a woman and the facilitators.
    Word(Id),
}

impl Kind {
    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Feeling => "feeling",
            Self::Message(_) => "message",
            Self::Word(_) => "word",
        }
    }

    /// The message it is about.
    #[must_use]
    pub const fn message(self) -> Option<Id> {
        match self {
            Self::Feeling => None,
            Self::Message(id) | Self::Word(id) => Some(id),
        }
    }
}

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody has opened it.
    Sent,
    /// A reader has opened it.
    Read,
    /// A reader is looking into it.
    Looking,
    /// There is an answer.
    Answered,
}

impl State {
    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Read => "read",
            Self::Looking => "looking",
            Self::Answered => "answered",
        }
    }

    /// The state a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Sent, Self::Read, Self::Looking, Self::Answered].into_iter().find(|state| state.word() == word)
    }
}

/// What is known of a report without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its id.
    pub id: Id,
    /// What it is about.
    pub kind: Kind,
    /// The group it is about.
    pub group: Option<Id>,
    /// Whether the host's people read it, and not a facilitator.
    pub to_host: bool,
    /// Whether she wrote signed out.
    pub by_words: bool,
    /// How far it has come.
    pub state: State,
    /// The day she sent it.
    pub sent_on: Date,
}

/// The words of a report, open. Never shown by `Debug`, never copied by accident.
pub struct Written {
    /// What doesn't feel right, or what is wrong with the message.
    pub what: Zeroizing<String>,
    /// What she would like to happen.
    pub want: Zeroizing<String>,
    /// Her name, when she chose to say it.
    pub name: Zeroizing<String>,
    /// The message it is about, as she read it.
    pub quoted: Zeroizing<String>,
}

/// Who is to read it, as a form says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// One facilitator, by her handle.
    Facilitator(Id),
    /// The host's people.
    Host,
    /// Somebody outside: nothing is sent.
    Outside,
}

/// Who can be chosen in a group, by whoever writes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Facilitators with an account, but never herself: handle, account, what she is called.
    pub facilitators: Vec<(Id, Id, String)>,
    /// The host's people, but never herself; empty when there is no host or nobody there reads.
    pub host: Vec<Id>,
}
