//! For those who were named to read: what waits, and answering it.

use foundation::{FieldRefusals, Id};
use jiff::civil::Date;
use promises::{Became, Honesty, Promise};
use web::{Answer, Card, Filled, Form, Reply, SignedIn, Turned, Visit};

use crate::{
    model::{Kind, Report, State},
    rules, store, views,
};

fn waiting(visit: &Visit, account: Id) -> Result<Vec<(Report, Option<Promise>, String)>, Turned> {
    let language = visit.language();
    Ok(visit.read(|store| {
        let mut all = Vec::new();
        for report in store::named_to_read(store, account)? {
            if store::may_still_read(store, &report, account)? {
                let promise = store::promised(store, report.id)?;
                let group = report.group.map(|group| groups::facts(store, group)).transpose()?.flatten();
                let name = group.map(|group| group.name(language).to_owned()).unwrap_or_default();
                all.push((report, promise, name));
            }
        }
        Ok(all)
    })?)
}

fn line(visit: &Visit, today: Date, (report, promise, group): &(Report, Option<Promise>, String)) -> views::InboxLine {
    views::InboxLine {
        place: visit.path_to(&format!("/say/inbox/{}", report.id)),
        group: group.clone(),
        sent: language::day(visit.language(), report.sent_on),
        day: promise.as_ref().map(|promise| language::day(visit.language(), promise.by_day)).unwrap_or_default(),
        late: promise.as_ref().is_some_and(|promise| promise.is_late(today)),
        near: promise.as_ref().is_some_and(|promise| promise.is_near(today)),
        state: match report.state {
            State::Sent | State::Read | State::Looking if said_no(promise.as_ref()) => {
                visit.t("safety-wrong-inbox-said-no")
            }
            State::Sent => visit.t("safety-wrong-inbox-new"),
            State::Read => visit.t("safety-wrong-status-read"),
            State::Looking => visit.t("safety-wrong-status-looking"),
            State::Answered => visit.t("safety-wrong-status-answered"),
        },
    }
}

/// Whether she said that she cannot answer. She still may.
fn said_no(promise: Option<&Promise>) -> bool {
    promise.and_then(|promise| promise.closed.as_ref()).is_some_and(|(became, ..)| *became == Became::NotPossible)
}

/// What waits for her, the nearest day first, and what she can still read.
pub(super) fn list(visit: &mut Visit, who: SignedIn) -> Answer {
    accounts::needs_code_given(visit, who.account)?;
    let today = visit.now_here().date();
    let mut all = waiting(visit, who.account)?;
    all.sort_by_key(|(_, promise, _)| promise.as_ref().map(|promise| promise.by_day));
    let (closed, open): (Vec<_>, Vec<_>) = all.iter().partition(|(report, ..)| report.state == State::Answered);
    let view = views::Inbox {
        frame: visit.frame().seen_by("safety-wrong-inbox-seen-by").waits_for_native_reader(),
        open: open.into_iter().map(|one| line(visit, today, one)).collect(),
        closed: closed.into_iter().map(|one| line(visit, today, one)).collect(),
    };
    Reply::page(&view)
}

/// The report in the path, if she was named to read it and may read it still. To anybody else it is not there.
fn hers_to_read(visit: &Visit, who: SignedIn) -> Result<(Report, Vec<u8>), Turned> {
    accounts::needs_code_given(visit, who.account)?;
    let id = visit.id("report")?;
    let found = visit.read(|store| {
        let Some((report, sealed)) = store::one_to_read(store, who.account, id)? else { return Ok(None) };
        Ok(store::may_still_read(store, &report, who.account)?.then_some((report, sealed)))
    })?;
    found.ok_or(Turned::NotHere)
}

fn page(visit: &Visit, who: SignedIn, fields: Filled, day_fields: Filled) -> Result<views::InboxOne, Turned> {
    let (report, sealed) = hers_to_read(visit, who)?;
    let session = visit.session().ok_or(Turned::SignIn)?;
    let written = store::open_for_reader(&session.keys, who.account, report.id, &sealed)?;
    let (promise, group) = visit.read(|store| {
        let promise = store::promised(store, report.id)?;
        Ok((promise, report.group.map(|group| groups::facts(store, group)).transpose()?.flatten()))
    })?;
    let today = visit.now_here().date();
    let group = group.map(|group| group.name(visit.language()).to_owned()).unwrap_or_default();
    let line = line(visit, today, &(report.clone(), promise.clone(), group));
    let place = |what: &str| visit.path_to(&format!("/say/inbox/{}/{what}", report.id));
    // Whoever reads for the host is not in the group: to her the place of the message is not there.
    let in_group = report.group.filter(|_| !report.to_host);
    let message_place = in_group.and_then(|group| match report.kind {
        Kind::Feeling => None,
        Kind::Message(message) => Some(visit.path_to(&format!("/c/{group}/said/{message}"))),
        Kind::Word(word) => Some(visit.path_to(&format!("/c/{group}/word/one/{word}"))),
    });
    let honesty = honesty(visit, &report, promise.as_ref())?;
    let mut honest: Vec<(String, String)> = honesty
        .later
        .into_iter()
        .map(|(word, day)| {
            let day = language::day_short(visit.language(), day);
            (word, visit.speaker().t1("safety-wrong-inbox-honest-day", "day", day))
        })
        .collect();
    if honesty.not_possible {
        honest.push((Became::NotPossible.word().to_owned(), visit.t("safety-wrong-inbox-honest-no")));
    }
    Ok(views::InboxOne {
        honest,
        honest_place: place("honest-word"),
        frame: visit.frame().seen_by("safety-wrong-inbox-seen-by").waits_for_native_reader(),
        line,
        what: written.what.as_str().to_owned(),
        want: written.want.as_str().to_owned(),
        name: written.name.as_str().to_owned(),
        quoted: written.quoted.as_str().to_owned(),
        message_place,
        by_words: report.by_words,
        answered: report.state == State::Answered,
        looking: report.state == State::Looking,
        looking_place: place("looking"),
        answer_place: place("answer"),
        day_place: place("new-day"),
        fields,
        day_fields,
    })
}

/// Opens one. That she opened it is what the woman who wrote sees as 'read'.
pub(super) fn show(visit: &mut Visit, who: SignedIn) -> Answer {
    let view = page(visit, who, Filled::empty(), Filled::empty())?;
    let id = visit.id("report")?;
    // With the store full she reads all the same; that she has read it is then noted another time.
    if let Err(fault) = visit.write(move |store| store::come_to(store, id, State::Read)) {
        tracing::warn!(cause = %fault, "a report was opened and that could not be noted");
    }
    Reply::page(&view)
}

pub(super) fn looking(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let (report, _) = hers_to_read(visit, who)?;
    let place = visit.path_to(&format!("/say/inbox/{}", report.id));
    let answer = visit.record(form, move |store| {
        store::come_to(store, report.id, State::Looking)?;
        Ok(place.clone())
    })?;
    Ok(answer.saying(language::words_key("said-say-looking")))
}

/// What is sealed back goes to the keys of this one report.
fn seal_back(visit: &Visit, report: Id, is_answer: bool, words: &str) -> Result<Vec<u8>, Turned> {
    let public = visit.read(|store| store::public_keys(store, report))?.ok_or(Turned::NotHere)?;
    Ok(store::seal_back(&public, report, is_answer, words)?)
}

pub(super) fn answer(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let (report, _) = hers_to_read(visit, who)?;
    let mut refusals = FieldRefusals::new();
    let Some(words) = refusals.keep("answer", rules::answer(form.value("answer"))) else {
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&page(visit, who, fields, Filled::empty())?);
    };
    let sealed = seal_back(visit, report.id, true, &words)?;
    let (today, place) = (visit.now_here().date(), visit.path_to("/say/inbox"));
    let answer = visit.record(form, move |store| {
        store::answer(store, report.id, &sealed, today)?;
        Ok(place.clone())
    })?;
    Ok(answer.saying(language::words_key("said-say-answered")))
}

pub(super) fn new_day(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let (report, _) = hers_to_read(visit, who)?;
    let today = visit.now_here().date();
    let (day, why) = match rules::new_day(form.date("day", today), form.value("why"), today) {
        Ok(new) => new,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page(visit, who, Filled::empty(), fields)?);
        }
    };
    let sealed = seal_back(visit, report.id, false, &why)?;
    let place = visit.path_to(&format!("/say/inbox/{}", report.id));
    let answer = visit.record(form, move |store| {
        store::new_day(store, report.id, &sealed, day, today)?;
        Ok(place.clone())
    })?;
    Ok(answer.saying(language::words_key("said-say-new-day")))
}

/// What may be said in one tap. Where several were named to read it, none of them says for all that no answer is possible.
fn honesty(visit: &Visit, report: &Report, promise: Option<&Promise>) -> Result<Honesty, Turned> {
    let Some(promise) = promise else { return Ok(Honesty::default()) };
    let (readers, days) = visit.read(|store| {
        Ok((store::named_readers(store, report.id)?.len(), promises::made_to(store, promise.made_to)?.len()))
    })?;
    Ok(promises::honesty(promise, visit.now_here().date(), readers > 1, days.saturating_sub(1), None))
}

/// An honest word in one tap, before she wonders.
pub(super) fn say_honestly(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let (report, _) = hers_to_read(visit, who)?;
    let today = visit.now_here().date();
    let place = visit.path_to(&format!("/say/inbox/{}", report.id));
    let once = form.once();
    if visit.read(|store| database::already_done(store, once))?.is_some() {
        return Ok(Reply::to(place).saying(language::words_key("said-say-honest")));
    }
    let promise = visit.read(|store| store::promised(store, report.id))?.filter(Promise::is_open);
    // One from another page finds it closed.
    let Some(promise) = promise else { return Ok(Reply::to(place)) };
    let word = honesty(visit, &report, Some(&promise))?.word(form.value("word")).map_err(Turned::Cannot)?;
    let answer = visit.record(form, move |store| {
        store::say_honestly(store, report.id, word, today)?;
        Ok(place.clone())
    })?;
    Ok(answer.saying(language::words_key("said-say-honest")))
}

/// For [`web::Hooks::home_cards`]: what waits for her to read and answer, and what she told us herself. Only she who was
/// named sees that it is there.
///
/// # Errors
/// A store cannot be reached.
pub fn home_cards(visit: &mut Visit, account: Id) -> Result<Vec<Card>, Turned> {
    let mut cards = waiting_card(visit, 5, waiting(visit, account)?);
    cards.extend(super::mine::card(visit, account)?);
    Ok(cards)
}

/// For [`web::Hooks::group_cards`]: what waits for her about this group, on its own page. To another facilitator nothing
/// is there, no line and no number.
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, _: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let Some(account) = visit.session().map(|session| session.account).filter(|_| facilitator) else {
        return Ok(Vec::new());
    };
    let mut all = waiting(visit, account)?;
    all.retain(|(report, ..)| report.group == Some(group));
    Ok(waiting_card(visit, 81, all))
}

/// For [`web::Hooks::host_cards`]: how many wait for an answer of hers as one of the host's people, and the nearest day.
/// Of which group, and whose, is for the list alone.
///
/// # Errors
/// The store cannot be reached.
pub fn host_cards(visit: &mut Visit, host: Id, account: Id) -> Result<Vec<Card>, Turned> {
    let mut days: Vec<Option<Date>> = Vec::new();
    for (report, promise, _) in waiting(visit, account)? {
        let here = report.to_host && report.state != State::Answered;
        if here && visit.read(|store| store::host_of(store, report.id))? == Some(host) {
            days.push(promise.filter(Promise::is_open).map(|promise| promise.by_day));
        }
    }
    let mut lines = vec![visit.speaker().t1("safety-host-waiting", "count", days.len().to_string())];
    if let Some(day) = days.iter().flatten().min() {
        let said = language::day(visit.language(), *day);
        lines.push(format!("{}: {said}", visit.t("safety-wrong-inbox-day-label")));
    }
    let links = if days.is_empty() {
        Vec::new()
    } else {
        vec![(visit.path_to("/say/inbox"), visit.t("safety-wrong-inbox-open"))]
    };
    Ok(vec![Card { order: 1, heading: visit.t("safety-wrong-inbox-title"), lines, links }])
}

/// For [`web::Hooks::what_she_holds`]: how many wait for her answer as a facilitator, and the nearest day. No word of them.
///
/// # Errors
/// The store cannot be reached.
pub fn what_she_holds(visit: &mut Visit, group: Id, _: Id) -> Result<Vec<String>, Turned> {
    let account = visit.session().ok_or(Turned::SignIn)?.account;
    let mut open = waiting(visit, account)?;
    open.retain(|(report, ..)| report.group == Some(group) && !report.to_host && report.state != State::Answered);
    let promised = open.iter().filter_map(|(_, promise, _)| promise.as_ref()).filter(|promise| promise.is_open());
    let nearest = promised.map(|promise| promise.by_day).min();
    let Some(day) = nearest else { return Ok(Vec::new()) };
    let day = language::day_in_sentence(visit.language(), day);
    Ok(vec![visit.speaker().t2("safety-holds-cases", "count", open.len().to_string(), "day", day)])
}

fn waiting_card(visit: &Visit, order: u8, all: Vec<(Report, Option<Promise>, String)>) -> Vec<Card> {
    let today = visit.now_here().date();
    let waits = |(report, promise, _): &(Report, Option<Promise>, String)| {
        report.state != State::Answered && !said_no(promise.as_ref())
    };
    let mut open: Vec<_> = all.into_iter().filter(waits).collect();
    // Of three lines, those whose day has passed or is near are not to be left out.
    open.sort_by_key(|(_, promise, _)| promise.as_ref().map(|promise| promise.by_day));
    if open.is_empty() {
        return Vec::new();
    }
    let lines = open
        .iter()
        .take(3)
        .map(|one| {
            let line = line(visit, today, one);
            if line.late {
                visit.t("safety-wrong-inbox-late")
            } else if line.near {
                format!(
                    "{}: {}. {}",
                    visit.t("safety-wrong-inbox-day-label"),
                    line.day,
                    visit.t("safety-wrong-inbox-near")
                )
            } else {
                format!("{}: {}", visit.t("safety-wrong-inbox-day-label"), line.day)
            }
        })
        .collect();
    vec![Card {
        order,
        heading: visit.t("safety-wrong-inbox-title"),
        lines,
        links: vec![(visit.path_to("/say/inbox"), visit.t("safety-wrong-inbox-open"))],
    }]
}
