//! Where a woman waits, what she is offered, and what she says to it.

use database::{Fault, Store};
use foundation::Id;
use groups::{GroupFacts, GroupState};
use jiff::civil::{Date, DateTime};
use web::{Answer, Form, Reply, SignedIn, Turned, Visit};

use super::mine_place;
use crate::{
    model::{Kind, Says, State, Tap, Woman},
    rules::{self, Becomes},
    sealing,
    settling::{self, Scene},
    store, views,
};

/// How it stands with her today: an offer whose day is over is one no more, also before the program has passed it on.
fn is_open(woman: &Woman, today: Date) -> bool {
    woman.state == State::Offered && woman.until.is_some_and(|until| until >= today)
}

/// Whether it stands on her page: a no that she has read does not.
fn is_shown(woman: &Woman) -> bool {
    woman.state != State::NoRead
}

/// Whether those who hold the group wrote to her, and she has not answered.
fn is_asked(woman: &Woman) -> bool {
    woman.state.is_on_the_list() && !woman.line.is_empty() && woman.answer.is_none()
}

/// Whether there is something for her to do or read.
pub(super) fn is_news(woman: &Woman, today: Date, changed: bool) -> bool {
    changed
        || is_asked(woman)
        || is_open(woman, today)
        || matches!(woman.state, State::Coming | State::CodeOver | State::Over | State::No | State::NoSeen)
}

/// Whether the group meets elsewhere or at another time than when she last read it.
pub(super) fn has_changed(visit: &Visit, store: &mut Store, woman: &Woman, now: DateTime) -> Result<bool, Fault> {
    let meets = settling::meets(visit.app(), store, woman.group, now)?;
    Ok(woman.state.is_on_the_list() && meets != woman.seen)
}

/// How it stands, in a sentence, and what she may do about it.
fn said(visit: &Visit, woman: &Woman, opens: bool, closed: bool) -> (Vec<String>, Vec<(Tap, &'static str)>) {
    let day = |day| language::day_in_sentence(visit.language(), day);
    let until = |key: &str| woman.until.map(|until| visit.speaker().t1(key, "day", day(until)));
    let leave = (Tap::Leave, "waiting-tap-leave");
    let mut said = Vec::new();
    if closed && woman.state.is_on_the_list() {
        said.push(visit.t("waiting-is-closed"));
    }
    let taps = match woman.state {
        State::Offered if is_open(woman, visit.now_here().date()) => {
            said.extend(until("waiting-is-offered"));
            vec![(Tap::Yes, "waiting-tap-yes"), (Tap::NotNow, "waiting-tap-not-now"), leave]
        }
        State::Waits | State::Offered => {
            said.push(visit.t("waiting-is-waiting"));
            vec![leave]
        }
        State::NotNow => {
            said.push(visit.t("waiting-is-not-now"));
            vec![(Tap::Again, "waiting-tap-again"), leave]
        }
        State::Yes => {
            said.push(visit.t("waiting-is-yes"));
            vec![leave]
        }
        State::Coming if opens => {
            said.extend(until("waiting-is-coming"));
            vec![leave]
        }
        State::Coming => {
            said.push(visit.t("waiting-is-shut"));
            vec![(Tap::Again, "waiting-tap-code"), leave]
        }
        State::CodeOver => {
            said.push(visit.t("waiting-is-code-over"));
            vec![(Tap::Again, "waiting-tap-code"), leave]
        }
        State::Over => {
            said.push(visit.t(if woman.which.is_some() { "waiting-is-used" } else { "waiting-is-over" }));
            vec![(Tap::Read, "waiting-tap-read")]
        }
        State::No => {
            said.push(visit.t("waiting-is-answered"));
            vec![(Tap::Open, "waiting-tap-open")]
        }
        State::NoSeen if woman.kind == Some(Kind::On) => {
            said.push(visit.t(Kind::On.sentence()));
            vec![(Tap::Read, "waiting-tap-read")]
        }
        State::NoSeen | State::NoRead => {
            said.extend(woman.kind.map(|kind| visit.t(kind.sentence())));
            said.push(visit.t("waiting-is-no"));
            said.extend(until("waiting-no-until"));
            vec![(Tap::Read, "waiting-tap-read")]
        }
    };
    (said, taps)
}

fn one(visit: &mut Visit, facts: &GroupFacts, woman: &Woman) -> Result<views::Wait, Turned> {
    let now = visit.now_here().datetime();
    let changed = visit.read(|store| has_changed(visit, store, woman, now))?;
    let open = facts.state == GroupState::Open;
    let public = (open && facts.listed).then(|| visit.path_to(&format!("/p/{}", facts.web_word)));
    let mut meets = Vec::new();
    if public.is_some() && woman.state.is_on_the_list() {
        for hook in visit.app().clone().hooks.public_cards.iter() {
            let cards = hook(visit, facts.id)?;
            meets.extend(cards.into_iter().filter(|card| card.order == NEXT_DATE).flat_map(|card| card.lines));
        }
    }
    let code = if woman.state == State::Coming { sealing::open(visit, woman)? } else { None };
    let line = if woman.state.is_on_the_list() { sealing::open_line(visit, woman)? } else { None };
    let mark = sealing::mark_of_line(visit.app(), woman)?;
    let offered: Vec<(String, String)> = Says::ALL
        .into_iter()
        .filter(|says| line.is_some() && woman.answer != Some(*says))
        .map(|says| (format!("{}.{mark}", says.word()), visit.t(says.sentence())))
        .collect();
    let answered = woman
        .answer
        .filter(|_| line.is_some())
        .map(|says| visit.speaker().t1("waiting-mine-answered", "answer", visit.t(says.sentence())));
    // Answered, it is put away: whoever takes the phone from her hand reads no place and no number. Her passphrase shows it.
    let line = line.filter(|_| answered.is_none() || visit.stepped_up());
    let (said, mut taps) = said(visit, woman, code.is_some(), !open);
    if changed {
        taps.insert(0, (Tap::Read, "waiting-tap-read"));
    }
    Ok(views::Wait {
        id: woman.id,
        name: facts.name(visit.language()).to_owned(),
        lang: facts.name_language(visit.language()).code(),
        public,
        said,
        meets,
        changed,
        taps: taps.into_iter().map(|(tap, key)| (tap.word(), visit.t(key))).collect(),
        says: offered,
        answered,
        line,
        join: code.map(|code| (code, woman.name.clone())),
    })
}

/// Where the next date stands on a public page.
const NEXT_DATE: u8 = 10;

pub(super) fn show(visit: &mut Visit, who: SignedIn) -> Answer {
    let found = visit.read(|store| {
        let mut found = Vec::new();
        for woman in store::of_account(store, who.account)?.into_iter().filter(is_shown) {
            found.extend(groups::facts(store, woman.group)?.map(|facts| (facts, woman)));
        }
        Ok(found)
    })?;
    let mut waits = Vec::with_capacity(found.len());
    for (facts, woman) in &found {
        waits.push(one(visit, facts, woman)?);
    }
    Reply::page(&views::MinePage {
        frame: visit.frame().seen_by("waiting-mine-seen-by"),
        at: mine_place(visit),
        join_at: visit.path_to("/join"),
        waits,
    })
    .map(Reply::uncompressed)
}

/// One tap: yes, not now, not any more, again, or read.
pub(super) fn tap(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let (id, account) = (visit.id("id")?, who.account);
    let (word, mark) = form.value("do").split_once('.').unwrap_or((form.value("do"), ""));
    let tap = Tap::from_word(word).ok_or(Turned::NotHere)?;
    let mark = mark.to_owned();
    let (app, mine, now) = (visit.app().clone(), mine_place(visit), visit.now_here().datetime());
    visit.record(form, move |store| {
        let found = store::of_account(store, account)?.into_iter().find(|woman| woman.id == id);
        let Some(woman) = found else { return Ok(mine.clone()) };
        let group = woman.group;
        if tap == Tap::Read && woman.state.is_on_the_list() {
            let seen = settling::meets(&app, store, group, now)?;
            sealing::keep(&app, store, &woman.clone(), Woman { seen, ..woman })?;
            return Ok(mine.clone());
        }
        if let Tap::Says(says) = tap {
            if woman.line.is_empty() || !woman.state.is_on_the_list() {
                return Ok(Reply::place_saying(&mine, "said-waiting-late"));
            }
            // Another line may have come since: she answers what she read.
            if sealing::mark_of_line(&app, &woman)? != mark {
                return Ok(Reply::place_saying(&mine, "said-waiting-new-line"));
            }
            sealing::keep(&app, store, &woman.clone(), Woman { answer: Some(says), ..woman })?;
            return Ok(Reply::place_saying(&mine, "said-waiting-answered"));
        }
        let scene = Scene::of(&app, store, group)?;
        let becomes = rules::after(&scene.turn(&woman), tap, scene.facts.today);
        let (which, until, kind, old) = (woman.which, woman.until, woman.kind, woman.clone());
        let without = woman.plain();
        let (kept, key) = match becomes {
            Becomes::Same => return Ok(Reply::place_saying(&mine, "said-waiting-late")),
            Becomes::Is(state) => (Some(Woman { state, ..without }), "said-kept"),
            Becomes::Passes => (Some(Woman { state: State::NotNow, used: true, ..without }), "said-waiting-not-now"),
            Becomes::ToTheEnd => {
                let place = store::last_place(store, group)?;
                (Some(Woman { state: State::NotNow, place, ..without }), "said-waiting-end")
            }
            Becomes::Opened => {
                (Some(Woman { state: State::NoSeen, name: String::new(), until, kind, ..without.ended() }), "said-kept")
            }
            Becomes::NoRead => {
                (Some(Woman { state: State::NoRead, name: String::new(), until, ..without }), "said-kept")
            }
            Becomes::Gone => (None, "said-gone"),
        };
        match kept {
            Some(woman) => sealing::keep(&app, store, &old, woman)?,
            None => store::forget(store, group, account)?,
        }
        if let Some(which) = which {
            groups::void_code(store, group, which)?;
        }
        settling::settle(&app, store, group)?;
        Ok(if becomes == Becomes::Opened { mine.clone() } else { Reply::place_saying(&mine, key) })
    })
}

/// Which of her groups have something for her.
pub(super) fn news(visit: &Visit, account: Id) -> Result<Vec<(GroupFacts, Woman, bool)>, Turned> {
    let (now, today) = (visit.now_here().datetime(), visit.now_here().date());
    Ok(visit.read(|store| {
        let mut all = Vec::new();
        for woman in store::of_account(store, account)?.into_iter().filter(is_shown) {
            let changed = has_changed(visit, store, &woman, now)?;
            let Some(facts) = groups::facts(store, woman.group)? else { continue };
            let news = is_news(&woman, today, changed) || facts.state != GroupState::Open;
            all.push((facts, woman, news));
        }
        Ok(all)
    })?)
}
