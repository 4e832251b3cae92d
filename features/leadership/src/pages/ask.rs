//! Asking one who holds the group: to be beside her when she tries something, or for a word after a meeting both of them hold.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal};
use groups::{Facilitator, Member};
use jiff::civil::Date;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{Looker, Scene, all_between, choices, growing, led_before, place, wish};
use crate::{
    model::{About, On, Part, Side, Step},
    rules::{self, Picked},
    sealing::{self, Marks},
    store::{self, New},
    views,
};

/// How often something is sealed again when those who are in the group changed meanwhile.
const TRIES: usize = 4;

/// The step that the path names.
fn step_of(visit: &Visit) -> Result<Step, Turned> {
    Step::from_word(visit.parameter("step")).ok_or(Turned::NotHere)
}

pub(super) fn step_form(visit: &mut Visit, who: Member) -> Answer {
    let about = About::Step(step_of(visit)?);
    first(visit, &who, about)
}

pub(super) fn step(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let about = About::Step(step_of(visit)?);
    ask(visit, &who, about, form)
}

pub(super) fn meeting_form(visit: &mut Visit, who: Facilitator) -> Answer {
    first(visit, &who, About::Meeting)
}

pub(super) fn meeting(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    ask(visit, &who, About::Meeting, form)
}

/// The dates that are offered: those ahead for a step, those of the last days for a word after a meeting.
fn dates(scene: &Scene, about: About) -> Vec<On> {
    match about {
        About::Step(_) => scene.next_dates(),
        About::Meeting => scene.last_meetings(),
    }
}

/// The form, with the one who can be asked picked where there is but one.
fn first(visit: &Visit, who: &Member, about: About) -> Answer {
    let scene = Scene::read(visit, who.group, who.handle)?;
    let mut fields = Filled::empty();
    if let [only] = scene.may_be_asked(who.handle).collect::<Vec<_>>().as_slice() {
        fields = fields.with("with", only.handle.to_string());
    }
    if let (About::Meeting, [last, ..]) = (about, dates(&scene, about).as_slice()) {
        fields = fields.with("on", last.meeting.to_string());
    }
    Reply::page(&page(visit, who, &scene, about, fields))
}

fn page(visit: &Visit, who: &Member, scene: &Scene, about: About, fields: Filled) -> views::Ask {
    let others: Vec<_> = scene
        .may_be_asked(who.handle)
        .map(|person| (person.handle.to_string(), person.name_used.clone(), String::new()))
        .collect();
    let mut dates = choices(visit, &dates(scene, about));
    let not_now = if others.is_empty() {
        Some(visit.t("leadership-nobody"))
    } else if about == About::Meeting && dates.is_empty() {
        Some(visit.t("leadership-meeting-none"))
    } else {
        None
    };
    let (title, lead, legend, rest) = match about {
        About::Step(step) => {
            dates.push(("none".to_owned(), visit.t("leadership-no-date"), String::new()));
            let rest = format!("/try/{}", step.word());
            (growing::title(step), "leadership-try-lead", "leadership-try-when", rest)
        }
        About::Meeting => {
            ("leadership-meeting-title", "leadership-meeting-lead", "leadership-meeting-which", "/meeting".to_owned())
        }
    };
    let rights = matches!(about, About::Step(step) if step.is_holding());
    views::Ask {
        frame: visit.frame().seen_by("leadership-seen-by-two"),
        title: visit.t(title),
        lead: visit.t(lead),
        at: place(visit, who.group, &rest),
        rights: rights.then(|| visit.path_to(&format!("/c/{}/people", who.group))),
        not_now,
        dates_legend: visit.t(legend),
        dates,
        others,
        wishes: rules::offered(about)
            .iter()
            .map(|one| (one.word().to_owned(), visit.t(wish(*one)), String::new()))
            .collect(),
        fields,
    }
}

fn ask(visit: &Visit, who: &Member, about: About, form: &Form) -> Answer {
    if let Some(before) = led_before(visit, form, "said-leadership-asked")? {
        return Ok(before);
    }
    let scene = Scene::read(visit, who.group, who.handle)?;
    let others: Vec<Id> = scene.may_be_asked(who.handle).map(|person| person.handle).collect();
    let picked =
        Picked { on: form.value("on"), with: form.value("with"), wish: form.value("wish"), line: form.value("line") };
    let refused = |refusals: &FieldRefusals| {
        Reply::refused(&page(visit, who, &scene, about, Filled::again(form, refusals, visit.speaker())))
    };
    let (asked, beside) = match rules::ask(about, who.handle, &picked, &dates(&scene, about), &others) {
        Ok(asked) => asked,
        Err(refusals) => return refused(&refusals),
    };
    let known =
        all_between(visit, &Looker::of(who), &scene)?.iter().filter(|between| between.side == Side::Asks).count();
    if known >= rules::MOST_ASKED {
        let mut refusals = FieldRefusals::new();
        refusals.add("with", Refusal::new("leadership-many"));
        return refused(&refusals);
    }
    let says = Says {
        group: who.group,
        id: Id::random()?,
        asks: who.handle,
        beside,
        part: Part::Asked,
        text: asked.to_text(),
        gone_on: rules::gone_on(asked.on, scene.now.date()),
        is_new: true,
    };
    match keep(visit, form, &says, &place(visit, who.group, "/mine")) {
        Err(Turned::Cannot(refusal)) => {
            let mut refusals = FieldRefusals::new();
            refusals.add("with", refusal);
            refused(&refusals)
        }
        other => Ok(other?.saying("said-leadership-asked")),
    }
}

/// Something that one of both says, ready to be sealed to the two.
pub(super) struct Says {
    pub(super) group: Id,
    pub(super) id: Id,
    pub(super) asks: Id,
    pub(super) beside: Id,
    pub(super) part: Part,
    pub(super) text: String,
    pub(super) gone_on: Date,
    /// Whether nothing stands between them yet.
    pub(super) is_new: bool,
}

/// Seals it to both and keeps it. Nothing is kept when one of the two is not there any more, or took it back meanwhile.
pub(super) fn keep(visit: &Visit, form: &Form, says: &Says, place: &str) -> Answer {
    let marks = Marks::of(visit.app(), says.group)?;
    let between = New {
        group: says.group,
        id: says.id,
        asks: marks.mark(says.asks, Side::Asks),
        beside: marks.mark(says.beside, Side::Beside),
        gone_on: says.gone_on,
    };
    for _ in 0..TRIES {
        let (what, who) = ((says.group, says.id), (says.asks, says.beside));
        let Some(two) = sealing::for_two(visit, what, who, says.part, &says.text)? else { break };
        let (between, part, is_new, place) = (between.clone(), says.part, says.is_new, place.to_owned());
        let kept = visit.record(form, move |store| {
            two.check(store)?;
            if is_new {
                store::ask(store, &between, &two.sealed)?;
            } else if !store::put(store, &between, part, &two.sealed)? {
                return Err(Fault::Met);
            }
            Ok(place.clone())
        });
        match kept {
            Err(Turned::Broken(Fault::Met)) => {}
            other => return other,
        }
    }
    Err(Turned::Cannot(Refusal::new("leadership-cannot")))
}
