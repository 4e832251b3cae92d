use std::collections::HashSet;

use foundation::Id;
use jiff::{SignedDuration, Timestamp};

use super::Folder;
use crate::{Fault, claim_jobs, enqueue, enqueue_many, finish_job, give_back_job, later_job, waiting_jobs};

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

#[test]
fn a_job_is_claimed_once_and_again_when_its_lease_ran_out() {
    let folder = Folder::new();
    let database = folder.main();
    let subject = Id::random().unwrap();
    let id = database.write(move |store| enqueue(store, "mail", subject, at(10), at(0))).unwrap();
    let claim = |seconds| database.write(move |store| claim_jobs(store, "mail", at(seconds), 60, 5)).unwrap();
    assert!(claim(9).is_empty(), "not before its time");
    let claimed = claim(10);
    assert_eq!(claimed.len(), 1);
    assert_eq!((claimed[0].id, claimed[0].subject, claimed[0].attempts), (id, subject, 0));
    assert!(claim(11).is_empty(), "somebody is at it");
    assert_eq!(claim(80)[0].attempts, 1, "whoever was at it has died");
    database.write(move |store| later_job(store, id, at(200), at(80))).unwrap();
    assert!(claim(199).is_empty());
    assert_eq!(claim(200).len(), 1);
    database.write(move |store| finish_job(store, id)).unwrap();
    assert!(claim(9999).is_empty());
}

#[test]
fn many_claimants_share_and_nobody_gets_one_twice() {
    let folder = Folder::new();
    let database = folder.main();
    database
        .write(move |store| {
            for _ in 0..100 {
                enqueue(store, "mail", Id::random()?, at(0), at(0))?;
            }
            enqueue(store, "other", Id::random()?, at(0), at(0))?;
            Ok(())
        })
        .unwrap();
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let database = database.clone();
            std::thread::spawn(move || {
                let mut mine = Vec::new();
                loop {
                    let batch = database.write(move |store| claim_jobs(store, "mail", at(1), 60, 7)).unwrap();
                    if batch.is_empty() {
                        return mine;
                    }
                    mine.extend(batch.into_iter().map(|job| job.id));
                }
            })
        })
        .collect();
    let mut all: Vec<Id> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 100);
}

#[test]
fn what_a_change_would_have_told_goes_with_the_change() {
    let folder = Folder::new();
    let database = folder.main();
    let outcome: Result<(), Fault> = database.write(move |store| {
        enqueue(store, "mail", Id::random()?, at(0), at(0))?;
        Err(Fault::Broken("on purpose".to_owned()))
    });
    assert!(outcome.is_err());
    assert_eq!(database.read(|store| waiting_jobs(store, "mail")).unwrap(), (0, None));
}

#[test]
fn the_oldest_that_waits_is_known() {
    let folder = Folder::new();
    let database = folder.main();
    for seconds in [5, 3, 9] {
        database.write(move |store| enqueue(store, "mail", Id::random()?, at(100), at(seconds))).unwrap();
    }
    let since = at(0).checked_add(SignedDuration::from_secs(3)).unwrap().as_microsecond();
    assert_eq!(database.read(|store| waiting_jobs(store, "mail")).unwrap(), (3, Some(since)));
}

#[test]
fn many_are_put_in_together_and_one_given_back_may_be_claimed_at_once() {
    let folder = Folder::new();
    let database = folder.main();
    let all: Vec<_> = (0..1_203).map(|_| (Id::random().unwrap(), Id::random().unwrap(), at(5))).collect();
    let put = all.clone();
    database.write(move |store| enqueue_many(store, "mail", &put, at(0))).unwrap();
    let claim = |seconds| database.write(move |store| claim_jobs(store, "mail", at(seconds), 60, 2_000)).unwrap();
    assert!(claim(4).is_empty());
    let mut claimed: Vec<(Id, Id)> = claim(5).into_iter().map(|job| (job.id, job.subject)).collect();
    let mut expected: Vec<(Id, Id)> = all.iter().map(|(id, subject, _)| (*id, *subject)).collect();
    claimed.sort();
    expected.sort();
    assert_eq!(claimed, expected);
    let id = all[700].0;
    database.write(move |store| give_back_job(store, id)).unwrap();
    assert_eq!(claim(6).into_iter().map(|job| job.id).collect::<Vec<_>>(), [id]);
}

#[test]
fn what_was_put_by_before_the_clock_was_set_back_is_looked_at_anew() {
    let folder = Folder::new();
    let database = folder.main();
    let claim = |seconds| {
        let claimed = database.write(move |store| claim_jobs(store, "mail", at(seconds), 60, 5)).unwrap();
        claimed.into_iter().map(|job| job.id).collect::<HashSet<_>>()
    };
    // Told a day ahead of the time; one is put off, one claimed and not finished.
    let day = 86_400;
    let [one, other] =
        [0, 1].map(|_| database.write(move |store| enqueue(store, "mail", Id::random()?, at(day), at(day))).unwrap());
    assert_eq!(claim(day).len(), 2);
    database.write(move |store| later_job(store, one, at(day + 540), at(day))).unwrap();
    // A clock that is a minute behind another claims nothing before its time.
    assert!(claim(day - 60).is_empty());
    assert_eq!(claim(0), HashSet::from([one]), "it waits for no time that was wrong");
    assert!(claim(60).is_empty(), "whoever is at the other may be alive");
    assert_eq!(claim(61), HashSet::from([one, other]));
    // What is put off for its time now waits for it.
    database.write(move |store| later_job(store, one, at(300), at(61))).unwrap();
    assert!(claim(120).is_empty());
    assert_eq!(claim(300).len(), 2);
}
