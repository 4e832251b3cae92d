//! A woman asks for a place in a group that is full.

use database::{Fault, Store};
use foundation::{FieldRefusals, Id};
use groups::{GroupFacts, GroupState};
use web::{Admit as _, Answer, Anyone, Filled, Form, Reply, SignedIn, Turned, Visit};

use super::mine_place;
use crate::{
    model::{State, Woman},
    rules::{self, AskRefusal},
    sealing,
    settling::{self, Scene},
    store, views,
};

/// The group that a public path names, where it has a limit.
fn published(visit: &mut Visit) -> Result<(GroupFacts, Scene), Turned> {
    let (word, app) = (visit.parameter("word").to_owned(), visit.app().clone());
    let found = visit.read(|store| {
        let Some(facts) = groups::facts_by_word(store, &word)? else { return Ok(None) };
        let shown = facts.state == GroupState::Open && facts.listed;
        if !shown || store::room(store, facts.id)?.is_none() {
            return Ok(None);
        }
        let scene = Scene::of(&app, store, facts.id)?;
        Ok(Some((facts, scene)))
    })?;
    let found = found.ok_or(Turned::NotHere)?;
    visit.in_group(found.0.id)?;
    Ok(found)
}

/// Whether she stands on its list, or has an answer that she has not read.
fn waits(scene: &Scene, account: Id) -> bool {
    let hers = scene.women.iter().find(|woman| woman.account == account);
    hers.is_some_and(|woman| woman.state.is_on_the_list() || woman.state == State::No)
}

/// Whether she is in the group, or stands on its list.
fn is_there(visit: &Visit, scene: &Scene, group: Id, account: Id) -> Result<bool, Turned> {
    let people = visit.read(|store| groups::people(store, group))?;
    Ok(waits(scene, account) || people.iter().any(|person| person.account == Some(account)))
}

/// Why she cannot ask just now. Whoever is not signed in reads only that the line is full.
fn why_not(store: &mut Store, scene: &Scene, group: Id, account: Option<Id>) -> Result<Result<(), AskRefusal>, Fault> {
    let elsewhere = match account {
        Some(account) => store::of_account(store, account)?,
        None => Vec::new(),
    };
    let lines = elsewhere.iter().filter(|woman| woman.group != group && woman.state.is_on_the_list()).count();
    let hers = scene.women.iter().find(|woman| Some(woman.account) == account).map(|woman| scene.turn(woman));
    Ok(rules::may_ask(&scene.turns(), hers.as_ref(), lines, scene.facts.today))
}

/// The same in a sentence.
fn why_not_said(visit: &Visit, refusal: AskRefusal) -> String {
    match refusal {
        AskRefusal::Full => visit.t("waiting-line-full"),
        AskRefusal::Lines => visit.t("waiting-lines-enough"),
        AskRefusal::No(day) => {
            visit.speaker().t1("waiting-no-until", "day", language::day_in_sentence(visit.language(), day))
        }
    }
}

fn page(visit: &mut Visit, facts: &GroupFacts, scene: &Scene, fields: Filled) -> Result<views::AskPage, Turned> {
    let account = match SignedIn::admit(visit) {
        Ok(her) => Some(her.account),
        Err(Turned::SignIn) => None,
        Err(turned) => return Err(turned),
    };
    let there = match account {
        Some(account) => is_there(visit, scene, facts.id, account)?,
        None => false,
    };
    let why_not = visit.read(|store| why_not(store, scene, facts.id, account))?.err();
    let at = visit.path_to(&format!("/p/{}/wait", facts.web_word));
    let days = usize::try_from(scene.facts.days).unwrap_or_default();
    Ok(views::AskPage {
        frame: visit.frame().seen_by("waiting-ask-seen-by"),
        fields,
        name: facts.name(visit.language()).to_owned(),
        lang: facts.name_language(visit.language()).code(),
        public: visit.path_to(&format!("/p/{}", facts.web_word)),
        has_room: !rules::is_full(&scene.facts, &scene.turns()),
        there,
        why_not: why_not.map(|refusal| why_not_said(visit, refusal)),
        days: visit.speaker().t1("waiting-fair-days", "count", days),
        mine: mine_place(visit),
        account_place: format!("{}?to={at}", visit.path_to("/account/new")),
        sign_in_place: format!("{}?to={at}", visit.path_to("/sign-in")),
        at,
    })
}

pub(super) fn show(visit: &mut Visit, _: Anyone) -> Answer {
    let (facts, scene) = published(visit)?;
    Reply::page(&page(visit, &facts, &scene, Filled::empty())?)
}

/// She waits from now on, after everybody who asked before.
pub(super) fn ask(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let (facts, scene) = published(visit)?;
    let mut refusals = FieldRefusals::new();
    let name = refusals.keep("name_used", groups::rules::name_used(form.value("name_used")));
    let Some(name) = name else {
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&page(visit, &facts, &scene, fields)?);
    };
    let here = visit.path().to_owned();
    let (group, account, id) = (facts.id, who.account, Id::random()?);
    let (app, mine, now) = (visit.app().clone(), mine_place(visit), visit.now_here().datetime());
    let public = visit.session().ok_or(Turned::SignIn)?.keys.public().clone();
    visit.record(form, move |store| {
        let scene = Scene::of(&app, store, group)?;
        let people = groups::people(store, group)?;
        if waits(&scene, account) || people.iter().any(|person| person.account == Some(account)) {
            return Ok(mine.clone());
        }
        if !rules::is_full(&scene.facts, &scene.turns()) {
            // A place came free meanwhile, and nobody waits for it: the page says how to come.
            return Ok(here.clone());
        }
        if why_not(store, &scene, group, Some(account))?.is_err() {
            // The page says why.
            return Ok(here.clone());
        }
        store::forget(store, group, account)?;
        let woman = Woman {
            group,
            id,
            account,
            name: name.clone(),
            place: store::last_place(store, group)?,
            state: State::Waits,
            used: false,
            until: None,
            which: None,
            code: Vec::new(),
            tag: Vec::new(),
            seen: settling::meets(&app, store, group, now)?,
            kind: None,
            stood: None,
            back: None,
            line: Vec::new(),
            answer: None,
        };
        store::add(store, &sealing::signed(&app, woman, &public))?;
        settling::settle(&app, store, group)?;
        Ok(Reply::place_saying(&mine, "said-waiting-on"))
    })
}
