//! The day after: who could not be told in time, and how she reads that we are sorry.

use super::{Her, Line, Moment, plan};
use crate::model::{Holds, Otherwise, Reach, Telling, TellingWay, Told, Way};

/// For how many days a word afterwards is of use. It ends sooner where they meet again sooner.
pub const AFTERWARDS_DAYS: i64 = 7;

/// Whether nothing reached her in time in her own way, as far as anybody knows, also where somebody met her at the old
/// door. Not where she knows of it, or asked for no more texts.
#[must_use]
pub fn missed(telling: &Telling) -> bool {
    let nothing_went = matches!(telling.way, TellingWay::Door | TellingWay::Nothing);
    let hers = matches!(telling.way, TellingWay::Hers(_) | TellingWay::TextSent);
    let in_neutral_words = telling.outside_hours && matches!(telling.told, Told::Sent | Told::Delivered);
    !matches!(telling.told, Told::Heard | Told::Answered | Told::Stopped)
        && (nothing_went || hers && (telling.told == Told::NotReached || in_neutral_words))
}

/// How she is told afterwards, in her hours alone, whatever else she chose; nothing where nothing may go to her. Where all
/// that may go are her own code words nothing goes either: they would tell her that plans have changed once more.
#[must_use]
pub fn afterwards(telling: &Telling, resting: bool, reach: Option<&Reach>, moment: &Moment) -> Option<Line> {
    // Who wants no more texts and lets herself be rung instead is rung.
    let may = |reach: &&Reach| (!reach.stopped || reach.rings) && reach.says() != Holds::CodeWords;
    let reach = reach.filter(|reach| missed(telling) && may(reach))?;
    let in_her_hours = Reach { otherwise: Otherwise::Nothing, ..reach.clone() };
    let line = plan(Her { makes_it: false, resting, reach: Some(&in_her_hours) }, moment);
    let goes = matches!(line, Line::Mail { .. } | Line::Text { .. } | Line::ByHand { .. });
    (goes && reach.way != Way::App).then_some(line)
}
