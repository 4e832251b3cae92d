//! Whom a quiet line is about: a woman who came lately and with whom nobody has talked. It never keeps anybody out.

use jiff::{Span, civil::Date};

use crate::model::{HerWord, Talk};

/// For how long a woman is new here, in days. After that nobody is asked about it any more.
pub const NEW_DAYS: i64 = 56;

/// Whether a woman came lately.
#[must_use]
pub fn is_new(joined_on: Date, today: Date) -> bool {
    joined_on.saturating_add(Span::new().days(NEW_DAYS)) > today
}

/// Whether those who hold the group are asked quietly: she does not hold it, she came lately, and nobody has talked with
/// her, or she says so herself, or would like a talk.
#[must_use]
pub fn waits(holds: bool, joined_on: Date, talk: Option<&Talk>, word: Option<&HerWord>, today: Date) -> bool {
    !holds && is_new(joined_on, today) && (talk.is_none() || word.is_some())
}

/// For how long a woman reads on the group's own page what stands about a talk with her, in days.
pub const SAYS_DAYS: i64 = 7;

/// What a woman reads on the group's own page of the talk before her first meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tells {
    /// That there is such a talk: nothing stands about hers, and she came lately.
    Offered,
    /// What stands about hers since a few days.
    Stands,
}

/// What she reads there, if anything. After a week it stands on its own page alone.
#[must_use]
pub fn tells_her(joined_on: Date, talk: Option<&Talk>, word: Option<&HerWord>, today: Date) -> Option<Tells> {
    let last = talk.map(|talk| talk.on).max(word.map(|word| word.on));
    match last {
        None => is_new(joined_on, today).then_some(Tells::Offered),
        Some(on) => (on.saturating_add(Span::new().days(SAYS_DAYS)) > today).then_some(Tells::Stands),
    }
}
