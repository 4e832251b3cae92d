//! Who made this with us: each woman adds herself, and takes herself away.

use std::collections::BTreeMap;

use database::Fault;
use foundation::Id;
use groups::{Chain, Facilitator, Member, Ring};
use web::{Answer, Card, Filled, Form, Reply, SignedIn, Turned, Visit};

use crate::{
    model::{Credit, Shows, What},
    rules, store,
    views::credits::{self as views, Hers},
};

/// What credits are sealed as.
const PURPOSE: &str = "agreement.credit";
/// How often a credit is sealed again when somebody comes or goes meanwhile.
const TRIES: usize = 4;

fn place(visit: &Visit, group: Id, rest: &str) -> String {
    visit.path_to(&format!("/c/{group}/made{rest}"))
}

/// Each credit with its name, opened: empty where she gives none, nothing where it is from before the reader's time.
fn opened(visit: &mut Visit, who: &Member) -> Result<Vec<(Credit, Option<String>)>, Turned> {
    let group = who.group;
    let credits = visit.read(|store| store::credits(store, group))?;
    if credits.is_empty() {
        return Ok(Vec::new());
    }
    let ring = groups::ring(visit, who, Chain::Group)?;
    let authors: Vec<Id> = credits.iter().map(|credit| credit.handle).collect();
    let shreds = Ring::shred_keys(visit, &authors)?;
    credits
        .into_iter()
        .map(|credit| {
            let shred = shreds.get(&credit.handle);
            let name = ring.open(PURPOSE, credit.id, credit.handle, credit.epoch, 0, &credit.sealed, shred)?;
            Ok((credit, name.map(|name| name.trim_end().to_owned())))
        })
        .collect()
}

/// A name as it is shown: hers, or that she gives none.
fn shown_name(visit: &Visit, name: &str) -> String {
    if name.is_empty() { visit.t("agreements-credit-anonymous") } else { name.to_owned() }
}

/// The names that stand beside each thing.
fn lines(visit: &Visit, named: impl IntoIterator<Item = (What, String)>) -> Vec<(String, Vec<String>)> {
    let mut all: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (what, name) in named {
        let at = What::ALL.iter().position(|one| *one == what).unwrap_or(What::ALL.len());
        all.entry(at).or_default().push(shown_name(visit, &name));
    }
    all.into_iter().filter_map(|(at, names)| Some((visit.t(views::what_key(*What::ALL.get(at)?)), names))).collect()
}

/// One of hers, as she reads it herself, or, where somebody else `takes` it away, as whoever holds the group does.
fn of_hers(
    visit: &Visit,
    credit: &Credit,
    name: Option<String>,
    (gone, takes): (String, bool),
    group: Option<String>,
) -> Hers {
    let stays = match (takes, credit.stays) {
        (false, true) => "agreements-credit-stays-yes",
        (false, false) => "agreements-credit-stays-no",
        (true, true) => "agreements-credit-stays-yes-other",
        (true, false) => "agreements-credit-stays-no-other",
    };
    Hers {
        gone,
        what: visit.t(views::what_key(credit.what)),
        name: name.map(|name| shown_name(visit, &name)),
        places: credit.shows.iter().map(|place| visit.t(views::shows_keys(*place).0)).collect(),
        stays: visit.speaker().t1(stays, "day", super::said_day(visit, credit.on)),
        take: visit.t(if takes { "agreements-credit-away" } else { "agreements-credit-gone" }),
        group,
    }
}

fn page(visit: &mut Visit, who: &Member, fields: Filled) -> Result<views::Made, Turned> {
    let opened = opened(visit, who)?;
    let visit = &*visit;
    let in_group = opened
        .iter()
        .filter(|(credit, _)| rules::is_shown(&credit.shows, Shows::Group))
        .filter_map(|(credit, name)| Some((credit.what, name.clone()?)));
    let lines = lines(visit, in_group);
    let hers = opened
        .iter()
        .filter(|(credit, _)| credit.handle == who.handle)
        .map(|(credit, name)| {
            let gone = place(visit, who.group, &format!("/{}/gone", credit.id));
            of_hers(visit, credit, name.clone(), (gone, false), None)
        })
        .collect();
    let others = opened
        .iter()
        .filter(|(credit, _)| who.facilitator && credit.handle != who.handle)
        .map(|(credit, name)| {
            let away = place(visit, who.group, &format!("/{}/away", credit.id));
            of_hers(visit, credit, name.clone().or_else(|| credit.public_name.clone()), (away, true), None)
        })
        .collect();
    Ok(views::Made {
        frame: visit.frame().seen_by("agreements-made-seen-by"),
        others,
        group: who.group,
        lines,
        hers,
        whats: What::ALL
            .into_iter()
            .map(|what| (what.word().to_owned(), visit.t(views::what_key(what)), String::new()))
            .collect(),
        places: Shows::ALL
            .into_iter()
            .map(|place| {
                let (label, hint) = views::shows_keys(place);
                (place.word().to_owned(), visit.t(label), visit.t(hint))
            })
            .collect(),
        fields,
    })
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let page = page(visit, &who, Filled::empty())?;
    Reply::page(&page).map(Reply::uncompressed)
}

/// She adds herself, or says it otherwise: never anybody else.
pub(super) fn keep(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (group, handle) = (who.group, who.handle);
    let people = visit.read(|store| groups::people(store, group))?;
    let others: Vec<&str> =
        people.iter().filter(|person| person.handle != handle).map(|person| person.name_used.as_str()).collect();
    let shows: Vec<&str> = form.values("shows").take(Shows::ALL.len()).collect();
    let said = rules::credit(
        form.value("what"),
        (form.value("as"), form.value("name")),
        &shows,
        form.checked("stays", "yes"),
        (&who.name_used, &others),
    );
    let said = match said {
        Ok(said) => said,
        Err(refusals) => {
            let page = page(visit, &who, Filled::again(form, &refusals, visit.speaker()))?;
            return Reply::refused(&page).map(Reply::uncompressed);
        }
    };
    let (on, all) = (visit.now_here().date(), place(visit, group, ""));
    let name = said.name.unwrap_or_default();
    let mut tries = 0;
    loop {
        let ring = groups::ring(visit, &who, Chain::Group)?;
        let id = Id::random()?;
        let sealed = ring.seal(visit, PURPOSE, id, 0, &name)?;
        let credit = Credit {
            id,
            handle,
            what: said.what,
            shows: said.shows.clone(),
            stays: said.stays,
            epoch: sealed.epoch,
            sealed: sealed.bytes,
            public_name: rules::is_shown(&said.shows, Shows::Public).then(|| name.clone()),
            on,
        };
        let all = all.clone();
        let kept = visit.record(form, move |store| {
            store::put_credit(store, group, &credit)?;
            Ok(all.clone())
        });
        tries += 1;
        match kept {
            Err(Turned::Broken(Fault::Met)) if tries < TRIES => {}
            kept => return Ok(kept?.saying("said-kept")),
        }
    }
}

pub(super) fn gone(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (group, handle, id) = (who.group, who.handle, visit.id("credit")?);
    let all = place(visit, group, "");
    let answer = visit.record(form, move |store| {
        store::forget_credit(store, group, handle, id)?;
        Ok(all.clone())
    })?;
    Ok(answer.saying("said-gone"))
}

/// Whoever holds the group takes away what should not stand there, whose ever it is: on the public page it is the group's
/// word. She is told on her start page what it was; nothing is kept of why, or of who did it.
pub(super) fn away(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, id, all) = (who.group, visit.id("credit")?, place(visit, who.group, ""));
    let today = visit.now_here().date();
    let answer = visit.record(form, move |store| {
        store::remove_credit(store, group, id, today)?;
        Ok(all.clone())
    })?;
    Ok(answer.saying("said-gone"))
}

/// Hers in every group, also where she left: group, whether she is there, and the credit.
fn everywhere(visit: &Visit, account: Id) -> Result<Vec<(groups::GroupFacts, bool, Credit)>, Turned> {
    Ok(visit.read(|store| {
        let mut all = Vec::new();
        for (group, handle) in groups::places_of(store, account)? {
            let hers: Vec<Credit> =
                store::credits(store, group)?.into_iter().filter(|credit| credit.handle == handle).collect();
            if hers.is_empty() {
                continue;
            }
            let here = groups::person(store, group, handle)?.is_some();
            let Some(facts) = groups::facts(store, group)? else { continue };
            all.extend(hers.into_iter().map(|credit| (facts.clone(), here, credit)));
        }
        Ok(all)
    })?)
}

/// She finds hers here, whether she is in the group or not, and takes it away.
pub(super) fn hers(visit: &mut Visit, who: SignedIn) -> Answer {
    let hers = everywhere(visit, who.account)?
        .iter()
        .map(|(facts, _, credit)| {
            let gone = visit.path_to(&format!("/account/made/{}/gone", credit.id));
            let group = facts.name(visit.language()).to_owned();
            of_hers(visit, credit, credit.public_name.clone(), (gone, false), Some(group))
        })
        .collect();
    Reply::page(&views::AllHers { frame: visit.frame().seen_by("agreements-made-hers-seen-by"), hers })
}

pub(super) fn hers_gone(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let (account, id, page) = (who.account, visit.id("credit")?, visit.path_to("/account/made"));
    let answer = visit.record(form, move |store| {
        for (group, handle) in groups::places_of(store, account)? {
            store::forget_credit(store, group, handle, id)?;
        }
        Ok(page.clone())
    })?;
    Ok(answer.saying("said-gone"))
}

/// What was taken away of hers in the last eight weeks, a sentence for each.
fn taken_away(visit: &Visit, account: Id) -> Result<Vec<String>, Turned> {
    let today = visit.now_here().date();
    let all = visit.read(|store| {
        let mut all = Vec::new();
        for (group, handle) in groups::places_of(store, account)? {
            let taken = store::taken_away(store, group, handle, today)?;
            let Some(facts) = groups::facts(store, group)?.filter(|_| !taken.is_empty()) else { continue };
            all.extend(taken.into_iter().map(|(what, _)| (facts.name(visit.language()).to_owned(), what)));
        }
        Ok(all)
    })?;
    let sentence = |(group, what): (String, What)| {
        let what = visit.t(views::what_key(what));
        visit.speaker().t2("agreements-made-away", "group", group, "what", what)
    };
    Ok(all.into_iter().map(sentence).collect())
}

/// For [`web::Hooks::home_cards`]: that something of hers was taken away, or still stands in a group she left.
///
/// # Errors
/// The store cannot be reached.
pub fn credits_home_cards(visit: &mut Visit, account: Id) -> Result<Vec<Card>, Turned> {
    let mut lines = taken_away(visit, account)?;
    let mut links = Vec::new();
    if everywhere(visit, account)?.iter().any(|(_, here, _)| !*here) {
        lines.push(visit.t("agreements-made-left"));
        links.push((visit.path_to("/account/made"), visit.t("agreements-made-left-look")));
    }
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Card { order: 60, heading: visit.t("agreements-made"), lines, links }])
}

/// For [`web::Hooks::public_cards`]: those who want to stand there.
///
/// # Errors
/// The store cannot be reached.
pub fn credits_public_cards(visit: &mut Visit, group: Id) -> Result<Vec<Card>, Turned> {
    let credits = visit.read(|store| store::credits(store, group))?;
    let named = credits.into_iter().filter_map(|credit| Some((credit.what, credit.public_name?)));
    let lines: Vec<String> = lines(visit, named)
        .into_iter()
        .map(|(what, names)| visit.speaker().t2("agreements-credit-line", "what", what, "names", names.join(", ")))
        .collect();
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Card { order: 49, heading: visit.t("agreements-made"), lines, links: Vec::new() }])
}

/// The names for a sheet; empty ones for those who give none.
pub(super) fn for_sheets(visit: &mut Visit, who: &Member, what: What) -> Result<Vec<String>, Turned> {
    Ok(opened(visit, who)?
        .into_iter()
        .filter(|(credit, _)| credit.what == what && rules::is_shown(&credit.shows, Shows::Sheets))
        .filter_map(|(_, name)| name)
        .collect())
}

/// The sentence for a sheet, in the language the visit speaks.
pub(super) fn sheet_sentence(visit: &Visit, names: &[String]) -> Option<String> {
    let names: Vec<String> = names.iter().map(|name| shown_name(visit, name)).collect();
    (!names.is_empty()).then(|| visit.speaker().t1("agreements-credit-sheet", "names", names.join(", ")))
}
