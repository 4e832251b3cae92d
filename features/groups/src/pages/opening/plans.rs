//! The two plans that facilitators keep for themselves: sealed to them.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal, TextRule};
use web::{Answer, Filled, Form, Turned, Visit};

use super::{Now, steps};
use crate::{
    Chain, Facilitator, Ring,
    opening::Step,
    ring, store,
    words_store::{self, ILLNESS, Kept, PARTNER, PlanStands},
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

/// Both plans, by kind.
type Both = [(&'static str, Found); 2];

/// A plan to be put in its place: what stood there when it was read, and the new one; without one it is taken away.
struct Change {
    kind: &'static str,
    before: Option<(Id, u64)>,
    new: Option<Kept>,
}

/// Who reads which of the plans, in sentences, for one of those who hold the group.
#[derive(Default)]
pub(in crate::pages) struct Readable {
    /// What is said of a plan to be met when a partner arrives.
    pub(in crate::pages) partner: Option<String>,
    /// The same of the plan for illness.
    pub(in crate::pages) illness: Option<String>,
    /// Whether she can open one that somebody else cannot: then one button is all it takes.
    pub(in crate::pages) may_let_read: bool,
}

impl Readable {
    pub(in crate::pages) fn sentences(&self) -> Vec<String> {
        [&self.partner, &self.illness].into_iter().flatten().cloned().collect()
    }

    pub(in crate::pages) fn of(visit: &Visit, group: Id, handle: Id) -> Result<Self, Turned> {
        let mut all = Self::default();
        for plan in visit.read(|store| words_store::how_plans_stand(store, group))? {
            let reads = plan.reads.iter().any(|(other, _)| *other == handle);
            all.may_let_read |= reads && !plan.shut_for.is_empty();
            let said = said_of(visit, &plan, reads);
            if plan.kind == PARTNER { all.partner = said } else { all.illness = said }
        }
        Ok(all)
    }
}

/// Nothing where everybody who holds the group can read it; else who cannot, and to her whom she can ask.
fn said_of(visit: &Visit, plan: &PlanStands, she_reads: bool) -> Option<String> {
    if plan.shut_for.is_empty() {
        return None;
    }
    let partner = plan.kind == PARTNER;
    let names = |women: &[(Id, String)]| women.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(" · ");
    let speaker = visit.speaker();
    if she_reads {
        let key = if partner { "groups-plan-partner-shut" } else { "groups-plan-illness-shut" };
        return Some(speaker.t1(key, "names", names(&plan.shut_for)));
    }
    if plan.reads.is_empty() {
        return Some(visit.t(if partner { "groups-plan-partner-lost" } else { "groups-plan-illness-lost" }));
    }
    let author = plan.author_name.clone().filter(|_| plan.reads.iter().any(|(handle, _)| *handle == plan.author));
    Some(match author {
        Some(name) => {
            let key = if partner { "groups-plan-partner-ask" } else { "groups-plan-illness-ask" };
            speaker.t1(key, "name", name)
        }
        None => {
            let key = if partner { "groups-plan-partner-ask-others" } else { "groups-plan-illness-ask-others" };
            speaker.t1(key, "names", names(&plan.reads))
        }
    })
}

fn look(visit: &mut Visit, who: &Facilitator) -> Result<(Ring, Both), Turned> {
    let ring = ring(visit, who, Chain::Facilitators)?;
    let partner = find(visit, &ring, who.group, PARTNER)?;
    let illness = find(visit, &ring, who.group, ILLNESS)?;
    Ok((ring, [(PARTNER, partner), (ILLNESS, illness)]))
}

pub(super) fn show(visit: &mut Visit, who: &Facilitator, now: &Now) -> Answer {
    let (_, both) = look(visit, who)?;
    let mut fields = Filled::empty();
    for (kind, found) in &both {
        fields = fields.with(kind, found.words.clone().unwrap_or_default());
    }
    steps::plans_page(visit, who, now, fields)
}

/// What she typed for one plan. Over one that others can open and she cannot, nothing is written: theirs stays.
fn typed(form: &Form, kind: &'static str, found: &Found, lost: bool) -> Result<String, Refusal> {
    let text = TextRule::optional(LONGEST).text(form.value(kind))?;
    // Sealed, so that the check before opening can't read it: a gap is refused here.
    if text.contains('…') {
        return Err(Refusal::new("groups-gap"));
    }
    if !text.is_empty() && found.kept.is_some() && found.words.is_none() && !lost {
        return Err(Refusal::new("groups-plan-not-over-it"));
    }
    Ok(text)
}

pub(super) fn keep(visit: &mut Visit, who: &Facilitator, now: &Now, form: &Form) -> Answer {
    let (ring, both) = look(visit, who)?;
    let stand = visit.read(|store| words_store::how_plans_stand(store, who.group))?;
    let mut refusals = FieldRefusals::new();
    let mut all_typed = Vec::new();
    for (kind, found) in &both {
        let lost = stand.iter().any(|plan| plan.kind == *kind && plan.reads.is_empty());
        all_typed.extend(refusals.keep(kind, typed(form, kind, found, lost)));
    }
    if !refusals.is_empty() {
        return steps::plans_page(visit, who, now, Filled::again(form, &refusals, visit.speaker()));
    }
    let mut changes: Vec<Change> = Vec::new();
    for ((kind, found), words) in both.into_iter().zip(all_typed) {
        let before = found.kept.as_ref().map(|plan| (plan.id, plan.revision));
        let same = found.words.as_deref().unwrap_or_default() == words;
        if words.is_empty() {
            // Nothing typed over words she cannot open: they stay.
            if found.words.is_some() {
                changes.push(Change { kind, before, new: None });
            }
        } else if same {
            changes.extend(again(visit, &ring, kind, &found)?);
        } else {
            let (id, revision) =
                before.map_or_else(|| Ok((Id::random()?, 0)), |(id, old)| Ok::<_, Fault>((id, old + 1)))?;
            let sealed = ring.seal(visit, PURPOSE, id, revision, &words)?;
            let new = Kept { id, author: who.handle, epoch: sealed.epoch, revision, sealed: sealed.bytes };
            changes.push(Change { kind, before, new: Some(new) });
        }
    }
    let place = steps::onward(visit, who, Step::Plans, form, false);
    Ok(record(visit, who, form, ring.epoch(), changes, place)?.saying("said-kept"))
}

/// The same words of the same woman, sealed anew when a key has turned since: whoever came to hold the group later then
/// reads them too.
fn again(visit: &Visit, ring: &Ring, kind: &'static str, found: &Found) -> Result<Option<Change>, Fault> {
    let (Some(plan), Some(words)) = (&found.kept, &found.words) else { return Ok(None) };
    if plan.epoch == ring.epoch() {
        return Ok(None);
    }
    let revision = plan.revision + 1;
    let sealed = ring.seal_again(visit, PURPOSE, (plan.id.into(), plan.author), revision, words)?;
    let new = Kept { id: plan.id, author: plan.author, epoch: sealed.epoch, revision, sealed: sealed.bytes };
    Ok(Some(Change { kind, before: Some((plan.id, plan.revision)), new: Some(new) }))
}

/// Every plan she can open, for everybody who holds the group now.
pub(super) fn let_all_read(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (ring, both) = look(visit, &who)?;
    let mut changes = Vec::new();
    for (kind, found) in &both {
        changes.extend(again(visit, &ring, kind, found)?);
    }
    let rest = if form.checked("back", "home") { "" } else { "/opening/plans" };
    let place = visit.path_to(&format!("/c/{}{rest}", who.group));
    Ok(record(visit, &who, form, ring.epoch(), changes, place)?.saying("said-groups-plans-read"))
}

fn record(visit: &Visit, who: &Facilitator, form: &Form, epoch: u64, changes: Vec<Change>, place: String) -> Answer {
    let (group, handle) = (who.group, who.handle);
    visit.record(form, move |store| {
        if !store::holds(store, group, handle)? {
            return Err(Fault::Met);
        }
        store::check_epoch(store, group, Chain::Facilitators, epoch)?;
        for change in &changes {
            // Another of them may have written meanwhile: hers is not put over what she has not read.
            if !words_store::plan_is(store, group, change.kind, change.before)? {
                return Err(Fault::Met);
            }
            words_store::put_plan(store, group, change.kind, change.new.as_ref())?;
        }
        Ok(place.clone())
    })
}
