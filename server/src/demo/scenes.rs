//! The invented programme, scene by scene (all of it invented: people, places, numbers).
//!
//! The clock begins seven weeks before today, so that what lies behind a group was once ahead of it and came in by the
//! same pages under the same rules. It is moved to yesterday, and then to now.

mod care;
mod drafts;
mod ground;
mod groups;
mod growing;
mod heard;
mod hosts;
mod invented;
mod jobs;
mod meetings;
mod people;
mod talk;
mod telling;
mod waiting;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use database::Fault;
use foundation::{Clock, Id};
use jiff::{Span, civil::Date};
use web::App;

use super::{
    DemoPerson, DemoRole,
    walker::{House, Walker},
};

pub(super) use people::code_of;
pub(super) use telling::whose;

const A_DAY: i64 = 86_400;
/// How many days before today the first scene plays.
const BEGINS: i64 = 50;

/// Puts the demo's own texts on the shelf, as a start with a configuration that names their host would.
pub(super) fn put_up(app: &App) -> Result<(), Fault> {
    drafts::put_up(app)
}

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

impl Opened {
    /// Where it is, in the language its facilitators use.
    fn at(&self) -> String {
        format!("/{}/c/{}", self.plan.language, self.id)
    }

    /// Somebody's handle in it.
    fn handle(&self, stage: &Stage, name: &str) -> Result<Id, Fault> {
        let group = self.id;
        let people = stage.app.database.read(|store| ::groups::people(store, group))?;
        let person = people.into_iter().find(|person| person.name_used == name);
        person
            .map(|person| person.handle)
            .ok_or_else(|| Fault::Broken(format!("{name} is not in {}", self.plan.name.0)))
    }
}

/// A day as three fields of a form.
fn day_fields(name: &str, day: Date) -> [(String, String); 3] {
    [("day", i16::from(day.day())), ("month", i16::from(day.month())), ("year", day.year())]
        .map(|(part, number)| (format!("{name}-{part}"), number.to_string()))
}

/// Fields as a browser sends them.
fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

impl Stage {
    fn holds(&self, name: &str, role: DemoRole) {
        if let Some(person) = lock(&self.people).get_mut(name) {
            person.roles.push(role);
        }
    }

    /// Lets somebody do something in her browser, at the same time as others do something in theirs. She has one: whoever
    /// asks her for a second thing waits until the first is done.
    fn with<T>(&self, name: &str, job: impl FnOnce(&mut Walker) -> Result<T, Fault>) -> Result<T, Fault> {
        let found = (0..4000).find_map(|tries| {
            if tries > 0 {
                std::thread::sleep(Duration::from_millis(5));
            }
            lock(&self.browsers).remove(name)
        });
        let mut browser = found.ok_or_else(|| Fault::Broken(format!("{name} is not here")))?;
        let result = job(&mut browser);
        lock(&self.browsers).insert(name.to_owned(), browser);
        result
    }

    /// The day so many days after today.
    fn day(&self, after: i32) -> Date {
        self.today.saturating_add(Span::new().days(after))
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
    drafts::put_up(&stage.app)?;
    let opened = stage.two_at_once(invented::GROUPS, |stage, plan| groups::open(stage, plan, &hosts))?;
    stage.two_at_once(&opened, meetings::dates)?;
    stage.two_at_once(&opened, telling::plans)?;
    care::rest(&stage, &opened)?;
    care::asks_the_host(&stage, &opened)?;
    waiting::waits(&stage, &opened)?;
    care::told(&stage, &hosts)?;
    heard::said(&stage, &hosts)?;

    // Yesterday. Every session of that first day is over.
    app.clock.advance((BEGINS - 1) * A_DAY);
    lock(&stage.browsers).clear();
    stage.two_at_once(talk::WHO_COME_BACK, |stage, name| {
        let her = people::back(stage, name)?;
        lock(&stage.browsers).insert((*name).to_owned(), her);
        Ok(())
    })?;
    if let Some(circle) = opened.first() {
        meetings::answers(&stage, circle)?;
        jobs::shared(&stage, circle)?;
        jobs::lifts(&stage, circle)?;
        talk::agreement(&stage, circle)?;
        ground::ground(&stage, circle)?;
        talk::words(&stage, circle)?;
        growing::tries(&stage, circle)?;
    }
    drafts::asked(&stage, &hosts)?;

    app.clock.advance(A_DAY);
    let people = stage.people.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(people.into_values().collect())
}
