//! A group's first weeks over real HTTP, with a word in every form that is found wherever it comes to stand: Mari and
//! Rhian hold the group, Robin does everything that a woman can do in it, Bet is another.

use std::fs;

use database::{Database, Place};
use foundation::{Clock, Id};
use jiff::{Span, civil::Date};
use post::sink::{self, Sink};
use testing::{Engine, Stores, six_digits};

use super::{Folder, Running, command, crash::Browser};

/// Robin's passphrase.
pub const PASSPHRASE: &str = "nine wet canary stones on a wall";
/// What Robin typed and only she may open, or she and those she names, or her group.
pub const HERS: &[&str] = &[
    "canaryaccountname",
    "canaryanswer",
    "canaryoffer",
    "canaryask",
    "canarypost",
    "canarynote",
    "canarychanged",
    "canaryreply",
    "canaryprivate",
    "canarywhytakenout",
    "canaryreportwhy",
    "canarywrong",
    "canarywant",
    "canarykept",
    "canarywish",
    "canaryslice",
    "canarymade",
    "canarytry",
    "canaryrug",
    "canaryshop",
];
/// What others typed that is sealed.
pub const THEIRS: &[&str] = &[
    "canarypartner",
    "canaryillness",
    "canarybetask",
    "canaryback",
    "canarybetback",
    "canarybetpost",
    "canaryboard",
    "canaryprivateback",
    "canarytakenout",
    "canarylater",
    "canarycame",
    "canarylooked",
    "canaryremoval",
    "canaryfacts",
    "canarytheme",
    "canarybuddy",
    "canarygiven",
    "canaryjobline",
    "canarybusstop",
];
/// How Robin is reached. Sealed to whoever sends notices: the server opens it with its key and the keystore.
pub const CONTACT: &[&str] = &["canary.robin@post.example", "canarycodewords"];
/// The name she goes by in the group, which the group needs in the open.
pub const NAME_USED: &str = "Canaryrobin";

/// A place of its own that serves, with a mail server that keeps what it is given.
pub struct Opened {
    pub running: Running,
    pub folder: Folder,
    sink: Sink,
    pub main: Place,
    pub keystore: Place,
    _stores: Option<Stores>,
}

impl Opened {
    /// Opens a place. On PostgreSQL the keystore is a file, as it may be for real: two databases of one server are
    /// refused.
    pub fn on(engine: Engine) -> Self {
        let folder = Folder::place();
        let sink = sink::start(&folder.join("mail")).unwrap();
        let stores = (engine == Engine::Postgres).then(|| engine.stores());
        let mut text = fs::read_to_string(folder.join("yarrow.toml")).unwrap();
        if let Some(Stores { main: Place::Server(address), .. }) = &stores {
            text.push_str(&format!("main_store = \"{address}\"\n"));
        }
        text.push_str(&format!(
            "[mail]\nserver = \"{}\"\nport = {}\nencryption = \"none\"\nfrom = \"hello@thursdays.example\"\n",
            sink.address().ip(),
            sink.address().port()
        ));
        fs::write(folder.join("yarrow.toml"), text).unwrap();
        let main =
            stores.as_ref().map_or_else(|| Place::File(folder.join("data/main/yarrow.db")), |it| it.main.clone());
        let keystore = Place::File(folder.join("data/keystore/keystore.db"));
        let running = start(&folder);
        Self { running, folder, sink, main, keystore, _stores: stores }
    }

    /// Reads from the main store beside the program.
    fn look<T>(&self, job: impl FnOnce(&mut database::Store) -> Result<T, database::Fault>) -> T {
        Database::open_main(&self.main).unwrap().read(job).unwrap()
    }

    /// Every cell of both stores.
    pub fn every_byte(&self) -> Vec<(String, Vec<u8>)> {
        testing::every_byte_of(&self.main, &self.keystore)
    }
}

/// The program with the loudest log that it can be asked for, which goes to a file.
pub fn start(folder: &Folder) -> Running {
    let mut command = command(&["serve", "--config", &folder.text("yarrow.toml"), "--listen", "127.0.0.1:0"]);
    command.env("YARROW_LOG", "trace");
    Running::with_log(command, &folder.join("log"))
}

/// Where each of them is, and who is who.
pub struct Story {
    pub at: String,
    pub meeting: String,
    pub robin_handle: Id,
    pub robin_account: Id,
    pub mari: Browser,
    pub rhian: Browser,
    pub robin: Browser,
    pub bet: Browser,
    /// Pages on which something of Robin's stood.
    pub pages: Vec<String>,
}

/// Fills a form and gives where it led.
pub fn does(browser: &mut Browser, page: &str, path: &str, fields: &[(&str, &str)]) -> String {
    let (status, place) = browser.fill(page, path, fields).unwrap_or_else(|| panic!("{path}: nobody answered"));
    assert!(status == 303 || status == 200, "{path}: {status} {}", main_of(&browser.page));
    place
}

fn main_of(page: &str) -> &str {
    page.split_once("<main").map_or(page, |(_, rest)| rest)
}

/// The last link on a page that begins so and ends in an id.
pub fn link(browser: &mut Browser, page: &str, begins: &str) -> String {
    assert_eq!(browser.get(page).unwrap().0, 200, "{page}");
    let found = browser.page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let found = found.filter(|link| link.strip_prefix(begins).is_some_and(|id| Id::parse(id).is_ok()));
    found.last().unwrap_or_else(|| panic!("no {begins} on {page}: {}", main_of(&browser.page))).to_owned()
}

fn day(name: &str, day: Date) -> [(String, String); 3] {
    [("day", i16::from(day.day())), ("month", i16::from(day.month())), ("year", day.year())]
        .map(|(part, number)| (format!("{name}-{part}"), number.to_string()))
}

fn with<'all>(days: &'all [(String, String)], rest: &[(&'all str, &'all str)]) -> Vec<(&'all str, &'all str)> {
    let days = days.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    days.chain(rest.iter().copied()).collect()
}

/// A new account; she is signed in afterwards.
pub fn woman(address: &str, name: &str, passphrase: &str) -> Browser {
    let mut browser = Browser::at(address);
    let fields = [
        ("name", name),
        ("choice", "own"),
        ("passphrase", passphrase),
        ("passphrase-again", passphrase),
        ("losing", "neither"),
    ];
    does(&mut browser, "/en/account/new", "/en/account/new", &fields);
    browser
}

fn comes(mari: &mut Browser, at: &str, role: &str, her: &mut Browser, name_used: &str) {
    let page = if role == "member" { format!("{at}/people") } else { format!("{at}/people/code") };
    does(mari, &page, &format!("{at}/people/code"), &[("role", role)]);
    let code = mari.page.split("<p class=\"words\"><strong>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    does(her, "/en/join", "/en/join", &[("code", &code), ("name_used", name_used), ("read", "yes")]);
    if role == "facilitator" {
        sets_up_code(her);
    }
}

/// Somebody who came to hold something sets up her second factor and gives it.
pub fn sets_up_code(browser: &mut Browser) {
    let page = "/en/sign-in/code";
    assert_eq!(browser.get(page).unwrap().0, 200, "{}", main_of(&browser.page));
    let letters = browser.page.split("<code>").nth(1).unwrap().split('<').next().unwrap().replace(' ', "");
    does(browser, page, page, &[("code", &six_digits(&letters, Clock::System.now())), ("to", "/en/")]);
}

/// Somebody gives her passphrase once more.
pub fn again(browser: &mut Browser, passphrase: &str) {
    does(browser, "/en/again", "/en/again", &[("passphrase", passphrase), ("to", "/en/account")]);
}

/// Everything that can be done in a group, up to Robin's last word. She is signed in at its end, and one form of hers
/// was sent after her session had ended.
pub fn play(place: &Opened) -> Story {
    let address = place.running.address().to_owned();
    let plain = |name: &str| format!("nine wet stones and {} ducks", name.len());
    let mut mari = woman(&address, "Mari", &plain("Mari"));
    let mut rhian = woman(&address, "Rhiannon", &plain("Rhiannon"));
    let mut robin = woman(&address, "canaryaccountname", PASSPHRASE);
    let mut bet = woman(&address, "Bet", &plain("Bet"));
    let begin = [("name_en", "Thursday Evening Circle"), ("cover_name_en", "Craft"), ("name_used", "Mari")];
    let began = does(&mut mari, "/en/begin", "/en/begin", &begin);
    let group = Id::parse(began.split('/').nth(3).unwrap()).unwrap();
    let at = format!("/en/c/{group}");
    sets_up_code(&mut mari);
    comes(&mut mari, &at, "facilitator", &mut rhian, "Rhian");
    comes(&mut mari, &at, "member", &mut robin, NAME_USED);
    comes(&mut mari, &at, "member", &mut bet, "Bet");
    let people = place.look(|store| groups::people(store, group));
    let handle = |name: &str| people.iter().find(|person| person.name_used == name).unwrap().handle;
    let (mari_handle, robin_handle, bet_handle) = (handle("Mari"), handle(NAME_USED), handle("Bet"));
    let word = place.look(|store| groups::facts(store, group)).unwrap().web_word;
    let robin_account = people.iter().find(|person| person.handle == robin_handle).unwrap().account.unwrap();

    let under = |rest: &str| format!("{at}/{rest}");
    let same =
        |browser: &mut Browser, rest: &str, fields: &[(&str, &str)]| does(browser, &under(rest), &under(rest), fields);
    same(
        &mut mari,
        "opening/writing",
        &[("writing", "yes"), ("writing-en", "Both of us read it."), ("writing-cy", "")],
    );
    same(
        &mut mari,
        "opening/plans",
        &[("partner", "canarypartner comes in"), ("illness", "canaryillness: Rhian holds")],
    );

    // Where and when they meet.
    let room = |browser: &mut Browser, name: &str| {
        let fields = [("kind", "room"), ("members_en", name), ("public_en", "Craft"), ("area_en", "The valley")];
        same(browser, "rooms/new", &fields).split('/').nth(5).unwrap().to_owned()
    };
    let (hall, cafe) = (room(&mut mari, "The hall"), room(&mut mari, "The café"));
    let today = Clock::System.now_here().date();
    let ahead = |days: i32| today.saturating_add(Span::new().days(days));
    let on = day("on", ahead(6));
    let (mari_word, starts) = (mari_handle.to_string(), "18:30");
    let fields = [
        ("repeats", "once"),
        ("starts", starts),
        ("ends", "20:00"),
        ("room", hall.as_str()),
        ("holding", mari_word.as_str()),
        ("greeting", mari_word.as_str()),
        ("cost", "0"),
        ("happening", "nothing-unusual"),
        ("do", "show"),
    ];
    same(&mut mari, "dates/new", &with(&on, &fields));
    let meeting = link(&mut mari, &under("dates"), &under("dates/"));
    does(&mut robin, &meeting, &format!("{meeting}/coming"), &[("answer", "maybe")]);
    let mine = format!("{meeting}/mine");
    let asks = [("way", "near-door"), ("ask", "canaryask: a chair by the door"), ("seen_by", "facilitators")];
    does(&mut robin, &mine, &mine, &asks);
    let one = link(&mut mari, &format!("{meeting}/ways"), &format!("{meeting}/ways/"));
    does(&mut mari, &one, &one, &[("answer", "how-about"), ("words", "canaryback: by the window")]);
    does(&mut bet, &mine, &mine, &[("way", "listen"), ("ask", "canarybetask: less light"), ("seen_by", "group")]);
    let two = {
        mari.get(&format!("{meeting}/ways")).unwrap();
        let links = mari.page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let begins = format!("{meeting}/ways/");
        links.filter(|link| link.starts_with(&begins) && **link != one).last().unwrap().to_owned()
    };
    does(&mut mari, &two, &two, &[("answer", "how-about"), ("words", "canarybetback: one lamp")]);
    same(&mut robin, "dates/feed", &[("says", "busy")]);
    let jobs = format!("{meeting}/jobs");
    let picked = [("women-kettle", "1"), ("own-1", "canaryjobline: the big lamp"), ("women-own-1", "1")];
    does(&mut mari, &format!("{jobs}/list"), &format!("{jobs}/list"), &picked);
    does(&mut robin, &jobs, &format!("{jobs}/own"), &[("own", "canaryrug: a rug")]);
    let lifts = format!("{meeting}/lifts");
    does(&mut mari, &under("lifts"), &under("lifts"), &[("do", "on")]);
    let seats = |from| [("says", "seats"), ("seats", "2"), ("way", "both"), ("from", from), ("about", "18:05")];
    does(&mut robin, &lifts, &lifts, &seats("canaryshop at the crossroads"));
    does(&mut rhian, &lifts, &lifts, &seats("canarybusstop"));
    rhian.get(&lifts).unwrap();
    let line = rhian.page.split("name=\"line\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    does(&mut rhian, &lifts, &format!("{lifts}/asks"), &[("line", line.as_str())]);
    robin.get(&lifts).unwrap();
    let line = robin.page.split("name=\"line\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    does(&mut robin, &lifts, &format!("{lifts}/asks"), &[("line", line.as_str())]);

    // What they agree on.
    does(&mut mari, &under("together"), &under("together/draft"), &[]);
    let own = [("en", "Whoever speaks is heard."), ("cy", "")];
    does(&mut mari, &under("together/draft"), &under("together/lines/own"), &own);
    same(&mut mari, "together/decided", &with(&day("on", today), &[]));
    robin.get(&under("together/mine")).unwrap();
    let version = robin.page.split("name=\"version\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let answer = [
        ("version", version.as_str()),
        ("answer", "how-about"),
        ("words", "canaryanswer: no telephones"),
        ("shown", "signed"),
    ];
    same(&mut robin, "together/mine", &answer);

    // What the group stands on beside it.
    let said_on = day("on", today);
    same(&mut mari, "values/trust", &with(&said_on, &[("word_en", "Straight talk"), ("line_en", "We say it.")]));
    same(&mut mari, "question", &[("theme", "canarytheme: the stairs are dark")]);
    does(&mut mari, &under("question"), &under("question/talked"), &[]);
    let talks = under("first-talks");
    for woman in [robin_handle, bet_handle] {
        does(&mut rhian, &talks, &format!("{talks}/{woman}"), &[("do", "talked")]);
    }
    does(&mut mari, &under("beginning"), &under("beginning"), &[("do", "put-away")]);
    same(&mut robin, "first-talk", &[("do", "wants-one")]);
    same(&mut mari, "include", &[("looked", "door")]);
    let hers = [("what", "agreement"), ("as", "name"), ("name", "canarymade"), ("shows", "group"), ("stays", "yes")];
    same(&mut robin, "made", &hers);
    let open = [("what", "values"), ("as", "name"), ("name", NAME_USED), ("shows", "public"), ("stays", "yes")];
    same(&mut robin, "made", &open);
    same(&mut robin, "offers", &[("offer", "canaryoffer: I can mend a zip")]);

    // How she is reached, and who looked.
    let reach = [
        ("email", CONTACT[0]),
        ("holds", "code-words"),
        ("words", CONTACT[1]),
        ("hours", "any"),
        ("otherwise", "nothing"),
        ("language", "en"),
        ("variant", "either"),
    ];
    same(&mut robin, "reach/by/mail", &reach);
    // Six figures come there, and she types them in.
    does(&mut robin, &under("reach/proof"), &under("reach/proof/figures"), &[]);
    let letters = place.sink.kept().unwrap();
    let figures = letters.iter().find_map(|letter| letter.text.lines().find_map(|line| line.strip_prefix("Subject: ")));
    let figures = figures.unwrap().trim().to_owned();
    same(&mut robin, "reach/proof", &[("figures", &figures)]);
    let looked = [("why", "other"), ("words", "canarylooked: to ask about the bus")];
    same(&mut mari, &format!("reach/of/{robin_handle}"), &looked);

    // What they write.
    let says = |browser: &mut Browser, page: &str, words: &str, note: &str| {
        does(browser, page, page, &[("words", words), ("note", note)])
    };
    let talk = under("talk");
    says(&mut mari, &under("board"), "canaryboard: the side door is open", "");
    says(&mut robin, &talk, "canarypost: I like the wool", "canarynote");
    let hers = link(&mut bet, &talk, &under("said/"));
    says(&mut robin, &format!("{hers}/change"), "canarychanged canarypost: I like the wool", "canarynote");
    says(&mut bet, &talk, "canarybetpost: so do I", "");
    let bets = link(&mut robin, &talk, &under("said/"));
    says(&mut robin, &bets, "canaryreply: which colour?", "");
    let about = format!("{bets}/about");
    let to_rhian = format!("facilitator-{}", handle("Rhian"));
    does(&mut robin, &about, &about, &[("to", &to_rhian), ("why", "canaryreportwhy: it hurt")]);
    says(&mut robin, &talk, "canarypost twice", "");
    let taken = link(&mut rhian, &talk, &under("said/"));
    does(
        &mut rhian,
        &format!("{taken}/taking-out"),
        &format!("{taken}/taking-out"),
        &[("reason", "canarytakenout: a street")],
    );
    does(&mut robin, &taken, &format!("{taken}/why"), &[("reason", "canarywhytakenout: I did not think")]);
    says(&mut robin, &under("word"), "canaryprivate: may I come late?", "");
    says(&mut mari, &under(&format!("word/with/{robin_handle}")), "canaryprivateback: you may", "");

    // Something doesn't feel right, and who she keeps apart from.
    let report = format!("/en/say/about/{word}");
    let to_mari = format!("facilitator-{mari_handle}");
    let wrong = [("to", to_mari.as_str()), ("what", "canarywrong: they laughed"), ("want", "canarywant: say it again")];
    does(&mut robin, &report, &report, &wrong);
    let inbox = "/en/say/inbox/";
    let read = link(&mut mari, "/en/say/inbox", inbox);
    let later = day("day", ahead(9));
    does(&mut mari, &read, &format!("{read}/new-day"), &with(&later, &[("why", "canarylater: Rhian is away")]));
    does(&mut mari, &read, &format!("{read}/answer"), &[("answer", "canarycame: I will say it on Thursday")]);
    let bet_word = bet_handle.to_string();
    same(&mut robin, "quiet", &[("keep", bet_word.as_str())]);

    // What she keeps from the wheels.
    let keeps = "/en/account/kept";
    let from_a_wheel = |browser: &mut Browser, page: &str, fields: &[(&str, &str)]| {
        // The page that shows what she picked is where its form to keep it stands.
        browser.get(page).unwrap();
        browser.send(page, fields).unwrap();
        let (status, place) = browser.send(keeps, fields).unwrap();
        assert!(status == 303 && place.starts_with(keeps), "{status} {place}");
    };
    from_a_wheel(
        &mut robin,
        "/en/ideas/w/1",
        &[("feeling", "3"), ("need", "1.1"), ("wish", "canarywish: a quiet hour")],
    );
    let slices = [("what", "wheel"), ("name-1", "canaryslice: the hills"), ("level-1", "4")];
    from_a_wheel(&mut robin, "/en/ideas/w/3", &slices);

    // A promise to her, a place that changes, and somebody whose removal is asked for.
    let by = day("by", ahead(3));
    let robin_word = robin_handle.to_string();
    same(&mut mari, "promised", &with(&by, &[("what", "Find out when the bus goes."), ("to", robin_word.as_str())]));
    let promise = link(&mut mari, &under("promised"), &under("promised/"));
    let kept = [("became", "kept"), ("sentence", "It goes at nine.")];
    does(&mut mari, &promise, &format!("{promise}/closure"), &kept);
    again(&mut mari, &plain("Mari"));
    let changed = format!("{meeting}/changed");
    mari.get(&changed).unwrap();
    let change = [("what", "place"), ("place", cafe.as_str()), ("door", "nobody"), ("note_en", ""), ("note_cy", "")];
    does(&mut mari, &changed, &format!("{changed}/plan"), &change);
    let told = does(&mut mari, &changed, &format!("{changed}/tell"), &change);
    let removal = under(&format!("people/removal/{bet_handle}"));
    does(&mut rhian, &removal, &removal, &[("reason", "canaryremoval: she shouted")]);
    same(&mut rhian, "notes", &[("words", "canaryfacts: a cup fell, and somebody went home")]);

    // What Rhian keeps for herself, who holds the group.
    does(&mut rhian, &under("care"), &under("care/cup"), &[("cup", "low")]);
    same(&mut rhian, "care/with", &with(&day("day1", ahead(2)), &[("who", "canarybuddy")]));

    // She tries something with Mari beside her, who writes a word for her.
    let tries = [("on", "none"), ("with", mari_word.as_str()), ("wish", "written"), ("line", "canarytry: my voice")];
    same(&mut robin, "growing/try/words", &tries);
    let tried = link(&mut mari, &under("growing/mine"), &under("growing/mine/"));
    does(&mut mari, &tried, &format!("{tried}/answer"), &[("answer", "yes")]);
    does(&mut mari, &tried, &format!("{tried}/word"), &[("word", "canarygiven: you waited")]);

    // Her session ends in one window while she types in another.
    robin.get(&talk).unwrap();
    let mut window = robin.clone();
    does(&mut window, "/en/account", "/en/sign-out", &[]);
    let (status, place_now) = robin.send(&talk, &[("words", "canarykept: I was typing this"), ("note", "")]).unwrap();
    assert!(status == 303 && place_now.contains("sign-in"), "{status} {place_now}");
    robin = signed_in(&address);
    does(&mut robin, "/en/account", "/en/account/look", &[("palette", "plum"), ("away", "0")]);

    let told = told.split('?').next().unwrap().to_owned();
    let mut pages: Vec<String> = [
        "",
        "/people",
        "/talk",
        "/board",
        "/together",
        "/offers",
        "/promised",
        "/reach/of",
        "/word",
        "/dates",
        "/quiet",
        "/question",
        "/values",
        "/made",
        "/first-talks",
    ]
    .iter()
    .map(|rest| format!("{at}{rest}"))
    .collect();
    pages.extend([
        meeting.clone(),
        format!("{meeting}/ways"),
        jobs,
        told,
        bets,
        inbox.trim_end_matches('/').to_owned(),
    ]);
    pages.extend(["/en/".to_owned(), "/en/find".to_owned(), "/en/account/kept".to_owned()]);
    Story { at, meeting, robin_handle, robin_account, mari, rhian, robin, bet, pages }
}

/// Robin on a browser that has never been here.
pub fn signed_in(address: &str) -> Browser {
    let mut robin = Browser::at(address);
    let fields = [("name", "canaryaccountname"), ("passphrase", PASSPHRASE)];
    does(&mut robin, "/en/account/new", "/en/sign-in", &fields);
    robin
}

/// Every file under a folder, with what is in it now.
pub fn files(folder: &std::path::Path) -> Vec<(String, Vec<u8>)> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(bytes) = fs::read(&path) {
                found.push((path.display().to_string(), bytes));
            }
        }
    }
    found
}

/// Whether `needle` stands in `bytes`.
pub fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    let Some(first) = needle.first() else { return false };
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| byte == first) {
        if bytes[from + at..].starts_with(needle) {
            return true;
        }
        from += at + 1;
    }
    false
}
