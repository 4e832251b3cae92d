//! The invented programme, scene by scene (all of it invented: people, places, numbers).
//!
//! The clock begins seven weeks before today, so that what lies behind a group was once ahead of it and came in by the
//! same pages under the same rules. It is moved to yesterday, and then to now.

mod groups;
mod hosts;
mod invented;
mod people;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use database::Fault;
use foundation::{Clock, Id};
use jiff::civil::Date;
use web::App;

use super::{
    DemoPerson, DemoRole,
    walker::{House, Walker},
};

const A_DAY: i64 = 86_400;
/// How many days before today the first scene plays.
const BEGINS: i64 = 50;

/// The clock as the first scene finds it.
#[must_use]
pub(super) fn clock() -> Clock {
    Clock::shifted(-BEGINS * A_DAY)
}

/// What the scenes share. Two of them may play at once.
struct Stage {
    app: Arc<App>,
    house: House,
    /// Today, where the demo ends.
    today: Date,
    people: Mutex<BTreeMap<String, DemoPerson>>,
    /// Her browser, still open.
    browsers: Mutex<BTreeMap<String, Walker>>,
}

/// A group that was opened.
struct Opened {
    plan: &'static invented::Group,
    id: Id,
    /// Its rooms, in the plan's order.
    rooms: Vec<Id>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Stage {
    fn holds(&self, name: &str, role: DemoRole) {
        if let Some(person) = lock(&self.people).get_mut(name) {
            person.roles.push(role);
        }
    }

    /// Runs a job for each of several things, two at once: what takes time is stretching passphrases.
    fn two_at_once<'things, T: Sync, R: Send>(
        &self,
        things: &'things [T],
        job: impl Fn(&Self, &'things T) -> Result<R, Fault> + Sync,
    ) -> Result<Vec<R>, Fault> {
        let next = Mutex::new(things.iter().enumerate());
        let done = Mutex::new(Vec::new());
        let work = || {
            loop {
                let taken = lock(&next).next();
                let Some((place, thing)) = taken else { return };
                let result = job(self, thing);
                lock(&done).push((place, result));
            }
        };
        std::thread::scope(|scope| {
            scope.spawn(work);
            work();
        });
        let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
        done.sort_by_key(|(place, _)| *place);
        done.into_iter().map(|(_, result)| result).collect()
    }
}

/// Plays all of it and gives everybody who can sign in.
pub(super) fn play(app: &Arc<App>) -> Result<Vec<DemoPerson>, Fault> {
    let stage = Stage {
        app: Arc::clone(app),
        house: House::open(app)?,
        today: Clock::System.now_here().date(),
        people: Mutex::default(),
        browsers: Mutex::default(),
    };
    people::staff(&stage)?;
    let hosts = hosts::open(&stage)?;
    let opened = stage.two_at_once(invented::GROUPS, |stage, plan| groups::open(stage, plan, &hosts))?;
    drop(opened);
    // Yesterday.
    app.clock.advance((BEGINS - 1) * A_DAY);
    lock(&stage.browsers).clear();
    app.clock.advance(A_DAY);
    let people = stage.people.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(people.into_values().collect())
}
