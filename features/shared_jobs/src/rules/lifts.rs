//! What may be said of a lift, and what a tap makes of one who asks and one who is asked. Pure.

use foundation::{FieldRefusals, Refusal, TextRule};

use crate::model::lifts::{Lift, Says, Side, Stand, Tap, Way};

/// The most seats.
pub const MOST_SEATS: u8 = 7;
/// The longest words for from where.
const LONGEST_FROM: usize = 80;
/// The longest words for about when.
const LONGEST_ABOUT: usize = 40;

/// Whether a text has a telephone number in it: seven figures or more, however they are parted.
#[must_use]
pub fn has_number(text: &str) -> bool {
    let mut figures = 0;
    for character in text.chars() {
        if character.is_numeric() {
            figures += 1;
        } else if !matches!(character, ' ' | '-' | '.' | '/' | '(' | ')' | '+') {
            figures = 0;
        }
        if figures >= 7 {
            return true;
        }
    }
    false
}

fn words(typed: &str, most: usize) -> Result<String, Refusal> {
    let line = TextRule::needed(most).line(typed)?;
    if has_number(&line) { Err(Refusal::new("shared-jobs-lift-number")) } else { Ok(line) }
}

/// Reads what she says of a lift.
///
/// # Errors
/// Field by field.
pub fn lift(typed: &dyn Fn(&str) -> String) -> Result<Lift, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let missing = || Refusal::new("choice-missing");
    let says = match typed("says").as_str() {
        "wish" => Ok(Says::Wish),
        "seats" => Ok(Says::Seats(0)),
        _ => Err(missing()),
    };
    let says = refusals.keep("says", says);
    let seats = typed("seats").parse::<u8>().ok().filter(|seats| (1..=MOST_SEATS).contains(seats));
    let says = match says {
        Some(Says::Seats(_)) => refusals.keep("seats", seats.map(Says::Seats).ok_or_else(missing)),
        other => other,
    };
    let way = refusals.keep("way", Way::from_word(&typed("way")).ok_or_else(missing));
    let from = refusals.keep("from", words(&typed("from"), LONGEST_FROM));
    let about = refusals.keep("about", words(&typed("about"), LONGEST_ABOUT));
    match (says, way, from, about) {
        (Some(says), Some(way), Some(from), Some(about)) => Ok(Lift { says, way, from, about }),
        _ => Err(refusals),
    }
}

/// What becomes of an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// It stands like this.
    Stands(Stand),
    /// It goes.
    Gone,
    /// Nothing changes.
    Same,
}

/// How an ask reads for one of the two; nothing where she reads nothing of it. Between two who are kept apart what stands
/// still reads as off to her who asked, and as stopped to her who had said yes: just as when a line is taken away or a woman
/// goes another way, so that neither learns of it here.
#[must_use]
pub const fn reads(stand: Stand, side: Side, apart: bool) -> Option<Stand> {
    match (side, stand, apart) {
        (Side::Asks, Stand::Stopped, _) => None,
        (Side::Asks, _, true) => Some(Stand::Off),
        (Side::IsAsked, Stand::Yes | Stand::Stopped, true) => Some(Stand::Stopped),
        (Side::Asks, ..) | (Side::IsAsked, Stand::Asked | Stand::Yes | Stand::Stopped, false) => Some(stand),
        (Side::IsAsked, ..) => None,
    }
}

/// What a tap makes of an ask. Each may stop at any time; where the other counts on it, she reads so, also when the two are
/// kept apart since. A tap that does not fit what she reads changes nothing.
#[must_use]
pub const fn after(stand: Stand, side: Side, tap: Tap, apart: bool) -> Becomes {
    let Some(read) = reads(stand, side, apart) else { return Becomes::Same };
    match (side, read, tap) {
        (Side::IsAsked, Stand::Asked, Tap::Yes) => Becomes::Stands(Stand::Yes),
        (Side::IsAsked, Stand::Asked, Tap::No) => Becomes::Stands(Stand::No),
        (Side::IsAsked, Stand::Yes, Tap::Stop) => Becomes::Stands(Stand::Off),
        (Side::Asks, Stand::Yes, Tap::Stop) => Becomes::Stands(Stand::Stopped),
        // Kept apart: she has read it, the other has not yet.
        (Side::IsAsked, _, Tap::Away) if matches!(stand, Stand::Yes) && apart => Becomes::Stands(Stand::Off),
        (Side::Asks, _, Tap::Away) if matches!(stand, Stand::Yes) && apart => Becomes::Stands(Stand::Stopped),
        (Side::Asks, Stand::Asked, Tap::Stop)
        | (Side::Asks, Stand::No | Stand::Off, Tap::Away)
        | (Side::IsAsked, Stand::Stopped, Tap::Away) => Becomes::Gone,
        _ => Becomes::Same,
    }
}
