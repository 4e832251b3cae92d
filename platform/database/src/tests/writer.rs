use diesel::{
    QueryableByName, RunQueryDsl as _,
    sql_types::{BigInt, Integer},
};
use foundation::Id;
use jiff::Timestamp;

use super::Folder;
use crate::{Database, Fault, Store, already_done, remember_done};

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

#[derive(QueryableByName)]
struct Synchronous {
    #[diesel(sql_type = Integer)]
    synchronous: i32,
}

fn done(database: &Database) -> i64 {
    database
        .read(|store| {
            let rows: Vec<Count> = diesel::sql_query("SELECT COUNT(*) AS count FROM forms_done").load(store)?;
            Ok(rows[0].count)
        })
        .unwrap()
}

fn insert(store: &mut Store, id: Id) -> Result<(), Fault> {
    remember_done(store, id, "/en/", Timestamp::UNIX_EPOCH)
}

#[test]
fn a_change_is_whole_or_not_at_all() {
    let folder = Folder::new();
    let database = folder.main();
    let (first, second) = (Id::random().unwrap(), Id::random().unwrap());
    let outcome = database.write(move |store| {
        insert(store, first)?;
        insert(store, second)?;
        insert(store, first)
    });
    assert!(matches!(outcome, Err(Fault::Already(_))), "{outcome:?}");
    assert_eq!(done(&database), 0);
}

#[test]
fn one_change_that_panics_takes_nobody_else_down() {
    let folder = Folder::new();
    let database = folder.main();
    let threads: Vec<_> = (0..40)
        .map(|number| {
            let database = database.clone();
            std::thread::spawn(move || {
                database.write(move |store| {
                    insert(store, Id::random()?)?;
                    assert!(number % 4 != 0, "a job that breaks on purpose");
                    Ok(())
                })
            })
        })
        .collect();
    let kept = threads.into_iter().map(|thread| thread.join().unwrap()).filter(Result::is_ok).count();
    assert_eq!(kept, 30);
    assert_eq!(done(&database), 30);
}

#[test]
fn what_was_answered_is_there_after_the_store_is_opened_again() {
    let folder = Folder::new();
    let id = Id::random().unwrap();
    folder.main().write(move |store| insert(store, id)).unwrap();
    let place = folder.main().read(|store| already_done(store, id)).unwrap();
    assert_eq!(place.as_deref(), Some("/en/"));
}

#[test]
fn a_read_changes_nothing_and_sees_one_moment() {
    let folder = Folder::new();
    let database = folder.main();
    // Whether the engine refuses it or takes it back at the end, nothing of it stays.
    let _ = database.read(|store| insert(store, Id::random()?));
    assert_eq!(done(&database), 0);
}

#[test]
fn a_folder_that_is_not_there_is_said_so() {
    let folder = Folder::new();
    let outcome = Database::open_main(&folder.file("nowhere/main.db"));
    assert!(matches!(outcome, Err(Fault::Away(_))));
}

#[test]
fn postgres_hears_the_same_text_in_its_own_words() {
    let text = "CREATE TABLE t (\n    id BLOB NOT NULL PRIMARY KEY, -- open: a BLOB\n    n INTEGER\n) STRICT;";
    assert_eq!(
        crate::for_postgres(text),
        "CREATE TABLE t (\n    id BYTEA NOT NULL PRIMARY KEY, -- open: a BLOB\n    n BIGINT\n);"
    );
}

#[test]
fn a_note_is_whole_is_seen_at_once_and_keeps_no_change_from_the_disk() {
    let folder = Folder::new();
    let database = folder.main();
    let id = Id::random().unwrap();
    database.note(move |store| insert(store, id)).unwrap();
    let twice = database.note(move |store| {
        insert(store, Id::random()?)?;
        insert(store, id)
    });
    assert!(matches!(twice, Err(Fault::Already(_))), "{twice:?}");
    assert_eq!(done(&database), 1);
    // Asked of the writing connection itself: 1 is NORMAL, 2 is FULL.
    let waits_for_the_disk = |store: &mut Store| {
        let rows: Vec<Synchronous> = diesel::sql_query("PRAGMA synchronous").load(store)?;
        Ok(rows[0].synchronous)
    };
    assert_eq!(database.note(waits_for_the_disk).unwrap(), 1);
    assert_eq!(database.write(waits_for_the_disk).unwrap(), 2, "a change after a note waits for the disk");
}
