//! Women who are signed in without having walked the pages of accounts, and what they do.

use std::{
    collections::HashMap,
    sync::{Mutex, OnceLock, mpsc},
};

use diesel::{RunQueryDsl as _, sql_types::Binary};
use foundation::Id;
use keys::MemberKeys;
use web::{Answer, Anyone, Begin, Reply, Routes, Turned, Visit};

use crate::{TestApp, Visitor};

/// The passphrase of everybody who comes by [`TestApp::joined`].
pub const PASSPHRASE: &str = "lantern harbour biscuit meadow violin";

type Job = Box<dyn FnOnce(&mut Visit) -> Result<(), Turned> + Send>;

fn jobs() -> &'static Mutex<HashMap<String, Job>> {
    static JOBS: OnceLock<Mutex<HashMap<String, Job>>> = OnceLock::new();
    JOBS.get_or_init(Mutex::default)
}

fn do_it(visit: &mut Visit, _: Anyone) -> Answer {
    let job = jobs().lock().expect("the jobs").remove(visit.parameter("job")).expect("a job that is not done yet");
    job(visit)?;
    Ok(Reply::of("text/plain", b"done".to_vec()))
}

/// The path by which a [`Woman`] does something.
#[must_use]
pub fn doing() -> Routes {
    Routes::new("testing").get("/c/{group}/do/{job}", do_it)
}

/// A path parameter where no group is meant.
const NOWHERE: [u8; 16] = [0; 16];

/// A woman with an account and no passphrase, at a browser, signed in.
pub struct Woman {
    /// Her account.
    pub account: Id,
    /// Her private keys, as bytes.
    pub keys: Vec<u8>,
    idle_seconds: i64,
    /// Her browser.
    pub browser: Visitor,
}

impl Woman {
    /// Somebody whose session ends after so many seconds of doing nothing. The house needs the route of [`doing`].
    ///
    /// # Panics
    /// When there is no table of accounts.
    #[must_use]
    pub fn new(app: &TestApp, idle_seconds: i64) -> Self {
        let keys = MemberKeys::generate().expect("the machine has randomness");
        let account = Id::random().expect("the machine has randomness");
        let (id, public) = (account.to_vec(), keys.public().to_bytes());
        app.app
            .database
            .write(move |store| {
                diesel::sql_query(format!(
                    "INSERT INTO accounts (id, tag, generation, public_keys, wrapped_keys, settings, idle_seconds, \
                     losing, needs_code, code_step, made_on) \
                     VALUES ($1, $2, 0, $3, $4, $4, {idle_seconds}, 'neither', 0, 0, '2026-11-24')"
                ))
                .bind::<Binary, _>(id.clone())
                .bind::<Binary, _>(id.iter().rev().copied().collect::<Vec<u8>>())
                .bind::<Binary, _>(public.clone())
                .bind::<Binary, _>(Vec::<u8>::new())
                .execute(store)?;
                Ok(())
            })
            .expect("her account is kept");
        let keys = keys.to_secret_bytes().to_vec();
        let mut woman = Self { account, keys, idle_seconds, browser: app.visitor() };
        woman.sign_in();
        woman
    }

    /// Signs her in afresh, as if she had just given her second factor, and her passphrase once more: she has neither.
    ///
    /// # Panics
    /// When no session can be begun.
    pub fn sign_in(&mut self) {
        let (account, keys, idle_seconds) = (self.account, self.keys.clone(), self.idle_seconds);
        self.does(Id::from_bytes(NOWHERE), move |visit| {
            let begin = Begin {
                account,
                keys: MemberKeys::from_secret_bytes(&keys)?,
                name: "name of an account".to_owned(),
                owes_second_factor: false,
                idle_seconds,
                palette: "tide".to_owned(),
                away: 0,
            };
            visit.begin_session(begin)?;
            let now = visit.now().as_microsecond();
            Ok(visit.keep_session(|session| {
                session.gave_second_factor = true;
                session.stepped_up_at = Some(now);
            })?)
        })
        .expect("a session begins");
    }

    /// Does something in a visit of hers, and tells what came of it.
    ///
    /// # Errors
    /// What turned her away, in words for whoever reads the test.
    ///
    /// # Panics
    /// When the house has no route of [`doing`].
    pub fn does<T: Send + 'static>(
        &mut self,
        group: Id,
        job: impl FnOnce(&mut Visit) -> Result<T, Turned> + Send + 'static,
    ) -> Result<T, String> {
        let (sender, receiver) = mpsc::channel();
        let key = Id::random().expect("the machine has randomness").to_string();
        let job: Job = Box::new(move |visit| {
            sender.send(job(visit).map_err(|turned| format!("{turned:?}"))).expect("she waits for it");
            Ok(())
        });
        jobs().lock().expect("the jobs").insert(key.clone(), job);
        self.browser.get(&format!("/en/c/{group}/do/{key}")).is_well();
        receiver.recv().expect("something came of it")
    }
}

impl TestApp {
    /// A new woman who made an account by its pages, signed in; her passphrase is [`PASSPHRASE`].
    ///
    /// # Panics
    /// When the house has no pages of accounts.
    #[must_use]
    #[track_caller]
    pub fn joined(&self, name: &str) -> Visitor {
        let mut she = self.visitor();
        she.get("/en/account/new").is_well();
        let fields = [
            ("name", name),
            ("choice", "own"),
            ("passphrase", PASSPHRASE),
            ("passphrase-again", PASSPHRASE),
            ("losing", "neither"),
        ];
        she.post_and_follow("/en/account/new", &fields);
        assert!(she.cookie("__Host-s").is_some(), "{name} is not signed in");
        she.get("/en/account").is_well();
        she
    }
}
