//! A house with groups in it, women who are signed in, and a way to do something as one of them.

use std::ops::{Deref, DerefMut};

use foundation::Id;
use testing::{Engine, House, TestApp};
use web::{Admit as _, Answer, Form, Hooks, Reply, Routes, SignedIn, Turned, Visit};

use crate::{Both, Chain, Facilitator, Member, NewGroup, Role};

fn begin(visit: &mut Visit, _: SignedIn, form: &Form) -> Answer {
    let names = Both { en: form.value("name_en").to_owned(), cy: String::new() };
    let new = NewGroup { names, name_used: form.value("name_used").to_owned(), ..NewGroup::default() };
    crate::create(visit, form, new)?.unwrap();
    Ok(Reply::of("text/plain", b"done".to_vec()))
}

pub fn house(engine: Engine) -> TestApp {
    let ways = testing::doing().and(Routes::new("groups").post("/begin", begin));
    House::new(
        crate::routes().and(crate::host_routes()).and(hosts::routes()).and(ways),
        vec![crate::words(), hosts::words()],
    )
    .hooks(Hooks {
        places_of: vec![crate::places_of],
        forget_account: vec![crate::forget_account],
        keys_changed: vec![crate::keys_changed],
        what_she_holds: vec![|_, _, _| Ok(vec!["Two dates to hold".to_owned()])],
        stepped_down: vec![|_, store, group, _| {
            crate::store::add_news(store, group, "freed", None, jiff::civil::date(2026, 11, 24))
        }],
        ..Hooks::default()
    })
    .duties(crate::duties())
    .open(engine)
}

/// A woman with an account, at a browser, signed in, and what she does in groups.
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

/// A path parameter where no group is meant.
fn nowhere() -> Id {
    Id::from_bytes([0; 16])
}

impl Woman {
    pub fn new(app: &TestApp) -> Self {
        Self(testing::Woman::new(app, 900))
    }

    /// Begins a group.
    pub fn begins(&mut self, name_used: &str) -> Id {
        let name_used = name_used.to_owned();
        let new = NewGroup {
            names: Both { en: String::new(), cy: "Cylch Nos Iau".to_owned() },
            name_used,
            ..NewGroup::default()
        };
        self.does(nowhere(), |visit| crate::create(visit, &Form::default(), new)).unwrap().unwrap()
    }

    /// Makes a code.
    pub fn invites(&mut self, group: Id, role: Role, place: Option<Id>) -> String {
        self.does(group, move |visit| {
            let who = Facilitator::admit(visit)?;
            Ok(crate::invite(visit, &who, role, place)?.for_reading())
        })
        .unwrap()
    }

    /// Joins with a code; the key of the refusal when not.
    pub fn joins(&mut self, code: &str, name_used: &str) -> Result<Id, &'static str> {
        let (code, name_used) = (code.to_owned(), name_used.to_owned());
        let joined = self.does(nowhere(), move |visit| crate::join(visit, &code, &name_used)).unwrap();
        joined.map_err(|refusal| refusal.key)
    }

    /// Does something as a member.
    pub fn as_member<T: Send + 'static>(
        &mut self,
        group: Id,
        job: impl FnOnce(&mut Visit, &Member) -> Result<T, Turned> + Send + 'static,
    ) -> Result<T, String> {
        self.does(group, move |visit| {
            let who = Member::admit(visit)?;
            job(visit, &who)
        })
    }

    /// Does something as a facilitator.
    pub fn as_facilitator<T: Send + 'static>(
        &mut self,
        group: Id,
        job: impl FnOnce(&mut Visit, &Facilitator) -> Result<T, Turned> + Send + 'static,
    ) -> Result<T, String> {
        self.does(group, move |visit| {
            let who = Facilitator::admit(visit)?;
            job(visit, &who)
        })
    }

    /// Her handle in a group.
    pub fn handle(&mut self, group: Id) -> Id {
        self.as_member(group, |_, who| Ok(who.handle)).unwrap()
    }

    /// Writes something in a chain.
    pub fn writes(&mut self, group: Id, chain: Chain, words: &'static str) -> Written {
        self.as_member(group, move |visit, who| {
            let ring = crate::ring(visit, who, chain)?;
            let object = Id::random()?;
            let sealed = ring.seal(visit, "test-words", object, 0, words)?;
            Ok(Written { object, author: who.handle, epoch: sealed.epoch, sealed: sealed.bytes, chain })
        })
        .unwrap()
    }

    /// Reads it: the words, `None` when they are not for her (any more), or why it did not open.
    pub fn reads(&mut self, group: Id, written: &Written) -> Result<Option<String>, String> {
        let written = written.clone();
        self.as_member(group, move |visit, who| {
            let ring = crate::ring(visit, who, written.chain)?;
            let shreds = crate::Ring::shred_keys(visit, &[written.author])?;
            let shred = shreds.get(&written.author);
            let Written { object, author, epoch, sealed, .. } = written;
            Ok(ring.open("test-words", object, author, epoch, 0, &sealed, shred)?.map(|words| words.to_string()))
        })
    }
}

/// Sealed words with their place.
#[derive(Clone)]
pub struct Written {
    pub object: Id,
    pub author: Id,
    pub epoch: u64,
    pub sealed: Vec<u8>,
    pub chain: Chain,
}

/// A group of three: two who hold it, one member.
pub struct Three {
    pub group: Id,
    pub mari: Woman,
    pub rhian: Woman,
    pub robin: Woman,
}

impl Three {
    pub fn new(app: &TestApp) -> Self {
        let (mut mari, mut rhian, mut robin) = (Woman::new(app), Woman::new(app), Woman::new(app));
        let group = mari.begins("Mari");
        let code = mari.invites(group, Role::Facilitator, None);
        assert_eq!(rhian.joins(&code, "Rhian"), Ok(group));
        let code = mari.invites(group, Role::Member, None);
        assert_eq!(robin.joins(&code, "Robin"), Ok(group));
        Self { group, mari, rhian, robin }
    }
}

impl Three {
    /// Two weeks go by: those who hold the group count as two. Everybody signs in again.
    pub fn holds_for_two_weeks(&mut self, app: &TestApp) {
        app.clock.advance(i64::from(crate::second::HELD_DAYS) * 24 * 3600);
        for woman in [&mut self.mari, &mut self.rhian, &mut self.robin] {
            woman.sign_in();
        }
    }
}
