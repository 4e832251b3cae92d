//! The program itself, as an operator and a script call it.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test, whose helpers stand outside its functions: a panic is how it says that something is wrong"
)]

mod canary;
mod crash;
mod erased;
mod every_form;
mod faults;
mod invented;
mod kills;
mod story;
mod synced;
mod told;
mod weight;
mod wording;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Output, Stdio},
    sync::Mutex,
    time::{Duration, Instant},
};

use foundation::Id;

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("yarrow-program-{}", Id::random().unwrap()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A set-up that is safe to serve.
    fn place() -> Self {
        let folder = Self::new();
        assert!(program(&["admin", "new-key", &folder.text("server.key")]).status.success());
        let text = format!(
            "place_name = \"Thursdays\"\naddress = \"https://thursdays.example\"\ndata = \"{0}/data\"\nserver_key = \"{0}/server.key\"\n",
            folder.0.display()
        );
        fs::write(folder.join("yarrow.toml"), text).unwrap();
        folder
    }

    fn text(&self, name: &str) -> String {
        self.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn command(arguments: &[&str]) -> Command {
    // `cargo xtask crash` names one that was built to be fast.
    let built = std::env::var("YARROW_PROGRAM").unwrap_or_else(|_| env!("CARGO_BIN_EXE_yarrow").to_owned());
    let mut command = Command::new(built);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("YARROW_")) {
        command.env_remove(name);
    }
    command
}

fn program(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// The program, running until it is dropped.
struct Running {
    child: Child,
    out: BufReader<ChildStdout>,
    first: String,
    ready_after: Duration,
}

impl Running {
    fn new(arguments: &[&str]) -> Self {
        Self::of(command(arguments))
    }

    fn of(mut command: Command) -> Self {
        command.stderr(Stdio::piped());
        Self::started(command)
    }

    /// The same, with its log in a file: a pipe that nobody reads would fill.
    fn with_log(mut command: Command, log: &Path) -> Self {
        command.stderr(fs::OpenOptions::new().create(true).append(true).open(log).unwrap());
        Self::started(command)
    }

    fn started(mut command: Command) -> Self {
        let began = Instant::now();
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut first = String::new();
        out.read_line(&mut first).unwrap();
        Self { child, out, first, ready_after: began.elapsed() }
    }

    fn address(&self) -> &str {
        let rest = self.first.split_once("http://").unwrap_or_else(|| panic!("no address: {}", self.first)).1;
        rest.split(|letter: char| !letter.is_ascii_digit() && !".:".contains(letter)).next().unwrap()
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(self.address()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: thursdays.example\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Asks it to end, and gives what it said since, and what it complained of.
    fn end(mut self) -> (bool, Duration, String, String) {
        let began = Instant::now();
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(asked.success());
        let success = self.child.wait().unwrap().success();
        let (mut said, mut complained) = (String::new(), String::new());
        self.out.read_to_string(&mut said).unwrap();
        if let Some(mut errors) = self.child.stderr.take() {
            errors.read_to_string(&mut complained).unwrap();
        }
        (success, began.elapsed(), said, complained)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn serve(folder: &Folder) -> Running {
    Running::new(&["serve", "--config", &folder.text("yarrow.toml"), "--listen", "127.0.0.1:0"])
}

fn refused_to_serve(folder: &Folder) -> String {
    let output = program(&["serve", "--config", &folder.text("yarrow.toml"), "--listen", "127.0.0.1:0"]);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert!(output.stdout.is_empty());
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_place_opens_serves_and_closes_when_it_is_asked() {
    let folder = Folder::place();
    let place = serve(&folder);
    assert!(place.first.starts_with("Thursdays is open on http://127.0.0.1:"), "{}", place.first);
    let health = place.get("/health");
    assert!(health.starts_with("HTTP/1.1 200") && health.ends_with("\r\n\r\nok\n"), "{health}");
    assert!(place.get("/robots.txt").contains("Disallow: /"));
    assert!(place.get("/").contains("location: /en/\r\n"));
    let nowhere = place.get("/en/nowhere?name=Rhian");
    assert!(
        nowhere.starts_with("HTTP/1.1 404") && nowhere.contains("Thursdays") && !nowhere.contains("Yarrow"),
        "{nowhere}"
    );
    for (path, expected) in
        [("data/main", 0o700), ("data/keystore", 0o700), ("data/main/yarrow.db", 0o600), ("server.key", 0o400)]
    {
        assert_eq!(mode(&folder.join(path)), expected, "{path}");
    }
    let (success, took, said, complained) = place.end();
    assert!(success && took < Duration::from_secs(5), "{took:?}");
    assert_eq!(said, "");
    assert!(complained.contains("answered") && complained.contains("/health"), "{complained}");
    assert!(!complained.contains("Rhian") && !complained.contains("127.0.0.1"), "the log tells too much: {complained}");
}

#[test]
fn a_page_that_is_being_asked_for_is_still_answered_when_the_place_closes() {
    let folder = Folder::place();
    let place = serve(&folder);
    let mut waiting = TcpStream::connect(place.address()).unwrap();
    write!(waiting, "GET /health HTTP/1.1\r\nHost: thursdays.example\r\n").unwrap();
    // Somebody else only opened a connection, as browsers do ahead of time: nobody waits for her.
    let _ahead = TcpStream::connect(place.address()).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    let ending = std::thread::spawn(move || place.end());
    std::thread::sleep(Duration::from_millis(300));
    write!(waiting, "\r\n").unwrap();
    let mut answer = String::new();
    waiting.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("ok\n"), "{answer}");
    let (success, took, ..) = ending.join().unwrap();
    assert!(success && took < Duration::from_secs(3), "{took:?}");
}

#[test]
fn a_place_without_a_file_says_so() {
    let folder = Folder::new();
    assert!(refused_to_serve(&folder).contains("There is no"));
}

#[test]
fn a_place_that_was_open_before_is_ready_within_a_second() {
    let folder = Folder::place();
    serve(&folder).end();
    // The best of three: another test may have the machine.
    let best = (0..3).map(|_| serve(&folder)).map(|place| place.ready_after).min().unwrap();
    assert!(best < Duration::from_secs(1), "{best:?}");
}

#[test]
fn an_unsafe_set_up_is_not_served_and_every_reason_is_told() {
    let folder = Folder::place();
    fs::set_permissions(folder.join("server.key"), fs::Permissions::from_mode(0o644)).unwrap();
    let text = fs::read_to_string(folder.join("yarrow.toml")).unwrap();
    fs::write(folder.join("yarrow.toml"), text.replace("https://", "http://").replace("Thursdays", "Yarrow")).unwrap();
    let said = refused_to_serve(&folder);
    for piece in ["chmod 400", "https://", "name of this program"] {
        assert!(said.contains(piece), "{said}");
    }
    assert!(!folder.join("data").exists(), "nothing is made by a place that is not served");
}

#[test]
fn half_a_place_is_not_begun_anew() {
    let folder = Folder::place();
    serve(&folder).end();
    let (main, aside) = (folder.join("data/main/yarrow.db"), folder.join("aside.db"));
    let keystore = folder.join("data/keystore/keystore.db");

    fs::rename(&keystore, &aside).unwrap();
    assert!(refused_to_serve(&folder).contains("The keystore"));
    assert!(!keystore.exists());
    fs::rename(&aside, &keystore).unwrap();

    // Nobody is in the keystore yet: a first start that was cut short begins again.
    fs::rename(&main, &aside).unwrap();
    serve(&folder).end();
    fs::remove_file(&main).unwrap();

    // Somebody is.
    let server_key = yarrow::open::read_key(&folder.join("server.key")).unwrap();
    let open = database::Keystore::open(&database::Place::File(keystore), &server_key).unwrap();
    open.hold(database::HeldKind::Pepper, Id::random().unwrap()).unwrap();
    drop(open);
    let said = refused_to_serve(&folder);
    assert!(said.contains("The main store") && said.contains("nothing was begun anew"), "{said}");
    assert!(!main.exists());
    fs::rename(&aside, &main).unwrap();
    serve(&folder).end();

    // And a key of another place opens nothing.
    fs::remove_file(folder.join("server.key")).unwrap();
    program(&["admin", "new-key", &folder.text("server.key")]);
    assert!(refused_to_serve(&folder).contains("does not open this keystore"));
}

#[test]
fn a_key_is_made_once_and_never_written_over() {
    let folder = Folder::new();
    let path = folder.join("server.key");
    assert!(program(&["admin", "new-key", &folder.text("server.key")]).status.success());
    let key = fs::read(&path).unwrap();
    assert_eq!((mode(&path), key.len()), (0o400, 65));
    let again = program(&["admin", "new-key", &folder.text("server.key")]);
    assert_eq!(again.status.code(), Some(1));
    assert!(told(&again).contains("never be written over"));
    assert_eq!(fs::read(&path).unwrap(), key);
}

/// A demo takes both cores for as long as it opens: one at a time.
static ONE_DEMO: Mutex<()> = Mutex::new(());

#[test]
fn the_demo_clears_away_only_a_demo() {
    let _alone = ONE_DEMO.lock();
    let folder = Folder::new();
    let data = folder.text("data");
    let arguments = ["demo", "--listen", "127.0.0.1:0", "--data", data.as_str()];
    for _ in 0..2 {
        let demo = Running::new(&arguments);
        assert!(demo.first.contains("The demo is open"), "{}", demo.first);
        drop(demo);
    }
    fs::write(folder.join("data/letters.txt"), "mine").unwrap();
    let output = program(&arguments);
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("not a demo"), "{}", told(&output));
    assert!(folder.join("data/main/yarrow.db").exists());
    assert_eq!(fs::read_to_string(folder.join("data/letters.txt")).unwrap(), "mine");
    let output = program(&["demo", "--listen", "0.0.0.0:0"]);
    assert!(told(&output).contains("can be reached from other machines"));
}

#[test]
fn the_doctor_says_in_words_what_is_wrong() {
    let folder = Folder::place();
    let doctor = |folder: &Folder| program(&["doctor", "--config", &folder.text("yarrow.toml")]);
    let fresh = doctor(&folder);
    assert!(fresh.status.success(), "{}", told(&fresh));
    assert!(told(&fresh).contains("The place is new"));
    assert!(!folder.join("data").exists(), "the doctor makes nothing");
    serve(&folder).end();
    let healthy = doctor(&folder);
    assert!(healthy.status.success() && told(&healthy).contains("up to date"), "{}", told(&healthy));
    fs::set_permissions(folder.join("data/main"), fs::Permissions::from_mode(0o755)).unwrap();
    fs::remove_file(folder.join("data/keystore/keystore.db")).unwrap();
    let broken = doctor(&folder);
    assert_eq!(broken.status.code(), Some(1));
    for piece in ["wrong", "chmod 700", "The keystore"] {
        assert!(told(&broken).contains(piece), "{}", told(&broken));
    }
}

#[test]
fn the_first_people_of_a_place_come_in_with_what_the_operator_hands_over() {
    let folder = Folder::place();
    let place = serve(&folder);
    let admin = |arguments: &[&str]| {
        let config = folder.text("yarrow.toml");
        let output = program(&[&["admin"], arguments, &["--config", &config]].concat());
        assert!(output.status.success(), "{}", told(&output));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let said = admin(&["host", "The Swallow Co-op", "--cy", "Cydweithfa'r Wennol"]);
    let code = said.lines().next().unwrap().to_owned();
    assert!(said.contains("https://thursdays.example/en/staff-code") && said.contains("good once"), "{said}");

    // Beside the program that serves: the code is good at once, and once.
    let come = |name: &str, code: &str| {
        let mut browser = crash::Browser::at(place.address());
        let own = format!("nine wet stones on a wall {name}").replace(name, &name.len().to_string());
        let fields = [
            ("name", name),
            ("choice", "own"),
            ("passphrase", &own),
            ("passphrase-again", &own),
            ("losing", "neither"),
        ];
        assert_eq!(browser.fill("/en/account/new", "/en/account/new", &fields).unwrap().0, 303, "{}", browser.page);
        browser.fill("/en/staff-code", "/en/staff-code", &[("code", code), ("name_used", name)]).unwrap()
    };
    let (status, leads) = come("Eleri", &code);
    assert_eq!(status, 303);
    assert!(leads.starts_with("/en/sign-in/code?to=/en/org/"), "{leads}");
    assert_eq!(come("Somebody", &code).0, 422);

    // The next ones, found by the host's name in either language.
    let next = admin(&["coordinator", "Cydweithfa'r Wennol"]);
    assert_eq!(come("Nerys", next.lines().next().unwrap()).0, 303);
    let lead = admin(&["code", "safeguarding", "the swallow co-op"]);
    assert_eq!(come("Non", lead.lines().next().unwrap()).0, 303);
    assert!(admin(&["code", "group", "The Swallow Co-op"]).contains("stands under The Swallow Co-op"));
    let config = folder.text("yarrow.toml");
    for wrong in [["coordinator", "Nowhere"], ["host", "The Swallow Co-op"]] {
        let output = program(&[&["admin"], &wrong[..], &["--config", &config]].concat());
        assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    }

    for role in ["operator", "programme"] {
        let said = admin(&[role, "--name", "Gwen"]);
        let passphrase = said.lines().find_map(|line| line.strip_prefix("Passphrase: ")).unwrap();
        let mut gwen = crash::Browser::at(place.address());
        let came = gwen.fill("/en/account/new", "/en/sign-in", &[("name", "Gwen"), ("passphrase", passphrase)]);
        assert_eq!(came.unwrap(), (303, "/en/sign-in/code?to=/en/".to_owned()));
        assert_eq!(gwen.get("/en/account").unwrap().0, 303, "half in is not in");
    }
}
