//! Figures that show that a number or an address is hers. Pure.

use jiff::{SignedDuration, Timestamp};

/// So long the figures can be typed in, in minutes. They let nobody in, and a text may take its time where there is little signal.
pub const PROOF_MINUTES: i64 = 30;
/// So many figures are sent.
pub const PROOF_FIGURES: usize = 6;
/// So often others may be typed in before new ones are needed.
pub const PROOF_TRIES: i64 = 5;

/// What becomes of figures that somebody typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// They are what was sent: it is hers.
    Hers,
    /// They are not; she may look again.
    Wrong,
    /// New ones have to be sent: these are too old, or others were typed in too often.
    Anew,
}

/// What becomes of figures that were sent at `sent_at`, where others were typed in `wrong` times before.
#[must_use]
pub fn proof(is_right: bool, sent_at: Timestamp, wrong: i64, now: Timestamp) -> Proof {
    // A clock that was set back makes nothing older.
    if !is_fresh(sent_at, now) || wrong >= PROOF_TRIES {
        Proof::Anew
    } else if is_right {
        Proof::Hers
    } else if wrong + 1 >= PROOF_TRIES {
        Proof::Anew
    } else {
        Proof::Wrong
    }
}

/// Whether figures that went at `sent_at` can still be typed in.
#[must_use]
pub fn is_fresh(sent_at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(sent_at) < SignedDuration::from_mins(PROOF_MINUTES)
}

/// An address as the inbox it leads to: what most mail servers take to be one. Only how often something goes there is counted by it.
#[must_use]
pub fn inbox(address: &str) -> String {
    let small = address.to_lowercase();
    let Some((name, domain)) = small.rsplit_once('@') else { return small };
    let name: String = name.split('+').next().unwrap_or_default().chars().filter(|letter| *letter != '.').collect();
    format!("{name}@{domain}")
}

/// The figures out of what was typed, with blanks or lines between them or without. Nothing where it cannot be they.
#[must_use]
pub fn proof_typed(typed: &str) -> Option<String> {
    let typed = foundation::tidy_line(typed);
    let is_between = |letter: char| letter.is_whitespace() || matches!(letter, '-' | '–' | '.' | ',');
    let figures: String = typed.chars().filter(|letter| !is_between(*letter)).collect();
    (figures.len() == PROOF_FIGURES && figures.chars().all(|letter| letter.is_ascii_digit())).then_some(figures)
}
