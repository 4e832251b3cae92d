//! Her own page: how it looks, where hiding leads, her passphrase, her other screens.

use foundation::{FieldRefusals, Refusal};
use web::{Answer, Filled, Form, Reply, SignedIn, Turned, Visit};

use super::{account_of, sign_in, words};
use crate::{
    model::{Losing, PALETTES, Settings},
    rules, store, views,
};

pub(super) fn show(visit: &mut Visit, _: SignedIn) -> Answer {
    let account = account_of(visit)?;
    let session = visit.session().ok_or(Turned::SignIn)?;
    let fields = Filled::empty()
        .with("name", session.name.clone())
        .with("palette", session.palette.clone())
        .with("away", session.away.to_string())
        .with("watched", if rules::is_watched(account.idle_seconds) { "yes" } else { "no" });
    page(visit, fields, &account.losing)
}

fn page(visit: &Visit, fields: Filled, losing: &str) -> Answer {
    let palettes =
        PALETTES.iter().map(|palette| ((*palette).to_owned(), visit.t(palette_key(palette)), String::new())).collect();
    let places = web::away_places()
        .iter()
        .enumerate()
        .map(|(index, key)| (index.to_string(), visit.t(key), String::new()))
        .collect();
    let losing_key = match Losing::from_word(losing) {
        Some(Losing::Words) => "accounts-losing-is-words",
        Some(Losing::People) => "accounts-losing-is-people",
        _ => "accounts-losing-is-neither",
    };
    let view = views::AccountPage {
        losing: visit.t(losing_key),
        frame: visit.frame().seen_by("accounts-seen-by"),
        fields,
        palettes,
        places,
    };
    if view.fields.refusals().is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
}

fn palette_key(palette: &str) -> &'static str {
    match palette {
        "moss" => "accounts-palette-moss",
        "plum" => "accounts-palette-plum",
        "slate" => "accounts-palette-slate",
        "night" => "accounts-palette-night",
        "contrast" => "accounts-palette-contrast",
        _ => "accounts-palette-tide",
    }
}

/// Keeps how it looks, where hiding leads, and whether somebody else looks at her phone.
pub(super) fn keep_look(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let account = account_of(visit)?;
    let mut refusals = FieldRefusals::new();
    let palette = PALETTES.iter().find(|palette| **palette == form.value("palette"));
    if palette.is_none() {
        refusals.add("palette", Refusal::new("choice-missing"));
    }
    let away = form.value("away").parse::<u8>().ok().filter(|away| usize::from(*away) < web::away_places().len());
    if away.is_none() {
        refusals.add("away", Refusal::new("choice-missing"));
    }
    let (Some(palette), Some(away)) = (palette, away) else {
        return page(visit, Filled::again(form, &refusals, visit.speaker()), &account.losing);
    };
    let session = visit.session().ok_or(Turned::SignIn)?;
    let settings = Settings { name: session.name.clone(), palette: (*palette).to_owned(), away };
    let public = session.keys.public().clone();
    let idle = rules::idle_seconds(form.checked("watched", "yes"), account.needs_code);
    let place = visit.path_to("/account");
    let kept = settings.clone();
    let answer = visit.record(form, move |store| {
        store::keep_settings(store, who.account, &public, &kept, idle)?;
        Ok(place.clone())
    })?;
    visit.keep_session(|session| {
        session.palette = settings.palette;
        session.away = settings.away;
        session.set_idle_seconds(idle);
    })?;
    Ok(answer.saying("said-kept"))
}

pub(super) fn end_others(visit: &mut Visit, who: SignedIn, _: &Form) -> Answer {
    visit.end_other_sessions(who.account)?;
    Ok(Reply::to(visit.path_to("/account")).saying("said-others-out"))
}

pub(super) fn show_passphrase(visit: &mut Visit, _: SignedIn) -> Answer {
    visit.needs_passphrase_again()?;
    let account = account_of(visit)?;
    let fields = Filled::empty().with("losing", account.losing).with("choice", "offered");
    let offered = super::offered(visit)?;
    Reply::page(&views::ChangePassphrase { frame: visit.frame(), fields, offered })
}

/// A new passphrase: new keys, other screens signed out, her groups' keys turned, new recovery words if she wants them.
pub(super) fn change_passphrase(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    visit.needs_passphrase_again()?;
    let account = account_of(visit)?;
    let session = visit.session().ok_or(Turned::SignIn)?;
    let name = session.name.clone();
    let typed = rules::Typed {
        name: &name,
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
            match store::change_keys(&app, &account, &session.keys, &name, &chosen.passphrase, chosen.losing)? {
                Some(changed) => {
                    app.keystore.end_sessions_of(who.account, None)?;
                    let account = account_of(visit)?;
                    let to = visit.path_to("/account");
                    let owed = account.needs_code;
                    let gave = visit.session().is_some_and(|session| session.gave_second_factor);
                    sign_in::begin(visit, &account, changed.keys)?;
                    if owed {
                        // She gave her second factor when this session began; the change of keys is not a new sign-in.
                        visit.keep_session(|session| {
                            session.owes_second_factor = false;
                            session.gave_second_factor = gave;
                        })?;
                    }
                    words::to_write_down(visit, changed.recovery)?;
                    return match words::waiting(visit) {
                        Some(_) => Ok(Reply::to(words::place(visit, &to))),
                        None => Ok(Reply::to(to).saying("said-kept")),
                    };
                }
                None => {
                    let mut refusals = FieldRefusals::new();
                    refusals.add("passphrase", Refusal::new("accounts-passphrase-common"));
                    refusals
                }
            }
        }
    };
    let fields = Filled::again(form, &refusals, visit.speaker());
    Reply::refused(&views::ChangePassphrase { frame: visit.frame(), fields, offered: form.value("offered").to_owned() })
}
