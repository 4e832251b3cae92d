//! Killed at eight exact steps of handing letters and texts over, again and again: nothing is lost, and for each kill at
//! most one comes again, a letter as the same letter.
//!
//! The steps are found from outside, by a wire between the program and whom it hands over to. A few kills at each step
//! here; `cargo xtask crash --runs 200` is the long set. At the same steps PostgreSQL is started anew under a program
//! that lives on: then nothing comes again.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use database::{Database, HeldKind, Place, Store};
use diesel::{
    Connection as _, PgConnection, QueryableByName, RunQueryDsl as _,
    connection::SimpleConnection as _,
    sql_types::{BigInt, Binary, Text},
};
use foundation::{Clock, Id, Language};
use jiff::civil::time;
use notices::{Holds, Hours, Otherwise, Plan, Reach, Variant, Way};
use post::{sink, text_sink};
use testing::Engine;

use super::{
    Folder, serve,
    story::{again, does, sets_up_code, woman},
};

const PATIENCE: Duration = Duration::from_secs(60);

/// A step at which the program is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    MailBeforeItsSender,
    MailBeforeItsWords,
    MailTakenUnheard,
    MailJustHeard,
    TextBeforeItIsAsked,
    TextTakenUnheard,
    TextJustHeard,
    TextWithAReceipt,
}

const LETTERS: [Step; 4] =
    [Step::MailBeforeItsSender, Step::MailBeforeItsWords, Step::MailTakenUnheard, Step::MailJustHeard];
const TEXTS: [Step; 4] =
    [Step::TextBeforeItIsAsked, Step::TextTakenUnheard, Step::TextJustHeard, Step::TextWithAReceipt];

/// What is done at a step, before the wire goes on.
type Happening = Arc<dyn Fn() + Send + Sync>;

/// What is known on the wire.
#[derive(Default)]
struct Known {
    /// Where it is cut, and at which letter or text from now on.
    cut: Option<(Step, usize)>,
    /// What happens at each of these in turn, where it is not cut.
    happens: Option<(Happening, Vec<(Step, usize)>)>,
    /// Whether it was cut: nothing goes through any more.
    is_cut: bool,
    /// Whatever was taken, in order: for whom, and its `Message-ID` or the address of its receipt.
    taken: Vec<(String, String)>,
}

#[derive(Clone, Default)]
struct Wire(Arc<Mutex<Known>>);

impl Wire {
    /// Whether this is the step and the letter to be cut at.
    fn is_cut_at(&self, step: Step) -> bool {
        let mut known = self.0.lock().unwrap();
        let Some((at, left)) = &mut known.cut else { return false };
        if *at != step {
            return false;
        }
        *left -= 1;
        if *left > 0 {
            return false;
        }
        known.cut = None;
        if let Some((happens, more)) = &mut known.happens {
            let (happens, next) = (Arc::clone(happens), more.pop());
            known.cut = next;
            drop(known);
            happens();
            return false;
        }
        known.is_cut = true;
        true
    }

    /// At each of the steps, in turn, something happens.
    fn at_each(&self, steps: [Step; 4], happens: Happening) {
        let mut known = self.0.lock().unwrap();
        let mut more: Vec<(Step, usize)> = steps.iter().rev().map(|step| (*step, 3)).collect();
        known.cut = more.pop();
        known.happens = Some((happens, more));
        known.is_cut = false;
    }

    fn is_cut(&self) -> bool {
        self.0.lock().unwrap().is_cut
    }

    /// Whole again, and cut once more at a step of the `nth` from now.
    fn mend(&self, cut: Option<(Step, usize)>) {
        let mut known = self.0.lock().unwrap();
        (known.cut, known.is_cut) = (cut, false);
    }

    fn taken(&self) -> Vec<(String, String)> {
        self.0.lock().unwrap().taken.clone()
    }

    fn listen(&self, each: impl Fn(TcpStream, &Self) -> Option<()> + Clone + Send + 'static) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (address, wire) = (listener.local_addr().unwrap(), self.clone());
        std::thread::spawn(move || {
            for caller in listener.incoming().map_while(Result::ok) {
                let (wire, each) = (wire.clone(), each.clone());
                std::thread::spawn(move || each(caller, &wire));
            }
        });
        address
    }

    fn before_mail(&self, to: SocketAddr) -> SocketAddr {
        self.listen(move |caller, wire| carries_letters(caller, TcpStream::connect(to).ok()?, wire))
    }

    fn before_texts(&self, to: SocketAddr) -> SocketAddr {
        self.listen(move |caller, wire| carries_a_text(caller, to, wire))
    }
}

/// The caller hears and says nothing more, until she is gone.
fn holds(mut caller: &TcpStream) -> Option<()> {
    let mut lost = [0; 1024];
    while caller.read(&mut lost).ok()? > 0 {}
    None
}

fn carries_letters(caller: TcpStream, server: TcpStream, wire: &Wire) -> Option<()> {
    let (mut asks, mut says) = (BufReader::new(caller.try_clone().ok()?), BufReader::new(server.try_clone().ok()?));
    let (mut caller, mut server) = (caller, server);
    // An answer may have several lines; only the last has a blank behind its figures.
    let mut answer = move || -> Option<String> {
        let mut whole = String::new();
        loop {
            let from = whole.len();
            (says.read_line(&mut whole).ok()? > 0).then_some(())?;
            if whole.as_bytes().get(from + 3) != Some(&b'-') {
                return Some(whole);
            }
        }
    };
    caller.write_all(answer()?.as_bytes()).ok()?;
    let (mut in_letter, mut to, mut id) = (false, String::new(), String::new());
    loop {
        let mut line = String::new();
        (asks.read_line(&mut line).ok()? > 0).then_some(())?;
        let said = line.trim_end();
        if !in_letter && said.starts_with("MAIL") && wire.is_cut_at(Step::MailBeforeItsSender) {
            return holds(&caller);
        }
        if let Some(address) = said.strip_prefix("RCPT TO:") {
            address.clone_into(&mut to);
        }
        if let Some(its) = said.strip_prefix("Message-ID:") {
            its.clone_into(&mut id);
        }
        server.write_all(line.as_bytes()).ok()?;
        let ends = in_letter && said == ".";
        if in_letter && !ends {
            continue;
        }
        let answered = answer()?;
        in_letter = answered.starts_with("354");
        if ends && answered.starts_with("250") {
            wire.0.lock().unwrap().taken.push((to.clone(), id.clone()));
            if wire.is_cut_at(Step::MailTakenUnheard) {
                return holds(&caller);
            }
        }
        caller.write_all(answered.as_bytes()).ok()?;
        if in_letter && wire.is_cut_at(Step::MailBeforeItsWords) || ends && wire.is_cut_at(Step::MailJustHeard) {
            return holds(&caller);
        }
    }
}

fn carries_a_text(caller: TcpStream, to: SocketAddr, wire: &Wire) -> Option<()> {
    let mut reader = BufReader::new(caller.try_clone().ok()?);
    let (mut head, mut length) = (String::new(), 0);
    let (mut whom, mut receipt) = (String::new(), String::new());
    loop {
        let from = head.len();
        (reader.read_line(&mut head).ok()? > 0).then_some(())?;
        let Some((name, value)) = head[from..].trim_end().split_once(": ") else {
            if head[from..].trim_end().is_empty() {
                break;
            }
            continue;
        };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().ok()?,
            "x-kannel-to" => value.clone_into(&mut whom),
            "x-kannel-dlr-url" => value.clone_into(&mut receipt),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    if wire.is_cut() || wire.is_cut_at(Step::TextBeforeItIsAsked) {
        return holds(&caller);
    }
    let (mut caller, mut gateway) = (caller, TcpStream::connect(to).ok()?);
    gateway.write_all(head.as_bytes()).ok()?;
    gateway.write_all(&body).ok()?;
    let mut answer = String::new();
    gateway.read_to_string(&mut answer).ok()?;
    if answer.starts_with("HTTP/1.1 202") {
        wire.0.lock().unwrap().taken.push((whom, receipt));
    }
    if wire.is_cut_at(Step::TextTakenUnheard) {
        return holds(&caller);
    }
    caller.write_all(answer.as_bytes()).ok()?;
    for step in [Step::TextJustHeard, Step::TextWithAReceipt] {
        if wire.is_cut_at(step) {
            return holds(&caller);
        }
    }
    Some(())
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn counted(main: &Database, what: &str) -> usize {
    let rows: Vec<Count> =
        main.read(|store| Ok(diesel::sql_query(format!("SELECT COUNT(*) AS count FROM {what}")).load(store)?)).unwrap();
    usize::try_from(rows[0].count).unwrap()
}

/// A group with so many women in it, reached by a machine, at any hour; the demo of nobody.
struct Crowd {
    folder: Folder,
    main: Database,
    /// The kind of what waits, in the outbox.
    kind: &'static str,
    many: usize,
    group: Id,
}

fn plan(way: Way, number: usize) -> Plan {
    Plan {
        reach: Reach {
            way,
            hours: Hours::Any,
            holds: Holds::WhatChanged,
            shared: false,
            otherwise: Otherwise::Nothing,
            reminders: false,
            language: Language::En,
            variant: Variant::Either,
            unproven: false,
            stopped: false,
            rings: false,
            again: false,
        },
        email: if way == Way::Mail { format!("woman-{number}@post.example") } else { String::new() },
        telephone: if way == Way::Text { format!("07{:09}", 700_000_000 + number) } else { String::new() },
        postal: String::new(),
        through: String::new(),
        words: String::new(),
        stop_word: String::new(),
        ask_for: String::new(),
        leave_no_message: false,
        said_on: None,
        undated_on: None,
        revision: 1,
    }
}

impl Crowd {
    /// Mari begins a group, many come, and its next meeting moves: everybody is to be told.
    fn waits(way: Way, many: usize, carrier: &str) -> Self {
        let folder = Folder::place();
        let main = Place::File(folder.join("data/main/yarrow.db"));
        Self::waits_in(folder, &main, way, many, carrier)
    }

    /// The same with its main store elsewhere.
    fn waits_in(folder: Folder, place: &Place, way: Way, many: usize, carrier: &str) -> Self {
        let mut text = fs::read_to_string(folder.join("yarrow.toml")).unwrap();
        if let Place::Server(address) = place {
            writeln!(text, "main_store = \"{address}\"").unwrap();
        }
        fs::write(folder.join("yarrow.toml"), format!("{text}\n{}", carrier.replace("FOLDER", &folder.text(""))))
            .unwrap();
        fs::write(folder.join("password"), "token").unwrap();
        let running = serve(&folder);
        let mut mari = woman(running.address(), "Mari", "nine wet stones on a wall");
        let begin = [("name_en", "Thursday Evening Circle"), ("cover_name_en", "Craft"), ("name_used", "Mari")];
        let began = does(&mut mari, "/en/begin", "/en/begin", &begin);
        let group = Id::parse(began.split('/').nth(3).unwrap()).unwrap();
        sets_up_code(&mut mari);
        drop(running);

        let (halls, meeting) = ([Id::random().unwrap(), Id::random().unwrap()], Id::random().unwrap());
        come(&folder, place, (group, meeting, halls), way, many);
        let running = serve(&folder);
        mari.goes_on_at(running.address());
        // However long it took them to come: nobody is told anything without it.
        again(&mut mari, "nine wet stones on a wall");
        let change = format!("/en/c/{group}/dates/{meeting}/changed");
        let fields = [("what", "place"), ("place", &*halls[1].to_string()), ("door", "nobody"), ("times_changed", "0")];
        let told = mari.fill(&change, &format!("{change}/tell"), &fields).unwrap();
        assert_eq!(told.0, 303, "{}", mari.page);
        drop(running);
        let main = Database::open_main(place).unwrap();
        let kind = if way == Way::Mail { "notice-mail" } else { "notice-text" };
        Self { folder, main, kind, many, group }
    }

    /// Two minutes pass: whoever was killed is at nothing any more, and what was tried in vain is tried again.
    fn leases_end(&self) {
        let kind = self.kind;
        let past = move |store: &mut Store| {
            diesel::sql_query(format!("UPDATE jobs SET leased_until = 0, run_at = 0 WHERE kind = '{kind}'"))
                .execute(store)?;
            Ok(())
        };
        self.main.write(past).unwrap();
    }

    fn noted(&self) -> usize {
        counted(&self.main, "notice_tellings WHERE state IN ('sent', 'delivered')")
    }

    fn waiting(&self) -> usize {
        counted(&self.main, &format!("jobs WHERE kind = '{}'", self.kind))
    }
}

/// Put down as pages would, at once.
fn come(folder: &Folder, main: &Place, (group, meeting, halls): (Id, Id, [Id; 2]), way: Way, many: usize) {
    let keystore = Place::File(folder.join("data/keystore/keystore.db"));
    let app = yarrow::open::open(yarrow::open::Ground {
        main,
        keystore: &keystore,
        server_key: yarrow::open::read_key(&folder.join("server.key")).unwrap(),
        settings: web::Settings {
            place_name: "Thursdays".to_owned(),
            address: "https://thursdays.example".to_owned(),
            demo: false,
            can_mail: true,
            can_text: true,
            backup_days: None,
            help_lines: Vec::new(),
        },
        mail: None,
        texts: None,
        clock: Clock::System,
    })
    .unwrap();
    let handles: Vec<Id> = (0..many).map(|_| Id::random().unwrap()).collect();
    let women = handles.clone();
    let holder = app.database.read(|store| groups::people(store, group)).unwrap()[0].handle;
    let (now, day) = (app.clock.now(), app.clock.now_here().date().checked_add(jiff::Span::new().days(20)).unwrap());
    app.database
        .write(move |store| {
            for (id, name) in halls.iter().zip(["Bronllwyn hall", "Library cafe"]) {
                diesel::sql_query(
                    "INSERT INTO venues (group_id, id, kind, public_en, public_cy, members_en, members_cy, area_en, area_cy, \
                     address, last_bus, last_bus_saturday, last_bus_sunday, link, link_minutes, in_use, size, outside) \
                     VALUES ($1, $2, 'room', '', '', $3, $3, '', '', '', '', '', '', '', 0, 1, '', '')",
                )
                .bind::<Binary, _>(group.to_vec())
                .bind::<Binary, _>(id.to_vec())
                .bind::<Text, _>(name)
                .execute(store)?;
            }
            let new = meetings::rules::NewDates {
                days: vec![day],
                rule: None,
                planned: meetings::rules::Planned {
                    starts: time(18, 30, 0, 0),
                    ends: time(20, 15, 0, 0),
                    room: halls[0],
                    holding: vec![holder],
                    cost_pence: 0,
                    cost_note: groups::Both::default(),
                    link: String::new(),
                    told: meetings::rules::Told::default(),
                },
                shown: true,
            };
            meetings::add(store, group, &[meeting], &new, now)?;
            for (number, handle) in women.iter().enumerate() {
                diesel::sql_query(
                    "INSERT INTO members (group_id, handle, name_used, role, state, written_with_her, joined_on) \
                     VALUES ($1, $2, $3, 'member', 'here', 1, '2026-11-20')",
                )
                .bind::<Binary, _>(group.to_vec())
                .bind::<Binary, _>(handle.to_vec())
                .bind::<Text, _>(format!("Woman {number}"))
                .execute(store)?;
            }
            Ok(())
        })
        .unwrap();
    for (number, handle) in handles.into_iter().enumerate() {
        app.keystore.hold(HeldKind::Contact, handle).unwrap();
        notices::keep_plan(&app, group, handle, &plan(way, number)).unwrap();
    }
}

/// What the set-up says of a mail server behind the wire.
fn by_mail(wire: &Wire, server: SocketAddr) -> String {
    format!(
        "[mail]\nserver = \"127.0.0.1\"\nport = {}\nencryption = \"none\"\nfrom = \"note@thursdays.example\"\n",
        wire.before_mail(server).port()
    )
}

/// What the set-up says of a gateway behind the wire.
fn by_text(wire: &Wire, gateway: SocketAddr) -> String {
    format!(
        "[texts]\ngateway = \"kannel\"\naddress = \"http://{}{}\"\nuser = \"us\"\npassword_file = \"FOLDERpassword\"\nfrom = \
         \"+447700900000\"\n",
        wire.before_texts(gateway),
        text_sink::KANNEL
    )
}

fn runs() -> usize {
    std::env::var("YARROW_CRASHES").ok().and_then(|runs| runs.parse().ok()).unwrap_or(2)
}

/// So many women that something waits at each of so many kills, at four steps.
fn enough(runs: usize) -> usize {
    4 * (2 * runs + 4)
}

fn wait_for(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < PATIENCE, "{what} did not come to be");
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn different(taken: &[(String, String)]) -> usize {
    taken.iter().map(|(whom, _)| whom).collect::<BTreeSet<_>>().len()
}

/// The gateway says that a text came, and hears nothing: the program is killed over it.
fn begins_a_receipt(address: &str, receipt: &str) -> TcpStream {
    let path = receipt.strip_prefix("https://thursdays.example").unwrap().replace("%d", "1");
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: thursdays.example\r\nConnection: close\r\n\r\n").unwrap();
    stream
}

/// Kills it at each step in turn, so many times; gives how often something had been taken at each and was not noted.
fn is_killed(crowd: &Crowd, wire: &Wire, steps: [Step; 4]) -> Vec<(Step, usize)> {
    let (runs, mut unheard) = (runs(), Vec::new());
    let mut receipts = BTreeSet::new();
    for step in steps {
        let mut comes_again = 0;
        for run in 0..runs {
            // A receipt is about a text that was noted, so one comes before it.
            let nth = if step == Step::TextWithAReceipt { 2 } else { run % 3 + 1 };
            let (already, noted) = (wire.taken().len(), crowd.noted());
            wire.mend(Some((step, nth)));
            let running = serve(&crowd.folder);
            wait_for("its step", || wire.is_cut());
            if step == Step::TextWithAReceipt {
                let (_, receipt) = wire.taken()[already].clone();
                let _half = begins_a_receipt(running.address(), &receipt);
                receipts.insert(receipt);
                std::thread::sleep(Duration::from_micros(u64::try_from(run % 7).unwrap() * 500));
            }
            drop(running);
            let (taken, noted) = (wire.taken().len() - already, crowd.noted() - noted);
            assert!(taken == noted || taken == noted + 1, "{step:?}, run {run}: {taken} taken, {noted} noted");
            comes_again += taken - noted;
            crowd.leases_end();
        }
        unheard.push((step, comes_again));
    }
    // Whole again: everything that waits goes.
    wire.mend(None);
    let running = serve(&crowd.folder);
    wait_for("the end of all waiting", || crowd.waiting() == 0);
    for receipt in &receipts {
        let mut answer = String::new();
        begins_a_receipt(running.address(), receipt).read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
    drop(running);
    assert_eq!(counted(&crowd.main, "notice_tellings WHERE state = 'delivered'"), receipts.len());
    unheard
}

#[expect(clippy::print_stdout, reason = "a measurement, too: it says what it found")]
fn nothing_is_lost(crowd: &Crowd, wire: &Wire, came_again: &[(Step, usize)]) {
    let taken = wire.taken();
    let lost = crowd.many - different(&taken);
    for (step, again) in came_again {
        println!("{step:?}: {} kills, {again} came again", runs());
        assert!(*again <= runs(), "{step:?}: at most one for each kill, and {again} came again");
    }
    println!("{} women, {} handed over, {lost} lost", crowd.many, taken.len());
    assert_eq!((lost, crowd.noted()), (0, crowd.many));
    let again: usize = came_again.iter().map(|(_, again)| again).sum();
    assert_eq!(taken.len(), crowd.many + again, "nothing comes again but what was not noted");
    // What comes again is the same: its Message-ID, or the address of its receipt.
    let mut keys: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (whom, key) in &taken {
        keys.entry(whom).or_default().insert(key);
    }
    assert!(keys.values().all(|keys| keys.len() == 1), "{keys:?}");
    assert!(crowd.main.read(|store| groups::facts(store, crowd.group)).is_ok());
}

#[test]
fn killed_at_any_step_of_a_letter_nobody_is_left_out_and_at_most_one_letter_comes_again() {
    let wire = Wire::default();
    let letters = Folder::new();
    let sink = sink::start_quick(&letters.join("letters")).unwrap();
    // Before everybody is told nothing goes through: the first letter is where the first kill is.
    wire.mend(Some((Step::MailBeforeItsSender, 1)));
    let crowd = Crowd::waits(Way::Mail, enough(runs()), &by_mail(&wire, sink.address()));
    crowd.leases_end();
    let came_again = is_killed(&crowd, &wire, LETTERS);
    nothing_is_lost(&crowd, &wire, &came_again);
    assert_eq!((came_again[0].1, came_again[1].1), (0, 0), "nothing was with the server yet");
    assert_eq!(came_again[2].1, runs(), "each of these was with the server, and nobody heard of it");
}

#[test]
fn killed_at_any_step_of_a_text_nobody_is_left_out_and_at_most_one_text_comes_again() {
    let wire = Wire::default();
    let texts = Folder::new();
    let sink = text_sink::start(&texts.join("texts")).unwrap();
    wire.mend(Some((Step::TextBeforeItIsAsked, 1)));
    let crowd = Crowd::waits(Way::Text, enough(runs()), &by_text(&wire, sink.address()));
    crowd.leases_end();
    let came_again = is_killed(&crowd, &wire, TEXTS);
    nothing_is_lost(&crowd, &wire, &came_again);
    assert_eq!(came_again[0].1, 0, "nothing was with the gateway yet");
    assert_eq!(came_again[1].1, runs(), "each of these was with the gateway, and nobody heard of it");
}

/// PostgreSQL goes away for a moment and comes back: whoever is connected to this store is cut off, and nobody comes in.
struct Restarts {
    server: String,
    store: String,
    count: Mutex<usize>,
}

impl Restarts {
    /// For the main store of a test.
    fn of(place: &Place) -> Self {
        let Place::Server(address) = place else { panic!("not on PostgreSQL") };
        let server = std::env::var("YARROW_TEST_POSTGRES").unwrap();
        let store = address.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
        Self { server, store, count: Mutex::new(0) }
    }

    fn says(&self, statements: &str) {
        PgConnection::establish(&self.server).unwrap().batch_execute(statements).unwrap();
    }

    fn happens(self: &Arc<Self>) {
        let store = &self.store;
        self.says(&format!("ALTER DATABASE {store} WITH ALLOW_CONNECTIONS false"));
        self.says(&format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{store}'"));
        let mut count = self.count.lock().unwrap();
        *count += 1;
        // The third, with what was taken and is not noted, takes longer than one try to reach it.
        let away = Duration::from_millis(if *count == 3 { 6_500 } else { 800 });
        drop(count);
        let this = Arc::clone(self);
        std::thread::spawn(move || {
            std::thread::sleep(away);
            this.says(&format!("ALTER DATABASE {} WITH ALLOW_CONNECTIONS true", this.store));
        });
    }
}

/// Everybody waits to be told, and PostgreSQL is started anew at four steps of it, under a program that goes on.
fn is_told_through_restarts(way: Way, wire: &Wire, carrier: &str, steps: [Step; 4]) {
    let stores = Engine::Postgres.stores();
    let crowd = Crowd::waits_in(Folder::place(), &stores.main, way, 40, carrier);
    crowd.leases_end();
    let restarts = Arc::new(Restarts::of(&stores.main));
    let again = Arc::clone(&restarts);
    wire.at_each(steps, Arc::new(move || again.happens()));
    let running = serve(&crowd.folder);
    let mut looked = Instant::now();
    wait_for("the end of all waiting", || {
        std::thread::sleep(Duration::from_millis(200));
        if *restarts.count.lock().unwrap() < steps.len() {
            return false;
        }
        // What it had claimed and could not look at in that moment is free again after two minutes.
        if looked.elapsed() > Duration::from_secs(3) {
            looked = Instant::now();
            crowd.leases_end();
        }
        crowd.waiting() == 0
    });
    drop(running);
    let taken = wire.taken();
    assert_eq!((taken.len(), different(&taken), crowd.noted()), (40, 40, 40), "everybody, and once");
}

#[test]
fn postgres_starts_anew_at_any_step_of_a_letter_and_everybody_is_written_to_once() {
    let (wire, letters) = (Wire::default(), Folder::new());
    let sink = sink::start_quick(&letters.join("letters")).unwrap();
    wire.mend(Some((Step::MailBeforeItsSender, 1)));
    is_told_through_restarts(Way::Mail, &wire, &by_mail(&wire, sink.address()), LETTERS);
}

#[test]
fn postgres_starts_anew_at_any_step_of_a_text_and_everybody_is_written_to_once() {
    let (wire, texts) = (Wire::default(), Folder::new());
    let sink = text_sink::start(&texts.join("texts")).unwrap();
    wire.mend(Some((Step::TextBeforeItIsAsked, 1)));
    let steps = [Step::TextBeforeItIsAsked, Step::TextJustHeard, Step::TextTakenUnheard, Step::TextJustHeard];
    is_told_through_restarts(Way::Text, &wire, &by_text(&wire, sink.address()), steps);
}
