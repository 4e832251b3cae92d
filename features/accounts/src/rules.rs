//! What will do as a name and a passphrase, and who is asked for a second factor. Pure.

use foundation::{FieldRefusals, Refusal, TextRule};
use keys::{Passphrase, PassphraseProblem};

use crate::model::Losing;

/// The longest name she may choose, in characters.
pub const LONGEST_NAME: usize = 40;

/// Why a name will not do.
pub type NameRefused = Refusal;

/// A name that will do. Names need not be unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// The name as she wrote it, tidied.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Reads a name.
///
/// # Errors
/// It is empty, too long, or holds nothing that can be told apart.
pub fn name(typed: &str) -> Result<Name, NameRefused> {
    let tidy = TextRule::needed(LONGEST_NAME).line(typed)?;
    if keys::normal_name(&tidy).is_empty() { Err(Refusal::new("text-missing")) } else { Ok(Name(tidy)) }
}

/// A decided new account: a name, a passphrase that will do, and what to do when it is lost.
pub struct Chosen {
    /// The name.
    pub name: Name,
    /// The passphrase.
    pub passphrase: Passphrase,
    /// For the day she loses it.
    pub losing: Losing,
}

/// What she typed for a new account.
pub struct Typed<'form> {
    /// The name.
    pub name: &'form str,
    /// `offered` or `own`.
    pub choice: &'form str,
    /// The words that were offered.
    pub offered: &'form str,
    /// Her own.
    pub own: &'form str,
    /// Her own, once more.
    pub again: &'form str,
    /// `words`, `people` or `neither`.
    pub losing: &'form str,
}

/// Reads the form for a new account.
///
/// # Errors
/// What is to be put right, field by field.
pub fn choose(typed: &Typed<'_>, place_name: &str) -> Result<Chosen, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let name = refusals.keep("name", name(typed.name));
    let shown = name.as_ref().map_or("", Name::as_str);
    let passphrase = match typed.choice {
        // Ours stand picked from the start: whoever wrote her own would be left with words that she never wrote down.
        "offered" if !typed.own.trim().is_empty() => {
            refusals.add("choice", Refusal::new("accounts-passphrase-which"));
            None
        }
        "offered" => refusals.keep("choice", passphrase(typed.offered, typed.offered, &[])),
        "own" => refusals.keep("passphrase", passphrase(typed.own, typed.again, &[shown, place_name])),
        _ => {
            refusals.add("choice", Refusal::new("choice-missing"));
            None
        }
    };
    let losing = refusals.keep("losing", Losing::from_word(typed.losing).ok_or(Refusal::new("choice-missing")));
    match (name, passphrase, losing) {
        (Some(name), Some(passphrase), Some(losing)) if refusals.is_empty() => Ok(Chosen { name, passphrase, losing }),
        _ => Err(refusals),
    }
}

/// Reads a passphrase somebody chooses.
///
/// # Errors
/// Too short, too long, well known, holding her name, or typed in two different ways.
pub fn passphrase(typed: &str, again: &str, context: &[&str]) -> Result<Passphrase, Refusal> {
    let passphrase = Passphrase::typed(typed);
    keys::check_passphrase(&passphrase, context).map_err(|problem| match problem {
        PassphraseProblem::TooShort { least } => Refusal::new("accounts-passphrase-short").with("least", least),
        PassphraseProblem::TooLong { most } => Refusal::new("accounts-passphrase-long").with("most", most),
        PassphraseProblem::TooCommon => Refusal::new("accounts-passphrase-common"),
        PassphraseProblem::HoldsName => Refusal::new("accounts-passphrase-name"),
    })?;
    if typed == again { Ok(passphrase) } else { Err(Refusal::new("accounts-passphrase-twice")) }
}

/// How long a session may lie still: five minutes on a phone somebody else looks at, thirty for staff, else fifteen
/// (keys.md rule 7).
#[must_use]
pub const fn idle_seconds(watched: bool, staff: bool) -> i64 {
    match (watched, staff) {
        (true, _) => 300,
        (false, true) => 1800,
        (false, false) => 900,
    }
}

/// Whether a session that may lie still so long is on a phone somebody else looks at.
#[must_use]
pub const fn is_watched(seconds: i64) -> bool {
    seconds <= idle_seconds(true, false)
}

/// How many codes may be wrong in a row before there is a wait.
const WRONG_CODES: i64 = 5;

/// How long the next code waits after so many wrong ones in a row, in seconds: a quarter of an hour after five, each time
/// twice as long, at most eight hours. Whoever knows her passphrase gets three tries a day; she is never shut out for
/// good, and on a device she ticked as hers she need not wait.
#[must_use]
pub const fn code_wait_seconds(wrong: i64) -> i64 {
    match wrong - WRONG_CODES {
        ..0 => 0,
        more @ 0..=5 => (15 * 60) << more,
        _ => 8 * 60 * 60,
    }
}

/// How long recovery words stand on her screen after they were made: time to find paper and write, in microseconds.
const SHOWN: i64 = 10 * 60 * 1_000_000;

/// Whether recovery words made at one moment are still shown at another (microseconds, UTC). A clock set back shows no
/// more than was shown.
#[must_use]
pub const fn still_shown(made_at: i64, now: i64) -> bool {
    now >= made_at && now.saturating_sub(made_at) < SHOWN
}

/// A path of ours to go on to after signing in; anything else leads to the start. Never to another site.
#[must_use]
pub fn onward(asked: &str, start: &str) -> String {
    let mut parts = asked.split('/');
    let ours = parts.next() == Some("")
        && parts.next().and_then(foundation::Language::from_code).is_some()
        && asked.len() <= 200
        && !asked.contains("//")
        && asked.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte));
    if ours { asked.to_owned() } else { start.to_owned() }
}
