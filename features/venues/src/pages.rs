//! Pages about rooms: members read them, facilitators write them.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal, TextRule};
use groups::{Facilitator, Member};
use web::{Answer, Filled, Form, Reply, Routes, Turned, Visit};

use crate::labels::label;
use crate::{
    model::{Kind, Room, Size},
    rules, store, views,
};

/// Everything about rooms.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("venues")
        .get("/c/{group}/rooms", list)
        .get("/c/{group}/rooms/new", show_new)
        .post("/c/{group}/rooms/new", add)
        .get("/c/{group}/rooms/hard", show_hard)
        .post("/c/{group}/rooms/hard", add_hard)
        .post("/c/{group}/rooms/hard/{thing}/removal", take_hard)
        .get("/c/{group}/rooms/{room}", show)
        .get("/c/{group}/rooms/{room}/edit", show_edit)
        .post("/c/{group}/rooms/{room}/edit", edit)
        .get("/c/{group}/rooms/{room}/about", show_facts)
        .post("/c/{group}/rooms/{room}/about", keep_facts)
        .get("/c/{group}/rooms/{room}/check", show_check)
        .post("/c/{group}/rooms/{room}/check", check)
        .post("/c/{group}/rooms/{room}/rest", rest)
        .post("/c/{group}/rooms/{room}/use", use_again)
}

fn room_of(visit: &Visit, group: Id) -> Result<Room, Turned> {
    let id = visit.id("room")?;
    visit.read(|store| store::room(store, group, id))?.ok_or(Turned::NotHere)
}

fn place(visit: &Visit, group: Id, room: Option<Id>) -> String {
    match room {
        Some(room) => visit.path_to(&format!("/c/{group}/rooms/{room}")),
        None => visit.path_to(&format!("/c/{group}/rooms")),
    }
}

fn list(visit: &mut Visit, who: Member) -> Answer {
    let rooms = visit.read(|store| store::rooms(store, who.group))?;
    let shown = rooms.iter().filter(|room| who.facilitator || room.in_use);
    let lines = shown.map(|room| views::line(visit, who.group, room)).collect();
    Reply::page(&views::Rooms {
        frame: visit.frame().seen_by("venues-seen-by"),
        group: who.group.to_string(),
        facilitator: who.facilitator,
        lines,
    })
}

fn show(visit: &mut Visit, who: Member) -> Answer {
    let room = room_of(visit, who.group)?;
    let hard = if who.facilitator {
        let things = visit.read(|store| store::hard_things(store, who.group))?;
        views::hard_lines(visit, &rules::hard_here(&room, &things))
    } else {
        Vec::new()
    };
    let facts = visit.read(|store| groups::facts(store, who.group))?;
    let draft = who.facilitator && facts.is_some_and(|facts| facts.state == groups::GroupState::Draft);
    Reply::page(&views::RoomPage::of(visit, &who, &room, hard, draft))
}

fn form_page(visit: &Visit, group: Id, room: Option<Id>, fields: Filled) -> views::RoomForm {
    let at = room.map_or_else(|| format!("/c/{group}/rooms/new"), |room| format!("/c/{group}/rooms/{room}/edit"));
    let kinds = Kind::ALL
        .iter()
        .map(|kind| {
            let word = kind.word();
            (word.to_owned(), visit.t(label("venues-kind-", word)), String::new())
        })
        .collect();
    let not_said = |key: &str| (String::new(), visit.t(key), String::new());
    let mut sizes = vec![not_said("venues-size-not-said")];
    sizes.extend(Size::ALL.iter().map(|size| {
        let word = size.word();
        (word.to_owned(), visit.t(label("venues-size-", word)), visit.t(label("venues-size-about-", word)))
    }));
    let mut outsides = vec![not_said("venues-outside-not-said")];
    outsides.extend(
        ["yes", "no"].iter().map(|word| ((*word).to_owned(), visit.t(label("venues-outside-", word)), String::new())),
    );
    views::RoomForm {
        frame: visit.frame().seen_by("venues-form-seen-by"),
        fields,
        at: visit.path_to(&at),
        kinds,
        sizes,
        outsides,
        is_new: room.is_none(),
        own_words: Vec::new(),
    }
}

fn show_new(visit: &mut Visit, who: Facilitator) -> Answer {
    let fields = Filled::empty().with("kind", "room").with("link_minutes", "30").with("size", "").with("outside", "");
    Reply::page(&form_page(visit, who.group, None, fields))
}

/// Where she ticks that a word is the place's own.
const OWN_WORD: &str = "own_word";

/// Words that a woman in the group is called like: each with its tick, and the field it stands in.
fn own_words(visit: &Visit, group: Id, form: &Form) -> Result<Vec<(String, String, &'static str)>, Turned> {
    let mut asked: Vec<(String, String, &'static str)> = Vec::new();
    for field in ["members_en", "members_cy"] {
        // As it is kept. What is too long to be kept is put right first.
        let text = TextRule::optional(rules::LONGEST_MEMBERS).text(form.value(field)).unwrap_or_default();
        for word in groups::told_by_place(visit, group, &text)?.women {
            // A new room has no id yet: it counts for this form.
            let tick = groups::own_word(visit, group, &word).to_string();
            if !asked.iter().any(|(known, ..)| *known == tick) {
                asked.push((tick, word, field));
            }
        }
    }
    Ok(asked)
}

/// The form for a room; what women get goes into messages and names none of them, nor tells of the group. A place may have a word
/// that one of them is called like.
fn read(visit: &Visit, group: Id, form: &Form) -> Result<Result<rules::RoomFields, FieldRefusals>, Turned> {
    let mut refusals = FieldRefusals::new();
    let room = match rules::room(&|field| form.value(field).to_owned()) {
        Ok(room) => room,
        Err(refusals) => return Ok(Err(refusals)),
    };
    for (field, text) in [("members_en", &room.members.en), ("members_cy", &room.members.cy)] {
        if let Some(word) = groups::told_by_place(visit, group, text)?.group {
            refusals.add(field, Refusal::new("venues-members-tells").with("word", word));
        }
    }
    for (tick, word, field) in own_words(visit, group, form)? {
        if !form.checked(OWN_WORD, &tick) && refusals.on(field).is_none() {
            refusals.add(field, Refusal::new("venues-members-named").with("word", word));
        }
    }
    Ok(if refusals.is_empty() { Ok(room) } else { Err(refusals) })
}

/// The form once more, with what she wrote and what is asked about it.
fn again(visit: &Visit, group: Id, room: Option<Id>, form: &Form, refusals: &FieldRefusals) -> Answer {
    let mut view = form_page(visit, group, room, Filled::again(form, refusals, visit.speaker()));
    view.own_words = own_words(visit, group, form)?
        .into_iter()
        .map(|(tick, word, _)| (tick, visit.speaker().t1("venues-own-word-is", "word", word), String::new()))
        .collect();
    Reply::refused(&view)
}

fn add(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    match read(visit, who.group, form)? {
        Err(refusals) => again(visit, who.group, None, form, &refusals),
        Ok(room) => {
            let (group, id) = (who.group, Id::random()?);
            let onward = format!("{}/about", place(visit, group, Some(id)));
            visit.record(form, move |store| {
                store::add(store, group, id, &room)?;
                Ok(onward.clone())
            })
        }
    }
}

fn filled(room: &Room) -> Filled {
    let time = |time: Option<jiff::civil::Time>| {
        time.map_or_else(String::new, |time| format!("{:02}:{:02}", time.hour(), time.minute()))
    };
    Filled::empty()
        .with("kind", room.kind.word())
        .with("members_en", room.members.en.clone())
        .with("members_cy", room.members.cy.clone())
        .with("public_en", room.public.en.clone())
        .with("public_cy", room.public.cy.clone())
        .with("area_en", room.area.en.clone())
        .with("area_cy", room.area.cy.clone())
        .with("address", room.address.clone())
        .with("last_bus", time(room.last_bus.most_days))
        .with("last_bus_saturday", time(room.last_bus.saturday))
        .with("last_bus_sunday", time(room.last_bus.sunday))
        .with("link", room.link.clone())
        .with("link_minutes", room.link_minutes.to_string())
        .with("size", room.size.map_or("", Size::word))
        .with("outside", room.outside.map_or("", rules::outside_word))
}

fn show_edit(visit: &mut Visit, who: Facilitator) -> Answer {
    let room = room_of(visit, who.group)?;
    Reply::page(&form_page(visit, who.group, Some(room.id), filled(&room)))
}

fn edit(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let before = room_of(visit, who.group)?;
    match read(visit, who.group, form)? {
        Err(refusals) => again(visit, who.group, Some(before.id), form, &refusals),
        Ok(room) => {
            let onward = place(visit, who.group, Some(before.id));
            let (group, id) = (who.group, before.id);
            let answer = visit.record(form, move |store| {
                store::change(store, group, id, &room)?;
                Ok(onward.clone())
            })?;
            Ok(answer.saying("said-kept"))
        }
    }
}

fn facts_page(visit: &Visit, group: Id, room: &Room, fields: Filled) -> views::Facts {
    let other = visit.language().other();
    let mut questions = room.kind.facts().iter().map(|key| {
        let there = room.facts.iter().find(|fact| fact.key == *key);
        let theirs = there.map_or("", |fact| match other {
            foundation::Language::En => fact.text.en.as_str(),
            foundation::Language::Cy => fact.text.cy.as_str(),
        });
        let hint = if theirs.is_empty() {
            visit.t(label("venues-ask-", key))
        } else {
            visit.speaker().t1("venues-other-language-says", "text", theirs)
        };
        ((*key).to_owned(), visit.t(label("venues-fact-", key)), hint)
    });
    let parts: &[(&str, usize)] =
        if room.kind == Kind::Room { &crate::model::ROOM_PARTS } else { &[("online", usize::MAX)] };
    let parts = parts
        .iter()
        .enumerate()
        .map(|(place, (word, many))| {
            let questions: Vec<(String, String, String)> = questions.by_ref().take(*many).collect();
            let said =
                |(key, _, _): &(String, String, String)| !fields.value(key).is_empty() || fields.refusal(key).is_some();
            let open = place == 0 || questions.iter().any(said);
            views::FactsPart { heading: visit.t(label("venues-part-", word)), open, questions }
        })
        .collect();
    views::Facts {
        frame: visit.frame().seen_by("venues-seen-by"),
        fields,
        at: format!("{}/about", place(visit, group, Some(room.id))),
        parts,
    }
}

fn show_facts(visit: &mut Visit, who: Facilitator) -> Answer {
    let room = room_of(visit, who.group)?;
    let mut fields = Filled::empty();
    for fact in &room.facts {
        let own = match visit.language() {
            foundation::Language::En => &fact.text.en,
            foundation::Language::Cy => &fact.text.cy,
        };
        fields = fields.with(fact.key, own.clone());
    }
    Reply::page(&facts_page(visit, who.group, &room, fields))
}

fn keep_facts(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let room = room_of(visit, who.group)?;
    let language = visit.language();
    let typed: Vec<(&'static str, String)> =
        room.kind.facts().iter().map(|key| (*key, form.value(key).to_owned())).collect();
    let value =
        |field: &str| typed.iter().find(|(key, _)| *key == field).map_or_else(String::new, |(_, text)| text.clone());
    if let Err(refusals) = rules::facts(&room, language, &value) {
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&facts_page(visit, who.group, &room, fields));
    }
    let onward = place(visit, who.group, Some(room.id));
    let (group, id, typed) = (who.group, room.id, typed.clone());
    let answer = visit.record(form, move |store| {
        // Read again inside: what somebody wrote meanwhile in the other language stays.
        let room = store::room(store, group, id)?.ok_or(Fault::Rows { what: "venues", touched: 0, expected: 1 })?;
        let value = |field: &str| {
            typed.iter().find(|(key, _)| *key == field).map_or_else(String::new, |(_, text)| text.clone())
        };
        let facts = rules::facts(&room, language, &value).map_err(|_| Fault::Rows {
            what: "venue_facts",
            touched: 0,
            expected: 1,
        })?;
        store::keep_facts(store, group, id, &facts)?;
        Ok(onward.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

fn check_page(visit: &Visit, group: Id, room: &Room, fields: Filled) -> views::Check {
    let boxes = room
        .kind
        .checks()
        .iter()
        .map(|one| ((*one).to_owned(), visit.t(label("venues-check-", one)), String::new()))
        .collect();
    views::Check {
        frame: visit.frame().seen_by("venues-form-seen-by"),
        fields,
        at: format!("{}/check", place(visit, group, Some(room.id))),
        boxes,
        back: place(visit, group, Some(room.id)),
    }
}

fn show_check(visit: &mut Visit, who: Facilitator) -> Answer {
    let room = room_of(visit, who.group)?;
    Reply::page(&check_page(visit, who.group, &room, Filled::empty()))
}

fn check(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let room = room_of(visit, who.group)?;
    match rules::check(room.kind, &|one| form.checked("looked", one), visit.now_here().date()) {
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&check_page(visit, who.group, &room, fields))
        }
        Ok(checked) => {
            let onward = place(visit, who.group, Some(room.id));
            let (group, id) = (who.group, room.id);
            let answer = visit.record(form, move |store| {
                store::mark_checked(store, group, id, &checked)?;
                Ok(onward.clone())
            })?;
            Ok(answer.saying("said-kept"))
        }
    }
}

fn set_in_use(visit: &Visit, group: Id, form: &Form, in_use: bool) -> Answer {
    let room = room_of(visit, group)?;
    let onward = place(visit, group, Some(room.id));
    visit.record(form, move |store| {
        store::set_in_use(store, group, room.id, in_use)?;
        Ok(onward.clone())
    })
}

fn rest(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    set_in_use(visit, who.group, form, false)
}

fn use_again(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    set_in_use(visit, who.group, form, true)
}

fn hard_page(visit: &Visit, group: Id, fields: Filled) -> Result<views::Hard, Turned> {
    let things = visit.read(|store| store::hard_things(store, group))?;
    let at = visit.path_to(&format!("/c/{group}/rooms/hard"));
    let things = things
        .into_iter()
        .map(|thing| views::HardLine {
            said: views::said(&thing.said, visit.language()),
            removal: format!("{at}/{}/removal", thing.id),
            words: thing.words,
        })
        .collect();
    Ok(views::Hard { frame: visit.frame().seen_by("venues-form-seen-by"), fields, at, things })
}

fn show_hard(visit: &mut Visit, who: Facilitator) -> Answer {
    Reply::page(&hard_page(visit, who.group, Filled::empty())?)
}

fn add_hard(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    match rules::thing(&|field| form.value(field).to_owned()) {
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&hard_page(visit, who.group, fields)?)
        }
        Ok(thing) => {
            let (group, id) = (who.group, Id::random()?);
            let onward = visit.path_to(&format!("/c/{group}/rooms/hard"));
            let answer = visit.record(form, move |store| {
                store::add_hard_thing(store, group, id, &thing)?;
                Ok(onward.clone())
            })?;
            Ok(answer.saying("said-kept"))
        }
    }
}

fn take_hard(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, thing) = (who.group, visit.id("thing")?);
    let onward = visit.path_to(&format!("/c/{group}/rooms/hard"));
    let there = visit.read(|store| store::hard_things(store, group))?.iter().any(|one| one.id == thing);
    if !there {
        return Err(Turned::NotHere);
    }
    let answer = visit.record(form, move |store| {
        store::take_hard_thing(store, group, thing)?;
        Ok(onward.clone())
    })?;
    Ok(answer.saying("said-gone"))
}

/// For [`web::Hooks::opening_checks`]: a group opens when one room of its own, or an online one, has been looked at.
///
/// # Errors
/// The store cannot be reached.
pub fn opening_checks(store: &mut database::Store, group: Id) -> Result<Vec<web::OpeningCheck>, Fault> {
    let met = store::rooms(store, group)?.iter().any(|room| room.in_use && room.checked_on.is_some());
    Ok(vec![web::OpeningCheck {
        met,
        key: "venues-opening-check",
        why: "venues-opening-why",
        place: format!("/c/{group}/rooms"),
    }])
}
