use std::collections::BTreeSet;

use diesel::{QueryableByName, RunQueryDsl as _, sql_types::Text};

use crate::{Database, KEYSTORE_MIGRATIONS, MAIN_MIGRATIONS, Place, registered};

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    name: String,
}

#[test]
fn behind_every_column_stands_who_can_read_it() {
    for steps in [MAIN_MIGRATIONS, KEYSTORE_MIGRATIONS] {
        for column in registered(steps) {
            assert!(
                column.reading.is_some(),
                "{}.{}: add '-- open: why', '-- sealed(whom): what', '-- key: what' or '-- hash: of what'",
                column.table,
                column.name
            );
        }
    }
}

#[test]
fn the_register_names_the_columns_that_are_there() {
    let folder = std::env::temp_dir().join(format!("yarrow-register-{}", foundation::Id::random().unwrap()));
    std::fs::create_dir_all(&folder).unwrap();
    let database = Database::open_main(&Place::File(folder.join("main.db"))).unwrap();
    let mut expected: BTreeSet<(String, String)> =
        registered(MAIN_MIGRATIONS).into_iter().map(|column| (column.table, column.name)).collect();
    expected.insert(("migrations".to_owned(), "name".to_owned()));
    let found = database
        .read(|connection| {
            let tables: Vec<Named> =
                diesel::sql_query("SELECT name FROM sqlite_master WHERE type = 'table'").load(connection)?;
            let mut found = BTreeSet::new();
            for table in tables {
                let columns: Vec<Named> =
                    diesel::sql_query(format!("SELECT name FROM pragma_table_info('{}')", table.name))
                        .load(connection)?;
                found.extend(columns.into_iter().map(|column| (table.name.clone(), column.name)));
            }
            Ok(found)
        })
        .unwrap();
    assert_eq!(found, expected);
    std::fs::remove_dir_all(folder).unwrap();
}
