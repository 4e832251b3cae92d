//! A new account: a name and a passphrase, nothing else.

use foundation::{FieldRefusals, Refusal};
use web::{Answer, Anyone, Begin, Filled, Form, Reply, Visit};

use super::{sign_in, words};
use crate::{rules, store, store::NewAccount, views};

pub(super) fn show(visit: &mut Visit, _: Anyone) -> Answer {
    let to = rules::onward(visit.query("to").unwrap_or_default(), "");
    let offered = super::offered(visit)?;
    // Nothing stands picked for the day she loses it: that is hers to weigh.
    let fields = Filled::empty().with("choice", "offered");
    Reply::page(&views::New { frame: visit.frame().with_script(), fields, offered, to, code: String::new() })
}

pub(super) fn make(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let to = rules::onward(form.value("to"), &sign_in::sign_in_place(visit));
    let code = super::code_she_brought(form);
    if super::only_brings_a_code(form) {
        let fields = Filled::empty().with("choice", "offered");
        let offered = super::offered(visit)?;
        return Reply::page(&views::New { frame: visit.frame().with_script(), fields, offered, to, code });
    }
    let typed = rules::Typed {
        name: form.value("name"),
        choice: form.value("choice"),
        offered: form.value("offered"),
        own: form.value("passphrase"),
        again: form.value("passphrase-again"),
        losing: form.value("losing"),
    };
    let refusals = match rules::choose(&typed, &visit.app().settings.place_name) {
        Err(refusals) => refusals,
        Ok(chosen) => {
            let app = visit.app().clone();
            let idle_seconds = rules::idle_seconds(form.checked("watched", "yes"), false);
            let new = NewAccount {
                name: chosen.name.as_str(),
                passphrase: &chosen.passphrase,
                losing: chosen.losing,
                idle_seconds,
                form: Some(form.once()),
            };
            match store::make(&app, &new)? {
                Some(made) => {
                    visit.begin_session(Begin {
                        account: made.account,
                        keys: made.keys,
                        name: chosen.name.as_str().to_owned(),
                        owes_second_factor: false,
                        idle_seconds,
                        palette: "tide".to_owned(),
                        away: 0,
                    })?;
                    super::takes_the_code_along(visit, code)?;
                    words::to_write_down(visit, made.recovery)?;
                    return Ok(Reply::to(sign_in::onward_place(visit, made.account, &to)?));
                }
                None => {
                    if super::sent_before(visit, form)? {
                        return Ok(Reply::to(visit.path_to("/sign-in")).saying("said-account-is-made"));
                    }
                    let mut refusals = FieldRefusals::new();
                    refusals.add("passphrase", Refusal::new("accounts-passphrase-common"));
                    refusals
                }
            }
        }
    };
    let offered = if form.value("offered").is_empty() {
        keys::offer_passphrase(visit.language())?
    } else {
        form.value("offered").to_owned()
    };
    let fields = Filled::again(form, &refusals, visit.speaker());
    Reply::refused(&views::New { frame: visit.frame().with_script(), fields, offered, to, code })
}
