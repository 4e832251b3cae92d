//! The disk is full, the database is gone: what can be read is read, what cannot be kept says so and keeps her words on
//! the screen, and afterwards everything goes on.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{Shutdown, TcpListener, TcpStream},
    process::Command,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use database::{Database, Place};
use diesel::connection::SimpleConnection as _;
use testing::Engine;

use super::{
    Folder, Running, command,
    crash::Browser,
    serve,
    story::{does, woman},
};

const PASSPHRASE: &str = "nine wet stones on a wall";
/// A form with words in it: she opens a group.
const BEGIN: [(&str, &str); 3] = [
    ("name_en", "Thursday evening by the river"),
    ("cover_name_en", "Knitting and other things"),
    ("name_used", "Robin"),
];

/// Sends it, and looks whether she was told what is wrong and has her words back.
fn is_not_kept(robin: &mut Browser, status: u16, sentence: &str) {
    let (answered, _) = robin.send("/en/begin", &BEGIN).unwrap();
    assert_eq!(answered, status, "{}", robin.page);
    assert!(robin.page.contains(sentence), "{}", robin.page);
    for (_, words) in &BEGIN[..2] {
        assert!(robin.page.contains(words), "{words} is not given back: {}", robin.page);
    }
}

fn reads(browser: &mut Browser, pages: &[&str]) {
    for page in pages {
        assert_eq!(browser.get(page).unwrap().0, 200, "{page}: {}", browser.page);
    }
}

/// The program on a disk on which nothing more can be written. What SQLite makes at start beside its files is left alone:
/// a disk fills under a program that runs.
fn serve_on_a_full_disk(folder: &Folder) -> Running {
    let plain = command(&["serve", "--config", &folder.text("yarrow.toml"), "--listen", "127.0.0.1:0"]);
    let mut full = Command::new("strace");
    full.args(["-f", "-qq", "-e", "trace=pwrite64", "-e", "inject=pwrite64:error=ENOSPC", "-o"])
        .arg(folder.join("trace"));
    for store in ["data/main/yarrow.db", "data/keystore/keystore.db"] {
        full.args(["-P", &folder.text(store), "-P", &folder.text(&format!("{store}-wal"))]);
    }
    full.arg(plain.get_program()).args(plain.get_args());
    Running::with_log(full, &folder.join("log"))
}

/// Ends the program under its watcher, which ends with it.
fn end_watched(mut running: Running) {
    assert!(Command::new("pkill").args(["-TERM", "-P", &running.child.id().to_string()]).status().unwrap().success());
    running.child.wait().unwrap();
}

#[test]
fn on_a_full_disk_she_reads_on_and_keeps_the_words_that_cannot_be_kept() {
    let folder = Folder::place();
    let place = serve(&folder);
    let mut robin = woman(place.address(), "Robin", PASSPHRASE);
    place.end();
    // She was here a while ago, so that her session would be noted as used.
    let keystore = Database::open_keystore(&Place::File(folder.join("data/keystore/keystore.db"))).unwrap();
    keystore.write(|store| Ok(store.batch_execute("UPDATE sessions SET seen_at = seen_at - 120000000")?)).unwrap();
    drop(keystore);

    let full = serve_on_a_full_disk(&folder);
    robin.goes_on_at(full.address());
    reads(&mut robin, &["/health", "/en/", "/en/account", "/en/find", "/en/help", "/en/begin"]);
    is_not_kept(&mut robin, 507, "There is no room left to keep anything");
    reads(&mut robin, &["/en/account"]);
    // Nor can anybody come in, and no passphrase stands on a page.
    let mut other = Browser::at(full.address());
    let sign_in = [("name", "Robin"), ("passphrase", PASSPHRASE)];
    let (status, _) = other.fill("/en/account/new", "/en/sign-in", &sign_in).unwrap();
    assert_eq!(status, 507, "{}", other.page);
    assert!(!other.page.contains(PASSPHRASE), "{}", other.page);
    end_watched(full);
    let log = fs::read_to_string(folder.join("log")).unwrap();
    assert!(log.contains("the disk is full") && !log.contains("Thursday evening"), "{log}");

    let place = serve(&folder);
    robin.goes_on_at(place.address());
    reads(&mut robin, &["/en/account"]);
    let led = does(&mut robin, "/en/begin", "/en/begin", &BEGIN);
    assert!(led.starts_with("/en/c/"), "{led}");
}

/// A cable between the program and its database that can be pulled out and put back.
struct Cable {
    port: u16,
    out: Arc<AtomicBool>,
    open: Arc<Mutex<Vec<TcpStream>>>,
}

impl Cable {
    fn to(server: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (out, open) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
        let (is_out, keeps) = (Arc::clone(&out), Arc::clone(&open));
        std::thread::spawn(move || {
            for near in listener.incoming().flatten() {
                if is_out.load(Ordering::SeqCst) {
                    continue;
                }
                let far = TcpStream::connect(&server).unwrap();
                for (mut from, mut to) in [(&near, &far), (&far, &near)].map(|(a, b)| {
                    keeps.lock().unwrap().push(a.try_clone().unwrap());
                    (a.try_clone().unwrap(), b.try_clone().unwrap())
                }) {
                    std::thread::spawn(move || {
                        let mut some = [0; 16 * 1024];
                        while let Ok(count @ 1..) = from.read(&mut some) {
                            if to.write_all(&some[..count]).is_err() {
                                break;
                            }
                        }
                        let _ = to.shutdown(Shutdown::Both);
                    });
                }
            }
        });
        Self { port, out, open }
    }

    fn pull(&self) {
        self.out.store(true, Ordering::SeqCst);
        for stream in self.open.lock().unwrap().drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    fn put_back(&self) {
        self.out.store(false, Ordering::SeqCst);
    }
}

#[test]
fn with_its_database_gone_it_says_so_keeps_her_words_and_goes_on_when_it_is_back() {
    let folder = Folder::place();
    let stores = Engine::Postgres.stores();
    let Place::Server(address) = &stores.main else { panic!("not on PostgreSQL") };
    let (scheme, rest) = address.split_once("://").unwrap();
    let (user, rest) = rest.split_once('@').unwrap();
    let (server, name) = rest.split_once('/').unwrap();
    let cable = Cable::to(server.to_owned());
    let mut text = fs::read_to_string(folder.join("yarrow.toml")).unwrap();
    text.push_str(&format!("main_store = \"{scheme}://{user}@127.0.0.1:{}/{name}\"\n", cable.port));
    fs::write(folder.join("yarrow.toml"), text).unwrap();
    let place = serve(&folder);
    let mut robin = woman(place.address(), "Robin", PASSPHRASE);
    reads(&mut robin, &["/health", "/en/begin"]);

    cable.pull();
    is_not_kept(&mut robin, 503, "reach the place where things are kept");
    // What needs no database stands.
    reads(&mut robin, &["/en/help", "/en/screen"]);
    let (status, _) = robin.get("/health").unwrap();
    assert_eq!((status, robin.page.as_str()), (503, "away\n"));

    cable.put_back();
    reads(&mut robin, &["/health", "/en/account"]);
    let led = does(&mut robin, "/en/begin", "/en/begin", &BEGIN);
    assert!(led.starts_with("/en/c/"), "{led}");
    reads(&mut robin, &["/en/"]);
    assert_eq!(robin.page.matches("Thursday evening by the river").count().min(1), 1);
    drop(place);
}
