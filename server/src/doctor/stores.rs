//! The two stores: whether they answer, are up to date, and lie apart. They are opened as they are; nothing is migrated.

use std::{fs, os::unix::fs::MetadataExt as _, path::Path};

use database::Place;
use diesel::{
    Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, SqliteConnection,
    connection::SimpleConnection as _,
    sql_types::{BigInt, Text},
};

use super::Findings;
use crate::configuration::Configuration;

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

#[derive(QueryableByName)]
struct Check {
    #[diesel(sql_type = Text)]
    quick_check: String,
}

pub(super) fn examine(configuration: &Configuration, findings: &mut Findings) {
    let (main, keystore) = (&configuration.main_store, &configuration.keystore);
    if let (Place::File(main), Place::File(keystore)) = (main, keystore) {
        match (main.exists(), keystore.exists()) {
            (false, false) => {
                findings.look("The place is new: `yarrow serve` makes its stores.");
                return;
            }
            (true, false) => findings.wrong(format!(
                "The keystore {} is not there and the main store is: bring it back, or nothing that is sealed opens.",
                keystore.display()
            )),
            (false, true) => findings.wrong(format!(
                "The main store {} is not there and the keystore is: is its disk mounted?",
                main.display()
            )),
            (true, true) => lie_apart(main, keystore, &configuration.backup_folders, findings),
        }
    }
    let first = one("main store", main, database::MAIN_MIGRATIONS, findings);
    let second = one("keystore", keystore, database::KEYSTORE_MIGRATIONS, findings);
    if let (Some(first), Some(second)) = (first, second) {
        if first == second {
            findings.wrong(
                "The keystore is in the same PostgreSQL cluster as the main store, and shares its log and its back-ups: \
                 give it a cluster of its own.",
            );
        } else {
            findings.ok("The two stores are on different PostgreSQL clusters.");
        }
    }
}

/// Where two files lie that must not be copied together.
fn lie_apart(main: &Path, keystore: &Path, backups: &[std::path::PathBuf], findings: &mut Findings) {
    let device = |path: &Path| fs::metadata(path).map(|about| about.dev()).ok();
    let backed_up = backups.iter().map(|folder| folder.display().to_string()).collect::<Vec<_>>().join(", ");
    if device(main).is_some() && device(main) == device(keystore) {
        findings.look(format!(
            "The keystore {} is on the same disk as the main store. Back up only {backed_up}, never the whole disk; a \
             disk of its own would be better.",
            keystore.display()
        ));
    } else {
        findings.ok(format!("The keystore {} is on another disk than the main store.", keystore.display()));
    }
}

/// Looks at one store. For PostgreSQL, which cluster it is in.
fn one(which: &str, place: &Place, steps: &[(&str, &str)], findings: &mut Findings) -> Option<i64> {
    match place {
        Place::File(path) if !path.exists() => None,
        Place::File(path) => {
            match sqlite(path) {
                Ok((sound, done)) if sound == "ok" => up_to_date(which, &done, steps, findings),
                Ok(_) => findings.wrong(format!(
                    "The {which} {} is damaged. Stop serving, keep a copy of it as it is, and bring back the back-up.",
                    path.display()
                )),
                Err(error) if error.to_string().contains("locked") => findings.look(format!(
                    "The {which} {} is too busy to be looked at. Ask again, or when the place is closed.",
                    path.display()
                )),
                Err(_) => findings.wrong(format!(
                    "The {which} {} cannot be opened or is no store of ours. Bring back the back-up.",
                    path.display()
                )),
            }
            None
        }
        Place::Server(address) => match postgres(address) {
            Ok((done, cluster)) => {
                up_to_date(which, &done, steps, findings);
                if cluster.is_none() {
                    findings.look(format!("PostgreSQL does not say which cluster the {which} is in: make sure that the two stores have one each."));
                }
                cluster
            }
            // The reason may quote the address, which may hold a password.
            Err(_) => {
                findings.wrong(format!(
                    "The PostgreSQL of the {which} does not answer: is it running, and is its address right?"
                ));
                None
            }
        },
    }
}

fn up_to_date(which: &str, done: &[String], steps: &[(&str, &str)], findings: &mut Findings) {
    let waiting = steps.iter().filter(|(name, _)| done.iter().all(|known| known != name)).count();
    let newer = done.iter().filter(|known| steps.iter().all(|(name, _)| known != name)).count();
    if newer > 0 {
        findings.wrong(format!("The {which} was used by a newer program than this one: install that one again."));
    } else if waiting > 0 {
        findings.look(format!(
            "The {which} answers. {waiting} of its steps are made when `yarrow serve` starts: back it up first."
        ));
    } else {
        findings.ok(format!("The {which} answers and is up to date."));
    }
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn sqlite(path: &Path) -> Outcome<(String, Vec<String>)> {
    let mut connection = SqliteConnection::establish(&path.to_string_lossy())?;
    // The place may be open, or just closing.
    connection.batch_execute("PRAGMA busy_timeout=5000")?;
    let sound: Check = diesel::sql_query("PRAGMA quick_check(1)").get_result(&mut connection)?;
    let done: Vec<Word> = diesel::sql_query("SELECT name AS word FROM migrations").load(&mut connection)?;
    Ok((sound.quick_check, done.into_iter().map(|row| row.word).collect()))
}

fn postgres(address: &str) -> Outcome<(Vec<String>, Option<i64>)> {
    let mut connection = PgConnection::establish(address)?;
    let tables: Number = diesel::sql_query(
        "SELECT COUNT(*) AS number FROM pg_tables WHERE schemaname = 'public' AND tablename = 'migrations'",
    )
    .get_result(&mut connection)?;
    let done: Vec<Word> = if tables.number == 0 {
        Vec::new()
    } else {
        diesel::sql_query("SELECT name AS word FROM migrations").load(&mut connection)?
    };
    let cluster: Option<Number> = diesel::sql_query("SELECT system_identifier AS number FROM pg_control_system()")
        .get_result(&mut connection)
        .ok();
    Ok((done.into_iter().map(|row| row.word).collect(), cluster.map(|found| found.number)))
}
