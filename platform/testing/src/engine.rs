//! Fresh stores for one test, on either engine, gone when it ends.

use std::{path::PathBuf, time::Duration};

use database::{Database, Place};
use diesel::{
    Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, connection::SimpleConnection as _,
    sql_types::Text,
};
use foundation::Id;
use sha2::{Digest as _, Sha256};

/// Where `cargo xtask test` says which PostgreSQL the tests may use.
pub(crate) const POSTGRES: &str = "YARROW_TEST_POSTGRES";

/// One of the two engines that every test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Files in a folder of the test's own.
    Sqlite,
    /// Databases of the test's own, on the server that `cargo xtask test` started.
    Postgres,
}

/// Two empty stores with their tables, which go when this is dropped.
pub struct Stores {
    /// Where the main store lies.
    pub main: Place,
    /// Where the keystore lies.
    pub keystore: Place,
    /// A folder of the test's own, on either engine.
    pub folder: PathBuf,
    databases: Vec<String>,
}

impl Engine {
    /// Both, for a test that walks them itself.
    pub const BOTH: [Self; 2] = [Self::Sqlite, Self::Postgres];

    /// Makes fresh stores.
    ///
    /// # Panics
    /// When there is no PostgreSQL to use: then `cargo xtask test` is how to run the tests.
    #[must_use]
    pub fn stores(self) -> Stores {
        let id = Id::random().expect("the machine has randomness");
        let folder = std::env::temp_dir().join(format!("yarrow-test-{id}"));
        let make_folder = || std::fs::create_dir_all(&folder).expect("a folder for the test");
        match self {
            Self::Sqlite => {
                make_folder();
                let place = |name: &str| Place::File(folder.join(name));
                Stores { main: place("main.db"), keystore: place("keystore.db"), folder, databases: Vec::new() }
            }
            Self::Postgres => {
                let mut server = PgConnection::establish(&address()).unwrap_or_else(|error| {
                    panic!("{POSTGRES} names a PostgreSQL that does not answer ({error}): run `cargo xtask test`.")
                });
                let mut databases = Vec::new();
                let mut make = |store: &str| {
                    let template = template(&mut server, store);
                    let name = format!("yarrow_test_{store}_{id}");
                    server
                        .batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}"))
                        .expect("a database for the test");
                    databases.push(name.clone());
                    Place::Server(address_of(&name))
                };
                let (main, keystore) = (make("main"), make("keystore"));
                make_folder();
                Stores { main, keystore, folder, databases }
            }
        }
    }
}

impl Drop for Stores {
    fn drop(&mut self) {
        // Best effort: what is left over goes with the server, and with the machine's temporary folder.
        if !self.databases.is_empty()
            && let Ok(mut server) = PgConnection::establish(&address())
        {
            for name in &self.databases {
                let _ = server.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
            }
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn address() -> String {
    std::env::var(POSTGRES).unwrap_or_else(|_| {
        panic!(
            "This test needs a PostgreSQL and {POSTGRES} names none. Run `cargo xtask test`: it starts one, and \
             every test runs on both engines."
        )
    })
}

/// The address of another database on the same server.
fn address_of(database: &str) -> String {
    let address = address();
    let (before, query) = match address.split_once('?') {
        Some((before, query)) => (before, format!("?{query}")),
        None => (address.as_str(), String::new()),
    };
    let (scheme, rest) = before.split_once("://").expect("an address that starts with postgres://");
    let host = rest.split('/').next().unwrap_or_default();
    format!("{scheme}://{host}/{database}{query}")
}

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    name: String,
}

/// The database a test's own is copied from: migrated once for all tests, and anew when the migrations change.
fn template(server: &mut PgConnection, store: &str) -> String {
    let steps = if store == "main" { database::MAIN_MIGRATIONS } else { database::KEYSTORE_MIGRATIONS };
    let mut digest = Sha256::new();
    for (name, text) in steps {
        digest.update(name);
        digest.update(text);
    }
    let short = data_encoding::HEXLOWER.encode(digest.finalize().get(..6).unwrap_or_default());
    let name = format!("yarrow_template_{store}_{short}");
    // Each test may be a process of its own, so the lock is the server's.
    server.batch_execute("SELECT pg_advisory_lock(7236542)").expect("a lock");
    let ready: Vec<Named> = diesel::sql_query(format!(
        "SELECT datname::text AS name FROM pg_database WHERE datname = '{name}' AND datistemplate"
    ))
    .load(server)
    .expect("the list of databases");
    if ready.iter().all(|found| found.name != name) {
        // One that is there and is not marked was left half-made by a test that was stopped.
        server.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).expect("an old template goes");
        server.batch_execute(&format!("CREATE DATABASE {name}")).expect("a template");
        let place = Place::Server(address_of(&name));
        let opened = if store == "main" { Database::open_main(&place) } else { Database::open_keystore(&place) };
        drop(opened.expect("the migrations run on PostgreSQL"));
        // Nobody may be connected to what is copied; a pool closes when it likes.
        server
            .batch_execute(&format!(
                "ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false; \
                 SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'; \
                 ALTER DATABASE {name} WITH IS_TEMPLATE true;"
            ))
            .expect("the template is closed");
        std::thread::sleep(Duration::from_millis(100));
    }
    server.batch_execute("SELECT pg_advisory_unlock(7236542)").expect("the lock is given back");
    name
}
