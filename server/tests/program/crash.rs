//! Killed with -9 while women come, change things, write and erase: nothing that was answered is lost, nothing is half
//! done, also between the two stores.
//!
//! Twenty kills here; `YARROW_KILLS=200 cargo test -p yarrow --test program crash` is the long set.

use std::{
    collections::BTreeMap,
    io::{Read as _, Write as _},
    net::TcpStream,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use database::{Database, HeldKind, Keystore, Place};
use diesel::{QueryableByName, RunQueryDsl as _, sql_types::Binary};
use foundation::Id;

use super::{Folder, Running, serve};

/// A browser with one cookie jar, over a plain socket.
#[derive(Clone, Default)]
pub struct Browser {
    address: String,
    cookies: BTreeMap<String, String>,
    pub page: String,
}

/// What came back: status and where it leads. Nothing when the server was gone.
type Came = Option<(u16, String)>;

impl Browser {
    pub fn at(address: &str) -> Self {
        Self { address: address.to_owned(), ..Self::default() }
    }

    /// The program was begun again elsewhere; she is signed in still.
    pub fn goes_on_at(&mut self, address: &str) {
        address.clone_into(&mut self.address);
    }

    fn ask(&mut self, head: &str, body: &str) -> Came {
        let mut stream = TcpStream::connect(&self.address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        write!(
            stream,
            "{head} HTTP/1.1\r\nHost: thursdays.example\r\nConnection: close\r\nCookie: {}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            cookies.join("; "),
            body.len()
        )
        .ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, page) = answer.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let mut place = String::new();
        for line in head.lines() {
            let Some((name, value)) = line.split_once(": ") else { continue };
            if name.eq_ignore_ascii_case("set-cookie")
                && let Some((name, value)) = value.split(';').next().and_then(|pair| pair.split_once('='))
            {
                self.cookies.insert(name.to_owned(), value.to_owned());
            } else if name.eq_ignore_ascii_case("location") {
                value.clone_into(&mut place);
            }
        }
        page.clone_into(&mut self.page);
        Some((status, place))
    }

    /// Sends the body of a form as it is.
    pub fn post(&mut self, path: &str, body: &str) -> Came {
        self.ask(&format!("POST {path}"), body)
    }

    pub fn get(&mut self, path: &str) -> Came {
        self.ask(&format!("GET {path}"), "")
    }

    /// Opens the page a form stands on, then sends it.
    pub fn fill(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Came {
        self.get(page)?;
        self.send(path, fields)
    }

    /// Sends a form with the hidden field of the page she is on.
    pub fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> Came {
        let token = self.page.split("name=\"form\" value=\"").nth(1)?.split('"').next()?.to_owned();
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("form", &token);
        body.extend_pairs(fields);
        self.ask(&format!("POST {path}"), &body.finish())
    }
}

/// What is known of one woman from the answers alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Known {
    /// She was asked for and no answer came.
    Unknown,
    /// Her account was answered as made.
    Made,
    /// Erasing was begun and no answer came.
    Erasing,
    /// Erasing was answered as done.
    Erased,
}

type Women = Arc<Mutex<BTreeMap<String, Known>>>;

const PASSPHRASE: &str = "nine wet stones on a wall";

fn make(browser: &mut Browser, name: &str) -> Came {
    let fields = [
        ("name", name),
        ("choice", "own"),
        ("passphrase", PASSPHRASE),
        ("passphrase-again", PASSPHRASE),
        ("losing", "neither"),
    ];
    browser.fill("/en/account/new", "/en/account/new", &fields)
}

fn sign_in(browser: &mut Browser, name: &str) -> Came {
    browser.fill("/en/account/new", "/en/sign-in", &[("name", name), ("passphrase", PASSPHRASE)])
}

/// One woman after another comes, changes her colours, and every other one erases, until the server is gone.
fn live(address: &str, writer: usize, round: usize, women: &Women, stop: &AtomicBool) {
    for number in 0.. {
        if stop.load(Ordering::SeqCst) {
            return;
        }
        let name = format!("w{writer}r{round}n{number}");
        let tell = |known| {
            women.lock().unwrap().insert(name.clone(), known);
        };
        tell(Known::Unknown);
        let mut browser = Browser::at(address);
        match make(&mut browser, &name) {
            Some((303, _)) => tell(Known::Made),
            Some((status, _)) => panic!("{name}: {status} {}", browser.page),
            None => return,
        }
        for palette in ["moss", "plum", "slate"] {
            if browser.fill("/en/account", "/en/account/look", &[("palette", palette), ("away", "0")]).is_none() {
                return;
            }
        }
        if number % 2 == 0 {
            // Her passphrase once more stands before it.
            if browser
                .fill("/en/again", "/en/again", &[("passphrase", PASSPHRASE), ("to", "/en/account/all/sure")])
                .is_none()
            {
                return;
            }
            tell(Known::Erasing);
            let fields = [("sure", "yes"), ("passphrase", PASSPHRASE)];
            match browser.fill("/en/account/all/sure", "/en/account/all/sure", &fields) {
                Some((200, _)) => tell(Known::Erased),
                Some((status, place)) => panic!("{name}: {status} {place} {}", browser.page),
                None => return,
            }
        }
    }
}

#[derive(QueryableByName)]
struct Account {
    #[diesel(sql_type = Binary)]
    id: Vec<u8>,
}

/// Behind every account stands its pepper, and nothing is half gone.
fn the_two_stores_agree(folder: &Folder) {
    let server = yarrow::open::read_key(&folder.join("server.key")).unwrap();
    let keystore = Keystore::open(&Place::File(folder.join("data/keystore/keystore.db")), &server).unwrap();
    let main = Database::open_main(&Place::File(folder.join("data/main/yarrow.db"))).unwrap();
    assert!(keystore.going().unwrap().is_empty(), "start-up left something half gone");
    let accounts: Vec<Account> =
        main.read(|store| Ok(diesel::sql_query("SELECT id FROM accounts").load(store)?)).unwrap();
    let erased = keystore.erased().unwrap();
    for account in accounts {
        let id = Id::from_column(&account.id).unwrap();
        assert!(keystore.held(HeldKind::Pepper, id).unwrap().is_some(), "an account without its pepper");
        assert!(!erased.contains(&id), "an account that was erased");
    }
}

#[test]
fn nothing_answered_is_lost_and_nothing_is_half_done() {
    let kills: usize = std::env::var("YARROW_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(20);
    let folder = Folder::place();
    let women = Women::default();
    let mut running: Running = serve(&folder);
    for round in 0..kills {
        let stop = Arc::new(AtomicBool::new(false));
        let address = running.address().to_owned();
        let writers: Vec<_> = (0..3)
            .map(|writer| {
                let (address, women, stop) = (address.clone(), Arc::clone(&women), Arc::clone(&stop));
                std::thread::spawn(move || live(&address, writer, round, &women, &stop))
            })
            .collect();
        // Spread over a whole round, so that kills fall between every two steps.
        std::thread::sleep(Duration::from_millis(250 + (round as u64 * 397) % 900));
        stop.store(true, Ordering::SeqCst);
        drop(running);
        for writer in writers {
            writer.join().unwrap();
        }
        running = serve(&folder);
        the_two_stores_agree(&folder);
        let known: Vec<(String, Known)> = {
            let all = women.lock().unwrap();
            all.iter()
                .filter(|(name, _)| name.contains(&format!("r{round}n")))
                .map(|(name, known)| (name.clone(), *known))
                .collect()
        };
        for (name, known) in known {
            let mut browser = Browser::at(running.address());
            let came = sign_in(&mut browser, &name).unwrap().0 == 303;
            match known {
                Known::Made => assert!(came, "{name} was answered and is lost"),
                Known::Erased => assert!(!came, "{name} was erased and came back"),
                Known::Unknown | Known::Erasing => {
                    if came {
                        assert_eq!(browser.get("/en/account").unwrap().0, 200, "{name} is half there");
                    }
                }
            }
        }
    }
}
