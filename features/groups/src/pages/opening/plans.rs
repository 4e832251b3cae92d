//! The two plans that facilitators keep for themselves: sealed to them.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal, TextRule};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{Now, steps};
use crate::{
    Chain, Facilitator, Ring,
    opening::Step,
    ring, store,
    words_store::{self, ILLNESS, Kept, PARTNER},
};

/// What the plans are sealed as.
const PURPOSE: &str = "group-plan";
/// The longest plan, in characters.
const LONGEST: usize = 2000;

/// A plan as she finds it.
struct Found {
    kept: Option<Kept>,
    /// Her words, when they open for her.
    words: Option<String>,
}

fn find(visit: &Visit, ring: &Ring, group: Id, kind: &'static str) -> Result<Found, Fault> {
    let kept = visit.read(|store| words_store::plan(store, group, kind))?;
    let words = match &kept {
        Some(plan) => {
            let shreds = Ring::shred_keys(visit, &[plan.author])?;
            let shred = shreds.get(&plan.author);
            ring.open(PURPOSE, plan.id, plan.author, plan.epoch, plan.revision, &plan.sealed, shred)?
                .map(|words| words.as_str().to_owned())
        }
        None => None,
    };
    Ok(Found { kept, words })
}

/// Both plans: kind, the sentence for one that does not open, and what was found.
type Both = [(&'static str, &'static str, Found); 2];

/// A plan to be put in its place: its id, its revision and its sealed words; nothing takes it away.
type Change = (&'static str, Option<(Id, u64, crate::SealedWords)>);

/// The plans she cannot open: they were written before she came, or their author took her words away.
fn locked(visit: &Visit, both: &[(&'static str, &'static str, Found)]) -> Vec<String> {
    both.iter()
        .filter(|(_, _, found)| found.kept.is_some() && found.words.is_none())
        .map(|(_, key, _)| visit.t(key))
        .collect()
}

fn look(visit: &mut Visit, who: &Facilitator) -> Result<(Ring, Both), Turned> {
    let ring = ring(visit, who, Chain::Facilitators)?;
    let partner = find(visit, &ring, who.group, PARTNER)?;
    let illness = find(visit, &ring, who.group, ILLNESS)?;
    Ok((ring, [(PARTNER, "groups-plan-partner-locked", partner), (ILLNESS, "groups-plan-illness-locked", illness)]))
}

pub(super) fn show(visit: &mut Visit, who: &Facilitator, now: &Now) -> Answer {
    let (_, both) = look(visit, who)?;
    let mut fields = Filled::empty();
    for (kind, _, found) in &both {
        fields = fields.with(kind, found.words.clone().unwrap_or_default());
    }
    let locked = locked(visit, &both);
    steps::plans_page(visit, who, now, fields, locked)
}

pub(super) fn keep(visit: &mut Visit, who: &Facilitator, now: &Now, form: &Form) -> Answer {
    let mut refusals = FieldRefusals::new();
    let mut typed = Vec::new();
    for kind in [PARTNER, ILLNESS] {
        let text = TextRule::optional(LONGEST).text(form.value(kind));
        // Sealed, so that the check before opening can't read it: a gap is refused here.
        let text = text.and_then(|text| if text.contains('…') { Err(Refusal::new("groups-gap")) } else { Ok(text) });
        typed.extend(refusals.keep(kind, text));
    }
    let (ring, both) = look(visit, who)?;
    if !refusals.is_empty() {
        let fields = Filled::again(form, &refusals, visit.speaker());
        let locked = locked(visit, &both);
        return steps::plans_page(visit, who, now, fields, locked);
    }
    let mut changes: Vec<Change> = Vec::new();
    for ((kind, _, found), words) in both.into_iter().zip(typed) {
        let same = found.words.as_deref().unwrap_or_default() == words;
        // The same words are sealed anew when a key has turned since: a facilitator who came later then reads them too.
        let turned = found.kept.as_ref().is_some_and(|plan| plan.epoch != ring.epoch());
        if words.is_empty() {
            // Nothing typed over words she cannot open: they stay.
            if found.words.is_some() {
                changes.push((kind, None));
            }
        } else if !same || turned {
            let (id, revision) = match &found.kept {
                Some(plan) => (plan.id, plan.revision + 1),
                None => (Id::random()?, 0),
            };
            changes.push((kind, Some((id, revision, ring.seal(visit, PURPOSE, id, revision, &words)?))));
        }
    }
    let place = steps::onward(visit, who, Step::Plans, form, false);
    let (group, handle) = (who.group, who.handle);
    let reply = visit.record(form, move |store| {
        if !store::holds(store, group, handle)? {
            return Err(Fault::Met);
        }
        store::check_epoch(store, group, Chain::Facilitators, ring.epoch())?;
        for (kind, change) in &changes {
            let plan = change.as_ref().map(|(id, revision, sealed)| Kept {
                id: *id,
                author: handle,
                epoch: sealed.epoch,
                revision: *revision,
                sealed: sealed.bytes.clone(),
            });
            words_store::put_plan(store, group, kind, plan.as_ref())?;
        }
        Ok(place.clone())
    })?;
    Ok::<Reply, Turned>(reply.saying("said-kept"))
}
