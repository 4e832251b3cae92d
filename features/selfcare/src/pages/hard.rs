//! The morning after a hard meeting: one private question to each woman, on the group's own page. No word of what happened,
//! and none of who was what in it.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal, TextRule};
use groups::{Chain, Facilitator, Member};
use jiff::{Span, civil::Date};
use web::{Answer, Card, Filled, Form, Reply, Turned, Visit};

use super::{Scene, place, scene};
use crate::{
    model::Hard,
    rules, sealing,
    store::{self, Talk, TalkAnswer},
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
    let who = sealing::who(visit.app(), group, handle)?;
    let (wish, answers) =
        visit.read(|store| Ok((store::wish_of(store, group, &who)?, store::answers_to(store, group, &who)?)))?;
    if !answers.is_empty() {
        links.push((place(visit, group, "after/asked"), visit.t("selfcare-asked-answer")));
    } else if wish.is_some() {
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

/// Whether somebody can be asked for a talk: she holds the group, and does not rest today.
fn may_be_picked(scene: &Scene, asks: Id, who: Id) -> bool {
    rules::may_hold(who, asks, scene.today, &scene.holders, &scene.pauses)
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
    let others = scene.people.iter().filter(|person| may_be_picked(scene, who.handle, person.handle));
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
    let scene = scene(visit, group)?;
    let Some(hard) = waiting(visit, group, who.handle, &scene)? else { return Ok(Reply::to(home)) };
    let sign = sealing::who(visit.app(), group, who.handle)?;
    if picked == "nothing" {
        return visit.record(form, move |store| {
            store::put_away(store, group, hard.id, &sign)?;
            Ok(home.clone())
        });
    }
    let reader = Id::parse(picked).ok().filter(|reader| may_be_picked(&scene, who.handle, *reader));
    let Some(reader) = reader else {
        let mut refusals = FieldRefusals::new();
        refusals.add("would", Refusal::new("choice-missing"));
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&question_page(visit, &who, &scene, &hard, fields)?);
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

/// What she asked for: whom, and what was answered. She can take it back.
pub(super) fn hers(visit: &mut Visit, who: Member) -> Answer {
    let sign = sealing::who(visit.app(), who.group, who.handle)?;
    let (wish, people) =
        visit.read(|store| Ok((store::wish_of(store, who.group, &sign)?, groups::people(store, who.group)?)))?;
    let answers = sealing::open_answers(visit, who.group, who.handle)?;
    if wish.is_none() && answers.is_empty() {
        return Err(Turned::NotHere);
    }
    let reader = wish.and_then(|(_, reader)| people.iter().find(|person| person.handle == reader));
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
    Reply::page(&talk_page(visit, &who, id, Filled::empty())?)
}

fn talk_page(visit: &Visit, who: &Facilitator, id: Id, fields: Filled) -> Result<views::OneTalk, Turned> {
    let (.., name) = wishes(visit, who)?.into_iter().find(|(known, ..)| *known == id).ok_or(Turned::NotHere)?;
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
    let (_, asker, _) = wishes(visit, &who)?.into_iter().find(|(known, ..)| *known == id).ok_or(Turned::NotHere)?;
    let mut refusals = FieldRefusals::new();
    let words = refusals.keep("words", TextRule::needed(rules::LONGEST_ANSWER).line(form.value("words")));
    let Some(words) = words else {
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&talk_page(visit, &who, id, fields)?);
    };
    let gone_on = rules::talk_gone_on(visit.now_here().date());
    let place = place(visit, group, &format!("care/talks/{id}"));
    for _ in 0..TRIES {
        let Some((epoch, sealed)) = sealing::answer(visit, group, id, asker, &words)? else {
            return Err(Turned::NotHere);
        };
        let answer = TalkAnswer { talk: id, gone_on, sealed };
        let place = place.clone();
        let kept = visit.record(form, move |store| {
            groups::check_epoch(store, group, Chain::Group, epoch)?;
            store::answer_wish(store, group, reader, &answer)?;
            Ok(place.clone())
        });
        match kept {
            Err(Turned::Broken(Fault::Met)) => {}
            other => return Ok(other?.saying("said-selfcare-answered")),
        }
    }
    Err(Turned::Broken(Fault::Met))
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
