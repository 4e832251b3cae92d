//! A note is sealed with two locks, as what facilitators read is: their own chain of keys, which is turned whenever one comes
//! or goes, and the author's shred key. The day is inside the seal too, so that nobody who writes into the table makes a note
//! live longer.

use std::collections::HashMap;

use database::Fault;
use foundation::Id;
use groups::{Chain, Facilitator, Ring, SealedWords};
use jiff::civil::Date;
use keys::{SecretKey, Zeroizing};
use web::{Turned, Visit};

use crate::model::Row;

const PURPOSE: &str = "facilitators-note";

/// Seals a note to those who hold the group now.
pub(crate) fn seal(
    visit: &mut Visit,
    who: &Facilitator,
    (id, revision, day): (Id, u64, Date),
    words: &str,
) -> Result<SealedWords, Turned> {
    let said = Zeroizing::new(format!("{day}\n{words}"));
    let ring = groups::ring(visit, who, Chain::Facilitators)?;
    Ok(ring.seal(visit, PURPOSE, id, revision, &said)?)
}

/// Opens notes. One from before she held the group, or whose author's words were withdrawn, is not there; one that is not
/// what was written is left out, and the log says so.
pub(crate) fn open(
    visit: &mut Visit,
    who: &Facilitator,
    rows: Vec<Row>,
) -> Result<Vec<(Row, Zeroizing<String>)>, Turned> {
    let ring = groups::ring(visit, who, Chain::Facilitators)?;
    let mut authors: Vec<Id> = rows.iter().map(|row| row.author).collect();
    authors.sort_unstable();
    authors.dedup();
    let shreds = Ring::shred_keys(visit, &authors)?;
    let mut opened = Vec::with_capacity(rows.len());
    for row in rows {
        match open_one(&ring, &row, &shreds) {
            Ok(Some(words)) => opened.push((row, words)),
            Ok(None) => {}
            Err(fault) => {
                tracing::error!(alert = "note", cause = %fault, "a facilitators' note is not what was written")
            }
        }
    }
    Ok(opened)
}

fn open_one(ring: &Ring, row: &Row, shreds: &HashMap<Id, SecretKey>) -> Result<Option<Zeroizing<String>>, Fault> {
    let shred = shreds.get(&row.author);
    let said = ring.open(PURPOSE, row.id, row.author, row.epoch, row.revision, &row.sealed, shred)?;
    let Some(said) = said else { return Ok(None) };
    match said.split_once('\n') {
        Some((day, words)) if day == row.day.to_string() => Ok(Some(Zeroizing::new(words.to_owned()))),
        _ => Err(Fault::Tampered("a note stands under another day than it was written on")),
    }
}
