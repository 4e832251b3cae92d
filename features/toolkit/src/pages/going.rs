//! Beginning an evening, coming back to it, and what is left to do when it is over. The evening itself runs on a ticket:
//! [`super::evening`].

use foundation::{FieldRefusals, Refusal, typed};
use groups::{Facilitator, Member};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{
    evening::{self, Whose},
    parts, sent_before, tonight,
};
use crate::{model::Kept, rules::exercise::MOST_PEOPLE, rules::run::Run, shelf::shelf, store, views};

/// The longest evening, in minutes.
const LONGEST: i64 = 480;

/// Back to the evening, on this phone too; to the plan where it has not begun.
pub(super) fn go(visit: &mut Visit, who: Facilitator) -> Answer {
    let kept = tonight::found(visit, &who)?;
    match kept.run(&shelf().exercises()) {
        Some(run) => {
            evening::let_in(visit, &kept, &run, Whose::Leads(who.handle))?;
            Ok(Reply::to(visit.path_to("/now")))
        }
        None => Ok(Reply::to(tonight::place(visit, &kept))),
    }
}

/// Begins: with as many as are here, until the time it must end.
pub(super) fn begin(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let mut kept = tonight::found(visit, &who)?;
    // A second tap finds the evening begun.
    if let Some(reply) = sent_before(visit, form)? {
        return Ok(reply);
    }
    let run = match begun(visit, &kept, form) {
        Ok(run) => run,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&tonight::plan_page(visit, &who, &kept, Some(fields))?);
        }
    };
    kept.put_run(&run);
    evening::let_in(visit, &kept, &run, Whose::Leads(who.handle))?;
    let (place, exercises) = (visit.path_to("/now"), shelf().exercises());
    visit.record(form, move |store| {
        store::keep_as_agreed(store, &kept, &exercises)?;
        Ok(place.clone())
    })
}

/// The run of an evening that begins now and ends tonight, or past midnight.
fn begun(visit: &Visit, kept: &Kept, form: &Form) -> Result<Run, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let people = refusals.keep("people", typed::number(form.value("people"), 1, i64::from(MOST_PEOPLE)));
    let ends = refusals.keep("ends", typed::time(form.value("ends")));
    let (Some(people), Some(ends)) = (people.and_then(|people| u16::try_from(people).ok()), ends) else {
        return Err(refusals);
    };
    let now = visit.now_here();
    let mut date = now.date();
    if ends <= now.time() {
        date = date.tomorrow().unwrap_or(date);
    }
    let end = date.to_datetime(ends).to_zoned(now.time_zone().clone()).map(|end| end.timestamp());
    match end {
        Ok(end) if end.duration_since(visit.now()).as_mins() <= LONGEST => {
            let (plan, _) = kept.plan(&shelf().exercises());
            Ok(Run::start(plan, people, visit.now(), end))
        }
        _ => {
            refusals.add("ends", Refusal::new("toolkit-ends-far"));
            Err(refusals)
        }
    }
}

/// What is left to do when the evening is over.
pub(super) fn after(visit: &mut Visit, who: Facilitator) -> Answer {
    let kept = tonight::found(visit, &who)?;
    let found = visit.read(|store| store::found(store, who.group))?;
    let (plan, _) = kept.plan(&shelf().exercises());
    let exercises = plan.what_might_happen().into_iter().map(|name| {
        let said = tonight::found_key(&found, name).map(|key| visit.t(key));
        (name.to_owned(), parts::title(visit, name), said)
    });
    let exercises = exercises.collect();
    Reply::page(&views::After {
        frame: visit.frame().seen_by("toolkit-tonight-seen-by"),
        promised: visit.path_to(&format!("/c/{}/promised", who.group)),
        agreed: visit.path_to(&format!("/c/{}/together", who.group)),
        notes: visit.path_to(&format!("/c/{}/notes", who.group)),
        plan: tonight::place(visit, &kept),
        found_place: format!("{}/found", tonight::place(visit, &kept)),
        exercises,
    })
}

/// Notes what the group found about one of its exercises: a word of nobody, for the next plan.
pub(super) fn find(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let kept = tonight::found(visit, &who)?;
    let (group, name) = (who.group, form.value("exercise").to_owned());
    let (plan, _) = kept.plan(&shelf().exercises());
    if !plan.what_might_happen().contains(&name.as_str()) {
        return Err(Turned::Cannot(Refusal::new("toolkit-plan-part-gone")));
    }
    let found = tonight::FOUND.iter().map(|(word, _)| *word).find(|word| *word == form.value("found"));
    let place = format!("{}/after", tonight::place(visit, &kept));
    visit.record(form, move |store| {
        store::find(store, group, &name, found)?;
        Ok(place.clone())
    })
}

/// Whether phones may follow and whether anybody touches, for everybody in the group; whoever holds it decides that.
pub(super) fn phones(visit: &mut Visit, who: Member) -> Answer {
    let follow = visit.read(|store| store::phones_follow(store, who.group))?;
    let going = follow && going_on(visit, &who)?.is_some();
    let touch = visit.read(|store| store::may_touch(store, who.group))?;
    Reply::page(&views::Phones {
        frame: visit.frame().seen_by("toolkit-phones-seen-by"),
        place: visit.path_to(&format!("/c/{}/phones", who.group)),
        agreed: visit.path_to(&format!("/c/{}/together", who.group)),
        holds: who.facilitator,
        follow,
        going,
        touch_place: visit.path_to(&format!("/c/{}/touch", who.group)),
        touch,
    })
}

/// Her phone follows tonight's evening.
pub(super) fn follow(visit: &mut Visit, who: Member, _: &Form) -> Answer {
    if !visit.read(|store| store::phones_follow(store, who.group))? {
        return Err(Turned::Cannot(Refusal::new("toolkit-phones-away")));
    }
    let (kept, run) = going_on(visit, &who)?.ok_or_else(|| Refusal::new("toolkit-none-goes"))?;
    evening::let_in(visit, &kept, &run, Whose::Follows(who.handle))?;
    Ok(Reply::to(visit.path_to("/now")))
}

/// Says whether phones may follow.
pub(super) fn decide(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, may) = (who.group, form.value("may") == "yes");
    let place = visit.path_to(&format!("/c/{group}/phones"));
    visit.record(form, move |store| {
        store::let_phones_follow(store, group, may)?;
        Ok(place.clone())
    })
}

/// Says whether what the group does may have touch in it. Where it may not any more, no plan has touch from now on.
pub(super) fn decide_touch(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, touch) = (who.group, form.value("touch") == "yes");
    let place = visit.path_to(&format!("/c/{group}/phones"));
    let exercises = shelf().exercises();
    visit.record(form, move |store| {
        store::let_touch(store, group, touch)?;
        if !touch {
            for mut kept in store::every_plan(store, group)? {
                kept.put_without_touch(&exercises);
                store::keep(store, &kept)?;
            }
        }
        Ok(place.clone())
    })
}

/// The evening of hers that goes now.
fn going_on(visit: &Visit, who: &Member) -> Result<Option<(Kept, Run)>, Turned> {
    let now = visit.now();
    let plans = visit.read(|store| store::plans(store, who.group, now.as_microsecond()))?;
    let exercises = shelf().exercises();
    Ok(plans.into_iter().find_map(|kept| {
        let run = kept.run(&exercises)?;
        (evening::until(&run) > now && run.part().is_some()).then_some((kept, run))
    }))
}
