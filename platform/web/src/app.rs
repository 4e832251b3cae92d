//! What the whole program shares.

use std::{
    collections::HashSet,
    sync::{Arc, OnceLock},
};

use database::{Database, Fault, Keystore, Store};
use foundation::{Clock, Id, Refusal};
use jiff::civil::Date;
use keys::{MemberKeys, ServerKey};
use language::{Catalogue, OwnWords};
use messages::Hub;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{Turned, Visit, Wording};

/// What an operator decides. Read once at start.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The deployment's plain name, shown on every page: never the product's.
    pub place_name: String,
    /// Where it is reached from outside, without a slash at the end: `https://thursdays.example`.
    pub address: String,
    /// Whether everything in it is invented.
    pub demo: bool,
    /// Whether e-mail can be sent (S10: nothing is offered that cannot be delivered).
    pub can_mail: bool,
    /// Whether texts to telephones are sent from here; where not, somebody writes them by hand.
    pub can_text: bool,
    /// Whether back-ups are made, and for how many days they are kept.
    pub backup_days: Option<u32>,
    /// Numbers and addresses for 'get help now': the operator's, with the day they were last checked.
    pub help_lines: Vec<HelpLine>,
}

/// One line of 'get help now'.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpLine {
    /// Its name in English.
    pub name_en: String,
    /// Its name in Welsh.
    pub name_cy: String,
    /// What it is for and when, in English.
    pub about_en: String,
    /// The same in Welsh.
    pub about_cy: String,
    /// The number to ring, as digits and blanks.
    pub telephone: Option<String>,
    /// The number to text.
    pub text: Option<String>,
    /// The day somebody last checked it, `2026-11-01`.
    pub checked_on: String,
}

/// What features ask to be told of, so that the roots need not know them. Each runs inside the transaction that it hears
/// of and changes only the store; the server puts them together at start.
#[derive(Clone, Default)]
pub struct Hooks {
    /// Which places an account has in groups.
    pub places_of: Vec<PlacesOf>,
    /// A member leaves no trace in a group. The keystore has forgotten her keys already.
    pub forget_member: Vec<ForgetMember>,
    /// An account is no more.
    pub forget_account: Vec<ForgetAccount>,
    /// Somebody came into a group or left it.
    pub membership_changed: Vec<MembershipChanged>,
    /// Somebody takes a rest, and nothing more goes to her; or she is back, and what waited for her may go.
    pub rest_changed: Vec<RestChanged>,
    /// What a facilitator has taken on in a group, in sentences, for the page on which she steps down.
    pub what_she_holds: Vec<WhatSheHolds>,
    /// A facilitator stepped down: what she had taken on is free for another.
    pub stepped_down: Vec<SteppedDown>,
    /// Who ends what a coordinator could open, when her place ends.
    pub coordinator_gone: Vec<CoordinatorGone>,
    /// A member's place went over to a new account because her keys are lost: what only the lost keys could open goes,
    /// and so does every way to reach her or to read as her that somebody else may hold.
    pub keys_lost: Vec<KeysLost>,
    /// A woman has new keys: what was sealed to the old ones is sealed to the new ones.
    pub keys_changed: Vec<KeysChanged>,
    /// Somebody turned the key of a group, since others may have seen what is in it: codes of that group end, and so does what
    /// whoever turned it gave a calendar.
    pub key_turned: Vec<KeyTurned>,
    /// What stands on a group's own page, for those in it.
    pub group_cards: Vec<GroupCards>,
    /// What she is asked on a group's own page, for her alone, to be answered there in one tap.
    pub group_questions: Vec<GroupQuestions>,
    /// What became of what was promised to somebody in a group, on its own page until she puts it away.
    pub became_of: Vec<BecameOf>,
    /// What else leads on from a date of a group: on the date's own page, and on the group's where that date is the next.
    pub date_links: Vec<DateLinks>,
    /// What is other than first said about a date, on the date's own page: lines, and where they lead.
    pub date_cards: Vec<DateCards>,
    /// What stands on a group's public page.
    pub public_cards: Vec<PublicCards>,
    /// What stands on the start page of somebody signed in, beside her groups.
    pub home_cards: Vec<HomeCards>,
    /// What keeps somebody new from being let into a group, such as women who wait for a place there.
    pub before_inviting: Vec<BeforeInviting>,
    /// What has to be there before a group may open.
    pub opening_checks: Vec<OpeningChecks>,
    /// What else belongs to the evening in which a group opens, and can wait.
    pub opening_steps: Vec<OpeningChecks>,
    /// What a group has on paper for when there is neither power nor network, in the language the visit speaks.
    pub paper: Vec<GroupPaper>,
    /// What stands on the screen of a host's coordinator.
    pub host_cards: Vec<HostCards>,
    /// What stands under 'About the programme' on a host's public page, in sentences: numbers of groups that are in the
    /// public list, never of women.
    pub programme_lines: Vec<ProgrammeLines>,
    /// What stands on 'How this was made', counted.
    pub how_made: Vec<HowMade>,
    /// Who knows what a group calls itself, and whoever holds it.
    pub own_words: Option<OwnWordsOf>,
    /// What else may help whoever led an evening, after her own five questions: where it leads and what it says.
    pub evening_helps: Vec<EveningHelps>,
    /// When those who hold a group read again, for the box in which a woman writes to them.
    pub reads_again: Vec<ReadsAgain>,
    /// The day of the date that something was asked about: no answer is of use after it.
    pub asked_about: Vec<AskedAbout>,
    /// From whom somebody is kept apart in a group: neither sees what the other writes. See [`App::kept_apart`].
    pub kept_apart: Vec<KeptApart>,
    /// Whose it is what was asked about a date, for those who are kept apart from her.
    pub asked_by: Vec<AskedBy>,
    /// Who knows which words of a note about a member may be said in another way.
    pub another_way: Option<Wording>,
}

/// One card of a page that several features fill. Lines and labels are sentences already, in the page's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Where it stands: small numbers first (10 next date, 20 what changed, 30 conversation, 40 agreement, 50 more; on a
    /// group's own page from 80 on: what waits for whoever holds the group, the most pressing first). See [`Part`].
    pub order: u8,
    /// Its heading.
    pub heading: String,
    /// What it says.
    pub lines: Vec<String>,
    /// Where it leads: path (with language) and label.
    pub links: Vec<(String, String)>,
}

/// What a woman is asked on a group's own page. Lines and labels are sentences already, in the page's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub heading: String,
    /// What it is about. Others may see the page: no detail.
    pub lines: Vec<String>,
    /// Where one tap on 'yes' is sent: path (with language) and label.
    pub yes: (String, String),
    /// Where any other answer begins: the same.
    pub other: (String, String),
}

/// What became of a promise, for a woman it was made to. Sentences already, in the page's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Became {
    /// What was promised.
    pub what: String,
    /// To whom.
    pub to_whom: String,
    /// By when.
    pub by_when: String,
    /// `kept`, `changed` or `not-possible`.
    pub state: &'static str,
    /// The sentence that closed it.
    pub why: String,
    /// Where more is said of it, with its language.
    pub more: Option<String>,
    /// Where one tap puts it away, with its language.
    pub put_away: String,
}

/// Who of those who hold a group does not read messages just now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NotReading {
    /// A sentence for each of them.
    pub lines: Vec<String>,
    /// Where nobody reads: from when one of them does, in a sentence.
    pub nobody: Option<String>,
    /// And the day on which the first of them does.
    pub first: Option<Date>,
    /// Each of them, by her handle, and the day on which she reads again.
    pub until: Vec<(Id, Date)>,
}

/// What a card of a group's own page is about, by where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// For this woman alone: on no page that shows several groups, where others look on.
    Hers,
    /// What is on: the next date, who rests, tonight's plan.
    On,
    /// What a group's page has for everybody.
    Everybody,
    /// Who has not been told yet, for whoever holds the group.
    NotReached,
    /// What waits for whoever holds the group.
    Due,
}

impl Card {
    /// The order of a card for this woman alone.
    pub const HERS: u8 = 2;
    /// The last order of what is on.
    pub const TONIGHT: u8 = 12;
    /// The order of a card that says who has not been told yet: the first of those for whoever holds a group.
    pub const NOT_REACHED: u8 = 80;

    /// What it is about.
    #[must_use]
    pub const fn part(&self) -> Part {
        if self.order == Self::HERS {
            Part::Hers
        } else if self.order <= Self::TONIGHT {
            Part::On
        } else if self.order < Self::NOT_REACHED {
            Part::Everybody
        } else if self.order == Self::NOT_REACHED {
            Part::NotReached
        } else {
            Part::Due
        }
    }
}

/// One thing that has to be there before a group may open (S146): whether it is, why it must, and where to put it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningCheck {
    /// Whether it is there.
    pub met: bool,
    /// The key of what it is.
    pub key: &'static str,
    /// The key of why it must be.
    pub why: &'static str,
    /// Where to put it right, without a language.
    pub place: String,
}

/// Names the groups an account is in and her handle in each: `(store, account)`.
pub type PlacesOf = fn(&mut Store, Id) -> Result<Vec<(Id, Id)>, Fault>;
/// Forgets a member: `(app, store, group, handle)`.
pub type ForgetMember = fn(&App, &mut Store, Id, Id) -> Result<(), Fault>;
/// Forgets an account: `(app, store, account)`.
pub type ForgetAccount = fn(&App, &mut Store, Id) -> Result<(), Fault>;
/// Hears of a coming or going: `(app, store, group, handle, whether she came)`.
pub type MembershipChanged = fn(&App, &mut Store, Id, Id, bool) -> Result<(), Fault>;
/// Hears of a woman who rests from now on, or is back from a rest: `(app, store, group, handle)`.
pub type RestChanged = fn(&App, &mut Store, Id, Id) -> Result<(), Fault>;
/// Says what a facilitator has taken on: `(visit, group, handle)`.
pub type WhatSheHolds = fn(&mut Visit, Id, Id) -> Result<Vec<String>, Turned>;
/// What stands on a group's sheets: `(visit, group)`. Nothing where there is nothing.
pub type GroupPaper = fn(&mut Visit, Id) -> Result<Vec<paper::Block>, Turned>;
/// Hears of a facilitator who stepped down: `(app, store, group, handle)`.
pub type SteppedDown = fn(&App, &mut Store, Id, Id) -> Result<(), Fault>;
/// Hears of a member whose keys are lost: `(app, store, group, handle)`.
pub type KeysLost = fn(&App, &mut Store, Id, Id) -> Result<(), Fault>;
/// Hears of somebody who is coordinator of a host no more: `(app, store, host, account)`.
pub type CoordinatorGone = fn(&App, &mut Store, Id, Id) -> Result<(), Fault>;
/// Hears of new keys: `(app, store, account, old, new)`.
pub type KeysChanged = fn(&App, &mut Store, Id, &MemberKeys, &MemberKeys) -> Result<(), Fault>;
/// Hears that somebody turned the key of a group: `(app, store, group)`.
pub type KeyTurned = fn(&App, &mut Store, Id, Id) -> Result<(), Fault>;

/// What a group calls itself and whoever holds it: `(store, group)`. Nothing where it has no words of its own.
pub type OwnWordsOf = fn(&mut Store, Id) -> Result<Option<OwnWords>, Fault>;
/// Cards for a group's own page: `(visit, group, her handle, whether she is a facilitator)`.
pub type GroupCards = fn(&mut Visit, Id, Id, bool) -> Result<Vec<Card>, Turned>;
/// Questions to a woman on a group's own page: `(visit, group, her handle)`.
pub type GroupQuestions = fn(&mut Visit, Id, Id) -> Result<Vec<Question>, Turned>;
/// What became of what was promised to her: `(visit, group, her handle, whether she is a facilitator)`.
pub type BecameOf = fn(&mut Visit, Id, Id, bool) -> Result<Vec<Became>, Turned>;
/// What leads on from a date: `(visit, group, meeting, her handle, whether she is a facilitator)`. Paths with their language, and
/// labels that say how it stands; a line each, one or two at most.
pub type DateLinks = fn(&mut Visit, Id, Id, Id, bool) -> Result<Vec<(String, String)>, Turned>;
/// What is other than first said about a date: `(visit, group, meeting, her handle, whether she is a facilitator)`.
pub type DateCards = fn(&mut Visit, Id, Id, Id, bool) -> Result<Vec<Card>, Turned>;
/// Cards for a group's public page: `(visit, group)`. Nothing on them may name a place or a woman who did not choose it.
pub type PublicCards = fn(&mut Visit, Id) -> Result<Vec<Card>, Turned>;
/// Whether somebody new may be let into a group beside those who wait: `(app, store, group)`. A refusal says why not.
pub type BeforeInviting = fn(&App, &mut Store, Id) -> Result<Option<Refusal>, Fault>;
/// Cards for the start page: `(visit, account)`.
pub type HomeCards = fn(&mut Visit, Id) -> Result<Vec<Card>, Turned>;
/// What has to be there before a group may open, or what else belongs to that evening: `(store, group)`.
pub type OpeningChecks = fn(&mut Store, Id) -> Result<Vec<OpeningCheck>, Fault>;
/// Cards for the screen of a host's coordinator: `(visit, host, her account)`. No member's name, no number of members.
pub type HostCards = fn(&mut Visit, Id, Id) -> Result<Vec<Card>, Turned>;
/// Cards for 'How this was made': `(visit)`. Numbers of texts and readings; nobody's name.
pub type HowMade = fn(&mut Visit) -> Result<Vec<Card>, Turned>;

/// What else may help whoever led an evening: `(visit, group)`. Paths with their language, and labels.
pub type EveningHelps = fn(&mut Visit, Id) -> Result<Vec<(String, String)>, Turned>;
/// What stands under 'About the programme': `(visit, host)`.
pub type ProgrammeLines = fn(&mut Visit, Id) -> Result<Vec<String>, Turned>;
/// When those who hold a group read again: `(visit, group)`. No reason.
pub type ReadsAgain = fn(&Visit, Id) -> Result<NotReading, Turned>;

/// The day of the date that something was asked about: `(store, group, id of what was asked)`.
pub type AskedAbout = fn(&mut Store, Id, Id) -> Result<Option<Date>, Fault>;
/// From whom somebody is kept apart: `(app, store, group, her handle)`. Works both ways.
pub type KeptApart = fn(&App, &mut Store, Id, Id) -> Result<HashSet<Id>, Fault>;
/// Whose it is what was asked: `(store, group, id of what was asked)`. Her handle; never for a page.
pub type AskedBy = fn(&mut Store, Id, Id) -> Result<Option<Id>, Fault>;

/// Work a feature does by itself, now and then. The server runs each on a blocking thread; a fault is logged and the
/// duty tried again at its next time.
#[derive(Clone, Copy)]
pub struct Duty {
    /// Its name in the log.
    pub name: &'static str,
    /// How often, in seconds.
    pub every_seconds: u64,
    /// The work.
    pub run: fn(&Arc<App>) -> Result<(), Fault>,
}

/// The program, open and ready.
pub struct App {
    /// What the operator decided.
    pub settings: Settings,
    /// The main store.
    pub database: Database,
    /// The keystore, apart.
    pub keystore: Keystore,
    /// The server's own key.
    pub server_key: ServerKey,
    /// All the words.
    pub catalogue: Arc<Catalogue>,
    /// The time.
    pub clock: Clock,
    /// 'Something changed'.
    pub hub: Hub,
    /// What features hear of.
    pub hooks: Hooks,
    /// The way to the mail server, set once at start where there is one.
    pub mailer: OnceLock<post::Mailer>,
    /// The way to the gateway for texts, set once at start where there is one.
    pub texter: OnceLock<post::Texter>,
    /// The program that makes PDFs, set once at start where it is installed.
    pub press: OnceLock<Arc<paper::Press>>,
    /// Places for pages.
    pub(crate) blocking: Arc<Semaphore>,
    /// Places for what may never wait behind a page: hiding.
    pub(crate) at_once: Arc<Semaphore>,
    /// Places for pages that stretch a passphrase; had before a place for a page, so that those who wait keep none.
    pub(crate) lanes: Arc<Semaphore>,
    /// How many may wait for a lane.
    pub(crate) waiting: Arc<Semaphore>,
    /// The same for those who are signed in already: however many stand at the door, they have lanes and a queue apart.
    pub(crate) lanes_inside: Arc<Semaphore>,
    pub(crate) waiting_inside: Arc<Semaphore>,
    stretching: Stretching,
}

/// How many may wait for one lane: what it works off in about ten seconds. More would wait longer than a browser does.
const WAITING_FOR_A_LANE: usize = 32;

impl App {
    /// Those from whom somebody is kept apart in a group, whoever of the two asked: neither sees what the other writes.
    /// Nobody is told.
    ///
    /// # Errors
    /// A store cannot be reached.
    pub fn kept_apart(&self, store: &mut Store, group: Id, handle: Id) -> Result<HashSet<Id>, Fault> {
        let mut apart = HashSet::new();
        for hook in &self.hooks.kept_apart {
            apart.extend(hook(self, store, group, handle)?);
        }
        Ok(apart)
    }

    /// Puts the parts together.
    #[must_use]
    pub fn new(
        settings: Settings,
        database: Database,
        keystore: Keystore,
        server_key: ServerKey,
        catalogue: Arc<Catalogue>,
        clock: Clock,
        hooks: Hooks,
    ) -> Arc<Self> {
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        Arc::new(Self {
            settings,
            database,
            keystore,
            server_key,
            catalogue,
            clock,
            hub: Hub::new(),
            hooks,
            mailer: OnceLock::new(),
            texter: OnceLock::new(),
            press: OnceLock::new(),
            // A few more than cores, since a page may wait for the writer; more than that only fight.
            blocking: Arc::new(Semaphore::new(cores * 8)),
            at_once: Arc::new(Semaphore::new(cores * 8)),
            lanes: Arc::new(Semaphore::new(cores)),
            waiting: Arc::new(Semaphore::new(cores * WAITING_FOR_A_LANE)),
            lanes_inside: Arc::new(Semaphore::new(cores)),
            waiting_inside: Arc::new(Semaphore::new(cores * WAITING_FOR_A_LANE)),
            stretching: Stretching::new(cores),
        })
    }

    /// Keeps every lane of the door busy and, with `queue`, the places of those who wait for one too. Nothing when some
    /// are already.
    #[must_use]
    pub fn fill_lanes(&self, queue: bool) -> Option<Full> {
        let all = |places: &Arc<Semaphore>| {
            let number = u32::try_from(places.available_permits()).ok()?;
            Arc::clone(places).try_acquire_many_owned(number).ok()
        };
        let lanes = all(&self.lanes)?;
        let waiting = if queue { Some(all(&self.waiting)?) } else { None };
        Some(Full { pages: self.blocking.available_permits(), _lanes: [Some(lanes), waiting] })
    }

    /// Runs an argon2 stretch, as many at once as there are cores: each wants 64 MiB. A page that does so says so on its
    /// route ([`crate::Routes::stretches`]): it waits for its turn before it has a page's place.
    pub fn stretching<T>(&self, job: impl FnOnce() -> T) -> T {
        self.stretching.run(job)
    }
}

/// Every lane of the door busy: for trying what a flood of sign-ins does. Dropped, the lanes are free again.
pub struct Full {
    pages: usize,
    _lanes: [Option<OwnedSemaphorePermit>; 2],
}

impl Full {
    /// How many pages may be shown at once.
    #[must_use]
    pub const fn places_for_pages(&self) -> usize {
        self.pages
    }
}

/// Places for stretches on blocking threads, had in the order of coming: whoever waits is not passed by.
struct Stretching {
    places: u64,
    turns: std::sync::Mutex<Turns>,
    done: std::sync::Condvar,
}

#[derive(Default)]
struct Turns {
    came: u64,
    done: u64,
}

impl Stretching {
    fn new(places: usize) -> Self {
        let places = u64::try_from(places).unwrap_or(u64::MAX);
        Self { places, turns: std::sync::Mutex::default(), done: std::sync::Condvar::new() }
    }

    fn run<T>(&self, job: impl FnOnce() -> T) -> T {
        let lock = |poisoned: std::sync::PoisonError<_>| poisoned.into_inner();
        let mut turns = self.turns.lock().unwrap_or_else(lock);
        let mine = turns.came;
        turns.came += 1;
        while mine >= turns.done.saturating_add(self.places) {
            turns = self.done.wait(turns).unwrap_or_else(lock);
        }
        drop(turns);
        let _given_back = GiveBack(self);
        job()
    }
}

struct GiveBack<'places>(&'places Stretching);

impl Drop for GiveBack<'_> {
    fn drop(&mut self) {
        let mut turns = self.0.turns.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        turns.done += 1;
        self.0.done.notify_all();
    }
}
