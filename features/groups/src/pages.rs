//! The pages: joining, who is here, resting, leaving, erasing.

pub(crate) mod asked;
mod back;
mod home;
pub(crate) mod host;
pub(crate) mod leaves;
mod opening;
mod public;
pub(crate) mod sender;

use foundation::{FieldRefusals, Id, Refusal};
use web::{Admit as _, Answer, Anyone, Filled, Form, Frame, Noted, Reply, Routes, SignedIn, Turned, Visit};

use crate::{
    Chain, Facilitator, Member, Person, Role, holding, join,
    joining::{self, LookedAt},
    rules, second, store,
    views::{AskPage, CodePage, ErasePage, ErasedPage, JoinPage, Line, PeoplePage, PlacePage, RestPage, news_months},
};

/// The routes of joining and leaving.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("groups")
        .get("/join", show_join)
        .post("/join", send_join)
        .get("/c/{group}/people", show_people)
        .get("/c/{group}/people/key", ask_key)
        .post("/c/{group}/people/key", turn_key)
        .get("/c/{group}/people/code", ask_code)
        .post("/c/{group}/people/code", make_code)
        .post("/c/{group}/people/code/gone", take_code_back)
        .post("/c/{group}/people/place", keep_place)
        .get("/c/{group}/people/place/{handle}", show_place)
        .post("/c/{group}/people/place/{handle}", let_place_go)
        .get("/c/{group}/people/holding/{handle}", ask_holding)
        .post("/c/{group}/people/holding/{handle}", make_holding)
        .get("/c/{group}/people/removal/{handle}", show_removal)
        .post("/c/{group}/people/removal/{handle}", ask_removal)
        .get("/c/{group}/people/removed/{removal}", show_agreeing)
        .post("/c/{group}/people/removed/{removal}", agree)
        .post("/c/{group}/people/removed/{removal}/no", refuse)
        .get("/c/{group}/people/removed/{removal}/words", after_asking)
        .post("/c/{group}/people/removed/{removal}/words", say_anew)
        .get("/c/{group}/rest", show_rest)
        .post("/c/{group}/rest", take_rest)
        .post("/c/{group}/rest/back", come_back)
        // An address stays in a history that somebody else may read: these say nothing.
        .get("/c/{group}/rest/go", ask_leave)
        .post("/c/{group}/rest/go", leave)
        .get("/c/{group}/rest/all", show_erase)
        .get("/c/{group}/rest/all/sure", ask_erase)
        .post("/c/{group}/rest/all/sure", erase)
        .get("/c/{group}/rest/down", show_step_down)
        .post("/c/{group}/rest/down", step_down)
        .and(home::routes())
        .and(public::routes())
        .and(opening::routes())
        .and(back::routes())
        .and(asked::routes())
}

fn group_path(visit: &Visit, group: Id, rest: &str) -> String {
    visit.path_to(&format!("/c/{group}{rest}"))
}

fn again(visit: &Visit, form: &Form, field: &'static str, refusal: Refusal) -> Filled {
    let mut refusals = FieldRefusals::new();
    refusals.add(field, refusal);
    Filled::again(form, &refusals, visit.speaker())
}

/// Whether she is in, whole. Whoever still owes her six digits gives them first.
fn is_in(visit: &mut Visit) -> Result<bool, Turned> {
    match SignedIn::admit(visit) {
        Ok(_) => Ok(true),
        Err(Turned::SignIn) => Ok(false),
        Err(turned) => Err(turned),
    }
}

/// The code she brought through signing in, as it is read aloud; nothing without one.
fn brought(visit: &Visit) -> Filled {
    let code = visit.session().map_or("", |session| session.brought_code.as_str());
    Filled::empty().with("code", foundation::code_for_reading(code))
}

/// She used the code she brought: it goes.
fn used_what_she_brought(visit: &mut Visit) -> Result<(), Turned> {
    if visit.session().is_some_and(|session| !session.brought_code.is_empty()) {
        visit.keep_session(|session| session.brought_code.clear())?;
    }
    Ok(())
}

/// Where she goes on to with the code she typed signed out: to a new name or to signing in. The form goes with her, so
/// that the code stands in no address.
fn first_a_passphrase(visit: &Visit, form: &Form) -> Reply {
    Reply::with_form_to(visit.path_to(if form.checked("first", "sign-in") { "/sign-in" } else { "/account/new" }))
}

/// The field that says that she has the group's own words before her: without it, a code shows them and joins nothing.
const HAS_READ: &str = "read";

fn join_page(visit: &Visit, fields: Filled, can_join: bool) -> Answer {
    let refused = !fields.refusals().is_empty();
    let has_read = fields.value(HAS_READ) == "yes";
    let frame = visit.frame().seen_by("groups-seen-by-you").with_script();
    let page = JoinPage { frame, fields, can_join, has_read };
    if refused { Reply::refused(&page) } else { Reply::page(&page) }
}

fn show_join(visit: &mut Visit, _: Anyone) -> Answer {
    let can_join = is_in(visit)?;
    let fields = brought(visit);
    join_page(visit, fields, can_join)
}

fn send_join(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let can_join = is_in(visit)?;
    // From the page that a code opens: nothing is asked of her yet but what she is called.
    if form.checked("step", "look") {
        return join_page(visit, Filled::empty().with("code", form.value("code")).with(HAS_READ, "yes"), can_join);
    }
    let mut refusals = FieldRefusals::new();
    refusals.keep("code", foundation::read_code(form.value("code")));
    if !can_join {
        if refusals.is_empty() {
            return Ok(first_a_passphrase(visit, form));
        }
        return join_page(visit, Filled::again(form, &refusals, visit.speaker()), can_join);
    }
    refusals.keep("name_used", rules::name_used(form.value("name_used")));
    if refusals.is_empty() && !form.checked(HAS_READ, "yes") {
        match joining::look_first(visit, form.value("code"))? {
            Ok(LookedAt::In(group)) => return Ok(Reply::to(group_path(visit, group, ""))),
            Ok(LookedAt::Opens(group)) => {
                let (code, name_used) = (form.value("code").to_owned(), form.value("name_used").to_owned());
                return public::before_joining(visit, group, code, Some(name_used));
            }
            Err(refusal) => refusals.add("code", refusal),
        }
    } else if refusals.is_empty() {
        match join(visit, form.value("code"), form.value("name_used"))? {
            Ok(group) => {
                used_what_she_brought(visit)?;
                return Ok(Reply::to(group_path(visit, group, "")).saying("said-groups-joined"));
            }
            Err(refusal) => refusals.add("code", refusal),
        }
    }
    join_page(visit, Filled::again(form, &refusals, visit.speaker()), can_join)
}

fn people_page(visit: &Visit, who: &Member, fields: Filled) -> Answer {
    let lately = visit.now_here().date().saturating_sub(jiff::Span::new().days(i64::from(second::HELD_DAYS)));
    let (people, news, waiting, stopped, codes) = visit.read(|store| {
        let (waiting, stopped, codes) = if who.facilitator {
            let codes = joining::unused_codes(store, visit.app(), who.group)?;
            (crate::removals_waiting(store, who.group)?, holding::removals_stopped(store, who.group, lately)?, codes)
        } else {
            (Vec::new(), Vec::new(), Vec::new())
        };
        Ok((store::people(store, who.group)?, store::news(store, who.group, 20)?, waiting, stopped, codes))
    })?;
    let codes = codes.into_iter().map(|code| code_line(visit, &people, &code)).collect();
    let said_no = stopped
        .iter()
        .filter_map(|(handle, _)| people.iter().find(|person| person.handle == *handle))
        .map(|person| visit.speaker().t1("groups-removal-she-said-no", "name", person.name_used.as_str()))
        .collect();
    let others = people
        .iter()
        .filter(|person| person.handle != who.handle && !person.written_with_her)
        .map(|person| (person.handle, person.name_used.clone()))
        .collect();
    let refused = !fields.refusals().is_empty();
    let frame = visit.frame().seen_by("groups-people-seen");
    let news = news_months(&frame, &news);
    let view = PeoplePage {
        said_no,
        others,
        fields,
        group: who.group,
        lines: people.into_iter().map(|person| Line { you: person.handle == who.handle, person }).collect(),
        news,
        waiting: waiting.into_iter().map(|removal| removal.id).collect(),
        codes,
        facilitator: who.facilitator,
        frame,
    };
    if refused { Reply::refused(&view) } else { Reply::page(&view) }
}

/// A code that nobody has used, in a sentence: whom it lets in, the day it was made, and by whom.
fn code_line(visit: &Visit, people: &[Person], code: &joining::UnusedCode) -> (Id, String) {
    let name = |handle: Id| {
        people.iter().find(|person| person.handle == handle).map_or("", |person| person.name_used.as_str()).to_owned()
    };
    let key = match (code.role, code.for_handle) {
        (Role::Facilitator, None) => "groups-codes-facilitator",
        (Role::Facilitator, Some(_)) => "groups-codes-facilitator-place",
        (Role::Member, Some(_)) => "groups-codes-place",
        (Role::Member, None) => "groups-codes-member",
    };
    let day = language::day_in_sentence(visit.language(), code.made_on);
    let sentence = match code.for_handle {
        Some(place) => visit.speaker().t3(key, "day", day, "by", name(code.made_by), "place", name(place)),
        None => visit.speaker().t2(key, "day", day, "by", name(code.made_by)),
    };
    (code.which, sentence)
}

fn take_code_back(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let code = Id::parse(form.value("which")).map_err(|_| Turned::StaleForm)?;
    joining::take_code_back(visit, &who, code)?;
    Ok(Reply::to(group_path(visit, who.group, "/people")).saying("said-groups-code-gone"))
}

/// Before the key turns: what that does, and when it helps.
fn ask_key(visit: &mut Visit, who: Member) -> Answer {
    let page = Ask {
        title: "groups-turn-title",
        sentences: ["groups-turn-about", "groups-turn-what", "groups-turn-codes", "groups-turn-not"]
            .map(|key| visit.t(key))
            .to_vec(),
        button: "groups-turn-go",
        seen_by: "groups-people-seen",
        back: group_path(visit, who.group, "/people"),
    };
    Reply::page(&page.page(visit, Filled::empty()))
}

fn show_people(visit: &mut Visit, who: Member) -> Answer {
    people_page(visit, &who, Filled::empty())
}

fn turn_key(visit: &mut Visit, who: Member, _: &Form) -> Answer {
    crate::turn_epoch(visit, &who, Chain::Group)?;
    if who.facilitator {
        crate::turn_epoch(visit, &who, Chain::Facilitators)?;
    }
    Ok(Reply::to(group_path(visit, who.group, "/people")).saying("said-groups-turned"))
}

/// The page before something is done: what follows differs in its words alone.
struct Ask {
    title: &'static str,
    sentences: Vec<String>,
    button: &'static str,
    seen_by: &'static str,
    back: String,
}

impl Ask {
    fn page(self, visit: &Visit, fields: Filled) -> AskPage {
        AskPage {
            frame: visit.frame().seen_by(self.seen_by),
            fields,
            title: visit.t(self.title),
            sentences: self.sentences,
            words: None,
            action: visit.path().to_owned(),
            tick: None,
            reason: None,
            hidden: Vec::new(),
            button: Some(visit.t(self.button)),
            refused: None,
            other: None,
            list: Vec::new(),
            back: (self.back, visit.t("groups-back")),
        }
    }
}

fn ask_code(visit: &mut Visit, who: Facilitator) -> Answer {
    visit.needs_step_up()?;
    let page = Ask {
        title: "groups-invite-facilitator-title",
        sentences: vec![visit.t("groups-invite-facilitator-about")],
        button: "groups-invite-facilitator-go",
        seen_by: "groups-facilitators-seen",
        back: group_path(visit, who.group, "/people"),
    };
    let mut page = page.page(visit, Filled::empty());
    page.hidden.push(("role", Role::Facilitator.word().to_owned()));
    Reply::page(&page)
}

fn make_code(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let role = Role::from_word(form.value("role")).ok_or(Turned::StaleForm)?;
    let place = match form.value("for") {
        "" => None,
        handle => Some(Id::parse(handle).map_err(|_| Turned::NotHere)?),
    };
    let code = match crate::invite(visit, &who, role, place) {
        Err(Turned::Cannot(refusal)) => return no_code(visit, &who, &refusal),
        made => made?,
    };
    let place = match place {
        Some(handle) => visit.read(|store| store::person(store, who.group, handle))?.map(|person| person.name_used),
        None => None,
    };
    let until = visit.now_here().date().saturating_add(jiff::Span::new().days(rules::CODE_DAYS));
    Reply::page(&CodePage {
        frame: visit.frame().seen_by("groups-code-seen"),
        group: who.group,
        code: code.for_reading(),
        address: format!("{}{}", visit.app().settings.address, visit.path_to("/join")),
        until: language::day_in_sentence(visit.language(), until),
        place,
    })
}

/// Why there is no code for somebody new, and where that is seen to. That page belongs to `waiting`.
fn no_code(visit: &Visit, who: &Facilitator, refusal: &Refusal) -> Answer {
    let page = Ask {
        title: "groups-no-code-title",
        sentences: vec![visit.refusal(refusal)],
        button: "groups-no-code-room",
        seen_by: "groups-facilitators-seen",
        back: group_path(visit, who.group, "/room"),
    };
    let page = page.page(visit, Filled::empty());
    Reply::refused(&AskPage { button: None, back: (page.back.0, visit.t("groups-no-code-room")), ..page })
}

fn keep_place(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    match crate::keep_place(visit, &who, form, form.value("name_used"))? {
        // Next: how she may be reached, written with her. That page belongs to `notices`.
        Ok(handle) => {
            let onward = group_path(visit, who.group, &format!("/reach/of/{handle}"));
            Ok(Reply::to(onward).saying("said-groups-place-kept"))
        }
        Err(refusal) => people_page(visit, &who, again(visit, form, "name_used", refusal)),
    }
}

/// The woman a path names, when she is in the group of whoever asks.
fn named(visit: &Visit, who: &Facilitator) -> Result<Person, Turned> {
    let handle = visit.id("handle")?;
    visit.read(|store| store::person(store, who.group, handle))?.ok_or(Turned::NotHere)
}

fn place_page(visit: &Visit, who: &Facilitator, fields: Filled) -> Answer {
    let person = named(visit, who)?;
    if person.account.is_some() {
        return Err(Turned::NotHere);
    }
    let frame = visit.frame().seen_by("groups-facilitators-seen");
    let view = PlacePage { frame, fields, group: who.group, person };
    if view.fields.refusals().is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
}

fn show_place(visit: &mut Visit, who: Facilitator) -> Answer {
    place_page(visit, &who, Filled::empty())
}

fn let_place_go(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    if !form.checked("sure", "yes") {
        return place_page(visit, &who, again(visit, form, "sure", Refusal::new("groups-place-gone-missing")));
    }
    let handle = visit.id("handle")?;
    crate::let_place_go(visit, &who, handle)?;
    Ok(Reply::to(group_path(visit, who.group, "/people")).saying("said-groups-place-gone"))
}

fn ask_holding(visit: &mut Visit, who: Facilitator) -> Answer {
    visit.needs_step_up()?;
    Reply::page(&holding_page(visit, &who, Filled::empty())?)
}

fn holding_page(visit: &mut Visit, who: &Facilitator, fields: Filled) -> Result<AskPage, Turned> {
    let person = named(visit, who)?;
    let about = visit.speaker().t1("groups-holds-who", "name", person.name_used);
    let page = Ask {
        title: "groups-holds-title",
        sentences: vec![about, visit.t("groups-holds-about")],
        button: "groups-holds-go",
        seen_by: "groups-facilitators-seen",
        back: group_path(visit, who.group, "/people"),
    };
    let mut page = page.page(visit, fields);
    page.tick = Some(visit.t("groups-holds-agreed"));
    Ok(page)
}

/// It takes effect at once, so whoever asks says that she was asked and has said yes.
fn make_holding(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    if !form.checked("sure", "yes") {
        visit.needs_step_up()?;
        let fields = again(visit, form, "sure", Refusal::new("groups-holds-ask-her"));
        return Reply::refused(&holding_page(visit, &who, fields)?);
    }
    let handle = visit.id("handle")?;
    crate::make_facilitator(visit, &who, handle)??;
    Ok(Reply::to(group_path(visit, who.group, "/people")).saying("said-groups-added"))
}

/// Who sees that it waits, and from when the words of two facilitators count as those of two women: where two count
/// already, she sees nothing of it.
fn who_sees_it_wait(visit: &Visit, group: Id, about: Id) -> Result<String, Turned> {
    let (app, today) = (visit.app().clone(), visit.now_here().date());
    let unseen = visit.read(|store| holding::two_hold_it(store, &app, group, about, today))?;
    Ok(visit.t(if unseen { "groups-removal-unseen" } else { "groups-removal-weeks" }))
}

fn removal_page(visit: &mut Visit, who: &Facilitator, fields: Filled) -> Answer {
    let person = named(visit, who)?;
    let about = visit.speaker().t1("groups-holds-who", "name", person.name_used.as_str());
    let page = Ask {
        title: "groups-removal-title",
        sentences: vec![
            about,
            visit.t("groups-removal-about"),
            who_sees_it_wait(visit, who.group, person.handle)?,
            visit.t("groups-removal-danger"),
        ],
        button: "groups-removal-go",
        seen_by: "groups-facilitators-seen",
        back: group_path(visit, who.group, "/people"),
    };
    let mut page = page.page(visit, fields);
    page.frame = visit.frame_for_notes(who.group)?.seen_by("groups-facilitators-seen");
    page.reason = Some((visit.t("groups-removal-reason"), visit.t("groups-removal-reason-hint")));
    if page.fields.refusals().is_empty() { Reply::page(&page) } else { Reply::refused(&page) }
}

fn show_removal(visit: &mut Visit, who: Facilitator) -> Answer {
    removal_page(visit, &who, Filled::empty())
}

fn ask_removal(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let handle = visit.id("handle")?;
    match holding::ask_removal_once(visit, &who, handle, form.value("reason"), form.once())? {
        Ok(removal) => Ok(Reply::to(group_path(visit, who.group, &format!("/people/removed/{removal}/words")))),
        Err(refusal) => removal_page(visit, &who, again(visit, form, "reason", refusal)),
    }
}

/// Where asking leads: on to the people, unless a word of the reason may be said in another way.
fn after_asking(visit: &mut Visit, who: Facilitator) -> Answer {
    let removal = visit.id("removal")?;
    let reason = holding::reason_she_gave(visit, &who, removal)?;
    noted(visit, &who, removal, &reason, None)
}

fn noted(visit: &mut Visit, who: &Facilitator, removal: Id, words: &str, refused: Option<Filled>) -> Answer {
    let people = group_path(visit, who.group, "/people");
    Noted {
        group: who.group,
        words,
        seen_by: "groups-facilitators-seen",
        kept: visit.t("groups-removal-kept"),
        action: format!("{people}/removed/{removal}/words"),
        back: people,
        refused,
    }
    .page(visit, "said-groups-asked")
}

/// New words for a reason of hers, while it waits.
fn say_anew(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let removal = visit.id("removal")?;
    let before = holding::reason_she_gave(visit, &who, removal)?;
    match holding::give_reason_anew(visit, &who, removal, form.value("words"))? {
        Ok(()) => Ok(Reply::to(group_path(visit, who.group, "/people")).saying("said-groups-asked")),
        Err(refusal) => {
            let fields = again(visit, form, "words", refusal);
            noted(visit, &who, removal, &before, Some(fields))
        }
    }
}

fn agreeing_page(visit: &mut Visit, who: &Facilitator) -> Result<AskPage, Turned> {
    let removal = visit.id("removal")?;
    let (name, reason) = crate::removal_asked(visit, who, removal)?;
    let (app, group, handle, today) = (visit.app().clone(), who.group, who.handle, visit.now_here().date());
    let (asked, may) = visit
        .read(|store| {
            let waiting = crate::removals_waiting(store, group)?.into_iter().find(|one| one.id == removal);
            let Some(asked) = waiting else { return Ok(None) };
            let since = holding::since(store, &app, group, (asked.asked_by, handle), today)?;
            let may = second::may_remove(&asked.asked_by, &handle, &asked.handle, since, today);
            Ok(Some((asked, may)))
        })?
        .ok_or(Turned::NotHere)?;
    let hers = asked.asked_by == handle;
    let about = visit.speaker().t1("groups-holds-who", "name", name);
    let page = Ask {
        title: if hers { "groups-removal-yours-title" } else { "groups-removal-agree-title" },
        sentences: vec![about, visit.t("groups-removal-about")],
        button: "groups-removal-agree",
        seen_by: "groups-facilitators-seen",
        back: group_path(visit, who.group, "/people"),
    };
    let mut page = page.page(visit, Filled::empty());
    page.words = Some(reason.map_or_else(|| visit.t("groups-removal-no-reason"), |reason| reason.to_string()));
    if let Err(refusal) = may {
        page.sentences.push(visit.refusal(&refusal));
        page.sentences.push(who_sees_it_wait(visit, group, asked.handle)?);
        page.button = None;
    }
    let other = if hers { "groups-removal-take-back" } else { "groups-removal-no" };
    page.other = Some((format!("{}/no", visit.path()), visit.t(other)));
    Ok(page)
}

fn show_agreeing(visit: &mut Visit, who: Facilitator) -> Answer {
    visit.needs_step_up()?;
    Reply::page(&agreeing_page(visit, &who)?)
}

fn agree(visit: &mut Visit, who: Facilitator, _: &Form) -> Answer {
    let removal = visit.id("removal")?;
    match crate::remove(visit, &who, removal)? {
        Ok(()) => Ok(Reply::to(group_path(visit, who.group, "/people")).saying("said-groups-removed")),
        Err(refusal) => {
            let mut page = agreeing_page(visit, &who)?;
            page.refused = Some(visit.refusal(&refusal));
            Reply::refused(&page)
        }
    }
}

fn refuse(visit: &mut Visit, who: Facilitator, _: &Form) -> Answer {
    let removal = visit.id("removal")?;
    let waiting = visit.read(|store| crate::removals_waiting(store, who.group))?;
    let hers = waiting.iter().any(|one| one.id == removal && one.asked_by == who.handle);
    crate::refuse_removal(visit, &who, removal)?;
    let said = if hers { "said-groups-removal-taken-back" } else { "said-groups-said-no" };
    Ok(Reply::to(group_path(visit, who.group, "/people")).saying(said))
}

fn show_rest(visit: &mut Visit, who: Member) -> Answer {
    let her = visit.read(|store| store::person(store, who.group, who.handle))?.ok_or(Turned::NotHere)?;
    let frame: Frame = visit.frame().seen_by("groups-rest-seen").waits_for_native_reader();
    Reply::page(&RestPage { frame, group: who.group, resting: her.resting, facilitator: who.facilitator })
}

fn take_rest(visit: &mut Visit, who: Member, _: &Form) -> Answer {
    crate::rest(visit, &who)?;
    Ok(Reply::to(group_path(visit, who.group, "/rest")).saying("said-groups-resting"))
}

fn come_back(visit: &mut Visit, who: Member, _: &Form) -> Answer {
    crate::come_back(visit, &who)?;
    Ok(Reply::to(group_path(visit, who.group, "/rest")).saying("said-groups-back"))
}

/// What she has taken on in the group, as every feature says it; nothing for a woman who does not hold it.
fn what_she_holds(visit: &mut Visit, who: &Member) -> Result<Vec<String>, Turned> {
    let mut holds = Vec::new();
    if who.facilitator {
        for hook in visit.app().clone().hooks.what_she_holds.clone() {
            holds.extend(hook(visit, who.group, who.handle)?);
        }
    }
    Ok(holds)
}

/// What she has taken on, on a page that asks whether she goes.
fn with_what_she_holds(visit: &mut Visit, who: &Member, mut page: AskPage) -> Result<AskPage, Turned> {
    page.list = what_she_holds(visit, who)?;
    if !page.list.is_empty() {
        page.sentences.push(visit.t("groups-step-down-frees"));
    }
    Ok(page)
}

/// Before she steps down: what she holds, who holds the group then, and that nobody has to be asked for a reason.
fn step_down_page(visit: &mut Visit, who: &Facilitator) -> Result<AskPage, Turned> {
    let (group, handle) = (who.group, who.handle);
    let holds = what_she_holds(visit, who)?;
    let people = visit.read(|store| store::people(store, group))?;
    let others: Vec<&Person> = people.iter().filter(|person| person.facilitator && person.handle != handle).collect();
    let mut sentences = vec![visit.t("groups-step-down-about"), visit.t("groups-step-down-again")];
    match others.as_slice() {
        [] => sentences.push(visit.t("groups-last-facilitator-stepping-down")),
        [one] => {
            sentences.push(visit.speaker().t1("groups-step-down-one", "name", one.name_used.as_str()));
            sentences.push(visit.t("groups-step-down-alone"));
        }
        several => {
            let names: Vec<String> = several.iter().map(|person| person.name_used.clone()).collect();
            sentences.push(visit.speaker().t1("groups-step-down-more", "names", names.join(" · ")));
        }
    }
    if !others.is_empty() {
        sentences.push(visit.t(if holds.is_empty() { "groups-step-down-nothing" } else { "groups-step-down-frees" }));
    }
    let page = Ask {
        title: "groups-step-down-title",
        sentences,
        button: "groups-step-down-go",
        seen_by: "groups-rest-seen",
        back: group_path(visit, who.group, if others.is_empty() { "/people" } else { "/rest" }),
    };
    let mut page = page.page(visit, Filled::empty());
    if others.is_empty() {
        page.button = None;
    } else {
        page.list = holds;
    }
    Ok(page)
}

fn show_step_down(visit: &mut Visit, who: Facilitator) -> Answer {
    Reply::page(&step_down_page(visit, &who)?)
}

fn step_down(visit: &mut Visit, who: Facilitator, _: &Form) -> Answer {
    match crate::step_down(visit, &who)? {
        Ok(()) => Ok(Reply::to(group_path(visit, who.group, "")).saying("said-groups-stepped-down")),
        Err(refusal) => {
            let mut page = step_down_page(visit, &who)?;
            page.refused = Some(visit.refusal(&refusal));
            Reply::refused(&page)
        }
    }
}

fn leave_page(visit: &mut Visit, who: &Member) -> Result<AskPage, Turned> {
    let page = Ask {
        title: "groups-leave-sure-title",
        sentences: ["groups-leave-goes", "groups-leave-stays", "groups-leave-others", "groups-leave-again"]
            .into_iter()
            .map(|key| visit.t(key))
            .collect(),
        button: "groups-leave-go",
        seen_by: "groups-rest-seen",
        back: group_path(visit, who.group, "/rest"),
    };
    let mut page = page.page(visit, Filled::empty());
    page.frame = page.frame.waits_for_native_reader();
    with_what_she_holds(visit, who, page)
}

fn ask_leave(visit: &mut Visit, who: Member) -> Answer {
    visit.needs_passphrase_again()?;
    Reply::page(&leave_page(visit, &who)?)
}

fn leave(visit: &mut Visit, who: Member, _: &Form) -> Answer {
    match crate::leave(visit, &who)? {
        Ok(()) => Ok(Reply::to(visit.path_to("/")).saying("said-groups-left")),
        Err(refusal) => {
            let mut page = leave_page(visit, &who)?;
            page.refused = Some(visit.refusal(&refusal));
            Reply::refused(&page)
        }
    }
}

/// By when what is hers is gone from back-ups, as a sentence.
fn backups(visit: &Visit) -> String {
    match visit.app().settings.backup_days {
        None => visit.t("groups-erase-no-backups"),
        Some(days) => {
            let day = visit.now_here().date().saturating_add(jiff::Span::new().days(i64::from(days)));
            visit.speaker().t1("groups-erase-backups", "day", language::day_in_sentence(visit.language(), day))
        }
    }
}

fn show_erase(visit: &mut Visit, who: Member) -> Answer {
    let frame = visit.frame().seen_by("groups-rest-seen").waits_for_native_reader();
    Reply::page(&ErasePage { frame, group: who.group, backups: backups(visit) })
}

fn erase_page(visit: &mut Visit, who: &Member, fields: Filled) -> Answer {
    let page = Ask {
        title: "groups-erase-sure-title",
        sentences: vec![visit.t("groups-erase-sure-lead"), visit.t("groups-erase-goes"), backups(visit)],
        button: "groups-erase-go",
        seen_by: "groups-rest-seen",
        back: group_path(visit, who.group, "/rest"),
    };
    let mut page = page.page(visit, fields);
    page.frame = page.frame.waits_for_native_reader();
    page.tick = Some(visit.t("groups-erase-tick"));
    page.back.1 = visit.t("groups-erase-not");
    let page = with_what_she_holds(visit, who, page)?;
    if page.fields.refusals().is_empty() { Reply::page(&page) } else { Reply::refused(&page) }
}

fn ask_erase(visit: &mut Visit, who: Member) -> Answer {
    visit.needs_passphrase_again()?;
    erase_page(visit, &who, Filled::empty())
}

fn erase(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    if !form.checked("sure", "yes") {
        let fields = again(visit, form, "sure", Refusal::new("groups-erase-tick-missing"));
        return erase_page(visit, &who, fields);
    }
    crate::erase_from_group(visit, &who)?;
    // A word to write down, not sent anywhere: it stands for the day, and finds nothing, for nothing is left to find.
    Reply::page(&ErasedPage {
        frame: visit.frame().seen_by("groups-rest-seen").waits_for_native_reader(),
        code: foundation::short_word(8)?,
        day: language::day_in_sentence(visit.language(), visit.now_here().date()),
        backups: backups(visit),
    })
}
