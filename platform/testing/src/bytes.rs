//! Every byte the program keeps, for tests that look for what must not be there.

use database::{Database, Place, Store};
use diesel::{
    QueryableByName, RunQueryDsl as _,
    sql_types::{Binary, Text},
};

use crate::TestApp;

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    kind: String,
}

#[derive(QueryableByName)]
struct Cell {
    #[diesel(sql_type = Binary)]
    bytes: Vec<u8>,
}

fn dump(store: &mut Store, name: &str) -> Vec<(String, Vec<u8>)> {
    let columns = match store {
        Store::Sqlite(_) => {
            "SELECT m.name AS table_name, c.name AS column_name, c.type AS kind \
             FROM sqlite_master m, pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY 1, 2"
        }
        Store::Postgres(_) => {
            "SELECT table_name::text, column_name::text, data_type::text AS kind FROM information_schema.columns \
             WHERE table_schema = 'public' ORDER BY 1, 2"
        }
    };
    let columns: Vec<Column> = diesel::sql_query(columns).load(store).expect("the list of columns");
    let mut cells = Vec::new();
    for Column { table_name, column_name, kind } in columns {
        let bytes = match store {
            Store::Sqlite(_) => format!("CAST(\"{column_name}\" AS BLOB)"),
            Store::Postgres(_) if kind == "bytea" => format!("\"{column_name}\""),
            Store::Postgres(_) => format!("convert_to(\"{column_name}\"::text, 'UTF8')"),
        };
        let query = format!("SELECT {bytes} AS bytes FROM \"{table_name}\" WHERE \"{column_name}\" IS NOT NULL");
        let found: Vec<Cell> = diesel::sql_query(query).load(store).expect("the cells of a column");
        cells.extend(found.into_iter().map(|cell| (format!("{name}.{table_name}.{column_name}"), cell.bytes)));
    }
    cells
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    !needle.is_empty() && bytes.windows(needle.len()).any(|window| window == needle)
}

/// Every cell of every table of two stores that lie there, also beside the program that serves them.
///
/// # Panics
/// When a store cannot be read.
#[must_use]
pub fn every_byte_of(main: &Place, keystore: &Place) -> Vec<(String, Vec<u8>)> {
    let main = Database::open_main(main).expect("the main store opens");
    let keystore = Database::open_keystore(keystore).expect("the keystore opens");
    let mut cells = main.read(|store| Ok(dump(store, "main"))).expect("the main store is read");
    cells.extend(keystore.read(|store| Ok(dump(store, "keystore"))).expect("the keystore is read"));
    cells
}

impl TestApp {
    /// Every cell of every table of both stores: `main.table.column` or `keystore.table.column`, and what is in it.
    ///
    /// # Panics
    /// When a store cannot be read.
    #[must_use]
    pub fn every_byte(&self) -> Vec<(String, Vec<u8>)> {
        let mut cells = self.app.database.read(|store| Ok(dump(store, "main"))).expect("the main store is read");
        cells.extend(self.app.keystore.read(|store| Ok(dump(store, "keystore"))).expect("the keystore is read"));
        cells
    }

    /// The columns in which `needle` stands; empty when it is nowhere.
    #[must_use]
    pub fn columns_with(&self, needle: impl AsRef<[u8]>) -> Vec<String> {
        let mut found: Vec<String> = self
            .every_byte()
            .into_iter()
            .filter(|(_, bytes)| holds(bytes, needle.as_ref()))
            .map(|(column, _)| column)
            .collect();
        found.dedup();
        found
    }

    /// The files of the test's folder in which `needle` stands as they lie now, log and all. On PostgreSQL, whose
    /// files are not ours to read, the columns.
    ///
    /// # Panics
    /// When the folder cannot be read.
    #[must_use]
    pub fn files_hold_now(&self, needle: impl AsRef<[u8]>) -> Vec<String> {
        if let Place::Server(_) = self.stores.main {
            return self.columns_with(needle);
        }
        let mut found = Vec::new();
        let mut folders = vec![self.stores.folder.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("the test's folder").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if std::fs::read(&path).is_ok_and(|bytes| holds(&bytes, needle.as_ref())) {
                    found.push(entry.file_name().to_string_lossy().into_owned());
                }
            }
        }
        found.sort();
        found
    }

    /// The same once what SQLite kept in its logs has been written into the files.
    ///
    /// # Panics
    /// When a store cannot be settled.
    #[must_use]
    pub fn files_hold(&self, needle: impl AsRef<[u8]>) -> Vec<String> {
        self.app.database.settle().expect("the main store settles");
        Database::open_keystore(&self.stores.keystore)
            .and_then(|keystore| keystore.settle())
            .expect("the keystore settles");
        self.files_hold_now(needle)
    }
}
