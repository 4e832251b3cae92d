//! What of an earlier change still holds when another is made, and before which doors women stand who have not heard.

use foundation::Id;
use groups::Both;
use jiff::Timestamp;

use super::{Line, not_seen};
use crate::model::{Door, Facts, Reach, Telling, TellingWay, Told, Way, What};

/// What of an earlier change goes into the next notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// What still is other than it was.
    pub what: Vec<What>,
    /// Whether what was said about it still holds.
    pub note: bool,
}

/// What still holds of `earlier` beside what is `new`, but for what is `over`. A kind that comes again overtakes the earlier
/// one, another place overtakes how one gets in, and nothing holds of a meeting that is not on.
#[must_use]
pub fn carried(earlier: &Facts, new: &[What], over: &[What]) -> Carried {
    let overtaken = |what: What| match what {
        _ if new.contains(&What::Cancelled) => true,
        What::Cancelled | What::Reminder | What::Afterwards => true,
        What::Access => new.contains(&What::Access) || new.contains(&What::Place),
        what => new.contains(&what),
    };
    let is_over = |what: What| what.needs_note() && over.contains(&what);
    let what: Vec<What> = earlier.what.iter().copied().filter(|what| !overtaken(*what) && !is_over(*what)).collect();
    // Whose the note is: what only a note can say, or else the place, or else all of it.
    let mut noted: Vec<What> = earlier.what.iter().copied().filter(|what| what.needs_note()).collect();
    if noted.is_empty() {
        noted.extend(earlier.what.iter().copied().filter(|what| *what == What::Place));
    }
    if noted.is_empty() {
        noted.clone_from(&earlier.what);
    }
    let note = earlier.note != Both::default() && noted.iter().any(|one| what.contains(one));
    Carried { what, note }
}

/// Both together, in the order of the form.
#[must_use]
pub fn together(carried: &[What], new: &[What]) -> Vec<What> {
    What::CHANGES.into_iter().filter(|what| carried.contains(what) || new.contains(what)).collect()
}

/// Two notes as one, the earlier one first. Neither is said twice.
#[must_use]
pub fn both_noted(earlier: &Both, new: &Both) -> Both {
    if *earlier == Both::default() {
        return new.clone();
    }
    if *new == Both::default() {
        return earlier.clone();
    }
    let said = |language, has: bool| {
        if has { joined(earlier.said(language).0, new.said(language).0) } else { String::new() }
    };
    Both {
        en: said(foundation::Language::En, !earlier.en.is_empty() || !new.en.is_empty()),
        cy: said(foundation::Language::Cy, !earlier.cy.is_empty() || !new.cy.is_empty()),
    }
}

fn joined(earlier: &str, new: &str) -> String {
    if new.contains(earlier) {
        return new.to_owned();
    }
    if earlier.contains(new) {
        return earlier.to_owned();
    }
    let stop = if earlier.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{earlier}{stop} {new}")
}

/// Where and when women may stand who have not heard: where the meeting was `told` to be, if what is new makes that an old
/// door, and before that the doors of the earlier change. Two at most: the last one, and the first of all.
#[must_use]
pub fn old_doors(
    told: (Both, Timestamp),
    now: (&Both, Timestamp),
    is_left: bool,
    earlier: &[Door],
    elsewhere: bool,
) -> Vec<(Both, Timestamp)> {
    let mut doors: Vec<(Both, Timestamp)> = Vec::new();
    let before = earlier.iter().map(|door| (door.place.clone(), door.starts_at));
    for door in is_left.then_some(told).into_iter().chain(before) {
        // A door that is the right one again is no old door, unless nobody meets there.
        let is_old = elsewhere || (&door.0, door.1) != now;
        if is_old && !doors.contains(&door) {
            doors.push(door);
        }
    }
    if doors.len() > 2 {
        doors.drain(1..doors.len() - 1);
    }
    doors
}

/// Whether she knows of a change, as far as anybody can.
#[must_use]
pub const fn has_heard(told: Told) -> bool {
    matches!(told, Told::Heard | Told::Answered | Told::MetAtTheDoor)
}

/// What of one woman's line goes on when another change is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GoesOn {
    /// She would like a call, and nobody has rung her.
    pub wants_call: bool,
    /// Who took it on to tell her, and has not yet.
    pub taken_by: Option<Id>,
    /// Somebody met her at the old door, and what she heard there still is so.
    pub met: bool,
    /// Somebody else answers at her number.
    pub not_hers: bool,
}

/// What is planned for her, by hand where somebody else answers at the number a text would go to.
#[must_use]
pub const fn by_hand_if(not_hers: bool, line: Line) -> Line {
    match line {
        Line::Text { at, outside_hours } if not_hers => Line::ByHand { way: Way::Text, from: at, outside_hours },
        line => line,
    }
}

/// What goes on of a line. `is_due`: somebody may ring her who looks here herself; `door_stays`: what is new leaves place and
/// time as they were told at that door. Nobody rings a telephone that others use by now, or a woman who is told another way.
#[must_use]
pub fn goes_on(old: &Telling, reach: Option<&Reach>, is_due: bool, door_stays: bool) -> GoesOn {
    // 'That was not her': then the wish is not hers either.
    let not_hers = old.way == TellingWay::TextSent && old.told == Told::NotReached;
    let over = matches!(old.told, Told::Heard | Told::MetAtTheDoor | Told::Stopped) || not_hers;
    let may_ring = reach.is_some_and(|reach| !reach.shared && (reach.way == Way::Text || reach.is_rung()));
    let wants_call = (old.wants_call && !over || is_due) && may_ring;
    let undone = wants_call || matches!(old.told, Told::Planned | Told::NotReached) || not_seen(old);
    GoesOn {
        wants_call,
        taken_by: old.taken_by.filter(|_| undone),
        met: door_stays && old.told == Told::MetAtTheDoor,
        not_hers: old.not_hers && reach.is_some_and(|reach| reach.way == Way::Text),
    }
}
