//! The morning after a hard meeting: one private question to each woman, on the group's own page. No word of what happened,
//! and none of who was what in it.

use std::collections::HashSet;

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal, TextRule};
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
    Reply::page(&front(visit, &who, Filled::empty())?)
}

fn front(visit: &Visit, who: &Facilitator, fields: Filled) -> Result<views::SayHard, Turned> {
    let (today, language) = (visit.now_here().date(), visit.language());
    let hard = visit.read(|store| store::hard(store, who.group))?.filter(|hard| today < hard.gone_on);
    let last = last_meeting(visit, who.group)?;
    let said = hard.filter(|hard| last.is_none_or(|last| last <= hard.meeting_on));
    let day = |day| language::day_in_sentence(language, day);
    Ok(views::SayHard {
        frame: visit.frame().seen_by("selfcare-hard-seen-by"),
        fields,
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
    if !form.checked("sure", "yes") {
        let mut refusals = FieldRefusals::new();
        refusals.add("sure", Refusal::new("selfcare-hard-tick"));
        return Reply::refused(&front(visit, &who, Filled::again(form, &refusals, visit.speaker()))?);
    }
    let last = last_meeting(visit, who.group)?;
    let hard = rules::hard(Id::random()?, last, visit.now_here().date())?;
    let (group, place) = (who.group, place(visit, who.group, "care/hard"));
    let reply = visit.record(form, move |store| {
        store::say_hard(store, group, &hard)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-selfcare-hard"))
}

/// Before the first woman finds it, it can be taken back.
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
    let mut lines = Vec::new();
    let mut links = Vec::new();
    if let Some(hard) = waiting(visit, group, handle, scene)? {
        let day = language::day_in_sentence(visit.language(), hard.meeting_on);
        lines.push(visit.speaker().t1("selfcare-after-card", "day", day));
        links.push((place(visit, group, "after"), visit.t("selfcare-after-link")));
    }
    // What she asked for, and what was answered: on a page of its own, so that it stands on no screen unasked.
    let (picked, answers) = asked_for(visit, group, handle)?;
    if !answers.is_empty() {
        links.push((place(visit, group, "after/asked"), visit.t("selfcare-asked-answer")));
    } else if picked.is_some() {
        links.push((place(visit, group, "after/asked"), visit.t("selfcare-asked-wish")));
    }
    if links.is_empty() {
        return Ok(None);
    }
    Ok(Some(Card { order, heading: visit.t("selfcare-after-title"), lines, links }))
}

pub(super) fn question(visit: &mut Visit, who: Member) -> Answer {
    let scene = scene(visit, who.group)?;
    let hard = waiting(visit, who.group, who.handle, &scene)?.ok_or(Turned::NotHere)?;
    Reply::page(&question_page(visit, &who, &scene, &hard, Filled::empty())?)
}

/// Those with whom a woman has no talk, and reads no word of one: whoever of the two asked to be kept apart.
fn apart(visit: &Visit, group: Id, handle: Id) -> Result<HashSet<Id>, Turned> {
    let app = visit.app();
    Ok(visit.read(|store| safety::kept_apart_with(app, store, group, handle))?)
}

/// Whether somebody can be asked for a talk: she holds the group, does not rest today, and the two are not kept apart.
fn may_be_picked(scene: &Scene, apart: &HashSet<Id>, asks: Id, who: Id) -> bool {
    rules::may_hold(who, asks, scene.today, &scene.holders, &scene.pauses) && !apart.contains(&who)
}

/// Whom she picked, and what was answered to her. A wish to one she is kept apart from looks as if that one had put it away,
/// and her answer as if she had taken it back.
fn asked_for(visit: &Visit, group: Id, handle: Id) -> Result<(Option<Id>, Vec<String>), Turned> {
    let who = sealing::who(visit.app(), group, handle)?;
    let picked = visit.read(|store| store::picked_by(store, group, &who))?;
    let answers = sealing::open_answers(visit, group, handle)?;
    if picked.is_empty() && answers.is_empty() {
        return Ok((None, Vec::new()));
    }
    let apart = apart(visit, group, handle)?;
    let answers = answers.into_iter().filter(|(author, _)| !apart.contains(author)).map(|(_, words)| words);
    Ok((picked.into_iter().find(|reader| !apart.contains(reader)), answers.collect()))
}

/// That she reads no messages until a day, beside her name; nothing where she does.
fn reads_no_messages(visit: &Visit, quiet: &[(Id, Date)], scene: &Scene, handle: Id) -> String {
    let until = quiet.iter().find(|(known, until)| *known == handle && *until > scene.today);
    until.map_or_else(String::new, |(_, until)| {
        let day = language::day_in_sentence(visit.language(), *until);
        visit.speaker().t1("selfcare-after-quiet", "day", day)
    })
}

fn question_page(
    visit: &Visit,
    who: &Member,
    scene: &Scene,
    hard: &Hard,
    fields: Filled,
) -> Result<views::After, Turned> {
    let quiet = &visit.read(|store| store::quiet(store, who.group))?;
    let apart = apart(visit, who.group, who.handle)?;
    let others = scene.people.iter().filter(|person| may_be_picked(scene, &apart, who.handle, person.handle));
    let mut choices: Vec<(String, String, String)> = others
        .map(|person| {
            let label = visit.speaker().t1("selfcare-after-talk", "name", person.name_used.as_str());
            (person.handle.to_string(), label, reads_no_messages(visit, quiet, scene, person.handle))
        })
        .collect();
    choices.push(("outside".to_owned(), visit.t("selfcare-after-outside"), visit.t("selfcare-after-outside-hint")));
    choices.push(("nothing".to_owned(), visit.t("selfcare-after-nothing"), visit.t("selfcare-after-nothing-hint")));
    let day = language::day_in_sentence(visit.language(), hard.meeting_on);
    Ok(views::After {
        frame: visit.frame().seen_by("selfcare-after-seen-by").waits_for_native_reader(),
        at: place(visit, who.group, "after"),
        lead: visit.speaker().t1("selfcare-after-lead", "day", day),
        choices,
        fields,
    })
}

/// Her answer. A talk goes to the one she picked, under her seal, and the question is put away. Whoever would rather have
/// somebody outside comes to the page that says how, and the question stays: nothing is kept of that.
pub(super) fn answer(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (group, home) = (who.group, place(visit, who.group, ""));
    let home = home.trim_end_matches('/').to_owned();
    let picked = form.value("would");
    if picked == "outside" {
        return Ok(Reply::to(visit.path_to("/help")));
    }
    let once = form.once();
    if visit.read(|store| database::already_done(store, once))?.is_some() {
        return Ok(Reply::to(home));
    }
    let sign = sealing::who(visit.app(), group, who.handle)?;
    if picked == "nothing" {
        let scene = scene(visit, group)?;
        let Some(hard) = waiting(visit, group, who.handle, &scene)? else { return Ok(Reply::to(home)) };
        return visit.record(form, move |store| {
            store::put_away(store, group, hard.id, &sign)?;
            Ok(home.clone())
        });
    }
    let id = Id::random()?;
    for _ in 0..TRIES {
        let scene = scene(visit, group)?;
        let Some(hard) = waiting(visit, group, who.handle, &scene)? else { return Ok(Reply::to(home)) };
        let apart = apart(visit, group, who.handle)?;
        let reader = Id::parse(picked).ok().filter(|reader| may_be_picked(&scene, &apart, who.handle, *reader));
        let Some(reader) = reader else {
            let mut refusals = FieldRefusals::new();
            refusals.add("would", Refusal::new("choice-missing"));
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&question_page(visit, &who, &scene, &hard, fields)?);
        };
        let gone_on = rules::talk_gone_on(scene.today);
        let Some((epoch, sealed)) = sealing::talk(visit, group, id, who.handle, reader)? else {
            return Err(Turned::Cannot(Refusal::new("selfcare-after-gone")));
        };
        let talk = Talk { id, reader, hard: hard.id, who: sign.clone(), gone_on, sealed };
        let (app, asks, home) = (visit.app().clone(), who.handle, home.clone());
        let kept = visit.record(form, move |store| {
            groups::check_epoch(store, group, Chain::Facilitators, epoch)?;
            store::check_not_apart(&app, store, group, asks, talk.reader)?;
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

/// What she asked for: whom, and what was answered. She can take it back.
pub(super) fn hers(visit: &mut Visit, who: Member) -> Answer {
    let (picked, answers) = asked_for(visit, who.group, who.handle)?;
    if picked.is_none() && answers.is_empty() {
        return Err(Turned::NotHere);
    }
    let people = visit.read(|store| groups::people(store, who.group))?;
    let reader = picked.and_then(|reader| people.iter().find(|person| person.handle == reader));
    Reply::page(&views::AskedForTalk {
        frame: visit.frame().seen_by("selfcare-wish-seen-by").waits_for_native_reader(),
        at: place(visit, who.group, "after/asked"),
        said: reader.map(|person| visit.speaker().t1("selfcare-wish-of", "name", person.name_used.as_str())),
        answers,
    })
}

/// She takes it back, and what was answered goes too. No reason.
pub(super) fn take_wish_back(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let sign = sealing::who(visit.app(), who.group, who.handle)?;
    let (group, home) = (who.group, place(visit, who.group, ""));
    let home = home.trim_end_matches('/').to_owned();
    let reply = visit.record(form, move |store| {
        store::take_wish_back(store, group, &sign)?;
        Ok(home.clone())
    })?;
    Ok(reply.saying("said-gone"))
}

/// Who would like a talk with her: each wish, whose it is, and what she is called. One she is kept apart from looks as if she
/// had taken it back.
pub(super) fn wishes(visit: &Visit, group: Id, handle: Id) -> Result<Vec<(Id, Id, String)>, Turned> {
    let wishes = sealing::open_talks(visit, group, handle)?;
    if wishes.is_empty() {
        return Ok(Vec::new());
    }
    let (people, apart) = (visit.read(|store| groups::people(store, group))?, apart(visit, group, handle)?);
    let opened = wishes.into_iter().filter(|(_, from)| !apart.contains(from)).filter_map(|(id, from)| {
        let person = people.iter().find(|person| person.handle == from)?;
        Some((id, from, person.name_used.clone()))
    });
    Ok(opened.collect())
}

pub(super) fn talks(visit: &mut Visit, who: Facilitator) -> Answer {
    let lines = wishes(visit, who.group, who.handle)?
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
    Reply::page(&talk_page(visit, &who, id, Filled::empty())?)
}

/// One wish; to everybody but the one it was made to it is not there.
fn wish(visit: &Visit, who: &Facilitator, id: Id) -> Result<(Id, Id, String), Turned> {
    let all = wishes(visit, who.group, who.handle)?;
    all.into_iter().find(|(known, ..)| *known == id).ok_or(Turned::NotHere)
}

fn talk_page(visit: &Visit, who: &Facilitator, id: Id, fields: Filled) -> Result<views::OneTalk, Turned> {
    let (.., name) = wish(visit, who, id)?;
    let answered = visit.read(|store| store::is_answered(store, id))?;
    Ok(views::OneTalk {
        frame: visit.frame().seen_by("selfcare-talk-seen-by"),
        said: visit.speaker().t1("selfcare-talk-with", "name", name),
        answered,
        at: place(visit, who.group, &format!("care/talks/{id}")),
        all: place(visit, who.group, "care/talks"),
        fields,
    })
}

/// A word for her who asked: when, or whom else to ask. Sealed to her alone; the last one stands.
pub(super) fn answer_talk(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, reader, id) = (who.group, who.handle, visit.id("talk")?);
    let (_, asker, _) = wish(visit, &who, id)?;
    let mut refusals = FieldRefusals::new();
    let words = refusals.keep("words", TextRule::needed(rules::LONGEST_ANSWER).line(form.value("words")));
    let Some(words) = words else {
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&talk_page(visit, &who, id, fields)?);
    };
    let place = place(visit, group, &format!("care/talks/{id}"));
    for _ in 0..TRIES {
        let Some((epoch, answer)) = sealing::answer(visit, (group, id), (reader, asker), &words)? else {
            return Err(Turned::NotHere);
        };
        let (app, place) = (visit.app().clone(), place.clone());
        let kept = visit.record(form, move |store| {
            groups::check_epoch(store, group, Chain::Group, epoch)?;
            store::check_not_apart(&app, store, group, reader, asker)?;
            if !store::answer_wish(store, group, reader, &answer)? {
                return Err(Fault::Met);
            }
            Ok(place.clone())
        });
        match kept {
            // Taken back meanwhile, or kept apart: it is not there, and nothing tells which.
            Err(Turned::Broken(Fault::Met)) => wish(visit, &who, id).map(drop)?,
            other => return Ok(other?.saying("said-selfcare-answered")),
        }
    }
    Err(Turned::Broken(Fault::Met))
}

/// She takes back what she wrote. She who asked finds her wish unanswered.
pub(super) fn take_answer_back(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, id) = (who.group, visit.id("talk")?);
    let author = sealing::author_mark(visit.app(), group, who.handle)?;
    let place = place(visit, group, &format!("care/talks/{id}"));
    let reply = visit.record(form, move |store| {
        store::take_answer_back(store, group, &author, id)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-gone"))
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
