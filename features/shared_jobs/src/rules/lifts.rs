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

/// What a tap makes of an ask. Each may stop at any time; where the other counts on it, she reads so.
#[must_use]
pub const fn after(stand: Stand, side: Side, tap: Tap) -> Becomes {
    match (side, stand, tap) {
        (Side::IsAsked, Stand::Asked, Tap::Yes) => Becomes::Stands(Stand::Yes),
        (Side::IsAsked, Stand::Asked, Tap::No) => Becomes::Stands(Stand::No),
        (Side::IsAsked, Stand::Yes, Tap::Stop) => Becomes::Stands(Stand::Off),
        (Side::Asks, Stand::Yes, Tap::Stop) => Becomes::Stands(Stand::Stopped),
        (Side::Asks, Stand::Asked, Tap::Stop)
        | (Side::Asks, Stand::No | Stand::Off, Tap::Away)
        | (Side::IsAsked, Stand::Stopped, Tap::Away) => Becomes::Gone,
        _ => Becomes::Same,
    }
}
