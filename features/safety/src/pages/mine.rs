//! What she told us, how far it has come, and the answer: by her account, or by words.

use foundation::{FieldRefusals, Id, Refusal};
use keys::MemberKeys;
use promises::Promise;
use web::{Answer, Card, Filled, Form, Reply, SignedIn, Turned, Visit};

use super::Whoever;
use crate::{
    model::{Report, State},
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

fn is_late(visit: &Visit, promise: Option<&Promise>) -> bool {
    promise.is_some_and(|promise| promise.is_late(visit.now_here().date()))
}

/// On her start page: that the answer is there, or that one is promised. Nothing where she told us nothing.
pub(super) fn card(visit: &Visit, account: Id) -> Result<Option<Card>, Turned> {
    let tag = store::tag_of_account(visit.app(), account)?;
    let reports = visit.read(|store| store::hers(store, &tag))?;
    let answered = reports.iter().any(|report| report.state == State::Answered);
    let line = match reports.first() {
        None => return Ok(None),
        Some(_) if answered => visit.t("safety-wrong-status-answered"),
        Some(newest) => state_line(visit, newest.state),
    };
    Ok(Some(Card {
        order: 60,
        heading: visit.t("safety-wrong-mine-title"),
        lines: vec![line],
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
            state: state_line(visit, report.state),
            day: if report.state == State::Answered { String::new() } else { day_of(visit, promise.as_ref()) },
            late: is_late(visit, promise.as_ref()),
            nobody: report.state != State::Answered && !read,
        })
        .collect();
    Reply::page(&views::Mine {
        frame: visit.frame().seen_by("safety-wrong-mine-seen-by").waits_for_native_reader(),
        lines,
    })
}

fn told_page(visit: &Visit, sealed: &SealedReport, keys: &MemberKeys, by_words: String) -> Result<views::Told, Turned> {
    let id = sealed.report.id;
    let written = store::open_own(keys, id, &sealed.own_words)?;
    let open = |part: &Option<Vec<u8>>, is_answer: bool| {
        part.as_ref()
            .map(|part| store::open_answer(keys, id, is_answer, part).map(|words| words.as_str().to_owned()))
            .transpose()
    };
    let answer = open(&sealed.answer, true)?;
    let new_day_why = open(&sealed.new_day_why, false)?;
    let (promise, read) =
        visit.read(|store| Ok((store::promised(store, id)?, store::anybody_reads(store, &sealed.report)?)))?;
    let place = if by_words.is_empty() { format!("/say/mine/{id}/taking-back") } else { "/say/back".to_owned() };
    Ok(views::Told {
        frame: visit.frame().with_script().seen_by("safety-wrong-mine-seen-by").waits_for_native_reader(),
        sent: language::day(visit.language(), sealed.report.sent_on),
        state: state_line(visit, sealed.report.state),
        day: if answer.is_some() { String::new() } else { day_of(visit, promise.as_ref()) },
        late: is_late(visit, promise.as_ref()),
        nobody: answer.is_none() && !read,
        what: written.what.as_str().to_owned(),
        want: written.want.as_str().to_owned(),
        quoted: written.quoted.as_str().to_owned(),
        answer,
        new_day_why,
        place: visit.path_to(&place),
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
    Reply::page(&told_page(visit, &sealed, &keys, String::new())?)
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
            return Reply::page(&told_page(visit, &sealed, &keys, words)?).map(Reply::uncompressed);
        }
        refusals.add("recovery-words", Refusal::new("safety-wrong-back-error"));
    }
    Reply::refused(&back_page(visit, Filled::again(form, &refusals, visit.speaker())))
}
