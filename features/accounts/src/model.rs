//! The nouns.

use foundation::Id;

/// What she picked for the day she loses her passphrase (keys.md rule 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Losing {
    /// Ten recovery words, shown once.
    Words,
    /// Two people who know her let her back into her group.
    People,
    /// Neither, and she accepts the loss.
    Neither,
}

impl Losing {
    /// The word in the column and the form.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::People => "people",
            Self::Neither => "neither",
        }
    }

    /// The choice a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Words, Self::People, Self::Neither].into_iter().find(|choice| choice.word() == word)
    }
}

/// A role above groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Runs the installation.
    Operator,
    /// Leads the programme.
    Programme,
}

impl Role {
    /// The word in the column.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Programme => "programme",
        }
    }
}

/// An account as it lies in the store.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id.
    pub id: Id,
    /// How often her keys have changed.
    pub generation: u64,
    /// What others seal to her with.
    pub public_keys: Vec<u8>,
    /// Her private keys, wrapped.
    pub wrapped_keys: Vec<u8>,
    /// Her settings, sealed to herself.
    pub settings: Vec<u8>,
    /// How long her session may lie still, in seconds.
    pub idle_seconds: i64,
    /// What she picked for a lost passphrase.
    pub losing: String,
    /// Her private keys under her recovery words.
    pub recovery_keys: Option<Vec<u8>>,
    /// Whether a role of hers asks for a second factor.
    pub needs_code: bool,
    /// The second factor's secret, wrapped.
    pub code_secret: Option<Vec<u8>>,
    /// The last code's step.
    pub code_step: i64,
}

/// What she set for herself; only she can open it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The name she chose.
    pub name: String,
    /// Her palette.
    pub palette: String,
    /// Where 'Hide this page' leads: an index into [`web::away_places`].
    pub away: u8,
}

/// The palettes she may pick from.
pub const PALETTES: [&str; 6] = ["tide", "moss", "plum", "slate", "night", "contrast"];

impl Settings {
    /// The plainest: her name, the first palette, the first place.
    #[must_use]
    pub fn of(name: &str) -> Self {
        Self { name: name.to_owned(), palette: "tide".to_owned(), away: 0 }
    }

    pub(crate) fn to_text(&self) -> String {
        format!("{}\n{}\n{}", self.name, self.palette, self.away)
    }

    pub(crate) fn from_text(text: &str) -> Self {
        let mut lines = text.split('\n');
        let name = lines.next().unwrap_or_default();
        let palette = lines.next().filter(|palette| PALETTES.contains(palette)).unwrap_or("tide");
        let away = lines.next().and_then(|away| away.parse().ok()).unwrap_or(0);
        Self { name: name.to_owned(), palette: palette.to_owned(), away }
    }
}
