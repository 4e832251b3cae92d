//! A job in a woman's own words is sealed to the group, as what women write there is.

use foundation::Id;
use groups::{Chain, Member, Ring};
use web::{Turned, Visit};

use crate::model::{Job, Line};

const JOB: &str = "shared-job";

/// Seals a line of hers.
pub(crate) fn line(visit: &Visit, ring: &Ring, author: Id, id: Id, words: &str) -> Result<Line, Turned> {
    let sealed = ring.seal(visit, JOB, id, 0, words)?;
    Ok(Line { author, epoch: sealed.epoch, sealed: sealed.bytes })
}

/// The words of each line among these jobs that she may read: what was written before her time is not among them. What does
/// not open is left out, and the log says so.
pub(crate) fn open(visit: &mut Visit, who: &Member, jobs: &[Job]) -> Result<Vec<(Id, String)>, Turned> {
    let lines: Vec<(Id, &Line)> = jobs.iter().filter_map(|job| Some((job.id, job.line.as_ref()?))).collect();
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let ring = groups::ring(visit, who, Chain::Group)?;
    let shred = Ring::shred_keys(visit, &lines.iter().map(|(_, line)| line.author).collect::<Vec<_>>())?;
    let mut opened = Vec::with_capacity(lines.len());
    for (id, line) in lines {
        match ring.open(JOB, id, line.author, line.epoch, 0, &line.sealed, shred.get(&line.author)) {
            Ok(Some(words)) => opened.push((id, words.as_str().to_owned())),
            Ok(None) => {}
            Err(fault) => tracing::error!(alert = "shared-jobs", cause = %fault, "a job is not what was written"),
        }
    }
    Ok(opened)
}
