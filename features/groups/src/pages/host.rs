//! The organisation a group stands under: chosen by its facilitators with a code its coordinator made, or none. And what
//! that coordinator sees of the group.

use std::sync::Arc;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::{FieldRefusals, Id, Refusal};
use hosts::{CodeKind, HostFacts};
use web::{Answer, Card, Filled, Form, Frame, Reply, Routes, Turned, Visit};

use crate::{Facilitator, GroupState, store, tables::groups, views::AskPage};

/// The routes of standing under a host, to be put among those of opening.
#[must_use]
pub fn host_routes() -> Routes {
    Routes::new("groups")
        .get("/c/{group}/opening/host", show)
        .post("/c/{group}/opening/host", stand_under)
        .get("/c/{group}/opening/host/leave", ask_leave)
        .post("/c/{group}/opening/host/leave", leave)
        .and(super::sender::routes())
}

#[derive(askama::Template)]
#[template(path = "groups_host.html")]
struct HostPage {
    frame: Frame,
    fields: Filled,
    group: Id,
    host: Option<HostFacts>,
}

fn page(visit: &Visit, who: &Facilitator, fields: Filled) -> Result<HostPage, Turned> {
    let group = who.group;
    let host = visit.read(|store| {
        let host = store::facts(store, group)?.and_then(|facts| facts.host);
        host.map_or(Ok(None), |host| hosts::facts(store, host))
    })?;
    Ok(HostPage { frame: visit.frame().seen_by("groups-facilitators-seen"), fields, group, host })
}

fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    Reply::page(&page(visit, &who, Filled::empty())?)
}

fn set_host(store: &mut Store, group: Id, host: Option<Id>) -> Result<(), Fault> {
    let touched = diesel::update(groups::table.filter(groups::id.eq(group.to_vec())))
        .set(groups::host_id.eq(host.map(|host| host.to_vec())))
        .execute(store)?;
    Fault::rows("groups", touched, 1)
}

/// Both sides agree: the coordinator made the code, a facilitator of the group uses it.
fn stand_under(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let mut refusals = FieldRefusals::new();
    if let Some(code) = refusals.keep("code", foundation::read_code(form.value("code"))) {
        let app = Arc::clone(visit.app());
        let bucket = app.server_key.mac("host-code-tries/v1", who.account.as_bytes());
        if app.keystore.may_try(bucket, visit.now(), hosts::rules::CODES_AN_HOUR, 3600)? {
            let (once, now, group, handle) = (form.once(), visit.now(), who.group, who.handle);
            let today = visit.now_here().date();
            let place = visit.path_to(&format!("/c/{group}/opening/host"));
            let stands = visit.write(move |store| {
                if let Some(place) = database::already_done(store, once)? {
                    return Ok(Some(place));
                }
                if !store::holds(store, group, handle)? {
                    return Ok(None);
                }
                let Some((host, _)) = hosts::use_code(&app, store, &code, |kind| kind == CodeKind::Group, now)? else {
                    return Ok(None);
                };
                set_host(store, group, Some(host))?;
                store::add_news(store, group, "host-joined", None, today)?;
                database::remember_done(store, once, &place, now)?;
                Ok(Some(place.clone()))
            })?;
            match stands {
                Some(place) => return Ok(Reply::to(place).saying("said-groups-host-in")),
                None => refusals.add("code", Refusal::new("hosts-code-not-good")),
            }
        } else {
            refusals.add("code", Refusal::new("hosts-code-wait"));
        }
    }
    Reply::refused(&page(visit, &who, Filled::again(form, &refusals, visit.speaker()))?)
}

/// Whoever finds a telephone open must not part a group from its host: her passphrase comes first.
fn ask_leave(visit: &mut Visit, who: Facilitator) -> Answer {
    let Some(host) = page(visit, &who, Filled::empty())?.host else { return Err(Turned::NotHere) };
    visit.needs_passphrase_again()?;
    let about = visit.speaker().t1("groups-host-leave-which", "host", host.name(visit.language()).0);
    Reply::page(&AskPage {
        frame: visit.frame().seen_by("groups-facilitators-seen"),
        fields: Filled::empty(),
        title: visit.t("hosts-under-leave"),
        sentences: vec![about, visit.t("hosts-under-leave-about"), visit.t("groups-host-leave-seen")],
        words: None,
        action: visit.path().to_owned(),
        tick: None,
        reason: None,
        hidden: Vec::new(),
        button: Some(visit.t("groups-host-leave-go")),
        refused: None,
        other: None,
        list: Vec::new(),
        back: (visit.path_to(&format!("/c/{}/opening/host", who.group)), visit.t("groups-back")),
    })
}

fn leave(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    visit.needs_passphrase_again()?;
    let (group, handle, today) = (who.group, who.handle, visit.now_here().date());
    let place = visit.path_to(&format!("/c/{group}/opening/host"));
    let answer = visit.record(form, move |store| {
        let stands = store::facts(store, group)?.is_some_and(|facts| facts.host.is_some());
        if stands && store::holds(store, group, handle)? {
            set_host(store, group, None)?;
            store::add_news(store, group, "host-left", None, today)?;
        }
        Ok(place.clone())
    })?;
    Ok(answer.saying("said-groups-host-out"))
}

/// Who stands behind a group, first on its public page: before anything is asked of her (S47). A group under nobody says
/// that too.
///
/// # Errors
/// The store cannot be reached.
pub fn public_cards(visit: &mut Visit, group: Id) -> Result<Vec<Card>, Turned> {
    let found = visit.read(|store| {
        let host = store::facts(store, group)?.and_then(|facts| facts.host);
        host.map(|host| hosts::facts(store, host)).transpose().map(Option::flatten)
    })?;
    let mut card = Card { order: 1, heading: visit.t("hosts-behind"), ..Card::default() };
    match found {
        Some(host) => {
            card.lines.push(host.name(visit.language()).0.to_owned());
            card.links.push((visit.path_to(&format!("/h/{}", host.web_word)), visit.t("hosts-behind-look")));
        }
        None => card.lines.push(visit.t("hosts-behind-nobody")),
    }
    Ok(vec![card])
}

/// A group that stands under a host, with those who hold it.
pub struct UnderHost {
    /// The group.
    pub facts: crate::GroupFacts,
    holders: Vec<crate::Person>,
    seen: Vec<Id>,
}

impl UnderHost {
    /// The name of one who holds the group, as the host may read it; nothing where she would rather not be in touch.
    #[must_use]
    pub fn name_of(&self, handle: Id) -> Option<&str> {
        let holder = self.holders.iter().find(|holder| holder.handle == handle)?;
        holder.account.filter(|account| self.seen.contains(account)).map(|_| holder.name_used.as_str())
    }
}

/// The groups that stand under a host, by their names.
///
/// # Errors
/// The store cannot be reached.
pub fn under_host(store: &mut Store, host: Id) -> Result<Vec<UnderHost>, Fault> {
    let ids: Vec<Vec<u8>> = groups::table
        .filter(groups::host_id.eq(host.to_vec()))
        .filter(groups::state.ne(GroupState::Gone.word()))
        .order((groups::name_en, groups::name_cy, groups::id))
        .select(groups::id)
        .load(store)?;
    let mut found = Vec::new();
    for id in ids {
        let group = Id::from_column(&id)?;
        let Some(facts) = store::facts(store, group)? else { continue };
        let mut holders = store::people(store, group)?;
        holders.retain(|person| person.facilitator);
        let accounts: Vec<Id> = holders.iter().filter_map(|holder| holder.account).collect();
        let seen = hosts::who_may_be_seen(store, host, &accounts)?;
        found.push(UnderHost { facts, holders, seen });
    }
    Ok(found)
}

/// For [`web::Hooks::programme_lines`]: how many of a host's groups are open and in the public list. Others are not counted.
///
/// # Errors
/// The store cannot be reached.
pub fn programme_lines(visit: &mut Visit, host: Id) -> Result<Vec<String>, Turned> {
    let found = visit.read(|store| under_host(store, host))?;
    let listed = found.iter().filter(|group| group.facts.state == GroupState::Open && group.facts.listed).count();
    Ok(if listed == 0 { Vec::new() } else { vec![visit.speaker().t1("groups-programme-count", "count", listed)] })
}

/// What a host's coordinator sees of each group that stands under it: how far it is, who holds it, whether somebody
/// stands in. No member, no number of members, and nobody who would rather not be in touch with the host.
///
/// # Errors
/// The store cannot be reached.
pub fn host_cards(visit: &mut Visit, host: Id, _: Id) -> Result<Vec<Card>, Turned> {
    let found = visit.read(|store| under_host(store, host))?;
    Ok(found
        .into_iter()
        .map(|UnderHost { facts, holders, seen }| {
            let mut lines = vec![visit.t(match facts.state {
                GroupState::Open => "hosts-group-open",
                GroupState::Closed | GroupState::Gone => "hosts-group-closed",
                GroupState::Draft => "hosts-group-draft",
            })];
            for holder in &holders {
                lines.push(if holder.account.is_some_and(|account| seen.contains(&account)) {
                    visit.speaker().t1("hosts-group-held-by", "name", holder.name_used.as_str())
                } else {
                    visit.t("hosts-group-one-hidden")
                });
            }
            lines.push(visit.t(match holders.iter().filter(|holder| !holder.resting).count() {
                0 => "hosts-group-nobody",
                1 => "hosts-group-no-cover",
                _ => "hosts-group-cover",
            }));
            let links = if facts.state == GroupState::Open {
                vec![(visit.path_to(&format!("/p/{}", facts.web_word)), visit.t("hosts-group-page"))]
            } else {
                Vec::new()
            };
            Card { order: 10, heading: facts.name(visit.language()).to_owned(), lines, links }
        })
        .collect())
}
