//! The morning after a hard meeting: one private question to each woman, on the group's own page. No word of what happened,
//! and none of who was what in it.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal};
use groups::{Chain, Facilitator, Member};
use jiff::{Span, civil::Date};
use web::{Answer, Card, Filled, Form, Reply, Turned, Visit};

use super::{Scene, place, scene};
use crate::{
    model::Hard,
    rules, sealing,
    store::{self, Talk},
    views,
};

/// How often a wish is sealed again when those who hold the group changed meanwhile.
const TRIES: usize = 4;
/// How far back the last meeting is looked for, in days.
const LOOK_BACK: i64 = 8;

/// The day of the last meeting that took place or has begun.
fn last_meeting(visit: &Visit, group: Id) -> Result<Option<Date>, Turned> {
    let now = visit.now_here().datetime();
    let from = now.saturating_sub(Span::new().days(LOOK_BACK));
    let known = visit.read(|store| meetings::upcoming(store, group, from))?;
    let begun =
        known.iter().filter(|meeting| meeting.state != meetings::MeetingState::Cancelled && meeting.starts <= now);
    Ok(begun.map(|meeting| meeting.starts.date()).max())
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let (today, language) = (visit.now_here().date(), visit.language());
    let hard = visit.read(|store| store::hard(store, who.group))?.filter(|hard| today < hard.gone_on);
    let last = last_meeting(visit, who.group)?;
    let said = hard.filter(|hard| last.is_none_or(|last| last <= hard.meeting_on));
    let day = |day| language::day_in_sentence(language, day);
    Reply::page(&views::SayHard {
        frame: visit.frame().seen_by("selfcare-seen-by-group"),
        at: place(visit, who.group, "care/hard"),
        moments: place(visit, who.group, "moment"),
        last: last.map(|last| visit.speaker().t1("selfcare-hard-last", "day", day(last))),
        said: said.map(|hard| {
            visit.speaker().t2("selfcare-hard-said", "from", day(hard.shown_from), "until", day(hard.gone_on))
        }),
        back: said.is_some_and(|hard| hard.may_be_taken_back(today)),
    })
}

/// One who holds the group says that the last time ended hard.
pub(super) fn say(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let last = last_meeting(visit, who.group)?;
    let hard = rules::hard(Id::random()?, last, visit.now_here().date())?;
    let (group, place) = (who.group, place(visit, who.group, "care/hard"));
    let reply = visit.record(form, move |store| {
        store::say_hard(store, group, &hard)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-kept"))
}

/// Before the first woman found it, it can be taken back.
pub(super) fn take_back(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, today, place) = (who.group, visit.now_here().date(), place(visit, who.group, "care/hard"));
    visit.record(form, move |store| {
        if store::hard(store, group)?.is_some_and(|hard| hard.may_be_taken_back(today)) {
            store::take_hard(store, group)?;
        }
        Ok(place.clone())
    })
}

/// The question, where it waits for her.
fn waiting(visit: &Visit, group: Id, handle: Id, scene: &Scene) -> Result<Option<Hard>, Turned> {
    let who = sealing::who(visit.app(), group, handle)?;
    let Some(person) = scene.people.iter().find(|person| person.handle == handle) else { return Ok(None) };
    Ok(visit.read(|store| {
        let hard = store::hard(store, group)?.filter(|hard| hard.is_asked(person.joined_on, scene.today));
        Ok(match hard {
            Some(hard) if !store::is_put_away(store, hard.id, &who)? => Some(hard),
            _ => None,
        })
    })?)
}

/// The question on the group's own page.
pub(super) fn card(visit: &Visit, group: Id, handle: Id, scene: &Scene, order: u8) -> Result<Option<Card>, Turned> {
    if waiting(visit, group, handle, scene)?.is_none() {
        return Ok(None);
    }
    let links = vec![(place(visit, group, "after"), visit.t("selfcare-after-link"))];
    let lines = vec![visit.t("selfcare-after-card")];
    Ok(Some(Card { order, heading: visit.t("selfcare-after-title"), lines, links }))
}

pub(super) fn question(visit: &mut Visit, who: Member) -> Answer {
    let scene = scene(visit, who.group)?;
    if waiting(visit, who.group, who.handle, &scene)?.is_none() {
        return Err(Turned::NotHere);
    }
    Reply::page(&question_page(visit, &who, &scene, Filled::empty()))
}

/// Whether somebody can be asked for a talk: she holds the group, and does not rest today.
fn may_be_picked(scene: &Scene, asks: Id, who: Id) -> bool {
    rules::may_hold(who, asks, scene.today, &scene.holders, &scene.pauses)
}

fn question_page(visit: &Visit, who: &Member, scene: &Scene, fields: Filled) -> views::After {
    let others = scene.people.iter().filter(|person| may_be_picked(scene, who.handle, person.handle));
    let mut choices: Vec<(String, String, String)> = others
        .map(|person| {
            let label = visit.speaker().t1("selfcare-after-talk", "name", person.name_used.as_str());
            (person.handle.to_string(), label, String::new())
        })
        .collect();
    choices.push(("outside".to_owned(), visit.t("selfcare-after-outside"), visit.t("selfcare-after-outside-hint")));
    choices.push(("nothing".to_owned(), visit.t("selfcare-after-nothing"), visit.t("selfcare-after-nothing-hint")));
    views::After {
        frame: visit.frame().seen_by("selfcare-after-seen-by").waits_for_native_reader(),
        at: place(visit, who.group, "after"),
        choices,
        fields,
    }
}

/// Her answer. Whatever it is, the question is put away for her; a talk goes to the one she picked, under her seal.
pub(super) fn answer(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (group, home) = (who.group, place(visit, who.group, ""));
    let home = home.trim_end_matches('/').to_owned();
    let picked = form.value("would");
    // What is kept of the form names one and the same place for each answer; only the reply leads elsewhere.
    let next = if picked == "outside" { outside(visit, group)? } else { home.clone() };
    let once = form.once();
    if visit.read(|store| database::already_done(store, once))?.is_some() {
        return Ok(Reply::to(next));
    }
    let scene = scene(visit, group)?;
    let Some(hard) = waiting(visit, group, who.handle, &scene)? else { return Ok(Reply::to(next)) };
    let sign = sealing::who(visit.app(), group, who.handle)?;
    if picked == "outside" || picked == "nothing" {
        visit.record(form, move |store| {
            store::put_away(store, group, hard.id, &sign)?;
            Ok(home.clone())
        })?;
        return Ok(Reply::to(next));
    }
    let reader = Id::parse(picked).ok().filter(|reader| may_be_picked(&scene, who.handle, *reader));
    let Some(reader) = reader else {
        let mut refusals = FieldRefusals::new();
        refusals.add("would", Refusal::new("choice-missing"));
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&question_page(visit, &who, &scene, fields));
    };
    let (id, gone_on) = (Id::random()?, rules::talk_gone_on(scene.today));
    for _ in 0..TRIES {
        let Some((epoch, sealed)) = sealing::talk(visit, group, id, who.handle, reader)? else {
            return Err(Turned::Cannot(Refusal::new("selfcare-after-gone")));
        };
        let talk = Talk { id, reader, hard: hard.id, who: sign.clone(), gone_on, sealed };
        let home = home.clone();
        let kept = visit.record(form, move |store| {
            groups::check_epoch(store, group, Chain::Facilitators, epoch)?;
            // Two windows, one wish.
            if !store::is_put_away(store, talk.hard, &talk.who)? {
                store::wish(store, group, &talk)?;
                store::put_away(store, group, talk.hard, &talk.who)?;
            }
            Ok(home.clone())
        });
        match kept {
            Err(Turned::Broken(Fault::Met)) => {}
            other => return Ok(other?.saying("said-selfcare-talk")),
        }
    }
    Err(Turned::Broken(Fault::Met))
}

/// Where the page about somebody outside stands for this group.
fn outside(visit: &Visit, group: Id) -> Result<String, Turned> {
    let facts = visit.read(|store| groups::facts(store, group))?.ok_or(Turned::NotHere)?;
    Ok(visit.path_to(&format!("/say/outside/{}", facts.web_word)))
}

/// Who would like a talk with her: each wish, whose it is, and what she is called.
fn wishes(visit: &Visit, who: &Facilitator) -> Result<Vec<(Id, Id, String)>, Turned> {
    let people = visit.read(|store| groups::people(store, who.group))?;
    let opened = sealing::open_talks(visit, who.group, who.handle)?.into_iter().filter_map(|(id, from)| {
        let person = people.iter().find(|person| person.handle == from)?;
        Some((id, from, person.name_used.clone()))
    });
    Ok(opened.collect())
}

pub(super) fn talks(visit: &mut Visit, who: Facilitator) -> Answer {
    let lines = wishes(visit, &who)?
        .into_iter()
        .map(|(id, _, name)| {
            let said = visit.speaker().t1("selfcare-talk-with", "name", name);
            (place(visit, who.group, &format!("care/talks/{id}")), said)
        })
        .collect();
    Reply::page(&views::Talks { frame: visit.frame().seen_by("selfcare-seen-by-you"), lines })
}

/// One of them. No promise is made from here: whoever holds the group later may read one.
pub(super) fn talk(visit: &mut Visit, who: Facilitator) -> Answer {
    let id = visit.id("talk")?;
    let (.., name) = wishes(visit, &who)?.into_iter().find(|(known, ..)| *known == id).ok_or(Turned::NotHere)?;
    Reply::page(&views::OneTalk {
        frame: visit.frame().seen_by("selfcare-seen-by-you"),
        said: visit.speaker().t1("selfcare-talk-with", "name", name),
        promised: place(visit, who.group, "promised"),
        all: place(visit, who.group, "care/talks"),
        end: place(visit, who.group, &format!("care/talks/{id}/end")),
    })
}

pub(super) fn put_away(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, handle, id) = (who.group, who.handle, visit.id("talk")?);
    let place = place(visit, group, "care/talks");
    let reply = visit.record(form, move |store| {
        store::put_wish_away(store, group, handle, id)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-gone"))
}
