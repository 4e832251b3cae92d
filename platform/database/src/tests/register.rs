use std::{collections::BTreeSet, fs, path::Path};

use diesel::{QueryableByName, RunQueryDsl as _, sql_types::Text};

use sha2::{Digest as _, Sha256};

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

/// A place that was made with a step keeps the tables that it made: a step that was changed later is never run there. What
/// is new is another step. `YARROW_WRITE_STEPS=1` adds the lines of new ones, and changes none.
#[test]
fn a_step_stays_as_it_was_when_it_landed() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/steps.txt");
    let mut landed = fs::read_to_string(&file).unwrap();
    let mut new = Vec::new();
    for (store, steps) in [("main", MAIN_MIGRATIONS), ("keystore", KEYSTORE_MIGRATIONS)] {
        for (name, text) in steps {
            let sum: String = Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            let step = format!("{store}/{name}");
            match landed.lines().filter_map(|line| line.split_once(' ')).find(|(known, _)| *known == step) {
                Some((_, known)) => {
                    assert_eq!(known, sum, "{step} was changed: put its text back, and add another step")
                }
                None => new.push(format!("{step} {sum}\n")),
            }
        }
    }
    if std::env::var_os("YARROW_WRITE_STEPS").is_some() {
        landed.extend(new);
        fs::write(file, landed).unwrap();
    } else {
        assert!(new.is_empty(), "not in migrations/steps.txt yet: {new:?}; run this test with YARROW_WRITE_STEPS=1");
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
