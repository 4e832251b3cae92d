//! What one who holds the group is asked: yes, not this time, or another date; and a word afterwards, in the form that was
//! chosen.

use foundation::{FieldRefusals, Refusal};
use groups::{Facilitator, Member};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{
    Between, Scene,
    ask::{Says, keep},
    choices, facts, find, led_before, place, state, titled,
};
use crate::{
    model::{About, On, Part, Side, Wish},
    rules,
    sealing::Marks,
    store, views,
};

pub(super) fn show(visit: &Visit, who: &Member, scene: &Scene, between: &Between) -> Answer {
    Reply::page(&page(visit, who, scene, between, Filled::empty()))
}

/// The dates she may propose: those ahead, but for the one that is asked.
fn others(scene: &Scene, between: &Between) -> Vec<On> {
    if between.asked.about == About::Meeting {
        return Vec::new();
    }
    let asked = between.asked.on.map(|on| on.meeting);
    scene.next_dates().into_iter().filter(|date| Some(date.meeting) != asked).collect()
}

fn is_open(scene: &Scene, between: &Between) -> bool {
    rules::may_answer(&between.asked, between.stands, between.word.is_some(), scene.now)
}

fn page(visit: &Visit, who: &Member, scene: &Scene, between: &Between, fields: Filled) -> views::Beside {
    let at = place(visit, who.group, &format!("/mine/{}", between.id));
    let due = between.due.then(|| {
        let (said, done) = match between.asked.wish {
            Wish::Said => ("leadership-due-said", Some("leadership-due-said-done")),
            Wish::Written => ("leadership-due-written", None),
            Wish::None => ("leadership-due-none", Some("leadership-end-away")),
        };
        views::Due { said: visit.t(said), done: done.map(|key| visit.t(key)), written: between.word.clone() }
    });
    views::Beside {
        frame: visit.frame().seen_by("leadership-seen-by-two"),
        title: titled(visit, between),
        state: state(visit, between),
        facts: facts(visit, &between.asked),
        line: between.asked.line.clone(),
        open: is_open(scene, between),
        dates: choices(visit, &others(scene, between)),
        due,
        fields,
        all: place(visit, who.group, "/mine"),
        at,
    }
}

/// She answers. It may change until the date begins, and never once a word is written.
pub(super) fn answer(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    if let Some(before) = led_before(visit, form, "said-kept")? {
        return Ok(before);
    }
    let scene = Scene::read(visit, who.group, who.handle)?;
    let between = find(visit, &who, &scene, Some(Side::Beside))?;
    if !is_open(&scene, &between) {
        return Err(Turned::Cannot(Refusal::new("leadership-cannot")));
    }
    let dates = others(&scene, &between);
    let said = match rules::answer(between.asked.about, form.value("answer"), form.value("on"), &dates) {
        Ok(said) => said.ok_or(Turned::NotHere)?,
        Err(refusal) => return refused(visit, &who, &scene, &between, form, ("on", refusal)),
    };
    let says = says(&who, &scene, &between, Part::Answer, said.to_text());
    Ok(keep(visit, form, &says, &place(visit, who.group, "/mine"))?.saying("said-kept"))
}

/// What she says of something that she is asked. All of it goes eight weeks after its date, or after today.
fn says(who: &Member, scene: &Scene, between: &Between, part: Part, text: String) -> Says {
    Says {
        group: who.group,
        id: between.id,
        asks: between.asked.from,
        beside: who.handle,
        part,
        text,
        gone_on: rules::gone_on(between.asked.on, scene.now.date()),
        is_new: false,
    }
}

fn refused(
    visit: &Visit,
    who: &Member,
    scene: &Scene,
    between: &Between,
    form: &Form,
    (field, refusal): (&'static str, Refusal),
) -> Answer {
    let mut refusals = FieldRefusals::new();
    refusals.add(field, refusal);
    let fields = Filled::again(form, &refusals, visit.speaker());
    Reply::refused(&page(visit, who, scene, between, fields))
}

/// The word afterwards, written: in place of what she wrote before.
pub(super) fn word(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    if let Some(before) = led_before(visit, form, "said-kept")? {
        return Ok(before);
    }
    let scene = Scene::read(visit, who.group, who.handle)?;
    let between = find(visit, &who, &scene, Some(Side::Beside))?;
    if between.asked.wish != Wish::Written || !between.due {
        return Err(Turned::Cannot(Refusal::new("leadership-cannot")));
    }
    let words = match rules::word(form.value("word")) {
        Ok(words) => words,
        Err(refusal) => return refused(visit, &who, &scene, &between, form, ("word", refusal)),
    };
    let says = says(&who, &scene, &between, Part::Word, words);
    match keep(visit, form, &says, &place(visit, who.group, "/mine")) {
        Err(Turned::Cannot(refusal)) => refused(visit, &who, &scene, &between, form, ("word", refusal)),
        other => Ok(other?.saying("said-kept")),
    }
}

/// She takes back what she wrote, for both.
pub(super) fn take_back(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, id) = (who.group, visit.id("asked")?);
    let mark = Marks::of(visit.app(), group)?.mark(who.handle, Side::Beside);
    let place = place(visit, group, "/mine");
    let reply = visit.record(form, move |store| {
        store::take_back(store, group, &mark, id)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-gone"))
}

/// They have talked, or there was nothing to say: nothing of it is left. What is to be written is not ticked.
pub(super) fn close(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    if let Some(before) = led_before(visit, form, "said-gone")? {
        return Ok(before);
    }
    let scene = Scene::read(visit, who.group, who.handle)?;
    let between = find(visit, &who, &scene, Some(Side::Beside))?;
    if between.asked.wish == Wish::Written || !between.due {
        return Err(Turned::Cannot(Refusal::new("leadership-cannot")));
    }
    let (group, id) = (who.group, between.id);
    let mark = Marks::of(visit.app(), group)?.mark(who.handle, Side::Beside);
    let place = place(visit, group, "/mine");
    let reply = visit.record(form, move |store| {
        store::end(store, group, Side::Beside, &mark, id)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-gone"))
}
