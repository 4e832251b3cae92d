//! Parts of a plan, as pages say them.

use web::Visit;

use super::{
    reading::{minutes_of, touch_key},
    said,
    tonight::span,
};
use crate::{
    pack::{self, Activity, ActivityWords, Both},
    rules::{
        checks::Check,
        choices::Space,
        exercise::Hindrance,
        minutes::Phase,
        plan::{PAUSE, Part},
    },
    shelf::{Found, shelf},
    views,
};

/// The exercise that rules know by this name.
pub(super) fn by_name(name: &str) -> Option<Found<Activity>> {
    shelf().activities().into_iter().find(|one| one.name == name)
}

/// Its words in her language, or else in the other.
pub(super) fn words(
    visit: &Visit,
    words: &'static Both<ActivityWords>,
) -> Option<(&'static ActivityWords, Option<foundation::Language>)> {
    said(visit, words)
}

/// What a part is called.
pub(super) fn title(visit: &Visit, name: &str) -> String {
    if name == PAUSE {
        return visit.t("toolkit-pause");
    }
    by_name(name)
        .and_then(|found| said(visit, &found.item.words).map(|(words, _)| words.title.clone()))
        .unwrap_or_else(|| visit.t("toolkit-part-gone"))
}

/// A part on paper.
pub(super) fn sheet(visit: &Visit, part: &Part, people: u16) -> views::Sheet {
    sheet_with(visit, part, people, minutes_of)
}

/// The same on paper, where minutes are said as short as can be.
pub(super) fn short_sheet(visit: &Visit, part: &Part, people: u16, begins: String) -> views::Sheet {
    let touch = part.may_touch().then(|| touch(visit, part)).flatten();
    views::Sheet { begins, touch, ..sheet_with(visit, part, people, short_minutes) }
}

/// A range of minutes for a narrow column; nothing for none.
pub(super) fn short_minutes(visit: &Visit, [least, most]: [u16; 2]) -> String {
    let range = match (least, most) {
        (_, 0) => return String::new(),
        (least, most) if least == most => most.to_string(),
        _ => format!("{least}–{most}"),
    };
    visit.speaker().t1("toolkit-short-minutes", "range", range)
}

fn sheet_with(
    visit: &Visit,
    part: &Part,
    people: u16,
    minutes_of: impl Fn(&Visit, [u16; 2]) -> String,
) -> views::Sheet {
    let found = by_name(part.key());
    let words = found.as_ref().and_then(|found| said(visit, &found.item.words));
    let steps = found.as_ref().map(|found| found.item.facts.steps.as_slice()).unwrap_or_default();
    views::Sheet {
        title: title(visit, part.key()),
        begins: String::new(),
        minutes: span(visit, part.total(people)),
        steps: words
            .map(|(words, _)| {
                words.steps.iter().zip(steps).map(|(step, minutes)| (step, minutes_of(visit, *minutes))).collect()
            })
            .unwrap_or_default(),
        other: words.and_then(|(_, other)| other),
        words: words.map(|(words, _)| words),
        without_touch: part.is_without_touch(),
        touch: touch(visit, part),
        drawing: found
            .as_ref()
            .and_then(|found| pack::drawing(found.item.facts.drawing.as_deref()?))
            // Where it shows hands and tonight nobody touches, it would show the wrong thing.
            .filter(|_| !part.is_without_touch())
            .unwrap_or_default(),
        fewer: part.exercise().is_some_and(|exercise| exercise.is_for_fewer(people)),
    }
}

/// Whether women touch in a part, as it is done tonight. A pause says nothing of it.
pub(super) fn touch(visit: &Visit, part: &Part) -> Option<String> {
    let found = by_name(part.key())?;
    let touch = if part.is_without_touch() { "none" } else { found.item.facts.touch.as_str() };
    Some(visit.t(touch_key(touch)))
}

pub(super) const fn phase_key(phase: Phase) -> &'static str {
    match phase {
        Phase::Brief => "toolkit-brief",
        Phase::Doing => "toolkit-do",
        Phase::Debrief => "toolkit-debrief",
    }
}

/// Something to look at, in a sentence.
pub(super) fn check(visit: &Visit, check: &Check) -> String {
    let speaker = visit.speaker();
    match check {
        Check::TooLong { over } => speaker.t1("toolkit-check-too-long", "minutes", i64::from(over.count())),
        Check::Tight { over } => speaker.t1("toolkit-check-tight", "minutes", i64::from(over.count())),
        Check::Empty => visit.t("toolkit-check-empty"),
        Check::LastBus { sooner, .. } => speaker.t1("toolkit-check-bus", "minutes", i64::from(*sooner)),
        Check::Crowded { holds, people } => {
            speaker.t2("toolkit-check-crowded", "holds", i64::from(*holds), "people", i64::from(*people))
        }
        Check::NoPause { key, .. } => speaker.t1("toolkit-check-no-pause", "title", title(visit, key)),
        Check::Part { key, hindrance, .. } => {
            let title = title(visit, key);
            let with = |key: &str| speaker.t1(key, "title", title.clone());
            match hindrance {
                Hindrance::TooFew { least, .. } => {
                    speaker.t2("toolkit-check-few", "title", title, "least", i64::from(*least))
                }
                Hindrance::TooMany { most, .. } => {
                    speaker.t2("toolkit-check-many", "title", title, "most", i64::from(*most))
                }
                Hindrance::Touch { has_no_touch_version: true } => with("toolkit-check-touch"),
                Hindrance::Touch { .. } => with("toolkit-check-touch-only"),
                Hindrance::TooLittleSpace { needs: Space::Large, .. } => with("toolkit-check-space-large"),
                Hindrance::TooLittleSpace { .. } => with("toolkit-check-space"),
                Hindrance::NoOutdoors => with("toolkit-check-outdoors"),
                Hindrance::NoRoom => with("toolkit-check-indoors"),
                Hindrance::NotOnline => with("toolkit-check-not-online"),
                Hindrance::OnlyOnline => with("toolkit-check-only-online"),
                Hindrance::AsksMuch { .. } => with("toolkit-check-energy"),
            }
        }
    }
}
