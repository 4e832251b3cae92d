//! A group is told that the place has changed, by the real program over real SMTP, and the program is killed half-way:
//! nobody's letter is lost, none is repeated more than once for each kill, and the board adds up at every moment.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{BufRead as _, BufReader, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use database::{Database, Place};
use diesel::RunQueryDsl as _;
use post::sink::{self, Sink};
use serde_json::Value;

use super::{Folder, ONE_DEMO, Running, crash::Browser, invented, serve};

/// Everybody in the first group of the demo: two by e-mail, four who look here themselves, seven by a text (one on a
/// telephone that others see), one by letter, one by call, one through somebody.
const EVERYBODY: usize = 16;
const BY_MAIL: usize = 2;
const PATIENCE: Duration = Duration::from_secs(90);

/// Between the program and its mail server: after so many letters the server's 'kept' does not come through any more.
/// Whoever is killed then has handed over a letter and has not heard of it.
struct Wire {
    address: SocketAddr,
    lets_through: Arc<AtomicI64>,
}

impl Wire {
    fn before(sink: &Sink) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (address, to) = (listener.local_addr().unwrap(), sink.address());
        let lets_through = Arc::new(AtomicI64::new(i64::MAX));
        let counter = Arc::clone(&lets_through);
        std::thread::spawn(move || {
            for caller in listener.incoming().map_while(Result::ok) {
                let Ok(server) = TcpStream::connect(to) else { return };
                let (mut asks, mut onward) = (caller.try_clone().unwrap(), server.try_clone().unwrap());
                std::thread::spawn(move || {
                    let _ = std::io::copy(&mut asks, &mut onward);
                    let _ = onward.shutdown(std::net::Shutdown::Write);
                });
                let counter = Arc::clone(&counter);
                std::thread::spawn(move || answers(&server, caller, &counter));
            }
        });
        Self { address, lets_through }
    }

    fn lets_through(&self, letters: i64) {
        self.lets_through.store(letters, Ordering::SeqCst);
    }
}

/// Hands on what the server says, line by line.
fn answers(server: &TcpStream, mut caller: TcpStream, lets_through: &AtomicI64) {
    for line in BufReader::new(server).lines().map_while(Result::ok) {
        if line == "250 Kept" && lets_through.fetch_sub(1, Ordering::SeqCst) <= 0 {
            // The caller waits for this until she is gone.
            continue;
        }
        if caller.write_all(format!("{line}\r\n").as_bytes()).is_err() {
            return;
        }
    }
}

fn wait_for(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < PATIENCE, "{what} did not come to be");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The ids after `before` on a page, each once, in order.
fn ids(page: &str, before: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    page.split(before)
        .skip(1)
        .map(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>())
        .filter(|id| id.len() == 26 && seen.insert(id.clone()))
        .collect()
}

/// The numbers of the board: knows, met, on her phone, sent, looks herself, on its way, still to be told, not reached. Together they
/// are everybody.
fn tally(mari: &mut Browser, board: &str) -> Vec<usize> {
    assert_eq!(mari.get(board).unwrap().0, 200, "{}", mari.page);
    let list = mari.page.split("<ul class=\"tally\">").nth(1).unwrap().split("</ul>").next().unwrap();
    let found: Vec<usize> =
        list.split("<b>").skip(1).map(|rest| rest.split('<').next().unwrap().parse().unwrap()).collect();
    assert_eq!(found.len(), 8, "{list}");
    assert_eq!(found.iter().sum::<usize>(), EVERYBODY, "{found:?} is not everybody");
    found
}

/// How many wait: on their way, and still to be told.
fn waits(tally: &[usize]) -> usize {
    tally[5] + tally[6]
}

/// Two minutes pass: whoever was killed is at nothing any more.
fn leases_end(folder: &Folder) {
    let main = Database::open_main(&Place::File(folder.join("data/main/yarrow.db"))).unwrap();
    main.write(|store| {
        diesel::sql_query("UPDATE jobs SET leased_until = 0 WHERE kind = 'notice-mail'").execute(store)?;
        Ok(())
    })
    .unwrap();
}

/// The demo's first group, left as it was when the demo was killed; served from now on with a mail server.
fn place(folder: &Folder, wire: &Wire) -> Value {
    let data = folder.text("data");
    let told = {
        let _alone = ONE_DEMO.lock();
        let demo = Running::new(&["demo", "--json", "--listen", "127.0.0.1:0", "--data", &data]);
        serde_json::from_str(&demo.first).unwrap()
    };
    // A key beside what it locks is refused.
    fs::rename(folder.join("data/server.key"), folder.join("server.key")).unwrap();
    let key = folder.text("server.key");
    let text = format!(
        "place_name = \"Thursdays\"\naddress = \"https://thursdays.example\"\ndata = \"{data}\"\nserver_key = \
         \"{key}\"\n\n[mail]\nserver = \"127.0.0.1\"\nport = {}\nencryption = \"none\"\nfrom = \
         \"note@thursdays.example\"\n",
        wire.address.port()
    );
    fs::write(folder.join("yarrow.toml"), text).unwrap();
    told
}

/// Mari moves the next meeting to another room and tells everybody; gives the board.
fn tells(mari: &mut Browser) -> String {
    mari.get("/en/").unwrap();
    let group = ids(&mari.page, "/en/c/").remove(0);
    mari.get(&format!("/en/c/{group}/dates")).unwrap();
    let change = ids(&mari.page, "/dates/")
        .into_iter()
        .map(|meeting| format!("/en/c/{group}/dates/{meeting}/changed"))
        .find(|change| mari.get(change).unwrap().0 == 200)
        .unwrap();
    let rooms = mari.page.split("name=\"place\"").nth(1).unwrap().split("</select>").next().unwrap().to_owned();
    let room = rooms.split("<option ").skip(1).find(|room| !room.contains(" selected")).unwrap();
    let room = ids(room, "value=\"").remove(0);
    let fields = [("what", "place"), ("place", &*room), ("door", "me"), ("note_en", "Two steps up.")];
    let plan = mari.fill(&change, &format!("{change}/plan"), &fields).unwrap();
    assert!(plan.0 == 200 && mari.page.contains("Tell everyone now"), "{}", mari.page);
    let told = mari.fill(&change, &format!("{change}/tell"), &fields).unwrap();
    assert_eq!(told.0, 303, "{}", mari.page);
    told.1
}

fn message_id(kept: &sink::Kept) -> String {
    kept.text.lines().find(|line| line.starts_with("Message-ID:")).unwrap().to_owned()
}

#[test]
fn killed_half_way_everybody_is_told_and_the_board_adds_up() {
    let folder = Folder::new();
    let sink = sink::start(&folder.join("letters")).unwrap();
    let wire = Wire::before(&sink);
    let told = place(&folder, &wire);
    let people = told["people"].as_array().unwrap();
    let mari = people.iter().find(|person| person["name"] == "Mari").unwrap();
    let passphrase = mari["passphrase"].as_str().unwrap();

    let mut running = serve(&folder);
    let mut mari = invented::sign_in(running.address(), mari);
    // One letter arrives and is heard of; the second arrives and is not.
    wire.lets_through(1);
    let board = tells(&mut mari);
    tally(&mut mari, &board);

    let kills = 2;
    for (kill, next) in [(1, 0), (kills, i64::MAX)] {
        wait_for("a letter of which nobody hears", || wire.lets_through.load(Ordering::SeqCst) < 0);
        let planned = waits(&tally(&mut mari, &board));
        drop(running);
        assert_eq!(sink.kept().unwrap().len(), 1 + kill, "a letter is with the mail server, and nobody heard of it");
        leases_end(&folder);
        wire.lets_through(next);
        running = serve(&folder);
        mari.goes_on_at(running.address());
        let after = waits(&tally(&mut mari, &board));
        assert!(after == planned || next > 0, "{after} of {planned} wait: noted, and nobody heard of it");
    }
    wait_for("everybody's letter", || {
        tally(&mut mari, &board);
        !mari.page.contains("on its way")
    });

    let mut letters: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let kept = sink.kept().unwrap();
    for letter in &kept {
        letters.entry(letter.to.join(" ")).or_default().push(message_id(letter));
    }
    assert_eq!(letters.len(), BY_MAIL, "{:?}", letters.keys());
    assert!(kept.len() <= BY_MAIL + kills, "at most one letter again for each kill: {}", kept.len());
    let different: BTreeSet<&String> = letters.values().flatten().collect();
    assert_eq!(different.len(), BY_MAIL, "a letter that comes again is the same letter: {letters:?}");

    // By hand, to the end. Her passphrase once more stands before a number.
    let again = [("passphrase", passphrase), ("to", "/en/account")];
    assert_eq!(mari.fill("/en/again", "/en/again", &again).unwrap().0, 303, "{}", mari.page);
    tally(&mut mari, &board);
    let jobs = format!("{board}/job/");
    let by_hand = ids(&mari.page, &jobs);
    assert!(by_hand.len() >= 5, "{by_hand:?}");
    for line in by_hand {
        let job = format!("{jobs}{line}");
        let (status, _) = mari.fill(&job, &job, &[("do", "take")]).unwrap();
        assert_eq!(status, 303, "{}", mari.page);
        assert_eq!(mari.get(&job).unwrap().0, 200, "{}", mari.page);
        let tick = if mari.page.contains("value=\"heard\"") { "heard" } else { "done" };
        let ticked = mari.fill(&job, &format!("{board}/ticks"), &[("line", &line), ("tick", tick)]);
        assert_eq!(ticked.unwrap(), (303, format!("{board}#line-{line}")), "{}", mari.page);
        tally(&mut mari, &board);
    }
    assert!(ids(&mari.page, &jobs).is_empty(), "nothing by hand is left");
    assert_eq!(waits(&tally(&mut mari, &board)), 0, "nobody is still to be told");
    drop(running);
}
