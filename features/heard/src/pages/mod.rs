//! What everybody reads, what a host's coordinators write, and what stands of it on other pages.

mod answers;
mod cards;
mod desk;
mod public;

use foundation::Id;
use hosts::{Coordinator, HostFacts};
use promises::{Honesty, Promise};
use web::{Routes, Turned, Visit};

use crate::views;

pub use cards::{group_cards, home_cards, host_cards, public_cards};

/// The pages of this feature.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("heard")
        .get("/h/{word}/said", public::newest)
        .get("/h/{word}/said/{year}", public::year)
        .get("/h/{word}/said/{year}/sheet", public::sheet)
        .get("/c/{group}/heard/{item}", public::door)
        .get("/org/{host}/heard", desk::show)
        .post("/org/{host}/heard", desk::make)
        .get("/org/{host}/heard/new", desk::new)
        .get("/org/{host}/heard/{item}", desk::show_one)
        .post("/org/{host}/heard/{item}/closure", desk::close)
        .post("/org/{host}/heard/{item}/honest-word", desk::say_honestly)
        .get("/org/{host}/heard/{item}/correction", desk::show_correction)
        .post("/org/{host}/heard/{item}/correction", desk::correct)
        .post("/org/{host}/heard/{item}/removal", desk::remove)
        .get("/org/{host}/answers", answers::new)
        .post("/org/{host}/answers", answers::make)
        .get("/org/{host}/answers/{promise}", answers::show)
        .post("/org/{host}/answers/{promise}/closure", answers::close)
        .post("/org/{host}/answers/{promise}/honest-word", answers::say_honestly)
}

fn host_of(visit: &Visit, who: &Coordinator) -> Result<HostFacts, Turned> {
    visit.read(|store| hosts::facts(store, who.host))?.ok_or(Turned::NotHere)
}

fn desk_place(visit: &Visit, host: Id) -> String {
    visit.path_to(&format!("/org/{host}/heard"))
}

/// What the owner of a promise reads of its day.
fn note(visit: &Visit, promise: &Promise) -> Option<String> {
    let today = visit.now_here().date();
    if promise.is_late(today) {
        Some(visit.t("promises-late"))
    } else if promise.is_near(today) {
        Some(visit.t("promises-near"))
    } else {
        None
    }
}

/// What may be said of a day in one tap: a new one, twice. That something is not possible takes a reason here.
fn honesty(visit: &Visit, promise: &Promise, days: usize) -> Honesty {
    promises::honesty(promise, visit.now_here().date(), true, days.saturating_sub(1), None)
}

/// The same as buttons; `about` says what they mean, `key` each day.
fn honest(
    visit: &Visit,
    (promise, days): (&Promise, usize),
    place: String,
    (about, key): (&str, &str),
) -> Option<views::Honest> {
    let words: Vec<(String, String)> = honesty(visit, promise, days)
        .later
        .iter()
        .map(|(word, day)| {
            let day = language::day_short(visit.language(), *day);
            (word.clone(), visit.speaker().t1(key, "day", day))
        })
        .collect();
    let late = promise.is_late(visit.now_here().date());
    let about = visit.t(about);
    (!words.is_empty()).then_some(views::Honest { about, place, words, late })
}
