//! Bringing the tables up to date: one text for both engines, each step in one transaction, in order of its name.

use diesel::connection::SimpleConnection as _;
use diesel::{QueryableByName, RunQueryDsl as _, sql_types::Text};

use crate::{Fault, Store};

include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

#[derive(QueryableByName)]
struct Applied {
    #[diesel(sql_type = Text)]
    name: String,
}

/// The same text in PostgreSQL's words. The three in which the engines differ: `BLOB` is `BYTEA`, `INTEGER` (64 bits
/// in SQLite) is `BIGINT`, and `STRICT` goes without saying.
#[must_use]
pub fn for_postgres(text: &str) -> String {
    text.lines()
        .map(|line| {
            let (code, comment) = line.split_once("--").unwrap_or((line, ""));
            let code = code.replace(" BLOB", " BYTEA").replace(" INTEGER", " BIGINT").replace(") STRICT", ")");
            if comment.is_empty() { code } else { format!("{code}--{comment}") }
        })
        .collect::<Vec<_>>()
        .join("\n")
}

pub(crate) fn run(connection: &mut Store, steps: &[(&str, &str)]) -> Result<(), Fault> {
    // Two nodes may start at once: PostgreSQL lets one of them through at a time.
    if let Store::Postgres(inner) = connection {
        inner.batch_execute("SELECT pg_advisory_lock(7236541)")?;
    }
    let outcome = run_locked(connection, steps);
    if let Store::Postgres(inner) = connection {
        inner.batch_execute("SELECT pg_advisory_unlock(7236541)")?;
    }
    outcome
}

fn run_locked(connection: &mut Store, steps: &[(&str, &str)]) -> Result<(), Fault> {
    connection.batch_execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT NOT NULL PRIMARY KEY)")?;
    let done: Vec<Applied> = diesel::sql_query("SELECT name FROM migrations").load(connection)?;
    for (name, text) in steps {
        if done.iter().any(|applied| applied.name == *name) {
            continue;
        }
        let text = match connection {
            Store::Sqlite(_) => (*text).to_owned(),
            Store::Postgres(_) => for_postgres(text),
        };
        connection.batch_execute("BEGIN")?;
        let step = connection
            .batch_execute(&text)
            .and_then(|()| connection.batch_execute(&format!("INSERT INTO migrations (name) VALUES ('{name}')")))
            .and_then(|()| connection.batch_execute("COMMIT"));
        if let Err(error) = step {
            let _ = connection.batch_execute("ROLLBACK");
            return Err(Fault::Broken(format!("migration {name}: {error}")));
        }
    }
    Ok(())
}
