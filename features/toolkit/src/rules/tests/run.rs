use std::collections::BTreeSet;

use jiff::Timestamp;

use super::some::{energy_exchange, exercise, part, plan_of, span};
use crate::rules::{
    exercise::CLOSING_ROUND,
    minutes::{Minutes, Phase, Phases},
    plan::{Part, Plan},
    rest::{Outlook, Rest},
    run::{At, Run, Standing},
};

pub fn at(minutes: i64) -> Timestamp {
    seconds(minutes * 60)
}

pub fn seconds(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_797_000_000 + seconds).unwrap()
}

/// The opening, the energy exchange (15–25), a longer one (20–30), the close.
fn plan() -> Plan {
    plan_of(&[part(&energy_exchange()), part(&exercise("chairs", span(5, 5), span(10, 15), span(5, 10)))])
}

/// With seven women, so that a round takes nine minutes.
pub fn begun(ends: i64) -> Run {
    Run::start(plan(), 7, at(0), at(ends))
}

fn times(brief: u16, doing: u16, debrief: u16) -> Phases<Minutes> {
    Phases { brief: Minutes::new(brief), doing: Minutes::new(doing), debrief: Minutes::new(debrief) }
}

pub fn place(run: &Run) -> At {
    run.standing().at
}

#[test]
fn an_evening_goes_from_phase_to_phase_to_its_end() {
    let mut run = begun(100);
    let mut seen = vec![place(&run)];
    while place(&run) != At::Over {
        run = run.next(at(1)).unwrap();
        seen.push(place(&run));
    }
    let (brief, doing, debrief) = (Phase::Brief, Phase::Doing, Phase::Debrief);
    let parts = [(0, doing), (0, debrief), (1, brief), (1, doing), (1, debrief), (2, brief), (2, doing), (2, debrief)];
    let parts = parts.into_iter().chain([(3, doing), (3, debrief)]).map(|(part, phase)| At::Part(part, phase));
    assert_eq!(seen, parts.chain([At::Over]).collect::<Vec<_>>());
    assert_eq!(run.next(at(2)).unwrap_err().key, "toolkit-run-over");
    assert_eq!(run.skip(at(2)).unwrap_err().key, "toolkit-run-over");
    assert_eq!(place(&run.back(at(2)).unwrap()), At::Part(3, Phase::Debrief));
    assert_eq!(run.part(), None);
    assert!(run.rest(at(2)).parts.iter().all(|part| *part == Outlook::Past));
}

#[test]
fn in_time_everything_has_its_most() {
    let rest = begun(80).rest(at(0));
    let parts =
        vec![Outlook::Now(times(0, 8, 1)), Outlook::ToCome(times(5, 10, 10)), Outlook::ToCome(times(5, 15, 10))];
    let parts = [parts, vec![Outlook::ToCome(times(0, 8, 1))]].concat();
    assert_eq!(rest, Rest { parts, in_hand: Minutes::new(7), over: Minutes::ZERO });
}

#[test]
fn twenty_five_minutes_late_the_close_is_whole() {
    let rest = begun(80).late(Minutes::new(25)).rest(at(0));
    let parts = vec![Outlook::Now(times(0, 8, 1)), Outlook::ToCome(times(5, 5, 6)), Outlook::ToCome(times(5, 10, 6))];
    let parts = [parts, vec![Outlook::ToCome(times(0, 8, 1))]].concat();
    assert_eq!(rest, Rest { parts, in_hand: Minutes::ZERO, over: Minutes::ZERO });
}

#[test]
fn what_there_is_no_time_for_is_said_before_and_passed_over_then() {
    let run = begun(40);
    assert_eq!(run.rest(at(0)).parts[2], Outlook::NoTime);
    let mut run = run;
    for minutes in [8, 9, 14, 19, 20] {
        run = run.next(at(minutes)).unwrap();
    }
    assert_eq!(place(&run), At::Part(3, Phase::Doing));
    assert_eq!(run.standing().left_out, BTreeSet::from([2]));
    assert_eq!(run.rest(at(20)).parts[2], Outlook::LeftOut);
    let back = run.back(at(20)).unwrap();
    assert_eq!(place(&back), At::Part(1, Phase::Debrief));
    assert_eq!(place(&back.ends_at(at(60)).next(at(20)).unwrap()), At::Part(3, Phase::Doing), "it stays left out");
    let taken_in = back.take_in(2).unwrap();
    assert_eq!(taken_in.rest(at(20)).parts[2], Outlook::NoTime);
    assert_eq!(place(&taken_in.ends_at(at(60)).next(at(20)).unwrap()), At::Part(2, Phase::Brief));
}

#[test]
fn leaving_one_out_gives_its_time_to_the_others() {
    let run = begun(40);
    assert_eq!(run.rest(at(0)).parts[1], Outlook::ToCome(times(5, 5, 5)));
    assert_eq!(run.rest(at(0)).in_hand, Minutes::new(7));
    let run = run.leave_out(2).unwrap();
    assert_eq!(run.rest(at(0)).parts[1], Outlook::ToCome(times(5, 7, 10)));
    assert_eq!(run.leave_out(0).unwrap_err().key, "toolkit-plan-round-stays");
    assert_eq!(run.leave_out(3).unwrap_err().key, "toolkit-plan-round-stays");
    assert_eq!(run.leave_out(4).unwrap_err().key, "toolkit-plan-part-gone");
    let run = run.next(at(1)).unwrap().next(at(1)).unwrap();
    assert_eq!(run.leave_out(1).unwrap_err().key, "toolkit-run-part-begun");
}

#[test]
fn skipping_never_skips_talking_about_it_nor_the_close() {
    let run = begun(100);
    let debrief = run.skip(at(1)).unwrap();
    assert_eq!(place(&debrief), At::Part(0, Phase::Debrief));
    assert_eq!(debrief.skip(at(1)).unwrap_err().key, "toolkit-run-debrief-stays");
    let brief = debrief.next(at(2)).unwrap();
    assert_eq!(place(&brief), At::Part(1, Phase::Brief));
    assert_eq!(place(&brief.skip(at(3)).unwrap()), At::Part(2, Phase::Brief));
    let close = brief.skip(at(3)).unwrap().skip(at(4)).unwrap();
    assert_eq!(close.part().map(Part::key), Some(CLOSING_ROUND));
    assert_eq!(close.skip(at(5)).unwrap_err().key, "toolkit-run-closing-stays");
    assert_eq!(run.back(at(1)).unwrap_err().key, "toolkit-run-at-start");
}

#[test]
fn a_pause_stops_the_phase_and_not_the_evening() {
    let run = begun(60).pause(at(4));
    assert_eq!((run.spent(at(9)), run.left(at(9))), (Minutes::new(4), Minutes::new(51)));
    assert_eq!(run.pause(at(8)), run, "a second time changes nothing");
    let run = run.resume(at(10));
    assert_eq!((run.spent(at(11)), run.left(at(11))), (Minutes::new(5), Minutes::new(49)));
    assert_eq!(run.resume(at(12)), run);
    let next = begun(60).pause(at(4)).next(at(6)).unwrap();
    assert_eq!((next.standing().paused, next.spent(at(7))), (None, Minutes::new(1)));
    let over = Run::again(plan(), Standing { at: At::Over, ..begun(60).standing().clone() }).unwrap();
    assert_eq!(over.pause(at(3)), over);
}

#[test]
fn more_women_at_the_door_make_the_rounds_longer() {
    let rest = begun(100).with_people(9).rest(at(0));
    assert_eq!(rest.parts[3], Outlook::ToCome(times(0, 10, 1)));
}

#[test]
fn a_phase_that_is_begun_has_the_rest_of_its_time() {
    let run = begun(100).next(at(8)).unwrap().next(at(9)).unwrap().next(at(14)).unwrap();
    assert_eq!(place(&run), At::Part(1, Phase::Doing));
    assert_eq!(run.rest(at(18)).parts[1], Outlook::Now(times(0, 6, 10)));
    assert_eq!(run.rest(at(40)).parts[1], Outlook::Now(times(0, 0, 10)));
    assert_eq!(run.rest(at(40)).parts[0], Outlook::Past);
    assert_eq!(run.rest(at(99)).parts[1], Outlook::Now(times(0, 0, 5)), "and talks about it, whatever the time is");
    assert_eq!(run.rest(at(99)).parts[3], Outlook::ToCome(times(0, 8, 1)));
    assert_eq!(run.rest(at(99)).over, Minutes::new(13));
}

#[test]
fn what_was_kept_goes_on_and_a_place_that_is_not_there_does_not() {
    let run = begun(100).leave_out(2).unwrap().pause(at(2));
    assert_eq!(Run::again(plan(), run.standing().clone()), Some(run.clone()));
    let standing = Standing { at: At::Part(9, Phase::Brief), ..run.standing().clone() };
    assert_eq!(Run::again(plan(), standing), None);
    let standing = Standing { left_out: BTreeSet::from([0, 2, 3, 7]), ..run.standing().clone() };
    let again = Run::again(plan(), standing).unwrap();
    assert_eq!(again.standing().left_out, BTreeSet::from([2]), "a round is never left out");
}
