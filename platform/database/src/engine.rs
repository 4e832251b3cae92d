//! Opening a store, reading from it, writing to it.

use std::{path::PathBuf, time::Duration};

use diesel::connection::SimpleConnection as _;
use diesel::{Connection as _, MultiConnection, PgConnection, SqliteConnection};

use crate::{
    Fault, migrations,
    writer::{Keeps, Writer},
};

/// A connection to either engine.
#[derive(MultiConnection)]
pub enum Store {
    /// One file, one machine.
    Sqlite(SqliteConnection),
    /// A server, one node or many.
    Postgres(PgConnection),
}

/// Where a store lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A SQLite file; its folder must be there.
    File(PathBuf),
    /// A PostgreSQL address, `postgres://…`.
    Server(String),
}

impl Place {
    /// A place from a configuration's text: an address when it starts with `postgres`, else a path.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Self::Server(text.to_owned())
        } else {
            Self::File(PathBuf::from(text))
        }
    }
}

/// One store: readers beside each other, changes one after the other (SQLite) or serialisable (PostgreSQL).
#[derive(Clone)]
pub struct Database {
    place: Place,
    readers: r2d2::Pool<Opener>,
    writer: Writer,
}

const READERS: u32 = 8;
const WAIT: Duration = Duration::from_secs(5);

/// SQLite as it must be: WAL, every answer after its sync, foreign keys on, deleted words overwritten.
const PRAGMAS: &str = "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; \
                       PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; \
                       PRAGMA cache_size=-4000;";

impl Database {
    /// Opens the main store and brings its tables up to date.
    ///
    /// # Errors
    /// The place cannot be reached, or a migration fails.
    pub fn open_main(place: &Place) -> Result<Self, Fault> {
        Self::open(place, migrations::MAIN)
    }

    /// Opens a keystore and brings its tables up to date. Pages use [`crate::Keystore`], not this.
    ///
    /// # Errors
    /// The place cannot be reached, or a migration fails.
    pub fn open_keystore(place: &Place) -> Result<Self, Fault> {
        Self::open(place, migrations::KEYSTORE)
    }

    fn open(place: &Place, steps: &[(&str, &str)]) -> Result<Self, Fault> {
        let mut first = Opener(place.clone()).open()?;
        migrations::run(&mut first, steps)?;
        let readers = r2d2::Pool::builder()
            .max_size(READERS)
            .min_idle(Some(1))
            .connection_timeout(WAIT)
            .test_on_check_out(matches!(place, Place::Server(_)))
            .error_handler(Box::new(r2d2::NopErrorHandler))
            .build_unchecked(Opener(place.clone()));
        let writer = match place {
            Place::File(_) => Writer::one_thread(first),
            Place::Server(_) => Writer::pooled(readers.clone()),
        };
        Ok(Self { place: place.clone(), readers, writer })
    }

    /// Where this store lies.
    #[must_use]
    pub const fn place(&self) -> &Place {
        &self.place
    }

    /// Reads, all from one moment.
    ///
    /// # Errors
    /// What `job` returns, or the store cannot be reached.
    pub fn read<T>(&self, job: impl FnOnce(&mut Store) -> Result<T, Fault>) -> Result<T, Fault> {
        let mut connection = self.readers.get().map_err(|error| Fault::Away(error.to_string()))?;
        let begin = match &*connection {
            Store::Sqlite(_) => "BEGIN",
            Store::Postgres(_) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        connection.batch_execute(begin)?;
        let outcome = job(&mut connection);
        let ended = connection.batch_execute("ROLLBACK");
        let value = outcome?;
        ended?;
        Ok(value)
    }

    /// Changes, whole or not at all. The answer comes after the change is on the disk. `job` may run more than once,
    /// so it changes nothing but the store; it opens no transaction of its own.
    ///
    /// # Errors
    /// What `job` returns (nothing is then changed), or the store cannot be reached.
    pub fn write<T: Send + 'static>(
        &self,
        job: impl FnMut(&mut Store) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.writer.write(Keeps::Change, job)
    }

    /// Notes something that must outlast the program's end, however it ends, and not a power cut: nobody waits for the
    /// disk. For what is done again when the note is lost, and does no harm then. Otherwise as [`Database::write`].
    ///
    /// # Errors
    /// As [`Database::write`].
    pub fn note<T: Send + 'static>(
        &self,
        job: impl FnMut(&mut Store) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.writer.write(Keeps::Note, job)
    }

    /// Writes what SQLite keeps in its log into the file and empties the log, so that what was destroyed is gone.
    ///
    /// # Errors
    /// The store cannot be reached.
    pub fn settle(&self) -> Result<(), Fault> {
        if let Place::File(_) = self.place {
            let mut connection = Opener(self.place.clone()).open()?;
            connection.batch_execute("PRAGMA wal_checkpoint(TRUNCATE);")?;
        }
        Ok(())
    }
}

/// Opens connections for the pool.
#[derive(Clone, Debug)]
pub(crate) struct Opener(Place);

impl Opener {
    fn open(&self) -> Result<Store, Fault> {
        match &self.0 {
            Place::File(path) => {
                let address = path.to_string_lossy();
                let mut connection =
                    SqliteConnection::establish(&address).map_err(|error| Fault::Away(error.to_string()))?;
                connection.batch_execute(PRAGMAS)?;
                Ok(Store::Sqlite(connection))
            }
            Place::Server(address) => {
                // The error may quote the address, which may hold a password.
                let mut connection = PgConnection::establish(address)
                    .map_err(|_| Fault::Away("PostgreSQL does not answer".to_owned()))?;
                connection.batch_execute("SET synchronous_commit = on; SET client_min_messages = warning;")?;
                Ok(Store::Postgres(connection))
            }
        }
    }
}

impl r2d2::ManageConnection for Opener {
    type Connection = Store;
    type Error = Fault;

    fn connect(&self) -> Result<Store, Fault> {
        self.open()
    }

    fn is_valid(&self, connection: &mut Store) -> Result<(), Fault> {
        connection.batch_execute("SELECT 1").map_err(Fault::from)
    }

    fn has_broken(&self, connection: &mut Store) -> bool {
        use diesel::connection::TransactionManager as _;
        match connection {
            Store::Sqlite(_) => false,
            Store::Postgres(inner) => {
                <PgConnection as diesel::Connection>::TransactionManager::is_broken_transaction_manager(inner)
            }
        }
    }
}
