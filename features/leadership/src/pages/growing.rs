//! Seven ways of having a hand in a group. Start anywhere, stay anywhere; the page is the same for every woman.

use groups::Member;
use web::{Answer, Reply, Visit};

use super::{Looker, Scene, all_between, place};
use crate::{model::Step, views};

/// What stands there of each: its title, what it is, how long, who helps, how to step back.
const fn keys(step: Step) -> [&'static str; 5] {
    match step {
        Step::Greet => [
            "leadership-greet",
            "leadership-greet-what",
            "leadership-greet-long",
            "leadership-greet-help",
            "leadership-greet-back",
        ],
        Step::Time => [
            "leadership-time",
            "leadership-time-what",
            "leadership-time-long",
            "leadership-time-help",
            "leadership-time-back",
        ],
        Step::Words => [
            "leadership-words",
            "leadership-words-what",
            "leadership-words-long",
            "leadership-words-help",
            "leadership-words-back",
        ],
        Step::Activity => [
            "leadership-activity",
            "leadership-activity-what",
            "leadership-activity-long",
            "leadership-activity-help",
            "leadership-activity-back",
        ],
        Step::Together => [
            "leadership-together",
            "leadership-together-what",
            "leadership-together-long",
            "leadership-together-help",
            "leadership-together-back",
        ],
        Step::Evening => [
            "leadership-evening",
            "leadership-evening-what",
            "leadership-evening-long",
            "leadership-evening-help",
            "leadership-evening-back",
        ],
        Step::Support => [
            "leadership-support",
            "leadership-support-what",
            "leadership-support-long",
            "leadership-support-help",
            "leadership-support-back",
        ],
    }
}

/// The key of its title.
pub(super) const fn title(step: Step) -> &'static str {
    let [title, ..] = keys(step);
    title
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let scene = Scene::read(visit, who.group, who.handle)?;
    let steps = Step::ALL
        .iter()
        .map(|step| {
            let [title, what, long, help, back] = keys(*step).map(|key| visit.t(key));
            let terms = ["leadership-what", "leadership-long", "leadership-help", "leadership-back"];
            views::StepCard {
                title,
                facts: terms.iter().map(|term| visit.t(term)).zip([what, long, help, back]).collect(),
                place: place(visit, who.group, &format!("/try/{}", step.word())),
            }
        })
        .collect();
    let mine = !all_between(visit, &Looker::of(&who), &scene)?.is_empty();
    let meeting = who.facilitator && scene.may_be_asked(who.handle).next().is_some();
    Reply::page(&views::Growing {
        frame: visit.frame().seen_by("leadership-seen-by-all"),
        steps,
        mine: mine.then(|| place(visit, who.group, "/mine")),
        meeting: meeting.then(|| place(visit, who.group, "/meeting")),
        people: visit.path_to(&format!("/c/{}/people", who.group)),
    })
}
