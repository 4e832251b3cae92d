//! What was promised in a group.

mod public;

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal};
use groups::{Facilitator, Member, Person};
use jiff::civil::{Date, DateTime};
use web::{Answer, Became as BecameLine, Card, Filled, Form, Reply, Routes, Turned, Visit};

use crate::{
    apart,
    model::{Became, Kept, Looker, MadeTo, Owner, Part, Promise, Sentence, Told},
    rules::{self, Closing, HonestWord, Honesty, NewPromise},
    sealing::{self, Opened},
    store, views,
};

pub use public::public_cards;

/// How often a change is tried again when the group's key turned meanwhile.
const TRIES: usize = 4;
/// Among what waits for somebody who holds the group: a day that has passed before one that is near.
const LATE: u8 = 83;
const DUE: u8 = 84;
/// And beside what is near: what a woman without an account is to be told by hand.
const TELL: u8 = 84;

/// The pages of promises.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("promises")
        .get("/c/{group}/promised", show)
        .post("/c/{group}/promised", make)
        .get("/c/{group}/promised/to/{handle}", begin_to)
        .get("/c/{group}/kept", public::show)
        .post("/c/{group}/kept", public::put)
        .get("/c/{group}/promised/{promise}", show_one)
        .post("/c/{group}/promised/{promise}/closure", close)
        .post("/c/{group}/promised/{promise}/put-away", put_away)
        .post("/c/{group}/promised/{promise}/told", tell)
        .post("/c/{group}/promised/{promise}/honest-word", say_honestly)
        .post("/c/{group}/promised/{promise}/hand-over", hand_over)
}

const fn looker(her: &Member) -> Looker {
    Looker { group: her.group, handle: her.handle, facilitator: her.facilitator }
}

/// What a page about promises needs to know of the group.
struct Scene {
    her: Looker,
    people: Vec<Person>,
    facilitators: Vec<Id>,
    /// Which promises stand on the group's public page.
    public: Vec<Id>,
    today: Date,
    now: DateTime,
}

fn scene(visit: &Visit, her: Looker) -> Result<Scene, Turned> {
    let (people, public) =
        visit.read(|store| Ok((groups::people(store, her.group)?, store::public(store, her.group)?)))?;
    let public = public.into_iter().map(|(id, _)| id).collect();
    let facilitators = people.iter().filter(|person| person.facilitator).map(|person| person.handle).collect();
    let now = visit.now_here().datetime();
    Ok(Scene { her, people, facilitators, public, today: now.date(), now })
}

impl Scene {
    fn name(&self, handle: Id) -> Option<&str> {
        self.people.iter().find(|person| person.handle == handle).map(|person| person.name_used.as_str())
    }

    /// Whether she has no account, and so reads nothing here.
    fn reads_nothing(&self, handle: Id) -> bool {
        self.people.iter().any(|person| person.handle == handle && person.account.is_none())
    }

    /// Whether a promise was made to one woman who reads nothing here.
    fn is_unread(&self, promise: &Promise) -> bool {
        matches!(promise.made_to, MadeTo::Member(handle) if self.reads_nothing(handle))
    }

    /// What of a promise is hers to tell by hand, and was not told yet.
    fn to_tell(&self, promise: &Promise) -> Option<Told> {
        let hers = self.is_unread(promise) && promise.is_hers_to_tell(self.her, &self.facilitators);
        promise.to_tell(self.now).filter(|_| hers)
    }

    fn tell(&self, visit: &Visit, promise: &Promise) -> Option<views::Tell> {
        let (told, MadeTo::Member(whom)) = (self.to_tell(promise)?, promise.made_to) else { return None };
        let key = match told {
            Told::Made => language::words_key("promises-tell-made"),
            Told::Late => language::words_key("promises-tell-late"),
            Told::Became => language::words_key("promises-tell-became"),
        };
        Some(views::Tell {
            whom: visit.speaker().t1(key, "name", self.name(whom)?),
            place: visit.path_to(&format!("/c/{}/promised/{}/told", self.her.group, promise.id)),
            told: told.word(),
            way: visit.path_to(&format!("/c/{}/reach/of/{whom}", self.her.group)),
        })
    }

    /// What is said when something was done with a promise: the first, or where she reads nothing here, the second.
    fn said(&self, made_to: MadeTo, read: &'static str, unread: &'static str) -> &'static str {
        if matches!(made_to, MadeTo::Member(handle) if self.reads_nothing(handle)) { unread } else { read }
    }

    /// Those of a group's promises that she sees, with those that are hers to tell by hand. One to the whole group from before she came, which she cannot open and
    /// which is not hers to look after, is left out.
    fn seen(&self, visit: &Visit) -> Result<(Vec<Promise>, Opened), Turned> {
        let mut all = visit.read(|store| store::of_group(store, self.her.group))?;
        all.retain(|promise| promise.may_be_seen_by(self.her, &self.facilitators) || self.to_tell(promise).is_some());
        apart::leave_out(visit, self.her, &mut all)?;
        let opened = sealing::open(visit, self.her, &all.iter().collect::<Vec<_>>())?;
        all.retain(|promise| {
            promise.made_to != MadeTo::Group(self.her.group)
                || matches!(promise.what, Kept::Key(_))
                || opened.words(promise.id, Part::What).is_some()
                || promise.may_be_closed_by(self.her, &self.facilitators)
        });
        Ok((all, opened))
    }

    fn line(&self, visit: &Visit, promise: &Promise, opened: &Opened) -> views::Line {
        let said = |kept: &Kept, part: Part| match kept {
            Kept::Sealed(_) => {
                let words =
                    opened.words(promise.id, part).map_or_else(|| visit.t("promises-words-shut"), str::to_owned);
                match promise.later_day.filter(|_| part == Part::Closed) {
                    Some(later) => {
                        let later = language::day_short(visit.language(), later);
                        format!("{words} {}", visit.speaker().t1("promises-new-day", "day", later))
                    }
                    None => words,
                }
            }
            Kept::Key(key) => match promise.later_day.filter(|_| part == Part::Closed) {
                Some(later) => {
                    let later = language::day_short(visit.language(), later);
                    visit.speaker().t1("promises-ready-later-day", "day", later)
                }
                None => visit.t(key),
            },
        };
        let day = |date: Date| language::day(visit.language(), date);
        let to_whom = match promise.made_to {
            MadeTo::Member(handle) if handle == self.her.handle => visit.t("promises-to-you"),
            MadeTo::Member(handle) => self.name(handle).map_or_else(
                || visit.t("promises-to-one"),
                |name| visit.speaker().t1("promises-to-name", "name", name),
            ),
            // Whoever asked is named nowhere.
            MadeTo::Asked(_) => visit.t("promises-to-one"),
            MadeTo::Group(_) | MadeTo::Report(_) | MadeTo::Groups(_) | MadeTo::Complaint(_) => {
                visit.t("promises-to-group")
            }
        };
        let may_close = promise.may_be_closed_by(self.her, &self.facilitators);
        let note = if promise.is_left_over(&self.facilitators) {
            visit.t("promises-left-over")
        } else if may_close && promise.is_late(self.today) {
            visit.t("promises-late")
        } else if may_close && promise.is_near(self.today) {
            visit.t("promises-near")
        } else if promise.is_late_for_her(self.now) {
            visit.t("promises-late-for-her")
        } else {
            String::new()
        };
        let place = format!("/c/{}/promised/{}", self.her.group, promise.id);
        views::Line {
            what: said(&promise.what, Part::What),
            to_whom,
            by_when: visit.speaker().t1("promises-by", "day", day(promise.by_day)),
            state: promise.closed.as_ref().map_or("open", |(became, ..)| became.word()),
            why: promise.closed.as_ref().map(|(_, kept, _)| said(kept, Part::Closed)).unwrap_or_default(),
            note,
            public: self.public.contains(&promise.id),
            href: may_close.then(|| visit.path_to(&place)),
            door: match promise.made_to {
                MadeTo::Groups(about) => Some(visit.path_to(&format!("/c/{}/heard/{about}", self.her.group))),
                _ => None,
            },
            tell: self.tell(visit, promise),
        }
    }
}

/// A promise that was begun elsewhere: sent with its form, so that a refused one comes back alone too.
const BEGUN: &str = "begun";

fn promised_page(visit: &Visit, her: Looker, fields: Filled) -> Result<views::Promised, Turned> {
    let scene = scene(visit, her)?;
    let begun = her.facilitator && !fields.value(BEGUN).is_empty();
    let (promises, opened) = scene.seen(visit)?;
    let lines = promises.iter().map(|promise| scene.line(visit, promise, &opened)).collect();
    let mut made_to = vec![("group".to_owned(), visit.t("promises-to-group"))];
    made_to.extend(scene.people.iter().filter(|person| person.handle != her.handle).map(|person| {
        let name = match person.account {
            Some(_) => person.name_used.clone(),
            None => visit.speaker().t1("promises-to-unread", "name", person.name_used.as_str()),
        };
        (person.handle.to_string(), name)
    }));
    let somebody = scene.people.iter().any(|person| person.account.is_none());
    let unread = Id::parse(fields.value("to")).is_ok_and(|handle| scene.reads_nothing(handle));
    Ok(views::Promised {
        frame: visit.frame().seen_by("promises-seen-by"),
        place: visit.path_to(&format!("/c/{}/promised", her.group)),
        lines,
        facilitator: her.facilitator,
        kept: visit.path_to(&format!("/c/{}/kept", her.group)),
        fields,
        made_to,
        made_to_hint: if somebody { visit.t("promises-to-unread-hint") } else { String::new() },
        unread,
        begun,
    })
}

fn show(visit: &mut Visit, who: Member) -> Answer {
    Reply::page(&promised_page(visit, looker(&who), Filled::empty().with("to", "group"))?)
}

/// The same with a promise begun to one woman, and by a day where the address says in how many. Nothing is kept.
fn begin_to(visit: &mut Visit, who: Facilitator) -> Answer {
    let (her, to) = (looker(&who), visit.id("handle")?);
    let people = visit.read(|store| groups::people(store, her.group))?;
    if to == her.handle || !people.iter().any(|person| person.handle == to) {
        return Err(Turned::NotHere);
    }
    let fields = Filled::empty().with("to", to.to_string()).with(BEGUN, "yes");
    let day = rules::in_days(visit.query("by").unwrap_or_default(), visit.now_here().date());
    let fields = match day {
        Some(day) => fields.with_date("by", day),
        None => fields,
    };
    Reply::page(&promised_page(visit, her, fields)?)
}

/// To whom a form says it is made: the group, or one woman who is in it.
fn read_made_to(typed: &str, group: Id, people: &[Person]) -> Result<MadeTo, Refusal> {
    if typed == "group" {
        return Ok(MadeTo::Group(group));
    }
    Id::parse(typed)
        .ok()
        .filter(|handle| people.iter().any(|person| person.handle == *handle))
        .map(MadeTo::Member)
        .ok_or(Refusal::new("choice-missing"))
}

fn make(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let her = looker(&who);
    let scene = scene(visit, her)?;
    let mut refusals = FieldRefusals::new();
    let words = Sentence::Words(form.value("what").to_owned());
    let made_to = match read_made_to(form.value("to"), her.group, &scene.people) {
        Ok(made_to) => apart::check(visit, her.group, made_to, her.handle)?.map(|()| made_to),
        Err(refusal) => Err(refusal),
    };
    let made_to = refusals.keep("to", made_to);
    let by_day = refusals.keep("by", form.date("by", scene.today));
    // Each field is judged, also when another is not right yet.
    let promise = NewPromise::new(
        Some(her.group),
        Owner::Facilitator(her.handle),
        made_to.unwrap_or(MadeTo::Group(her.group)),
        words,
        by_day.unwrap_or(scene.today),
        scene.today,
    );
    let mut all = FieldRefusals::new();
    if let Err(more) = &promise {
        more.iter().filter(|(field, _)| *field == "what").for_each(|(field, refusal)| all.add(field, refusal.clone()));
    }
    refusals.iter().for_each(|(field, refusal)| all.add(field, refusal.clone()));
    if let Err(more) = &promise {
        more.iter().for_each(|(field, refusal)| all.add(field, refusal.clone()));
    }
    match promise {
        Ok(promise) if all.is_empty() => {
            let Sentence::Words(words) = &promise.what else { return Err(Turned::NotHere) };
            let (id, words, made_to) = (Id::random()?, words.clone(), promise.made_to);
            let place = visit.path_to(&format!("/c/{}/promised", her.group));
            for _ in 0..TRIES {
                let sealed = sealing::seal(visit, (her.group, her.handle), id, made_to, Part::What, &words)?;
                let (place, promise) = (place.clone(), promise.clone());
                let kept = visit.record(form, move |store| {
                    store::make_sealed(store, id, &promise, &sealed)?;
                    Ok(place.clone())
                });
                match kept {
                    Err(Turned::Broken(Fault::Met)) => {}
                    other => {
                        let said = scene.said(made_to, "said-promises-made", "said-promises-made-unread");
                        return Ok(other?.saying(said));
                    }
                }
            }
            Err(Turned::Broken(Fault::Met))
        }
        _ => {
            let fields = Filled::again(form, &all, visit.speaker());
            Reply::refused(&promised_page(visit, her, fields)?)
        }
    }
}

/// The promise in the path, if it is hers to close or hand over. To anybody else it is not there.
fn hers_to_close(visit: &Visit, scene: &Scene) -> Result<Promise, Turned> {
    let promise = visit.id("promise")?;
    let promise = visit.read(|store| store::one(store, scene.her.group, promise))?;
    apart::seen(visit, scene.her, promise)?
        .filter(|promise| promise.may_be_closed_by(scene.her, &scene.facilitators))
        .ok_or(Turned::NotHere)
}

fn one_page(visit: &Visit, scene: &Scene, promise: &Promise, fields: Filled) -> Result<views::One, Turned> {
    let (opened, unread) = (sealing::open(visit, scene.her, &[promise])?, scene.is_unread(promise));
    let others = scene
        .people
        .iter()
        .filter(|person| person.facilitator && promise.owner != Owner::Facilitator(person.handle))
        .filter(|_| !matches!(promise.owner, Owner::Holders(_)))
        .map(|person| {
            let label =
                if person.handle == scene.her.handle { visit.t("promises-over-me") } else { person.name_used.clone() };
            (person.handle.to_string(), label, String::new())
        })
        .collect();
    Ok(views::One {
        frame: visit.frame().seen_by(if unread { "promises-seen-by-unread" } else { "promises-seen-by" }),
        place: visit.path_to(&format!("/c/{}/promised", scene.her.group)),
        closure: visit.path_to(&format!("/c/{}/promised/{}/closure", scene.her.group, promise.id)),
        handing: visit.path_to(&format!("/c/{}/promised/{}/hand-over", scene.her.group, promise.id)),
        honest: honest(visit, scene, promise)?,
        answer: match promise.made_to {
            MadeTo::Asked(asked) => Some(visit.path_to(&format!("/c/{}/ways/{asked}", scene.her.group))),
            MadeTo::Group(_) | MadeTo::Member(_) | MadeTo::Report(_) | MadeTo::Groups(_) | MadeTo::Complaint(_) => None,
        },
        line: scene.line(visit, promise, &opened),
        unread,
        fields,
        others,
    })
}

/// An honest word in one tap, from two days before the day on: where it goes, the words on each button, and what it sends.
fn honest(visit: &Visit, scene: &Scene, promise: &Promise) -> Result<Option<views::Honest>, Turned> {
    let honesty = honesty(visit, scene, promise)?;
    let mut words: Vec<(String, String)> = honesty
        .later
        .iter()
        .map(|(word, day)| {
            let day = language::day_short(visit.language(), *day);
            (word.clone(), visit.speaker().t1("promises-honest-day", "day", day))
        })
        .collect();
    if honesty.not_possible {
        words.push((Became::NotPossible.word().to_owned(), visit.t("promises-honest-not-possible")));
    }
    let about = match (scene.is_unread(promise), honesty.later.is_empty(), honesty.not_possible) {
        (true, ..) => "promises-honest-about-unread",
        (false, true, _) => "promises-honest-about-not-possible",
        (false, false, true) => "promises-honest-about",
        (false, false, false) => "promises-honest-about-later",
    };
    Ok((!words.is_empty()).then(|| views::Honest {
        about: visit.t(about),
        place: visit.path_to(&format!("/c/{}/promised/{}/honest-word", scene.her.group, promise.id)),
        words,
        late: promise.is_late(scene.today),
    }))
}

/// What she may say of it in one tap.
fn honesty(visit: &Visit, scene: &Scene, promise: &Promise) -> Result<Honesty, Turned> {
    let several = matches!(promise.owner, Owner::Holders(_)) && scene.facilitators.len() > 1;
    let MadeTo::Asked(asked) = promise.made_to else {
        return Ok(rules::honesty(promise, scene.today, several, 0, None));
    };
    let (before, last) = visit.read(|store| {
        let mut last = None;
        for hook in &visit.app().hooks.asked_about {
            last = last.or(hook(store, scene.her.group, asked)?);
        }
        Ok((store::made_to(store, promise.made_to)?.len().saturating_sub(1), last))
    })?;
    Ok(rules::honesty(promise, scene.today, several, before, last))
}

fn show_one(visit: &mut Visit, who: Facilitator) -> Answer {
    let scene = scene(visit, looker(&who))?;
    let id = visit.id("promise")?;
    // One that is closed stands here for as long as somebody has to be told by hand what became of it.
    let one = visit.read(|store| store::one(store, scene.her.group, id))?;
    let closed =
        apart::seen(visit, scene.her, one)?.filter(|promise| !promise.is_open() && scene.to_tell(promise).is_some());
    if let Some(promise) = closed {
        let opened = sealing::open(visit, scene.her, &[&promise])?;
        return Reply::page(&views::ToTell {
            frame: visit.frame().seen_by("promises-seen-by-unread"),
            place: visit.path_to(&format!("/c/{}/promised", scene.her.group)),
            line: scene.line(visit, &promise, &opened),
        });
    }
    match hers_to_close(visit, &scene) {
        Ok(promise) => Reply::page(&one_page(visit, &scene, &promise, Filled::empty())?),
        Err(Turned::NotHere) => went_on(visit, &scene, id),
        Err(other) => Err(other),
    }
}

/// She comes back to a promise that has its sentence, or went on with somebody else: she finds it among the others. Where she may
/// neither see it nor ever had its words, nothing is there.
fn went_on(visit: &Visit, scene: &Scene, id: Id) -> Answer {
    let (known, keys) = visit
        .read(|store| Ok((store::one(store, scene.her.group, id)?, store::keys_of(store, scene.her.handle, &[id])?)))?;
    apart::seen(visit, scene.her, known)?
        .filter(|promise| promise.may_be_seen_by(scene.her, &scene.facilitators) || !keys.is_empty())
        .ok_or(Turned::NotHere)?;
    Ok(Reply::to(visit.path_to(&format!("/c/{}/promised", scene.her.group))).saying("said-promises-went-on"))
}

/// She has told a woman who has no account, by hand. What changed since the page was opened is still to be told.
fn tell(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let scene = scene(visit, looker(&who))?;
    let (id, place) = (visit.id("promise")?, visit.path_to(&format!("/c/{}/promised", scene.her.group)));
    let one = visit.read(|store| store::one(store, scene.her.group, id))?;
    let promise = apart::seen(visit, scene.her, one)?
        .filter(|promise| scene.is_unread(promise) && promise.is_hers_to_tell(scene.her, &scene.facilitators))
        .ok_or(Turned::NotHere)?;
    let told = Told::from_word(form.value("told")).ok_or_else(|| Turned::Cannot(Refusal::new("choice-missing")))?;
    let stands = promise.stands(scene.now) == told;
    visit.record(form, move |store| {
        let kept = stands && store::tell(store, id, told)?;
        Ok(Reply::place_saying(&place, if kept { "said-promises-told" } else { "said-promises-tell-changed" }))
    })
}

fn close(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let scene = scene(visit, looker(&who))?;
    let place = visit.path_to(&format!("/c/{}/promised", scene.her.group));
    let id = visit.id("promise")?;
    // The second tap, and one from another page, find it closed: that is what was asked for.
    let once = form.once();
    if visit.read(|store| database::already_done(store, once))?.is_some() {
        return Ok(Reply::to(place).saying("said-promises-closed"));
    }
    let known = visit.read(|store| store::one(store, scene.her.group, id))?;
    let known = apart::seen(visit, scene.her, known)?;
    if known.is_some_and(|promise| !promise.is_open() && promise.may_be_seen_by(scene.her, &scene.facilitators)) {
        return Ok(Reply::to(place).saying(language::words_key("said-promise-closed-before")));
    }
    // What only an answer keeps is not ticked as kept.
    let promise =
        Some(hers_to_close(visit, &scene)?).filter(|promise| !promise.is_of_an_answer()).ok_or(Turned::NotHere)?;
    if let Some(fields) = chosen_too(visit, form, &["to", "agreed"]) {
        return Reply::refused(&one_page(visit, &scene, &promise, fields)?);
    }
    let became = Became::from_word(form.value("became"));
    let closed = scene.said(promise.made_to, "said-promises-closed", "said-promises-closed-unread");
    match Closing::new(became, rules::closing_sentence(became, form.value("sentence"))) {
        Ok(Closing { became, sentence: Sentence::Words(words) }) => {
            let (today, group) = (scene.today, scene.her.group);
            for _ in 0..TRIES {
                let sealed =
                    sealing::seal(visit, (group, scene.her.handle), id, promise.made_to, Part::Closed, &words)?;
                let place = place.clone();
                let kept = visit.record(form, move |store| {
                    store::close_sealed(store, id, became, &sealed, today)?;
                    Ok(place.clone())
                });
                match kept {
                    Err(Turned::Broken(Fault::Met)) => {}
                    other => return Ok(other?.saying(closed)),
                }
            }
            Err(Turned::Broken(Fault::Met))
        }
        // A sentence of ours is the same for everybody: nothing of it is sealed.
        Ok(ours) => {
            let today = scene.today;
            let answer = visit.record(form, move |store| {
                store::close(store, id, &ours, today)?;
                Ok(place.clone())
            })?;
            Ok(answer.saying(closed))
        }
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&one_page(visit, &scene, &promise, fields)?)
        }
    }
}

/// An honest word before she wonders. The new promise says what the old one said, sealed anew where it was words.
fn say_honestly(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let scene = scene(visit, looker(&who))?;
    let place = visit.path_to(&format!("/c/{}/promised", scene.her.group));
    let (once, id) = (form.once(), visit.id("promise")?);
    if visit.read(|store| database::already_done(store, once))?.is_some() {
        return Ok(Reply::to(place).saying("said-promises-honest"));
    }
    let known = visit.read(|store| store::one(store, scene.her.group, id))?;
    let known = apart::seen(visit, scene.her, known)?;
    if known.is_some_and(|promise| !promise.is_open() && promise.may_be_seen_by(scene.her, &scene.facilitators)) {
        return Ok(Reply::to(place).saying(language::words_key("said-promise-closed-before")));
    }
    let promise = hers_to_close(visit, &scene)?;
    if let Some(fields) = chosen_too(visit, form, &["became", "to", "agreed"]) {
        return Reply::refused(&one_page(visit, &scene, &promise, fields)?);
    }
    let word = honesty(visit, &scene, &promise)?.word(form.value("word")).map_err(Turned::Cannot)?;
    // What she wrote beside it goes with it.
    let words = match word.closing_saying(form.value("sentence")) {
        Ok(Closing { sentence: Sentence::Words(words), .. }) => Some(words),
        Ok(_) => None,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&one_page(visit, &scene, &promise, fields)?);
        }
    };
    let opened = sealing::open(visit, scene.her, &[&promise])?;
    let honest = scene.said(promise.made_to, "said-promises-honest", "said-promises-honest-unread");
    let again = opened.words(promise.id, Part::What).filter(|_| matches!(word, HonestWord::Later(_)));
    for _ in 0..TRIES {
        let new = Id::random()?;
        let sealed = again
            .map(|words| {
                sealing::seal(visit, (scene.her.group, scene.her.handle), new, promise.made_to, Part::What, words)
            })
            .transpose()?;
        let hers = words
            .as_deref()
            .map(|words| {
                sealing::seal(
                    visit,
                    (scene.her.group, scene.her.handle),
                    promise.id,
                    promise.made_to,
                    Part::Closed,
                    words,
                )
            })
            .transpose()?;
        let (place, promise, today) = (place.clone(), promise.clone(), scene.today);
        let kept = visit.record(form, move |store| {
            let again = sealed.as_ref().map(|sealed| (new, sealed));
            let said = store::say_honestly_in_words(store, &promise, word, hers.as_ref(), again, today)?;
            let key = if said { honest } else { "said-promise-closed-before" };
            Ok(Reply::place_saying(&place, key))
        });
        match kept {
            Err(Turned::Broken(Fault::Met)) => {}
            other => return other,
        }
    }
    Err(Turned::Broken(Fault::Met))
}

/// What she chose of another way to send this form: which she meant nobody guesses, and a choice cannot be taken back without script.
/// So it is asked once more, without what belongs to the other button; what she wrote stays.
fn chosen_too(visit: &Visit, form: &Form, others: &[&'static str]) -> Option<Filled> {
    let chosen = others.iter().find(|name| !form.value(name).is_empty())?;
    let mut refusals = FieldRefusals::new();
    let key = if *chosen == "became" { "promises-also-became" } else { "promises-also-over" };
    refusals.add(chosen, Refusal::new(key));
    let fields = Filled::again(form, &refusals, visit.speaker());
    Some(others.iter().fold(fields, |fields, name| fields.without(name)))
}

fn hand_over(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let scene = scene(visit, looker(&who))?;
    let promise = hers_to_close(visit, &scene)?;
    if let Some(fields) = chosen_too(visit, form, &["became"]) {
        return Reply::refused(&one_page(visit, &scene, &promise, fields)?);
    }
    let (to, agreed) = (Id::parse(form.value("to")).ok(), form.checked("agreed", "yes"));
    let over = match rules::hand_over(&promise, scene.her, to, &scene.facilitators, agreed) {
        Ok(over) => apart::check(visit, scene.her.group, promise.made_to, over.to)?.map(|()| over),
        Err(refusal) => Err(refusal),
    };
    match rules::nothing_written(form.value("sentence")).and(over) {
        Ok(over) => {
            let place = visit.path_to(&format!("/c/{}/promised", scene.her.group));
            let key = sealing::key_for(visit, scene.her, promise.id, over.to)?;
            let answer = visit.record(form, move |store| {
                store::hand_over(store, &over, key.as_deref())?;
                Ok(place.clone())
            })?;
            Ok(answer.saying("said-promises-over"))
        }
        Err(refusal) => {
            let mut refusals = FieldRefusals::new();
            let field = match refusal.key {
                "promises-over-ask-her" => "agreed",
                "promises-over-words" => "sentence",
                _ => "to",
            };
            refusals.add(field, refusal);
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&one_page(visit, &scene, &promise, fields)?)
        }
    }
}

/// She has read what became of it. It still stands among all that was promised; nobody reads that she put it away.
fn put_away(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let scene = scene(visit, looker(&who))?;
    let (her, id, place) = (scene.her, visit.id("promise")?, visit.path_to(&format!("/c/{}", who.group)));
    let one = visit.read(|store| store::one(store, her.group, id))?;
    apart::seen(visit, her, one)?
        .filter(|promise| !promise.is_open() && promise.may_be_seen_by(her, &scene.facilitators))
        .ok_or(Turned::NotHere)?;
    let answer = visit.record(form, move |store| {
        store::put_away(store, id, her.handle)?;
        Ok(place.clone())
    })?;
    Ok(answer.saying("said-promises-put-away"))
}

/// For [`web::Hooks::became_of`]: what became of what was promised to her, until she puts it away or four weeks have gone.
///
/// # Errors
/// The store cannot be reached.
pub fn became_of(visit: &mut Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<BecameLine>, Turned> {
    let scene = scene(visit, Looker { group, handle, facilitator })?;
    let Some(came_on) = scene.people.iter().find(|person| person.handle == handle).map(|person| person.joined_on)
    else {
        return Ok(Vec::new());
    };
    let day = rules::told_no_more(scene.today);
    let mut told = visit.read(|store| store::closed_since(store, group, handle, day))?;
    told.retain(|promise| promise.is_told_to(scene.her, came_on, scene.today));
    apart::leave_out(visit, scene.her, &mut told)?;
    let opened = sealing::open(visit, scene.her, &told.iter().collect::<Vec<_>>())?;
    let lines = told.iter().map(|promise| {
        let line = scene.line(visit, promise, &opened);
        BecameLine {
            what: line.what,
            to_whom: line.to_whom,
            by_when: line.by_when,
            state: line.state,
            why: line.why,
            more: line.door,
            put_away: visit.path_to(&format!("/c/{group}/promised/{}/put-away", promise.id)),
        }
    });
    Ok(lines.collect())
}

/// For [`web::Hooks::what_she_holds`]: each promise she made and has not closed, and what becomes of it without her.
///
/// # Errors
/// The store cannot be reached.
pub fn what_she_holds(visit: &mut Visit, group: Id, handle: Id) -> Result<Vec<String>, Turned> {
    let scene = scene(visit, Looker { group, handle, facilitator: true })?;
    let mut hers = visit.read(|store| store::of_group(store, group))?;
    hers.retain(|promise| promise.is_open() && promise.owner == Owner::Facilitator(handle));
    let (app, speaker) = (visit.app(), visit.speaker());
    let heirs = visit.read(|store| {
        let of = |promise: &Promise| apart::heir(app, store, (group, &scene.people), handle, promise);
        hers.iter().map(of).collect::<Result<Vec<_>, Fault>>()
    })?;
    let lines = hers.iter().zip(heirs).map(|(promise, heir)| {
        let day = language::day_in_sentence(visit.language(), promise.by_day);
        let MadeTo::Member(whom) = promise.made_to else {
            return speaker.t1("promises-holds-group", "day", day);
        };
        let name = scene.name(whom).unwrap_or_default().to_owned();
        match heir.and_then(|heir| scene.name(heir)) {
            Some(heir) => speaker.t3("promises-holds-one", "name", name, "day", day, "heir", heir),
            None => speaker.t2("promises-holds-one-left", "name", name, "day", day),
        }
    });
    Ok(lines.collect())
}

/// For [`web::Hooks::group_cards`]: what is promised to her or owed by her, on the group's own page.
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let scene = scene(visit, Looker { group, handle, facilitator })?;
    let (seen, opened) = scene.seen(visit)?;
    if seen.is_empty() && !facilitator {
        return Ok(Vec::new());
    }
    let mut cards = due_cards(visit, &scene, &seen, &opened);
    let lines = seen
        .iter()
        .filter(|promise| promise.is_open())
        .take(3)
        .map(|promise| {
            let line = scene.line(visit, promise, &opened);
            format!("{} · {}", line.what, if line.note.is_empty() { line.by_when } else { line.note })
        })
        .collect();
    cards.push(Card {
        order: 55,
        heading: visit.t("promises-title"),
        lines,
        links: vec![(visit.path_to(&format!("/c/{group}/promised")), visit.t("promises-all"))],
    });
    Ok(cards)
}

/// What she owes whose day is near or has passed, and what nobody owes any more: its owner reads of it two days before,
/// and so before those it was made to miss it (S36, S37). Where the day has passed she is asked for an honest word, in the hours
/// before those it was made to read that it is late.
fn due_cards(visit: &Visit, scene: &Scene, seen: &[Promise], opened: &Opened) -> Vec<Card> {
    let due: Vec<&Promise> = seen
        .iter()
        .filter(|promise| {
            promise.may_be_closed_by(scene.her, &scene.facilitators)
                && (promise.is_near(scene.today) || promise.is_left_over(&scene.facilitators))
        })
        .collect();
    let to_tell: Vec<(String, String)> = seen
        .iter()
        .filter_map(|promise| {
            let line = scene.line(visit, promise, opened);
            let place = format!("/c/{}/promised/{}", scene.her.group, promise.id);
            Some((visit.path_to(&place), format!("{} · {}", line.tell?.whom, line.what)))
        })
        .collect();
    let heading = visit.t("promises-tell-card");
    let telling = (!to_tell.is_empty()).then_some(Card { order: TELL, heading, lines: Vec::new(), links: to_tell });
    [(LATE, true, visit.t("promises-due-late")), (DUE, false, visit.t("promises-due"))]
        .into_iter()
        .filter_map(|(order, late, heading)| {
            let links: Vec<(String, String)> = due
                .iter()
                .filter(|promise| promise.is_late(scene.today) == late)
                .filter_map(|promise| {
                    let line = scene.line(visit, promise, opened);
                    // The heading says that its day is near or has passed; which day, stands beside it.
                    let left_over = promise.is_left_over(&scene.facilitators);
                    let note = if left_over { line.note } else { line.by_when };
                    Some((line.href?, format!("{} · {note}", line.what)))
                })
                .collect();
            (!links.is_empty()).then(|| Card { order, heading, lines: Vec::new(), links })
        })
        .chain(telling)
        .collect()
}
