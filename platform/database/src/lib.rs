//! The two stores: the main one and the keystore, on SQLite or PostgreSQL, with one text of SQL.
//!
//! Reading: [`Database::read`]. Changing: [`Database::write`], whose answer comes only after the change is synced.
//! Both block the thread they are called on; pages run on a blocking thread already.
//! How to add a table, and the three words in which the engines differ: `README.md`.

mod engine;
mod fault;
mod jobs;
mod keystore;
mod migrations;
mod once;
mod register;
mod writer;

pub use engine::{Database, Place, Store};
pub use fault::Fault;
pub use jobs::{
    Job, claim as claim_jobs, enqueue, enqueue_many, finish as finish_job, give_back as give_back_job,
    later as later_job, waiting as waiting_jobs,
};
pub use keystore::{HeldKind, Keystore, SessionRow};
pub use migrations::{KEYSTORE as KEYSTORE_MIGRATIONS, MAIN as MAIN_MIGRATIONS, for_postgres};
pub use once::{already_done, forget_done, remember_done, remember_many_done};
pub use register::{Column, registered};

/// Expands one body per engine, for the few statements that diesel cannot say on both at once (upserts, batches).
///
/// ```ignore
/// each!(connection, c => diesel::insert_into(table).values(&rows).on_conflict_do_nothing().execute(c))?;
/// ```
#[macro_export]
macro_rules! each {
    ($connection:expr, $name:ident => $body:expr) => {
        match $connection {
            $crate::Store::Sqlite($name) => $body,
            $crate::Store::Postgres($name) => $body,
        }
    };
}

/// Puts many rows into a table and gives how many it were: where the engine is asked over a wire, all in one statement;
/// where it is in this program, one after the other, since that statement is prepared once. `rows` is a vector of a few
/// hundred at most.
///
/// ```ignore
/// let touched = insert_all!(connection, jobs::table, rows)?;
/// ```
#[macro_export]
macro_rules! insert_all {
    ($connection:expr, $table:expr, $rows:expr) => {
        match $connection {
            $crate::Store::Sqlite(connection) => {
                $rows.into_iter().map(|row| diesel::insert_into($table).values(row).execute(connection)).sum()
            }
            $crate::Store::Postgres(connection) => diesel::insert_into($table).values($rows).execute(connection),
        }
    };
}

#[cfg(test)]
mod tests;
