//! Letting a woman in again who lost her passphrase: two who know her, a code, her own new account.

use foundation::{FieldRefusals, Id};
use web::{Answer, Anyone, Filled, Form, Frame, Reply, Routes, Turned, Visit};

use crate::{
    Facilitator, Member,
    readmission::{self, Waiting},
    second::{self, Agreement},
    store,
};

/// The routes of coming back.
pub(super) fn routes() -> Routes {
    Routes::new("groups")
        .get("/come-back", show_come_back)
        .post("/come-back", come_back)
        .get("/c/{group}/back", show)
        .post("/c/{group}/back", ask)
        .get("/c/{group}/back/{id}", show_agree)
        .post("/c/{group}/back/{id}", agree)
        .post("/c/{group}/back/{id}/gone", take_back)
        .post("/c/{group}/back/{id}/open", open_again)
        .get("/c/{group}/again", show_again)
}

struct WaitingLine {
    id: Id,
    name_used: String,
    state: String,
    may_agree: bool,
}

#[derive(askama::Template)]
#[template(path = "groups_back.html")]
struct BackPage {
    frame: Frame,
    fields: Filled,
    group: Id,
    waiting: Vec<WaitingLine>,
    stopped: Vec<String>,
    opening: Vec<(Id, String)>,
    people: Vec<(String, String, String)>,
}

fn line(visit: &Visit, waiting: Waiting) -> WaitingLine {
    let may_agree = waiting.agreement == Agreement::Now;
    let state = match waiting.agreement {
        _ if waiting.has_code => visit.t("groups-back-has-code"),
        Agreement::Now if waiting.asked_by_her => visit.t("groups-back-day-over"),
        Agreement::Now => visit.t("groups-back-asks-you"),
        Agreement::Another => visit.t("groups-back-asks-another"),
        Agreement::Hours(hours) if waiting.alone => visit.speaker().t1("groups-back-hours", "hours", hours),
        Agreement::Hours(hours) => visit.speaker().t1("groups-back-hours-new", "hours", hours),
    };
    WaitingLine { id: waiting.id, name_used: waiting.name_used, state, may_agree }
}

fn page(visit: &Visit, who: &Facilitator, fields: Filled) -> Result<BackPage, Turned> {
    let (group, handle, now) = (who.group, who.handle, visit.now().as_microsecond());
    let (app, today) = (visit.app().clone(), visit.now_here().date());
    let lately = today.saturating_sub(jiff::Span::new().days(i64::from(second::HELD_DAYS)));
    let (waiting, stopped, opening, people) = visit.read(|store| {
        Ok((
            readmission::waiting(store, &app, (group, handle), now, today)?,
            readmission::stopped(store, group, lately)?,
            readmission::waiting_to_open(store, group)?,
            store::people(store, group)?,
        ))
    })?;
    Ok(BackPage {
        frame: visit.frame().seen_by("groups-seen-facilitators"),
        fields,
        group,
        waiting: waiting.into_iter().map(|waiting| line(visit, waiting)).collect(),
        stopped: stopped
            .into_iter()
            .map(|(name, moved)| {
                let key = if moved { "groups-two-not-her-after" } else { "groups-two-not-her" };
                visit.speaker().t1(key, "name", name)
            })
            .collect(),
        opening: opening.into_iter().filter(|(back, _)| *back != handle).collect(),
        people: people
            .into_iter()
            .filter(|person| person.account.is_some() && person.handle != handle)
            .map(|person| (person.handle.to_string(), person.name_used, String::new()))
            .collect(),
    })
}

fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    Reply::page(&page(visit, &who, Filled::empty())?)
}

fn ask(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let mut refusals = FieldRefusals::new();
    let missing = || foundation::Refusal::new("choice-missing");
    let handle = refusals.keep("handle", Id::parse(form.value("handle")).map_err(|_| missing()));
    let method = form.value("method");
    if !readmission::METHODS.contains(&method) {
        refusals.add("method", missing());
    }
    match handle {
        Some(handle) if refusals.is_empty() => {
            let place = visit.path_to(&format!("/c/{}/back", who.group));
            Ok(readmission::ask(visit, &who, form, handle, method, place)?.saying("said-groups-back-asked"))
        }
        _ => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&page(visit, &who, fields)?)
        }
    }
}

#[derive(askama::Template)]
#[template(path = "groups_back_agree.html")]
struct AgreePage {
    frame: Frame,
    group: Id,
    id: Id,
    name_used: String,
    refused: Option<String>,
    code: Option<String>,
    /// The page she types it on, as it is typed into another browser.
    address: String,
}

fn agree_page(visit: &Visit, who: &Facilitator) -> Result<AgreePage, Turned> {
    let (group, handle, id, now) = (who.group, who.handle, visit.id("id")?, visit.now().as_microsecond());
    let (app, today) = (visit.app().clone(), visit.now_here().date());
    let waiting = visit.read(|store| readmission::waiting(store, &app, (group, handle), now, today))?;
    let found = waiting.into_iter().find(|waiting| waiting.id == id).ok_or(Turned::NotHere)?;
    Ok(AgreePage {
        frame: visit.frame().seen_by("groups-seen-facilitators"),
        group,
        id,
        name_used: found.name_used,
        refused: None,
        code: None,
        address: format!("{}{}", visit.app().settings.address, visit.path_to("/come-back")),
    })
}

fn show_agree(visit: &mut Visit, who: Facilitator) -> Answer {
    visit.needs_step_up()?;
    Reply::page(&agree_page(visit, &who)?)
}

fn agree(visit: &mut Visit, who: Facilitator, _: &Form) -> Answer {
    let mut page = agree_page(visit, &who)?;
    let id = page.id;
    match readmission::agree(visit, &who, id)? {
        Ok(code) => {
            page.code = Some(code);
            Reply::page(&page).map(Reply::uncompressed)
        }
        Err(refusal) => {
            page.refused = Some(visit.refusal(&refusal));
            Reply::refused(&page)
        }
    }
}

fn take_back(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let place = visit.path_to(&format!("/c/{}/back", who.group));
    let id = visit.id("id")?;
    Ok(readmission::take_back(visit, &who, form, id, place)?.saying("said-groups-back-taken"))
}

fn open_again(visit: &mut Visit, who: Facilitator, _: &Form) -> Answer {
    let handle = visit.id("id")?;
    readmission::open_again(visit, &who, handle)?;
    Ok(Reply::to(visit.path_to(&format!("/c/{}/back", who.group))).saying("said-groups-back-opened"))
}

#[derive(askama::Template)]
#[template(path = "groups_come_back.html")]
struct ComeBackPage {
    frame: Frame,
    fields: Filled,
    can_come: bool,
}

fn come_back_page(visit: &Visit, fields: Filled, can_come: bool) -> Answer {
    let refused = !fields.refusals().is_empty();
    let page = ComeBackPage { frame: visit.frame().seen_by("groups-seen-you").with_script(), fields, can_come };
    if refused { Reply::refused(&page) } else { Reply::page(&page) }
}

fn show_come_back(visit: &mut Visit, _: Anyone) -> Answer {
    let can_come = super::is_in(visit)?;
    let fields = super::brought(visit);
    come_back_page(visit, fields, can_come)
}

fn come_back(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let can_come = super::is_in(visit)?;
    let refusal = if can_come {
        match readmission::come_back(visit, form.value("code"))? {
            Ok(group) => {
                super::used_what_she_brought(visit)?;
                return Ok(Reply::to(visit.path_to(&format!("/c/{group}/again"))).saying("said-groups-back"));
            }
            Err(refusal) => refusal,
        }
    } else {
        match foundation::read_code(form.value("code")) {
            Ok(_) => return Ok(super::first_a_passphrase(visit, form)),
            Err(refusal) => refusal,
        }
    };
    let fields = super::again(visit, form, "code", refusal);
    come_back_page(visit, fields, can_come)
}

#[derive(askama::Template)]
#[template(path = "groups_again.html")]
struct AgainPage {
    frame: Frame,
    group: Id,
}

/// Her first page after coming back: what came with her, what went, what she sets again.
fn show_again(visit: &mut Visit, who: Member) -> Answer {
    Reply::page(&AgainPage {
        frame: visit.frame().seen_by("groups-seen-you").waits_for_native_reader(),
        group: who.group,
    })
}
