//! Ten recovery words, on a page of their own until she says that she has them on paper.

use database::Fault;
use keys::Zeroizing;
use web::{Answer, Form, Reply, SignedIn, Visit};

use super::sign_in;
use crate::{rules, views};

/// Words just made stay in her session, so that a page loaded anew still shows them.
///
/// # Errors
/// The keystore cannot be reached.
pub(super) fn to_write_down(visit: &mut Visit, words: Option<Zeroizing<String>>) -> Result<(), Fault> {
    let Some(words) = words else { return Ok(()) };
    let made_at = visit.now().as_microsecond();
    visit.keep_session(|session| session.ten_words = Some((made_at, words)))
}

/// The words that she has not said she wrote down. Nothing once their time is over: nobody is to find them later on a
/// screen that was left open (keys.md rule 9).
pub(super) fn waiting(visit: &Visit) -> Option<Zeroizing<String>> {
    let (made_at, words) = visit.session()?.ten_words.as_ref()?;
    rules::still_shown(*made_at, visit.now().as_microsecond()).then(|| words.clone())
}

/// The page that shows them, from which she goes on to `to`.
pub(super) fn place(visit: &Visit, to: &str) -> String {
    format!("{}?to={to}", visit.path_to("/account/next"))
}

pub(super) fn show(visit: &mut Visit, _: SignedIn) -> Answer {
    let to = rules::onward(visit.query("to").unwrap_or_default(), &sign_in::sign_in_place(visit));
    match waiting(visit) {
        Some(words) => Reply::page(&views::TenWords {
            frame: visit.frame(),
            words: words.split(' ').map(str::to_owned).collect(),
            to,
        })
        .map(Reply::uncompressed),
        None => {
            visit.keep_session(|session| session.ten_words = None)?;
            Reply::page(&views::TenWordsGone { frame: visit.frame(), to })
        }
    }
}

/// She has them on paper: they go from here, and she goes on.
pub(super) fn written(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let to = rules::onward(form.value("to"), &sign_in::sign_in_place(visit));
    visit.keep_session(|session| session.ten_words = None)?;
    Ok(Reply::to(sign_in::onward_place(visit, who.account, &to)?))
}
