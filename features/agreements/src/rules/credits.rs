//! Who may stand where as one who made something, and who sees it.

use foundation::{FieldRefusals, Refusal, TextRule};

use crate::model::{Credited, Shows, What};

/// The longest a name may be, in characters.
pub const LONGEST_NAME: usize = 60;

/// What she typed: fields `what`, `as` (`name` or `anonymous`), `name`, `shows` and `stays`. `others` are the names of
/// the other women here: each adds herself alone.
///
/// # Errors
/// What is to be put right, field by field: `choice-missing`, `agreements-credit-other`, `agreements-credit-nowhere`.
pub fn credit(
    what: &str,
    (named, name): (&str, &str),
    shows: &[&str],
    stays: bool,
    others: &[&str],
) -> Result<Credited, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let what = refusals.keep("what", What::from_word(what).ok_or(Refusal::new("choice-missing")));
    let name = match named {
        "name" => refusals
            .keep("name", TextRule::needed(LONGEST_NAME).line(name).and_then(|name| own(name, others)))
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

fn own(name: String, others: &[&str]) -> Result<String, Refusal> {
    let small = name.to_lowercase();
    if others.iter().any(|other| other.to_lowercase() == small) {
        Err(Refusal::new("agreements-credit-other"))
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
