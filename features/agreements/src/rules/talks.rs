//! Whom a quiet line is about: a woman who came lately and with whom nobody has talked. It never keeps anybody out.

use jiff::{Span, civil::Date};

use crate::model::{Talk, TalkState};

/// For how long a woman is new here, in days. After that nobody is asked about it any more.
pub const NEW_DAYS: i64 = 56;

/// Whether a woman came lately.
#[must_use]
pub fn is_new(joined_on: Date, today: Date) -> bool {
    joined_on.saturating_add(Span::new().days(NEW_DAYS)) > today
}

/// Whether those who hold the group are asked quietly: she does not hold it, she came lately, and nobody has talked with
/// her, or she says so herself.
#[must_use]
pub fn waits(holds: bool, joined_on: Date, talk: Option<&Talk>, today: Date) -> bool {
    !holds && is_new(joined_on, today) && talk.is_none_or(|talk| talk.state == TalkState::NotYet)
}

/// For how long a woman reads on the group's own page that somebody wrote this down, in days: time to say no.
pub const SAYS_DAYS: i64 = 28;

/// Whether she reads on the group's own page that somebody wrote down a talk with her.
#[must_use]
pub fn tells_her(talk: &Talk, today: Date) -> bool {
    talk.state == TalkState::Talked && talk.on.saturating_add(Span::new().days(SAYS_DAYS)) > today
}
