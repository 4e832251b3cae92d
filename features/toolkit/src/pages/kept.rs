//! What she keeps for herself from the wheels: kept only when she presses keep, seen by her alone, shared by her alone.

use foundation::{FieldRefusals, Id, Language, Refusal, TextRule};
use web::{Admit as _, Answer, Filled, Form, Reply, SignedIn, Turned, Visit};

use super::{own_wheel, wheels};
use crate::{
    kept::{Kept, What, store},
    kept_views as views,
};

/// Letters of a sentence of her own.
const MOST_LETTERS: usize = 600;

/// Her account, where she is signed in. Pages that are for everybody show nothing of hers; only what she may do with what
/// she has just picked.
pub(super) fn signed_in(visit: &mut Visit) -> Option<Id> {
    SignedIn::admit(visit).ok().map(|who| who.account)
}

/// With whom she can share a sentence: the facilitators of each group that she is in and does not hold. The page there has
/// it in its box, and nothing is sent before she sends it.
pub(super) fn ways_to_share(visit: &Visit, account: Id) -> Result<Vec<(String, String)>, Turned> {
    let groups = visit.read(|store| groups::groups_of(store, account))?;
    let name = |one: &groups::Belonging| match (
        visit.language(),
        one.group_name_cy.is_empty(),
        one.group_name_en.is_empty(),
    ) {
        (Language::Cy, false, _) | (Language::En, _, true) => one.group_name_cy.clone(),
        _ => one.group_name_en.clone(),
    };
    Ok(groups
        .iter()
        .filter(|one| !one.facilitator)
        .map(|one| (visit.path_to(&format!("/c/{}/word/begin", one.group)), name(one)))
        .collect())
}

/// What she keeps, the newest first.
pub(super) fn show(visit: &mut Visit, who: SignedIn) -> Answer {
    // On an open phone what she felt a week ago is read by nobody else.
    visit.needs_step_up()?;
    let rows = visit.read(|store| store::all(store, who.account))?;
    let session = visit.session().ok_or(Turned::SignIn)?;
    let mut opened = Vec::new();
    let mut closed = Vec::new();
    for (id, sealed) in rows {
        match Kept::open(&session.keys, who.account, id, &sealed) {
            Some(kept) => opened.push((id, kept)),
            None => closed.push(id),
        }
    }
    opened.sort_by_key(|(id, kept)| (std::cmp::Reverse(kept.at), *id));
    let lines = opened.into_iter().map(|(id, kept)| line(visit, id, kept)).collect();
    let share = ways_to_share(visit, who.account)?;
    let frame = visit.frame().seen_by("toolkit-kept-seen-by");
    Reply::page(&views::KeptPage { frame, lines, closed, share }).map(Reply::uncompressed)
}

fn line(visit: &Visit, id: Id, kept: Kept) -> views::KeptLine {
    let day = jiff::Timestamp::from_microsecond(kept.at).map_or_else(
        |_| String::new(),
        |at| {
            let here = at.to_zoned(visit.now_here().time_zone().clone());
            language::day_short(visit.language(), here.date())
        },
    );
    let (kind, words, wheel, alone) = match kept.what {
        What::Words(words) => ("toolkit-kept-words", words, None, false),
        What::Thoughts(words) => ("toolkit-kept-thoughts", words, None, true),
        What::Wheel(wheel) => ("toolkit-kept-wheel", String::new(), Some(own_wheel::said(visit, &wheel)), false),
    };
    let kind = visit.t(kind);
    views::KeptLine { id, day, kind, language: kept.language.code(), words, wheel, alone }
}

/// Keeps what she has just picked, sealed to her.
pub(super) fn keep(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let what = match form.value("what") {
        "wheel" => match own_wheel::typed(form) {
            Ok(wheel) => What::Wheel(wheel),
            Err(refusals) => {
                let fields = Filled::again(form, &refusals, visit.speaker());
                return Reply::refused(&own_wheel::asks(visit, fields));
            }
        },
        _ => match wheels::sentence(visit, form)? {
            Ok(said) => What::Words(said.words()),
            Err(refusals) => {
                let fields = Filled::again(form, &refusals, visit.speaker());
                return Reply::refused(&wheels::feelings_page(visit, fields)?);
            }
        },
    };
    put_by(visit, who.account, form, what)
}

/// A sentence of her own: what she learned or did, for her alone.
pub(super) fn ask(visit: &mut Visit, _: SignedIn) -> Answer {
    Reply::page(&sentence_page(visit, Filled::empty()))
}

fn sentence_page(visit: &Visit, fields: Filled) -> views::Sentence {
    views::Sentence { frame: visit.frame().seen_by("toolkit-kept-seen-by"), fields }
}

/// Keeps that sentence, sealed to her.
pub(super) fn keep_sentence(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let mut refusals = FieldRefusals::new();
    let Some(words) = refusals.keep("words", TextRule::needed(MOST_LETTERS).text(form.value("words"))) else {
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&sentence_page(visit, fields));
    };
    put_by(visit, who.account, form, What::Thoughts(words))
}

fn put_by(visit: &Visit, account: Id, form: &Form, what: What) -> Answer {
    let id = Id::random()?;
    let sealed = sealed(visit, account, id, what)?;
    let place = visit.path_to("/account/kept");
    let reply = visit.record(form, move |store| {
        store::keep(store, account, id, &sealed)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-kept"))
}

/// Seals one thing to her, where there is room for it.
pub(super) fn sealed(visit: &Visit, account: Id, id: Id, what: What) -> Result<Vec<u8>, Turned> {
    if visit.read(|store| store::all(store, account))?.len() >= store::MOST {
        return Err(Turned::Cannot(Refusal::new("toolkit-kept-full").with("most", store::MOST)));
    }
    let kept = Kept { at: visit.now().as_microsecond(), language: visit.language(), what };
    let session = visit.session().ok_or(Turned::SignIn)?;
    Ok(kept.seal(session.keys.public(), account, id)?)
}

/// Erases one thing.
pub(super) fn erase(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let (account, id) = (who.account, visit.id("kept")?);
    let place = visit.path_to("/account/kept");
    let reply = visit.record(form, move |store| {
        store::erase(store, account, id)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-toolkit-erased"))
}

/// Erases all of it.
pub(super) fn erase_all(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let account = who.account;
    let place = visit.path_to("/account/kept");
    let reply = visit.record(form, move |store| {
        store::erase_all(store, account)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-toolkit-erased"))
}
