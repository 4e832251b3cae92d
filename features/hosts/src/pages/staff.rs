//! What a host's own people do: come in with a code, see what they hold, write the page, let others in.

use std::sync::Arc;

use foundation::{FieldRefusals, Refusal};
use web::{Admit as _, Answer, Anyone, Card, Filled, Form, Reply, SignedIn, Turned, Visit};

use super::public::filled;
use crate::{
    Coordinator,
    model::{CodeKind, HostFacts, HostPerson, HostRole},
    rules, store, views,
};

fn host_of(visit: &Visit, who: &Coordinator) -> Result<HostFacts, Turned> {
    visit.read(|store| store::facts(store, who.host))?.ok_or(Turned::NotHere)
}

pub(super) fn org_path(visit: &Visit, who: &Coordinator, rest: &str) -> String {
    visit.path_to(&format!("/org/{}{rest}", who.host))
}

pub(super) fn show_code(visit: &mut Visit, _: Anyone) -> Answer {
    let signed_in = SignedIn::admit(visit).is_ok();
    let frame = visit.frame().seen_by("hosts-seen-by-you").with_script();
    Reply::page(&views::StaffCode { frame, fields: Filled::empty(), signed_in })
}

/// Whether a code lets somebody in (and not a group).
const fn is_for_staff(kind: CodeKind) -> bool {
    matches!(kind, CodeKind::Staff(_))
}

/// Somebody becomes a host's coordinator or safeguarding lead. From here on she owes a second factor, at once.
pub(super) fn use_code(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let mut refusals = FieldRefusals::new();
    let code = refusals.keep("code", foundation::read_code(form.value("code")));
    let name = refusals.keep("name_used", rules::name_used(form.value("name_used")));
    if let (Some(code), Some(name), true) = (code, name, refusals.is_empty()) {
        let app = Arc::clone(visit.app());
        let bucket = app.server_key.mac("host-code-tries/v1", who.account.as_bytes());
        if app.keystore.may_try(bucket, visit.now(), rules::CODES_AN_HOUR, 3600)? {
            let (once, now, today) = (form.once(), visit.now(), visit.now_here().date());
            let start = visit.path_to("");
            let came = visit.write(move |store| {
                if let Some(place) = database::already_done(store, once)? {
                    return Ok(Some(place));
                }
                let Some((host, kind)) = store::use_code(&app, store, &code, is_for_staff, now)? else {
                    return Ok(None);
                };
                let CodeKind::Staff(role) = kind else { return Ok(None) };
                store::add_person(store, host, who.account, role, &name, today)?;
                let place = match role {
                    HostRole::Coordinator => format!("{start}/org/{host}"),
                    HostRole::Safeguarding => format!("{start}/"),
                };
                database::remember_done(store, once, &place, now)?;
                Ok(Some(place))
            })?;
            if let Some(place) = came {
                return accounts::owes_code_at_once(visit, &place);
            }
            refusals.add("code", Refusal::new("hosts-code-not-good"));
        } else {
            refusals.add("code", Refusal::new("hosts-code-wait"));
        }
    }
    let frame = visit.frame().seen_by("hosts-seen-by-you");
    let fields = Filled::again(form, &refusals, visit.speaker());
    Reply::refused(&views::StaffCode { frame, fields, signed_in: true })
}

/// The one screen: what its features say stands under the host, who holds it, and what waits at the host's own door.
pub(super) fn screen(visit: &mut Visit, who: Coordinator) -> Answer {
    let host = host_of(visit, &who)?;
    let mut cards: Vec<Card> = Vec::new();
    for hook in visit.app().clone().hooks.host_cards.clone() {
        cards.extend(hook(visit, who.host, who.account)?);
    }
    cards.sort_by_key(|card| card.order);
    Reply::page(&views::Screen { frame: visit.frame().seen_by("hosts-seen-by-coordinators"), host, cards })
}

pub(super) fn edit(visit: &mut Visit, who: Coordinator) -> Answer {
    let host = host_of(visit, &who)?;
    let fields = filled(&host);
    edit_page(visit, host, fields)
}

fn edit_page(visit: &Visit, host: HostFacts, fields: Filled) -> Answer {
    let insured = [("yes", "hosts-insured-yes"), ("no", "hosts-insured-no"), ("", "hosts-insured-unsaid")]
        .map(|(value, key)| (value.to_owned(), visit.t(key)))
        .to_vec();
    let view = views::Edit { frame: visit.frame().seen_by("hosts-seen-by-coordinators"), host, fields, insured };
    if view.fields.refusals().is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
}

pub(super) fn keep(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let pair = |name: &str| (form.value(&format!("{name}_en")), form.value(&format!("{name}_cy")));
    let typed = rules::TypedPage {
        names: pair("name"),
        about: pair("about"),
        registered: form.value("registered"),
        post_address: form.value("post_address"),
        contact: form.value("contact"),
        insured: form.value("insured"),
        funders: form.value("funders"),
        funders_hidden: form.checked("funders_hidden", "yes"),
        safeguarding_name: form.value("safeguarding_name"),
        safeguarding_reach: form.value("safeguarding_reach"),
        complaint: pair("complaint"),
        complaint_days: form.value("complaint_days"),
        outside: pair("outside"),
        can_see: pair("can_see"),
    };
    match rules::page(&typed) {
        Err(refusals) => {
            let host = host_of(visit, &who)?;
            edit_page(visit, host, Filled::again(form, &refusals, visit.speaker()))
        }
        Ok(page) => {
            let (place, host) = (org_path(visit, &who, "/edit"), who.host);
            let answer = visit.record(form, move |store| {
                store::keep_page(store, host, &page)?;
                Ok(place.clone())
            })?;
            Ok(answer.saying("said-kept"))
        }
    }
}

pub(super) fn people(visit: &mut Visit, who: Coordinator) -> Answer {
    let people = visit.read(|store| store::people(store, who.host))?;
    Reply::page(&views::People { frame: visit.frame().seen_by("hosts-seen-by-coordinators"), who, people })
}

fn somebody(visit: &Visit, who: &Coordinator) -> Result<(HostPerson, usize), Turned> {
    let place = visit.id("place")?;
    let people = visit.read(|store| store::people(store, who.host))?;
    let coordinators = people.iter().filter(|person| person.role == HostRole::Coordinator).count();
    let person = people.into_iter().find(|person| person.place == place).ok_or(Turned::NotHere)?;
    Ok((person, coordinators))
}

/// Before somebody's place ends, her own or another's.
pub(super) fn ask_end(visit: &mut Visit, who: Coordinator) -> Answer {
    visit.needs_step_up()?;
    let (person, coordinators) = somebody(visit, &who)?;
    rules::may_end(person.role, coordinators)?;
    Reply::page(&views::End { frame: visit.frame().seen_by("hosts-seen-by-coordinators"), who, person })
}

pub(super) fn end(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    visit.needs_step_up()?;
    let (person, coordinators) = somebody(visit, &who)?;
    rules::may_end(person.role, coordinators)?;
    let own = person.place == who.place;
    let place = if own { visit.path_to("/") } else { org_path(visit, &who, "/people") };
    let app = visit.app().clone();
    let answer = visit.record(form, move |store| {
        // Asked again inside the change: two who go at once must not both be the last but one.
        let left = store::coordinators(store, who.host)?.len();
        if rules::may_end(person.role, left).is_ok() {
            store::end_place(store, who.host, person.place)?;
            if person.role == HostRole::Coordinator {
                for hook in &app.hooks.coordinator_gone {
                    hook(&app, store, who.host, person.account)?;
                }
            }
        }
        Ok(place.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

/// Which code the path asks for. One that lets somebody in asks for the passphrase first.
fn kind(visit: &Visit) -> Result<CodeKind, Turned> {
    let kind = CodeKind::from_word(visit.parameter("kind")).ok_or(Turned::NotHere)?;
    if is_for_staff(kind) {
        visit.needs_step_up()?;
    }
    Ok(kind)
}

const fn code_words(kind: CodeKind) -> (&'static str, &'static str) {
    match kind {
        CodeKind::Staff(HostRole::Coordinator) => ("hosts-code-coordinator", "hosts-code-coordinator-about"),
        CodeKind::Staff(HostRole::Safeguarding) => ("hosts-code-safeguarding", "hosts-code-safeguarding-about"),
        CodeKind::Group => ("hosts-code-group", "hosts-code-group-about"),
    }
}

fn code_page(visit: &Visit, who: &Coordinator, kind: CodeKind) -> views::Code {
    let (title, about) = code_words(kind);
    views::Code {
        title: visit.t(title),
        about: visit.t(about),
        frame: visit.frame().seen_by("hosts-seen-by-you"),
        host: who.host,
        kind,
        code: None,
        until: String::new(),
    }
}

pub(super) fn ask_code(visit: &mut Visit, who: Coordinator) -> Answer {
    let kind = kind(visit)?;
    Reply::page(&code_page(visit, &who, kind))
}

pub(super) fn make_code(visit: &mut Visit, who: Coordinator, _: &Form) -> Answer {
    let kind = kind(visit)?;
    let (app, now, code) = (Arc::clone(visit.app()), visit.now(), Arc::new(store::new_code()?));
    let (kept, host) = (Arc::clone(&code), who.host);
    visit.write(move |store| store::keep_code(&app, store, host, kind, &kept, now))?;
    let last = visit.now_here().date().saturating_add(jiff::Span::new().days(rules::CODE_DAYS));
    let mut page = code_page(visit, &who, kind);
    page.until = language::day_in_sentence(visit.language(), last);
    page.code = Some(code.for_reading());
    Reply::page(&page).map(Reply::uncompressed)
}
