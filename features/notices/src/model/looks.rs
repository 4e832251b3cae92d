//! Who looked at how a woman may be reached, and why.

use foundation::Id;
use jiff::Timestamp;

/// Why a contact detail was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// To tell her of a change.
    TellChange,
    /// Her way and her words stood in the plan of a change, with no number and no address.
    SawPlan,
    /// Worried about her.
    Worried,
    /// She asked.
    SheAsked,
    /// To tell her what was promised to her, or what became of it.
    TellPromise,
    /// Something in it is to be put right.
    PutRight,
    /// Not looked: written anew with her, who has no account.
    Wrote,
    /// Something else, in words.
    Other,
}

impl Why {
    /// What can be chosen; what has to do with a change is noted by itself.
    pub const CHOICES: [Self; 5] = [Self::SheAsked, Self::TellPromise, Self::PutRight, Self::Worried, Self::Other];

    /// Its word in forms and tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::TellChange => "tell-change",
            Self::SawPlan => "saw-plan",
            Self::Worried => "worried",
            Self::SheAsked => "she-asked",
            Self::TellPromise => "tell-promise",
            Self::PutRight => "put-right",
            Self::Wrote => "wrote",
            Self::Other => "other",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [
            Self::TellChange,
            Self::SawPlan,
            Self::Worried,
            Self::SheAsked,
            Self::TellPromise,
            Self::PutRight,
            Self::Wrote,
            Self::Other,
        ]
        .into_iter()
        .find(|why| why.word() == word)
    }
}

/// One line of 'who looked'.
pub struct Look {
    /// Who.
    pub by: Id,
    /// Why.
    pub why: Why,
    /// In her own words.
    pub words: String,
    /// When.
    pub at: Timestamp,
}
