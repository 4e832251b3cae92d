use foundation::Id;
use jiff::{
    Span,
    civil::{Date, DateTime, date},
};
use proptest::prelude::*;

use crate::{
    model::{Job, Kind, Line, List},
    rules,
};

const TODAY: Date = date(2026, 11, 24);

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn starter(number: u8, women: u8, taken: &[u8]) -> Job {
    let kind = Kind::STARTERS[usize::from(number) % 8];
    let taken = taken.iter().map(|handle| id(*handle)).collect();
    Job { id: id(number), meeting: id(200), kind, women, place: 0, line: None, taken }
}

fn line(number: u8, author: u8, taken: &[u8]) -> Job {
    let line = Line { author: id(author), epoch: 0, sealed: Vec::new() };
    Job { kind: Kind::Own, line: Some(line), ..starter(number, 1, taken) }
}

fn fields(typed: &[(&str, &str)], there: usize) -> Vec<&'static str> {
    let value = |field: &str| typed.iter().find(|(name, _)| *name == field).map_or("", |(_, value)| value).to_owned();
    match rules::wanted(&value, there) {
        Ok(_) => Vec::new(),
        Err(refusals) => refusals.iter().map(|(field, _)| *field).collect(),
    }
}

#[test]
fn a_list_is_read_field_by_field() {
    assert_eq!(fields(&[("women-kettle", "2")], 0), Vec::<&str>::new());
    assert_eq!(fields(&[("own-1", "Bring a lamp")], 0), Vec::<&str>::new());
    assert_eq!(fields(&[], 0), ["women-room"]);
    assert_eq!(fields(&[], 3), Vec::<&str>::new());
    assert_eq!(fields(&[("women-kettle", "4"), ("women-time", "x"), ("own-2", &"x".repeat(81))], 0).len(), 3);
    assert_eq!(fields(&[("own-1", "a"), ("women-own-1", "0")], 0), ["women-own-1"]);
}

#[test]
fn a_line_goes_by_its_author_or_one_who_holds_the_group_and_never_from_under_another() {
    let gone = |job: &Job, handle: u8, facilitator| rules::remove(job, id(handle), facilitator);
    assert!(matches!(gone(&line(1, 5, &[]), 5, false), Ok(Some(_))));
    assert!(matches!(gone(&line(1, 5, &[5]), 5, false), Ok(Some(_))));
    assert_eq!(gone(&line(1, 5, &[]), 6, false), Ok(None));
    assert!(matches!(gone(&line(1, 5, &[]), 6, true), Ok(Some(_))));
    assert!(gone(&line(1, 5, &[7]), 6, true).is_err());
    assert!(gone(&line(1, 5, &[7]), 5, false).is_err());
    assert_eq!(gone(&starter(1, 1, &[]), 6, true), Ok(None));
}

#[test]
fn all_with_one_means_every_job_and_nobody_else() {
    let one = [starter(1, 1, &[9]), starter(2, 2, &[9]), line(3, 4, &[9])];
    assert!(rules::all_with_one(&one));
    assert!(!rules::all_with_one(&one[..1]));
    assert!(!rules::all_with_one(&[]));
    assert!(!rules::all_with_one(&[starter(1, 1, &[9]), starter(2, 2, &[9, 8])]));
    assert!(!rules::all_with_one(&[starter(1, 1, &[9]), starter(2, 1, &[])]));
}

#[test]
fn the_last_list_stays_without_anybody_and_older_ones_go() {
    let list = |number, days: i64| {
        let starts = TODAY.saturating_add(Span::new().days(days)).at(18, 30, 0, 0);
        List { meeting: id(number), starts, ends: starts.saturating_add(Span::new().hours(2)) }
    };
    let over = rules::over(&[list(1, -14), list(2, -7), list(3, 0), list(4, 2)], TODAY);
    assert_eq!((over.parts, over.lists), (vec![id(1), id(2)], vec![id(1)]));
    let at = |days: i64| TODAY.saturating_add(Span::new().days(days)).at(18, 30, 0, 0);
    assert_eq!(rules::list_before(&[list(1, -14), list(2, -7), list(4, 9)], at(2)), Some(id(2)));
    assert_eq!(rules::list_before(&[list(4, 9)], at(2)), None);
}

#[test]
fn a_line_holds_no_telephone_number() {
    for typed in ["Ring Robin on 07700 900201 about milk", "milk: (01632) 960-123"] {
        assert_eq!(rules::line(typed).unwrap_err().key, "shared-jobs-own-number", "{typed}");
        let fields = |field: &str| if field == "own-1" { typed.to_owned() } else { String::new() };
        let refusals = rules::wanted(&fields, 0).err().unwrap();
        assert!(refusals.iter().any(|(field, refusal)| *field == "own-1" && refusal.key == "shared-jobs-own-number"));
    }
    for typed in ["Bring milk at 18:15", "2 chairs, 12 cups"] {
        assert!(rules::line(typed).is_ok(), "{typed}");
    }
}

fn some_jobs() -> impl Strategy<Value = Vec<Job>> {
    let one = (1..=3_u8, proptest::collection::btree_set(0..6_u8, 0..3));
    proptest::collection::vec(one, 0..8).prop_map(|all| {
        let jobs = all.into_iter().zip(0_u8..).map(|((women, taken), number)| {
            let taken: Vec<u8> = taken.into_iter().take(usize::from(women)).collect();
            starter(number, women, &taken)
        });
        jobs.collect()
    })
}

fn some_wishes() -> impl Strategy<Value = Vec<(Kind, u8)>> {
    proptest::collection::vec(0..=3_u8, 8).prop_map(|women| Kind::STARTERS.into_iter().zip(women).collect())
}

fn made(jobs: &[Job], changes: &rules::Changes) -> Vec<Job> {
    let mut after: Vec<Job> = jobs.iter().filter(|job| !changes.removed.contains(&job.id)).cloned().collect();
    for (id, women) in &changes.resized {
        after.iter_mut().filter(|job| job.id == *id).for_each(|job| job.women = *women);
    }
    for ((kind, women), number) in changes.added.iter().zip(100..) {
        after.push(Job { kind: *kind, ..starter(number, *women, &[]) });
    }
    after
}

proptest! {
    #[test]
    fn nobody_is_put_out_and_the_list_is_as_wanted(jobs in some_jobs(), wanted in some_wishes()) {
        match rules::changes(&wanted, &jobs) {
            Ok(changes) => {
                let after = made(&jobs, &changes);
                for job in &jobs {
                    for handle in &job.taken {
                        prop_assert!(after.iter().any(|one| one.id == job.id && one.taken.contains(handle)));
                    }
                }
                for (kind, women) in &wanted {
                    let there: Vec<&Job> = after.iter().filter(|job| job.kind == *kind).collect();
                    prop_assert_eq!(there.len(), usize::from(*women > 0));
                    prop_assert!(there.iter().all(|job| job.women == *women && job.taken.len() <= usize::from(*women)));
                }
                // Asked once more, nothing is left to change.
                prop_assert_eq!(rules::changes(&wanted, &after), Ok(rules::Changes::default()));
            }
            Err(_) => {
                let more = |(kind, women): &(Kind, u8)| {
                    jobs.iter().any(|job| job.kind == *kind && job.taken.len() > usize::from(*women))
                };
                prop_assert!(wanted.iter().any(more));
            }
        }
    }

    #[test]
    fn however_many_tap_no_more_take_a_job_than_it_is_for(women in 1..=3_u8, taps in proptest::collection::vec(0..8_u8, 0..20)) {
        let mut job = starter(1, women, &[]);
        for handle in taps {
            if let Ok(Some(taken)) = rules::take(&job, id(handle)) {
                job.taken.push(taken.handle);
            }
            prop_assert!(job.taken.len() <= usize::from(women));
            let each: std::collections::BTreeSet<Id> = job.taken.iter().copied().collect();
            prop_assert_eq!(each.len(), job.taken.len());
            prop_assert_eq!(rules::places(&job) == 0, rules::open(std::slice::from_ref(&job)) == 0);
        }
    }

    #[test]
    fn only_one_who_carries_five_or_more_coming_jobs_is_asked(jobs in some_jobs(), handle in 0..6_u8, comes: bool) {
        let coming = if comes { vec![id(200)] } else { vec![id(201)] };
        let hers = jobs.iter().filter(|job| job.taken.contains(&id(handle))).count();
        let said = rules::carries_many(&jobs, &coming, id(handle));
        if comes && hers >= rules::MANY {
            prop_assert_eq!(said.len(), hers);
        } else {
            prop_assert!(said.is_empty());
        }
    }

    #[test]
    fn all_with_one_is_said_only_when_one_woman_has_everything(jobs in some_jobs()) {
        let hands: std::collections::BTreeSet<Id> = jobs.iter().flat_map(|job| job.taken.clone()).collect();
        let all = jobs.len() > 1 && hands.len() == 1 && jobs.iter().all(|job| !job.taken.is_empty());
        prop_assert_eq!(rules::all_with_one(&jobs), all);
    }

    #[test]
    fn nothing_of_a_woman_outlives_the_day_of_her_date(days in proptest::collection::vec(-30..30_i64, 0..6)) {
        let lists: Vec<List> = days
            .iter()
            .zip(0_u8..)
            .map(|(days, number)| {
                let starts: DateTime = TODAY.saturating_add(Span::new().days(*days)).at(18, 30, 0, 0);
                List { meeting: id(number), starts, ends: starts.saturating_add(Span::new().hours(2)) }
            })
            .collect();
        let over = rules::over(&lists, TODAY);
        for list in &lists {
            prop_assert_eq!(over.parts.contains(&list.meeting), list.ends.date() < TODAY);
        }
        prop_assert!(over.lists.iter().all(|list| over.parts.contains(list)));
        prop_assert_eq!(over.lists.len(), over.parts.len().saturating_sub(1));
    }
}
