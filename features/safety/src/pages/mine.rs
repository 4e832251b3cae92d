//! What she told us, how far it has come, and the answer: by her account, or by words.

use foundation::{FieldRefusals, Id, Refusal};
use groups::GroupFacts;
use keys::MemberKeys;
use promises::{Became, Promise};
use web::{Answer, Card, Filled, Form, Reply, SignedIn, Turned, Visit};

use super::{Whoever, send::Later};
use crate::{
    model::{Choices, Kind, Report, State, To},
    rules,
    store::{self, SealedReport},
    views,
};

fn state_line(visit: &Visit, state: State) -> String {
    match state {
        State::Sent => visit.t("safety-wrong-status-sent"),
        State::Read => visit.t("safety-wrong-status-read"),
        State::Looking => visit.t("safety-wrong-status-looking"),
        State::Answered => visit.t("safety-wrong-status-answered"),
    }
}

fn day_of(visit: &Visit, promise: Option<&Promise>) -> String {
    promise.map(|promise| language::day(visit.language(), promise.by_day)).unwrap_or_default()
}

/// Whether whoever reads it said that she cannot answer.
fn is_no_answer(promise: Option<&Promise>) -> bool {
    promise.and_then(|promise| promise.closed.as_ref()).is_some_and(|(became, ..)| *became == Became::NotPossible)
}

/// That it is late stands there from the next morning at ten: until then whoever reads it is asked for an honest word first.
fn is_late(visit: &Visit, promise: Option<&Promise>) -> bool {
    promise.is_some_and(|promise| promise.is_late_for_her(visit.now_here().datetime()))
}

/// On her start page: that there is something of hers, and whether it is new. Whoever looks at her screen with her reads there
/// neither that she told us something nor what came of it. Nothing where she told us nothing.
pub(super) fn card(visit: &Visit, account: Id) -> Result<Option<Card>, Turned> {
    let tag = store::tag_of_account(visit.app(), account)?;
    let (reports, unread, no_answer) = visit.read(|store| {
        let reports = store::hers(store, &tag)?;
        let newest = reports.first().map(|newest| store::promised(store, newest.id)).transpose()?.flatten();
        let mut unread = false;
        for report in reports.iter().filter(|report| report.state != State::Answered) {
            unread |= !store::anybody_reads(store, report)?;
        }
        Ok((reports, unread, is_no_answer(newest.as_ref())))
    })?;
    if reports.is_empty() {
        return Ok(None);
    }
    // That nobody reads it she hears at once, not on the day of the answer.
    let new = unread || no_answer || reports.iter().any(|report| report.state == State::Answered);
    Ok(Some(Card {
        order: 60,
        heading: visit.t("safety-mine-card"),
        lines: vec![visit.t(if new { "safety-mine-card-new" } else { "safety-mine-card-same" })],
        links: vec![(visit.path_to("/say/mine"), visit.t("safety-wrong-mine-open"))],
    }))
}

/// What she sent signed in.
pub(super) fn list(visit: &mut Visit, who: SignedIn) -> Answer {
    let tag = store::tag_of_account(visit.app(), who.account)?;
    let reports: Vec<(Report, Option<Promise>, bool)> = visit.read(|store| {
        let mut all = Vec::new();
        for report in store::hers(store, &tag)? {
            let promise = store::promised(store, report.id)?;
            let read = store::anybody_reads(store, &report)?;
            all.push((report, promise, read));
        }
        Ok(all)
    })?;
    let lines = reports
        .iter()
        .map(|(report, promise, read)| views::MineLine {
            place: visit.path_to(&format!("/say/mine/{}", report.id)),
            sent: language::day(visit.language(), report.sent_on),
            state: if report.state != State::Answered && is_no_answer(promise.as_ref()) {
                visit.t("safety-wrong-status-no-answer")
            } else {
                state_line(visit, report.state)
            },
            day: if report.state == State::Answered || is_no_answer(promise.as_ref()) {
                String::new()
            } else {
                day_of(visit, promise.as_ref())
            },
            late: is_late(visit, promise.as_ref()),
            nobody: report.state != State::Answered && !read,
        })
        .collect();
    Reply::page(&views::Mine {
        frame: visit.frame().seen_by("safety-wrong-mine-seen-by").waits_for_native_reader(),
        lines,
    })
}

/// Who can read it instead, for the woman who wrote; nothing while somebody reads it. One message is not sent on like
/// this: whoever wrote it must not be among those who can be chosen, and the report does not say who that is.
fn others(visit: &Visit, account: Option<Id>, report: &Report) -> Result<Option<(GroupFacts, Choices)>, Turned> {
    let Some(group) = report.group.filter(|_| report.kind == Kind::Feeling && report.state != State::Answered) else {
        return Ok(None);
    };
    Ok(visit.read(|store| {
        if store::anybody_reads(store, report)? {
            return Ok(None);
        }
        let Some(facts) = groups::facts(store, group)? else { return Ok(None) };
        let choices = store::choices(store, &facts, account)?;
        Ok(Some((facts, choices)))
    })?)
}

/// Sends it to whom she picks, sealed anew to those; the choice comes back where it will not do.
fn again(
    visit: &Visit,
    account: Option<Id>,
    form: &Form,
    (tag, sealed, keys): (store::Tag, &SealedReport, &MemberKeys),
    place: String,
) -> Result<Result<Reply, FieldRefusals>, Turned> {
    let id = sealed.report.id;
    let Some((facts, choices)) = others(visit, account, &sealed.report)? else { return Ok(Ok(Reply::to(place))) };
    let to = rules::read_to(form.value("to"), &choices).and_then(|to| match to {
        To::Outside => Err(Refusal::new("safety-wrong-to-error")),
        to => Ok(to),
    });
    let to = match to {
        Ok(to) => to,
        Err(refusal) => {
            let mut refusals = FieldRefusals::new();
            refusals.add("to", refusal);
            return Ok(Err(refusals));
        }
    };
    let host = facts.host.filter(|_| to == To::Host);
    let today = visit.now_here().date();
    let stated = visit.read(|store| store::stated_days(store, host))?;
    let by_day = Later::of(visit, facts.id, account)?.answer_by(to, today, stated);
    let readers = visit.read(|store| super::send::with_keys(store, &rules::readers(to, &choices)))?;
    let written = store::open_own(keys, id, &sealed.own_words)?;
    let readers = store::seal_to_others(id, &written, &readers)?;
    let reply = visit.record(form, move |store| {
        store::send_again(store, (&tag, id), (host, &readers), (today, by_day))?;
        Ok(place.clone())
    })?;
    Ok(Ok(reply))
}

fn told_page(
    visit: &Visit,
    sealed: &SealedReport,
    keys: &MemberKeys,
    by_words: String,
    fields: Filled,
) -> Result<views::Told, Turned> {
    // Signed out, she is told from the words alone: names are shown as they are to anybody.
    let account = visit.session().map(|session| session.account).filter(|_| by_words.is_empty());
    let others = match others(visit, account, &sealed.report)? {
        Some((facts, choices)) => {
            let named = visit.read(|store| store::names_to_show(store, facts.id, account))?;
            super::send::options(visit, &choices, named.as_deref(), &Later::of(visit, facts.id, account)?, false)
        }
        None => Vec::new(),
    };
    let id = sealed.report.id;
    let written = store::open_own(keys, id, &sealed.own_words)?;
    let open = |part: &Option<Vec<u8>>, is_answer: bool| {
        part.as_ref()
            .map(|part| store::open_answer(keys, id, is_answer, part).map(|words| words.as_str().to_owned()))
            .transpose()
    };
    let answer = open(&sealed.answer, true)?;
    let new_day_why = open(&sealed.new_day_why, false)?;
    let (promise, read, put_off) = visit.read(|store| {
        let read = store::anybody_reads(store, &sealed.report)?;
        Ok((store::promised(store, id)?, read, store::is_put_off(store, id)?))
    })?;
    let no_answer = answer.is_none() && is_no_answer(promise.as_ref());
    let back = "/say/back".to_owned();
    let (place, again_place) = if by_words.is_empty() {
        (format!("/say/mine/{id}/taking-back"), format!("/say/mine/{id}/again"))
    } else {
        (back.clone(), back)
    };
    Ok(views::Told {
        frame: visit.frame().with_script().seen_by("safety-wrong-mine-seen-by").waits_for_native_reader(),
        sent: language::day(visit.language(), sealed.report.sent_on),
        state: state_line(visit, sealed.report.state),
        day: if answer.is_some() || no_answer { String::new() } else { day_of(visit, promise.as_ref()) },
        put_off,
        no_answer,
        late: is_late(visit, promise.as_ref()),
        nobody: answer.is_none() && !read,
        what: written.what.as_str().to_owned(),
        want: written.want.as_str().to_owned(),
        quoted: written.quoted.as_str().to_owned(),
        answer,
        new_day_why,
        place: visit.path_to(&place),
        others,
        fields,
        again_place: visit.path_to(&again_place),
        words: by_words,
    })
}

fn one_of_hers(visit: &Visit, who: SignedIn, id: Id) -> Result<(store::Tag, SealedReport), Turned> {
    let tag = store::tag_of_account(visit.app(), who.account)?;
    let sealed = visit.read(|store| store::one_of_hers(store, &tag, Some(id)))?.ok_or(Turned::NotHere)?;
    // What was written signed out opens with its words alone.
    if sealed.report.by_words { Err(Turned::NotHere) } else { Ok((tag, sealed)) }
}

/// One of them.
pub(super) fn show(visit: &mut Visit, who: SignedIn) -> Answer {
    let (tag, sealed) = one_of_hers(visit, who, visit.id("report")?)?;
    let session = visit.session().ok_or(Turned::SignIn)?;
    let keys = store::owner_keys_by_account(&session.keys, &tag, sealed.report.id, &sealed.owner_key)?;
    Reply::page(&told_page(visit, &sealed, &keys, String::new(), Filled::empty())?)
}

/// She sends it to somebody else, since nobody she chose reads it any more.
pub(super) fn send_again(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let id = visit.id("report")?;
    let (tag, sealed) = one_of_hers(visit, who, id)?;
    let session = visit.session().ok_or(Turned::SignIn)?;
    let keys = store::owner_keys_by_account(&session.keys, &tag, id, &sealed.owner_key)?;
    let place = visit.path_to(&format!("/say/mine/{id}"));
    match again(visit, Some(who.account), form, (tag, &sealed, &keys), place)? {
        Ok(reply) => Ok(reply.saying(language::words_key("said-say-sent"))),
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&told_page(visit, &sealed, &keys, String::new(), fields)?)
        }
    }
}

/// She takes it back.
pub(super) fn take_back(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let id = visit.id("report")?;
    let tag = store::tag_of_account(visit.app(), who.account)?;
    let place = visit.path_to("/say/mine");
    let answer = visit.record(form, move |store| {
        store::take_back(store, &tag, id)?;
        Ok(place.clone())
    })?;
    Ok(answer.saying(language::words_key("said-say-taken-back")))
}

fn back_page(visit: &Visit, fields: Filled) -> views::Back {
    views::Back { frame: visit.frame().with_script().waits_for_native_reader(), fields }
}

/// Where words lead to an answer.
pub(super) fn show_back(visit: &mut Visit, _: Whoever) -> Answer {
    Reply::page(&back_page(visit, Filled::empty()))
}

/// Opens what the words lead to, or takes it back. Words that lead nowhere cost the same and are told the same.
pub(super) fn open_back(visit: &mut Visit, _: Whoever, form: &Form) -> Answer {
    let typed = form.value("recovery-words");
    let mut refusals = FieldRefusals::new();
    if typed.trim().is_empty() {
        refusals.add("recovery-words", Refusal::new("safety-wrong-back-error-empty"));
    } else {
        let stretched = store::words_to_come_back_with(visit.app(), typed)?;
        let tag = stretched.lookup_tag();
        let sealed = visit.read(|store| store::one_of_hers(store, &tag, None))?;
        if let Some(sealed) = sealed.filter(|sealed| sealed.report.by_words) {
            let id = sealed.report.id;
            let keys = store::owner_keys_by_words(visit.app(), &stretched, id, &sealed.owner_key)?;
            if form.value("do") == "take-back" {
                let place = visit.path_to("/say");
                let answer = visit.record(form, move |store| {
                    store::take_back(store, &tag, id)?;
                    Ok(place.clone())
                })?;
                return Ok(answer.saying(language::words_key("said-say-taken-back")));
            }
            let words = rules::ten_words(&typed.replace([',', '.', ';'], " ")).unwrap_or_else(|| typed.to_owned());
            if form.value("do") != "send-again" {
                let page = told_page(visit, &sealed, &keys, words, Filled::empty())?;
                return Reply::page(&page).map(Reply::uncompressed);
            }
            let sent = again(visit, None, form, (tag, &sealed, &keys), visit.path_to("/say/back"))?;
            if let Err(refusals) = sent {
                let fields = Filled::again(form, &refusals, visit.speaker());
                let page = told_page(visit, &sealed, &keys, words, fields)?;
                return Reply::refused(&page).map(Reply::uncompressed);
            }
            // The words stand in no address: the page is shown here, as it is now.
            let now = visit.read(|store| store::one_of_hers(store, &tag, None))?.ok_or(Turned::NotHere)?;
            let mut page = told_page(visit, &now, &keys, words, Filled::empty())?;
            page.frame = page.frame.saying(visit.t("said-say-sent"));
            return Reply::page(&page).map(Reply::uncompressed);
        }
        refusals.add("recovery-words", Refusal::new("safety-wrong-back-error"));
    }
    Reply::refused(&back_page(visit, Filled::again(form, &refusals, visit.speaker())))
}
