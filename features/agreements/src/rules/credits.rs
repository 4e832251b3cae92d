//! Who may stand where as one who made something, and who sees it.

use foundation::{FieldRefusals, Refusal, TextRule, names_somebody};

use crate::model::{Credited, Shows, What};

/// The longest a name may be, in characters.
pub const LONGEST_NAME: usize = 60;

/// For how long a woman reads on her start page that something of hers was taken away, in days.
pub const TOLD_DAYS: i64 = 56;

/// What she typed: fields `what`, `as` (`name` or `anonymous`), `name`, `shows` and `stays`. `used` is the name she uses
/// here, and `others` are those of the other women: each adds herself alone, so no part of another's name stands in hers.
///
/// # Errors
/// What is to be put right, field by field: `choice-missing`, `agreements-credit-other`, `agreements-credit-nowhere`.
pub fn credit(
    what: &str,
    (named, name): (&str, &str),
    shows: &[&str],
    stays: bool,
    (used, others): (&str, &[&str]),
) -> Result<Credited, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let what = refusals.keep("what", What::from_word(what).ok_or(Refusal::new("choice-missing")));
    let name = match named {
        "name" => refusals
            .keep("name", TextRule::needed(LONGEST_NAME).line(name).and_then(|name| own(name, used, others)))
            .map(Some),
        "anonymous" => Some(None),
        _ => {
            refusals.add("as", Refusal::new("choice-missing"));
            None
        }
    };
    let shows: Vec<Shows> = Shows::ALL.into_iter().filter(|place| shows.contains(&place.word())).collect();
    if shows.is_empty() {
        refusals.add("shows", Refusal::new("agreements-credit-nowhere"));
    }
    match (what, name) {
        (Some(what), Some(name)) if refusals.is_empty() => Ok(Credited { what, name, shows, stays }),
        _ => Err(refusals),
    }
}

fn own(name: String, used: &str, others: &[&str]) -> Result<String, Refusal> {
    let hers = name.to_lowercase() == used.to_lowercase();
    let digits = name.chars().filter(char::is_ascii_digit).count();
    if !hers && names_somebody(&name, others).is_some() {
        Err(Refusal::new("agreements-credit-other"))
    } else if digits > 4 || name.contains(['@', '/']) {
        Err(Refusal::new("agreements-credit-no-name"))
    } else {
        Ok(name)
    }
}

/// Whether a credit is shown in a place. Only where she said so; she herself always finds hers.
#[must_use]
pub fn is_shown(shows: &[Shows], place: Shows) -> bool {
    shows.contains(&place)
}

/// Whether a credit goes when its woman leaves, or erases.
#[must_use]
pub const fn goes(stays: bool, erased: bool) -> bool {
    erased || !stays
}
