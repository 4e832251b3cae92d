//! A group of women, each reached in her own way, and a real mail server that keeps what it is given.

use std::{
    collections::HashMap,
    ops::{Deref, DerefMut},
};

use foundation::Id;
use groups::{Both, Facilitator, Member, NewGroup, Role};
use jiff::civil::{date, time};
use post::{MailSettings, Mailer, Tls, sink};
use testing::{Engine, House, Page, TestApp};
use web::{Admit as _, Form, Hooks, Turned, Visit};

pub fn house(engine: Engine) -> TestApp {
    house_that(engine, true)
}

/// One from which no e-mail can be sent.
pub fn house_without_mail(engine: Engine) -> TestApp {
    house_that(engine, false)
}

/// One that sends texts itself.
pub fn house_with_texts(engine: Engine) -> TestApp {
    house_as(engine, |settings| settings.can_text = true, |_, _| Ok(None))
}

/// One in which something can be promised, and from which e-mail and texts go.
pub fn house_of_promises(engine: Engine) -> TestApp {
    let mut hooks = Hooks { places_of: vec![groups::places_of], ..Hooks::default() };
    promises::hear(&mut hooks);
    hooks.forget_member.push(crate::forget_member);
    hooks.membership_changed.push(crate::membership_changed);
    hooks.stepped_down.push(crate::stepped_down);
    let words = vec![groups::words(), venues::words(), meetings::words(), promises::words(), crate::words()];
    House::new(crate::routes().and(promises::routes()).and(testing::doing()), words)
        .hooks(hooks)
        .duties(crate::duties())
        .settings(|settings| {
            settings.can_mail = true;
            settings.can_text = true;
        })
        .open(engine)
}

/// One whose groups call themselves sisters.
pub fn house_of_sisters(engine: Engine) -> TestApp {
    house_with(engine, true, |_, _| {
        let sisters = language::Offered::found(language::Noun::Woman, "sisters").unwrap();
        let both = foundation::Language::ALL.map(|language| sisters.forms(language));
        let own = both.iter().fold(language::OwnWords::default(), |own, word| own.with(language::Noun::Woman, word));
        Ok(Some(own))
    })
}

fn house_that(engine: Engine, can_mail: bool) -> TestApp {
    house_with(engine, can_mail, |_, _| Ok(None))
}

fn house_with(engine: Engine, can_mail: bool, own_words: web::OwnWordsOf) -> TestApp {
    house_as(engine, |settings| settings.can_mail = can_mail, own_words)
}

fn house_as(engine: Engine, change: impl FnOnce(&mut web::Settings), own_words: web::OwnWordsOf) -> TestApp {
    House::new(
        crate::routes().and(testing::doing()),
        vec![groups::words(), venues::words(), meetings::words(), crate::words()],
    )
    .hooks(Hooks {
        places_of: vec![groups::places_of],
        forget_member: vec![crate::forget_member],
        forget_account: vec![groups::forget_account],
        membership_changed: vec![crate::membership_changed],
        rest_changed: vec![crate::rest_changed],
        what_she_holds: vec![crate::what_she_holds],
        stepped_down: vec![crate::stepped_down],
        keys_changed: vec![crate::keys_changed],
        key_turned: vec![crate::key_turned],
        own_words: Some(own_words),
        date_cards: vec![crate::date_cards],
        ..Hooks::default()
    })
    .duties(crate::duties())
    .settings(change)
    .open(engine)
}

/// A woman with an account, at a browser, signed in for the evening, and what she does about being reached.
pub struct Woman(testing::Woman);

impl Deref for Woman {
    type Target = testing::Woman;

    fn deref(&self) -> &testing::Woman {
        &self.0
    }
}

impl DerefMut for Woman {
    fn deref_mut(&mut self) -> &mut testing::Woman {
        &mut self.0
    }
}

impl Woman {
    fn new(app: &TestApp) -> Self {
        Self(testing::Woman::new(app, 36_000))
    }

    pub fn does<T: Send + 'static>(
        &mut self,
        group: Id,
        job: impl FnOnce(&mut Visit) -> Result<T, Turned> + Send + 'static,
    ) -> T {
        self.0.does(group, job).unwrap()
    }

    pub fn handle(&mut self, group: Id) -> Id {
        self.does(group, |visit| Ok(Member::admit(visit)?.handle))
    }

    /// Sets how she is reached.
    pub fn sets(&mut self, group: Id, way: &str, fields: &[(&str, &str)]) -> Page {
        let path = format!("/en/c/{group}/reach/by/{way}");
        self.browser.get(&path).is_well();
        let all: Vec<(&str, &str)> = with_defaults(fields);
        let page = self.browser.post(&path, &all);
        self.shows_it_is_hers(group);
        page
    }

    /// As after she typed in the figures that went there.
    pub fn shows_it_is_hers(&mut self, group: Id) {
        let handle = self.handle(group);
        self.does(group, move |visit| Ok(crate::hold_as_hers(visit.app(), group, handle)?));
        // The page she was on is one that can be asked for again.
        self.browser.get(&format!("/en/c/{group}/reach"));
    }
}

/// What a form needs, where a test does not say otherwise.
pub fn with_defaults<'field>(fields: &[(&'field str, &'field str)]) -> Vec<(&'field str, &'field str)> {
    let mut all = fields.to_vec();
    for (name, value) in [("hours", "any"), ("holds", "what-changed"), ("otherwise", "nothing"), ("language", "en")] {
        if !all.iter().any(|(known, _)| *known == name) {
            all.push((name, value));
        }
    }
    all
}

/// Mari holds the group; ten women are in it, each reached as she wants.
pub struct Ten {
    pub group: Id,
    pub meeting: Id,
    pub hall: Id,
    pub cafe: Id,
    pub mari: Woman,
    pub women: HashMap<&'static str, Woman>,
    pub handles: HashMap<&'static str, Id>,
    pub sink: sink::Sink,
}

pub const CANARIES: [&str; 6] =
    ["canary-bet", "canary-carys", "07700900321", "07700900654", "1 Canary Lane", "canary library book"];

impl Ten {
    /// Tuesday 24 November 2026, 10:40; the meeting is on Thursday at 18:30.
    pub fn new(app: &TestApp) -> Self {
        Self::at(app, "2026-11-24T10:40:00Z", date(2026, 11, 26))
    }

    /// At a moment, with a meeting at 18:30 on a day.
    pub fn at(app: &TestApp, now: &str, day: jiff::civil::Date) -> Self {
        let now: jiff::Timestamp = now.parse().unwrap();
        app.clock.advance(now.as_second() - app.clock.now().as_second());
        let mut mari = Woman::new(app);
        let new = NewGroup {
            names: Both { en: "Swallow evenings".to_owned(), cy: "Cylch Nos Iau".to_owned() },
            name_used: "Mari".to_owned(),
            ..NewGroup::default()
        };
        let group = mari.does(Id::from_bytes([0; 16]), |visit| groups::create(visit, &Form::default(), new)).unwrap();
        let mut women = HashMap::new();
        let mut handles = HashMap::new();
        for name in ["Bet", "Carys", "Lowri", "Joan", "Amina", "Tess", "Robin", "Edith"] {
            let code = mari.does(group, |visit| {
                let who = Facilitator::admit(visit)?;
                Ok(groups::invite(visit, &who, Role::Member, None)?.for_reading())
            });
            let mut woman = Woman::new(app);
            woman
                .does(Id::from_bytes([0; 16]), move |visit| groups::join(visit, &code, name))
                .unwrap_or_else(|refusal| panic!("{}", refusal.key));
            handles.insert(name, woman.handle(group));
            women.insert(name, woman);
        }
        // Two women have no account: a letter, and through somebody.
        for name in ["Gwenno", "Zola"] {
            let handle = mari.does(group, move |visit| {
                let who = Facilitator::admit(visit)?;
                groups::keep_place(visit, &who, &Form::default(), name)
            });
            handles.insert(name, handle.unwrap());
        }
        let (hall, cafe, meeting) = (Id::random().unwrap(), Id::random().unwrap(), Id::random().unwrap());
        let holder = mari.handle(group);
        app.app
            .database
            .write(move |store| {
                for (id, en, cy) in [(hall, "Bronllwyn hall", "Neuadd Bronllwyn"), (cafe, "Library cafe", "Caffi'r Llyfrgell")] {
                    use diesel::{RunQueryDsl as _, sql_types::{Binary, Text}};
                    diesel::sql_query(
                        "INSERT INTO venues (group_id, id, kind, public_en, public_cy, members_en, members_cy, area_en, \
                         area_cy, address, last_bus, last_bus_saturday, last_bus_sunday, link, link_minutes, in_use, size, outside) \
                         VALUES ($1, $2, 'room', '', '', $3, $4, '', '', '', '', '', '', '', 0, 1, '', '')",
                    )
                    .bind::<Binary, _>(group.to_vec())
                    .bind::<Binary, _>(id.to_vec())
                    .bind::<Text, _>(en)
                    .bind::<Text, _>(cy)
                    .execute(store)?;
                }
                let new = meetings::rules::NewDates {
                    days: vec![day],
                    rule: None,
                    planned: meetings::rules::Planned {
                        starts: time(18, 30, 0, 0),
                        ends: time(20, 15, 0, 0),
                        room: hall,
                        holding: vec![holder],
                        cost_pence: 0,
                        cost_note: Both::default(),
                        link: String::new(),
                        told: meetings::rules::Told::default(),
                    },
                    shown: true,
                };
                meetings::add(store, group, &[meeting], &new, "2026-11-20T10:00:00Z".parse().unwrap())
            })
            .unwrap();
        let sink = sink::start_quick(&app.folder().join("mail")).unwrap();
        let set = app.app.mailer.set(mailer(&sink.address().to_string()));
        assert!(set.is_ok());
        Self { group, meeting, hall, cafe, mari, women, handles, sink }
    }

    pub fn woman(&mut self, name: &str) -> &mut Woman {
        self.women.get_mut(name).unwrap()
    }

    /// Each woman sets her own; what is written for the two without an account Mari writes with them.
    pub fn everybody_sets(&mut self) {
        let group = self.group;
        let mut set = |name: &str, way: &str, fields: &[(&str, &str)]| {
            self.women.get_mut(name).unwrap().sets(group, way, fields).is(303);
        };
        set("Bet", "mail", &[("email", "canary-bet@post.example")]);
        set(
            "Carys",
            "mail",
            &[("email", "canary-carys@post.example"), ("language", "cy"), ("holds", "look"), ("reminders", "yes")],
        );
        set(
            "Lowri",
            "mail",
            &[
                ("email", "lowri@post.example"),
                ("holds", "code-words"),
                ("words", "Your canary library book is ready."),
            ],
        );
        // She may be reached on Tuesdays from two o'clock on.
        set(
            "Joan",
            "mail",
            &[("email", "joan@post.example"), ("hours", "these"), ("tue_from", "14.00"), ("tue_until", "15:30")],
        );
        set("Amina", "app", &[]);
        set("Tess", "app", &[]);
        set(
            "Robin",
            "text",
            &[("telephone", "07700 900321"), ("shared", "yes"), ("words", "Jam jars."), ("otherwise", "door")],
        );
        set("Edith", "call", &[("telephone", "07700 900654"), ("ask_for", "the choir"), ("no_message", "yes")]);
        let list = format!("/en/c/{group}/reach/of?said=said-kept");
        for (name, way, fields) in [
            ("Gwenno", "letter", &[("postal", "1 Canary Lane\r\nTrefor"), ("otherwise", "door")][..]),
            ("Zola", "through", &[("through", "Rhian from the shop"), ("agreed", "yes")][..]),
        ] {
            let path = format!("/en/c/{group}/reach/of/{}/by/{way}", self.handles[name]);
            self.mari.browser.get(&path).is_well().shows("You write this with her");
            self.mari.browser.post(&path, &with_defaults(fields)).goes_to(&list);
        }
    }

    pub fn change(&self) -> String {
        format!("/en/c/{}/dates/{}/changed", self.group, self.meeting)
    }

    /// Mari moves it to the café and tells everybody; gives the path of the board.
    pub fn tells(&mut self) -> String {
        let (change, cafe) = (self.change(), self.cafe.to_string());
        self.mari.browser.get(&change).is_well();
        let fields = [
            ("what", "place"),
            ("place", cafe.as_str()),
            ("door", "me"),
            ("note_en", "Two steps up."),
            ("note_cy", ""),
        ];
        let plan = self.mari.browser.post(&format!("{change}/plan"), &fields);
        plan.is_well().shows("Tell everyone now");
        let mut fields = fields.to_vec();
        fields.push(("times_changed", "0"));
        let told = self.mari.browser.post(&format!("{change}/tell"), &fields);
        let board = told.is(303).location.clone().unwrap();
        self.mari.browser.post_again(&format!("{change}/tell"), &fields).goes_to(&board);
        board
    }

    /// Many more come, without an account: each with the plan that is made for her number. Put down as the pages would, all at
    /// once.
    pub fn many_come(&self, app: &TestApp, many: usize, plan: impl Fn(usize) -> crate::model::Plan + Sync) {
        use diesel::{
            RunQueryDsl as _,
            sql_types::{Binary, Text},
        };
        let (group, next) = (self.group, std::sync::atomic::AtomicUsize::new(0));
        std::thread::scope(|threads| {
            for _ in 0..16 {
                threads.spawn(|| loop {
                    let first = next.fetch_add(50, std::sync::atomic::Ordering::SeqCst);
                    if first >= many {
                        return;
                    }
                    let mut rows = Vec::new();
                    for number in first..many.min(first + 50) {
                        let (handle, plan) = (Id::random().unwrap(), plan(number));
                        app.app.keystore.hold(database::HeldKind::Contact, handle).unwrap();
                        let sealed = crate::plans::seal(&app.app, group, handle, &plan).unwrap();
                        rows.push((handle, format!("Woman {number}"), sealed, crate::numbers::of_plan(&app.app, &plan)));
                    }
                    let put = move |store: &mut database::Store| {
                        for (handle, name, sealed, texts_to) in &rows {
                            diesel::sql_query(
                                "INSERT INTO members (group_id, handle, name_used, role, state, written_with_her, joined_on) \
                                 VALUES ($1, $2, $3, 'member', 'here', 1, '2026-11-20')",
                            )
                            .bind::<Binary, _>(group.to_vec())
                            .bind::<Binary, _>(handle.to_vec())
                            .bind::<Text, _>(name)
                            .execute(store)?;
                            let texts_to = texts_to.as_ref().map(|number| (number, true));
                            crate::plans::put(store, (group, *handle), 1, sealed, texts_to)?;
                        }
                        Ok(())
                    };
                    app.app.database.write(put).unwrap();
                });
            }
        });
    }

    /// What became of everybody whom a board is about.
    pub fn told(&self, app: &TestApp, board: &str) -> Vec<crate::model::Telling> {
        let (group, notice) = (self.group, Id::parse(board.rsplit('/').next().unwrap()).unwrap());
        app.app.database.read(|store| crate::store::tellings(store, group, notice)).unwrap()
    }

    /// The line of one woman on a board, as its forms and paths name it.
    pub fn line(&self, app: &TestApp, board: &str, name: &str) -> Id {
        let (group, handle) = (self.group, self.handles[name]);
        let notice = Id::parse(board.rsplit('/').next().unwrap()).unwrap();
        app.app.database.read(|store| crate::store::telling_of(store, group, notice, handle)).unwrap().unwrap().id
    }

    /// Another who holds the group.
    pub fn second(&mut self, app: &TestApp, name: &'static str) -> Woman {
        let code = self.mari.does(self.group, |visit| {
            let who = Facilitator::admit(visit)?;
            Ok(groups::invite(visit, &who, Role::Facilitator, None)?.for_reading())
        });
        let mut woman = Woman::new(app);
        woman
            .does(Id::from_bytes([0; 16]), move |visit| groups::join(visit, &code, name))
            .unwrap_or_else(|refusal| panic!("{}", refusal.key));
        self.handles.insert(name, woman.handle(self.group));
        woman
    }

    /// The board's numbers by state: knows, met, sent or on her own page, planned, not reached.
    pub fn tally(&mut self, board: &str) -> [usize; 5] {
        let [knows, met, sent, herself, on_its_way, still, not_reached] = self.parts(board);
        [knows, met, sent + herself, on_its_way + still, not_reached]
    }

    /// The board's numbers: knows, met, sent (also: on her phone), looks herself, on its way, still to be told, not
    /// reached. They add up to everybody, always.
    pub fn parts(&mut self, board: &str) -> [usize; 7] {
        let page = self.mari.browser.get(board);
        page.is_well();
        let found = [1, 2, 3, 4, 5, 6, 7, 8].map(|place| {
            let count = page.words_in(&format!(".tally li:nth-child({place}) b")).unwrap();
            count.parse::<usize>().unwrap()
        });
        let here: usize = self.mari.does(self.group, {
            let group = self.group;
            move |visit| Ok(visit.read(|store| groups::people(store, group))?.len())
        });
        assert_eq!(found.iter().sum::<usize>(), here, "{found:?} is not everybody");
        let [knows, met, delivered, sent, herself, on_its_way, still, not_reached] = found;
        [knows, met, delivered + sent, herself, on_its_way, still, not_reached]
    }
}

fn mailer(server: &str) -> Mailer {
    Mailer::open(&MailSettings {
        server: server.to_owned(),
        tls: Tls::None,
        user: None,
        password_file: None,
        from: "Thursdays <note@thursdays.example>".to_owned(),
    })
    .unwrap()
}

/// Whether a word stands anywhere but in the mail and the texts themselves.
pub fn leaks(app: &TestApp, word: &str) -> Vec<String> {
    let mut found = app.columns_with(word);
    let is_hers = |file: &String| file.ends_with(".eml") || file.ends_with(".txt");
    found.extend(app.files_hold(word).into_iter().filter(|file| !is_hers(file)));
    found
}
