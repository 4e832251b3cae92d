use foundation::Id;
use jiff::Timestamp;
use keys::ServerKey;

use super::Folder;
use crate::{Fault, HeldKind, Keystore, SessionRow};

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

fn session(id: u8, account: Id, seconds: i64) -> SessionRow {
    SessionRow {
        id: vec![id; 32],
        account_id: account.to_vec(),
        sealed: vec![7; 40],
        begun_at: at(seconds).as_microsecond(),
        seen_at: at(seconds).as_microsecond(),
        idle_seconds: 900,
    }
}

#[test]
fn a_key_is_kept_for_its_owner_and_gone_when_destroyed() {
    let folder = Folder::new();
    let server = ServerKey::generate().unwrap();
    let keystore = Keystore::open(&folder.file("keystore.db"), &server).unwrap();
    let (robin, sky) = (Id::random().unwrap(), Id::random().unwrap());
    let made = keystore.hold(HeldKind::Shred, robin).unwrap();
    keystore.hold(HeldKind::Shred, sky).unwrap();
    assert!(matches!(keystore.hold(HeldKind::Shred, robin), Err(Fault::Already(_))));
    assert_eq!(keystore.held(HeldKind::Shred, robin).unwrap().unwrap().expose(), made.expose());
    assert!(keystore.held(HeldKind::Contact, robin).unwrap().is_none(), "a kind is a kind");
    assert_eq!(keystore.held_many(HeldKind::Shred, &[robin, sky]).unwrap().len(), 2);

    keystore.mark_going(vec![(HeldKind::Shred, robin)]).unwrap();
    assert!(keystore.held(HeldKind::Shred, robin).unwrap().is_none(), "marked is as good as gone");
    assert_eq!(keystore.going().unwrap(), vec![(HeldKind::Shred, robin)]);
    keystore.destroy(vec![(HeldKind::Shred, robin)], "2027-01-15".to_owned()).unwrap();
    assert!(keystore.going().unwrap().is_empty());
    assert_eq!(keystore.erased().unwrap(), vec![robin]);
    assert_eq!(keystore.held_many(HeldKind::Shred, &[robin, sky]).unwrap().len(), 1);
}

#[test]
fn nothing_opens_under_another_server_key_or_in_another_row() {
    let folder = Folder::new();
    let keystore = Keystore::open(&folder.file("keystore.db"), &ServerKey::generate().unwrap()).unwrap();
    let robin = Id::random().unwrap();
    keystore.hold(HeldKind::Pepper, robin).unwrap();
    drop(keystore);
    let stranger = Keystore::open(&folder.file("keystore.db"), &ServerKey::generate().unwrap()).unwrap();
    assert!(matches!(stranger.held(HeldKind::Pepper, robin), Err(Fault::Keys(_))));
}

#[test]
fn a_secret_of_the_stores_own_is_made_once() {
    let folder = Folder::new();
    let keystore = Keystore::open(&folder.file("keystore.db"), &ServerKey::generate().unwrap()).unwrap();
    let threads: Vec<_> = (0..6)
        .map(|_| {
            let keystore = keystore.clone();
            std::thread::spawn(move || *keystore.secret("name-salt").unwrap().expose())
        })
        .collect();
    let all: std::collections::BTreeSet<[u8; 32]> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert_eq!(all.len(), 1);
}

#[test]
fn a_session_counts_until_it_lies_still_and_never_beyond_half_a_day() {
    let folder = Folder::new();
    let keystore = Keystore::open(&folder.file("keystore.db"), &ServerKey::generate().unwrap()).unwrap();
    let account = Id::random().unwrap();
    keystore.put_session(session(1, account, 0)).unwrap();
    let row = keystore.session(&[1; 32], at(899)).unwrap().unwrap();
    assert!(keystore.session(&[1; 32], at(900)).unwrap().is_none());
    keystore.touch_session(&row, at(600)).unwrap();
    assert!(keystore.session(&[1; 32], at(1499)).unwrap().is_some());
    // A clock set back by an hour brings nothing back to life and lengthens nothing.
    assert!(keystore.session(&[1; 32], at(-3600)).unwrap().is_none());
    let mut old = session(2, account, 0);
    old.idle_seconds = 86_400;
    keystore.put_session(old).unwrap();
    assert!(keystore.session(&[2; 32], at(12 * 3600 - 1)).unwrap().is_some());
    assert!(keystore.session(&[2; 32], at(12 * 3600)).unwrap().is_none());
    keystore.sweep(at(12 * 3600)).unwrap();
    let left: i64 = keystore
        .read(|store| {
            use diesel::{QueryDsl as _, RunQueryDsl as _};
            Ok(crate::keystore::sessions::table.count().get_result(store)?)
        })
        .unwrap();
    assert_eq!(left, 0);
}

#[test]
fn ending_her_other_sessions_leaves_this_one() {
    let folder = Folder::new();
    let keystore = Keystore::open(&folder.file("keystore.db"), &ServerKey::generate().unwrap()).unwrap();
    let (robin, sky) = (Id::random().unwrap(), Id::random().unwrap());
    for (id, account) in [(1, robin), (2, robin), (3, sky)] {
        keystore.put_session(session(id, account, 0)).unwrap();
    }
    keystore.end_sessions_of(robin, Some([2; 32])).unwrap();
    let lives = |id: u8| keystore.session(&[id; 32], at(1)).unwrap().is_some();
    assert_eq!((lives(1), lives(2), lives(3)), (false, true, true));
    keystore.end_session([2; 32]).unwrap();
    assert!(!lives(2));
}

#[test]
fn tries_are_counted_in_a_window_and_never_for_ever() {
    let folder = Folder::new();
    let keystore = Keystore::open(&folder.file("keystore.db"), &ServerKey::generate().unwrap()).unwrap();
    let may = |seconds| keystore.may_try([5; 32], at(seconds), 3, 600).unwrap();
    assert!(may(0) && may(1) && may(2) && !may(3) && !may(599));
    assert!(keystore.may_try([6; 32], at(3), 3, 600).unwrap(), "another bucket is another bucket");
    assert!(may(600));
    keystore.forget_tries([5; 32]).unwrap();
    assert!(may(601) && may(602) && may(603) && !may(604));
    // A clock that was wrong for a while must not shut her out until it comes round again.
    assert!(may(-7200));
}
