//! Changes. On SQLite one thread owns the writing connection: it gathers the changes that wait (up to 64), makes each
//! whole in a savepoint of one transaction, syncs once, and only then answers. On PostgreSQL each change is a
//! serialisable transaction, tried again when two met. Where only [`Keeps::Note`]s wait, nobody waits for the disk.

use std::{
    hash::{BuildHasher as _, RandomState},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    time::Duration,
};

use diesel::connection::SimpleConnection as _;

use crate::{Fault, Store, engine::Opener};

const TOGETHER: usize = 64;
const TRIES: u32 = 14;

/// What a change must outlast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keeps {
    /// The program's end and a power cut: it is on the disk before anybody hears of it.
    Change,
    /// The program's end alone. It comes to the disk with the next change, at the latest.
    Note,
}

/// A change, and how it tells what became of it once the transaction it was part of has ended.
pub(crate) type Change = Box<dyn Waiting + Send>;

pub(crate) trait Waiting {
    fn keeps(&self) -> Keeps;
    fn make(&mut self, connection: &mut Store) -> Result<(), Fault>;
    fn answer(&mut self, ended: Result<(), Fault>);
}

struct Asked<T, F> {
    keeps: Keeps,
    job: F,
    made: Option<T>,
    to: SyncSender<Result<T, Fault>>,
}

impl<T, F: FnMut(&mut Store) -> Result<T, Fault>> Waiting for Asked<T, F> {
    fn keeps(&self) -> Keeps {
        self.keeps
    }

    fn make(&mut self, connection: &mut Store) -> Result<(), Fault> {
        self.made = Some((self.job)(connection)?);
        Ok(())
    }

    fn answer(&mut self, ended: Result<(), Fault>) {
        let outcome = match (ended, self.made.take()) {
            (Ok(()), Some(value)) => Ok(value),
            (Ok(()), None) => Err(Fault::Broken("a change that was not made".to_owned())),
            (Err(fault), _) => Err(fault),
        };
        // Nobody waits any more when her browser has gone; the change stands all the same.
        let _ = self.to.send(outcome);
    }
}

#[derive(Clone)]
pub(crate) enum Writer {
    Thread(SyncSender<Change>),
    Pool(r2d2::Pool<Opener>),
}

impl Writer {
    pub(crate) fn one_thread(connection: Store) -> Self {
        let (sender, receiver) = sync_channel(1024);
        std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || run(connection, &receiver))
            .map_or_else(|_| Self::Thread(sync_channel(0).0), |_| Self::Thread(sender))
    }

    pub(crate) const fn pooled(pool: r2d2::Pool<Opener>) -> Self {
        Self::Pool(pool)
    }

    pub(crate) fn write<T: Send + 'static>(
        &self,
        keeps: Keeps,
        mut job: impl FnMut(&mut Store) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        match self {
            Self::Thread(sender) => {
                let (to, from) = sync_channel(1);
                sender
                    .send(Box::new(Asked { keeps, job, made: None, to }))
                    .map_err(|_| Fault::Away("the writer has stopped".to_owned()))?;
                from.recv().map_err(|_| Fault::Away("the writer has stopped".to_owned()))?
            }
            Self::Pool(pool) => {
                for before in 0..TRIES {
                    match once(pool, keeps, &mut job) {
                        Err(Fault::Met) => std::thread::sleep(pause(before)),
                        outcome => return outcome,
                    }
                }
                Err(Fault::Met)
            }
        }
    }
}

/// How long a change that met another waits before it is tried again: each time up to twice as long, never the same for two
/// that met, or they would meet again.
fn pause(before: u32) -> Duration {
    let most = 1_000_u64 << before.min(6);
    Duration::from_micros(RandomState::new().hash_one(before) % most)
}

fn once<T>(
    pool: &r2d2::Pool<Opener>,
    keeps: Keeps,
    job: &mut impl FnMut(&mut Store) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let mut connection = pool.get().map_err(|error| Fault::Away(error.to_string()))?;
    connection.batch_execute(match keeps {
        Keeps::Change => "BEGIN ISOLATION LEVEL SERIALIZABLE",
        Keeps::Note => "BEGIN ISOLATION LEVEL SERIALIZABLE; SET LOCAL synchronous_commit = off",
    })?;
    match guarded(&mut connection, |connection| job(connection)) {
        Ok(value) => match connection.batch_execute("COMMIT") {
            Ok(()) => Ok(value),
            Err(error) => {
                let _ = connection.batch_execute("ROLLBACK");
                Err(error.into())
            }
        },
        Err(fault) => {
            connection.batch_execute("ROLLBACK")?;
            Err(fault)
        }
    }
}

/// A job that panics has changed nothing and takes nobody else down.
fn guarded<T>(connection: &mut Store, job: impl FnOnce(&mut Store) -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(|| job(connection)))
        .unwrap_or_else(|_| Err(Fault::Broken("a change panicked".to_owned())))
}

fn run(mut connection: Store, waiting: &Receiver<Change>) {
    while let Ok(first) = waiting.recv() {
        let mut changes = vec![first];
        while changes.len() < TOGETHER {
            match waiting.try_recv() {
                Ok(next) => changes.push(next),
                Err(_) => break,
            }
        }
        make_together(&mut connection, changes);
    }
}

fn make_together(connection: &mut Store, changes: Vec<Change>) {
    let waits_for_the_disk = changes.iter().any(|change| change.keeps() == Keeps::Change);
    let begin = if waits_for_the_disk {
        "PRAGMA synchronous=FULL; BEGIN IMMEDIATE"
    } else {
        "PRAGMA synchronous=NORMAL; BEGIN IMMEDIATE"
    };
    if let Err(error) = connection.batch_execute(begin) {
        let fault = Fault::from(error);
        for mut change in changes {
            change.answer(Err(again(&fault)));
        }
        return;
    }
    let mut made = Vec::with_capacity(changes.len());
    for mut change in changes {
        let outcome = in_savepoint(connection, &mut change);
        match outcome {
            Ok(()) => made.push(change),
            Err(fault) => change.answer(Err(fault)),
        }
    }
    let ended = connection.batch_execute("COMMIT");
    if ended.is_err() {
        let _ = connection.batch_execute("ROLLBACK");
    }
    match ended {
        Ok(()) => made.iter_mut().for_each(|change| change.answer(Ok(()))),
        Err(error) => {
            let fault = Fault::from(error);
            made.iter_mut().for_each(|change| change.answer(Err(again(&fault))));
        }
    }
}

fn in_savepoint(connection: &mut Store, change: &mut Change) -> Result<(), Fault> {
    connection.batch_execute("SAVEPOINT change")?;
    match guarded(connection, |connection| change.make(connection)) {
        Ok(()) => Ok(connection.batch_execute("RELEASE change")?),
        Err(fault) => {
            connection.batch_execute("ROLLBACK TO change; RELEASE change")?;
            Err(fault)
        }
    }
}

/// The same fault once more, for each change that waited for the same sync.
fn again(fault: &Fault) -> Fault {
    match fault {
        Fault::Away(why) => Fault::Away(why.clone()),
        Fault::Full => Fault::Full,
        Fault::Met => Fault::Met,
        other => Fault::Broken(other.to_string()),
    }
}
