//! The program, open in a test.

use std::{path::Path, sync::Arc};

use axum::Router;
use database::{Database, Keystore};
use diesel::connection::SimpleConnection as _;
use foundation::Clock;
use keys::ServerKey;
use language::{Catalogue, Words};
use tokio::runtime::Runtime;
use web::{App, Duty, Hooks, Routes, Settings};

use crate::{Engine, Stores, Visitor};

/// What a test opens: the routes, words, hooks and duties of the features it is about.
pub struct House {
    routes: Routes,
    words: Vec<Words>,
    hooks: Hooks,
    duties: Vec<Duty>,
    settings: Settings,
}

impl House {
    /// These routes and words, and the platform's own.
    #[must_use]
    pub fn new(routes: Routes, words: Vec<Words>) -> Self {
        let settings = Settings {
            place_name: "Thursdays".to_owned(),
            address: "https://thursdays.example".to_owned(),
            demo: false,
            can_mail: true,
            can_text: false,
            backup_days: Some(30),
            help_lines: Vec::new(),
        };
        Self { routes, words, hooks: Hooks::default(), duties: Vec::new(), settings }
    }

    /// With what features want to hear of.
    #[must_use]
    pub fn hooks(mut self, hooks: Hooks) -> Self {
        self.hooks = hooks;
        self
    }

    /// With what features do by themselves; it is done only when [`TestApp::run_duties`] is called.
    #[must_use]
    pub fn duties(mut self, duties: Vec<Duty>) -> Self {
        self.duties = duties;
        self
    }

    /// With something decided otherwise by the operator.
    #[must_use]
    pub fn settings(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(&mut self.settings);
        self
    }

    /// Opens it on fresh stores.
    ///
    /// # Panics
    /// When the stores cannot be opened or the words do not hold together.
    #[must_use]
    pub fn open(self, engine: Engine) -> TestApp {
        keys::stretch_quickly();
        let stores = engine.stores();
        let server_key = ServerKey::generate().expect("the machine has randomness");
        let database = Database::open_main(&stores.main).expect("the main store opens");
        let keystore = Keystore::open(&stores.keystore, &server_key).expect("the keystore opens");
        let mut words = vec![language::platform_words(), web::words()];
        words.extend(self.words);
        let catalogue = Catalogue::new(&words).unwrap_or_else(|problems| panic!("the words: {problems:#?}"));
        // A Tuesday evening, before a meeting.
        let clock = Clock::set_to("2026-11-24T19:40:00Z".parse().expect("a time"));
        let app =
            App::new(self.settings, database, keystore, server_key, Arc::new(catalogue), clock.clone(), self.hooks);
        let routes = web::hide_routes().and(web::kept_routes()).and(self.routes);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime for the test");
        TestApp {
            router: routes.clone().into_router(&app),
            routes,
            app,
            clock,
            duties: self.duties,
            runtime: Arc::new(runtime),
            engine,
            stores,
        }
    }
}

/// The program, open on stores of its own, at twenty to eight on the evening of Tuesday 24 November 2026 in London.
pub struct TestApp {
    /// The program.
    pub app: Arc<App>,
    /// Its clock: `app.clock.advance(60)` moves it on by a minute.
    pub clock: Clock,
    /// Every route, for a test that walks them.
    pub routes: Routes,
    /// What it runs on.
    pub engine: Engine,
    duties: Vec<Duty>,
    router: Router,
    runtime: Arc<Runtime>,
    // Last, so that the stores go after everything that holds them.
    pub(crate) stores: Stores,
}

impl TestApp {
    /// Opens the program with a feature's parts and what features it stands on; see [`House`] for more.
    ///
    /// # Panics
    /// As [`House::open`].
    #[must_use]
    pub fn with(engine: Engine, routes: Routes, words: Vec<Words>, hooks: Hooks, duties: Vec<Duty>) -> Self {
        House::new(routes, words).hooks(hooks).duties(duties).open(engine)
    }

    /// Somebody at a browser of her own, in English, signed out.
    #[must_use]
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.router.clone(), Arc::clone(&self.runtime), self.clock.clone())
    }

    /// Does once what features do by themselves.
    ///
    /// # Panics
    /// When one of them fails.
    #[track_caller]
    pub fn run_duties(&self) {
        for duty in &self.duties {
            (duty.run)(&self.app).unwrap_or_else(|fault| panic!("the duty '{}' failed: {fault}", duty.name));
        }
    }

    /// Changes the main store as somebody might who has it in hand.
    ///
    /// # Panics
    /// When it cannot be changed so.
    #[track_caller]
    pub fn meddle(&self, sql: &str) {
        let sql = sql.to_owned();
        let done = self.app.database.write(move |store| Ok(store.batch_execute(&sql)?));
        done.unwrap_or_else(|fault| panic!("{fault}"));
    }

    /// Bytes as they stand in SQL.
    #[must_use]
    pub fn in_sql(&self, bytes: &[u8]) -> String {
        let digits = data_encoding::HEXLOWER.encode(bytes);
        match self.engine {
            Engine::Sqlite => format!("x'{digits}'"),
            Engine::Postgres => format!("decode('{digits}', 'hex')"),
        }
    }

    /// Installs a press that prints nothing: what comes out of it is the sheet, for [`crate::Page::sheet`].
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn installs_a_press(&self) {
        let program = self.stores.folder.join("yarrow-press");
        // Written by another program: one that we hold open for writing could not be run while a thread beside us forks.
        let written = std::process::Command::new("/bin/sh")
            .args(["-c", r#"printf '#!/bin/sh\nprintf %%%%PDF-\nexec /bin/cat\n' > "$0" && chmod 755 "$0""#])
            .arg(&program)
            .status();
        assert!(written.is_ok_and(|written| written.success()), "the press is written");
        assert!(self.app.press.set(Arc::new(paper::Press::at(program))).is_ok(), "there was none yet");
    }

    /// A folder of the test's own, gone at its end.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.stores.folder
    }
}
