//! The way back in for a woman who lost her passphrase: recovery words, two people who know her, or neither.

use std::time::Duration;

use foundation::{FieldRefusals, Refusal};
use keys::Passphrase;
use web::{Answer, Anyone, Filled, Form, Reply, Visit};

use super::{sign_in, words};
use crate::{model::Losing, rules, store, views};

/// How long a wrong try waits for its answer, once there were many at one name.
const SLOWLY: Duration = Duration::from_secs(2);

pub(super) fn show(visit: &mut Visit, _: Anyone) -> Answer {
    Reply::page(&views::BackIn { frame: visit.frame().with_script(), fields: Filled::empty() })
}

/// Her name, her ten words and a new passphrase. The words are used up; she gets new ones.
pub(super) fn open(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let app = visit.app().clone();
    let name = form.value("name");
    let (mut refusals, mut slowly) = (FieldRefusals::new(), false);
    let kept_name = refusals.keep("name", rules::name(name));
    let words = Passphrase::of_words(form.value("recovery"));
    if words.char_count() == 0 {
        refusals.add("recovery", Refusal::new("text-missing"));
    }
    let passphrase = refusals
        .keep("passphrase", rules::passphrase(form.value("passphrase"), form.value("passphrase-again"), &[name]));
    if let (Some(name), Some(passphrase), true) = (kept_name, passphrase, refusals.is_empty()) {
        let bucket =
            *app.keystore.secret("tries")?.derive(&format!("recovery/{}", keys::normal_name(name.as_str()))).expose();
        // Ten words can't be guessed, so wrong tries need not shut anybody out: he who knows her name would keep her from
        // her last way in. They are answered slowly instead, and right ones at once.
        slowly = !app.keystore.may_try(bucket, visit.now(), 10, 60 * 60)?;
        if let Some((account, keys)) = store::open_by_recovery(&app, name.as_str(), &words)? {
            match store::change_keys(&app, &account, &keys, name.as_str(), &passphrase, Losing::Words)? {
                Some(changed) => {
                    app.keystore.end_sessions_of(account.id, None)?;
                    let (once, now) = (form.once(), visit.now());
                    visit.write(move |store| database::remember_done(store, once, "", now))?;
                    let account = visit
                        .read(|store| store::account(store, account.id))?
                        .ok_or(database::Fault::Tampered("an account"))?;
                    let to = sign_in::sign_in_place(visit);
                    sign_in::begin(visit, &account, changed.keys)?;
                    words::to_write_down(visit, changed.recovery)?;
                    return sign_in::leads_on(visit, &account, &to);
                }
                None => refusals.add("passphrase", Refusal::new("accounts-passphrase-common")),
            }
        } else if super::sent_before(visit, form)? {
            // A second tap: the words were used up by the first, whose answer is lost.
            return Ok(Reply::to(visit.path_to("/sign-in")).saying("said-account-is-open"));
        } else {
            refusals.add("recovery", Refusal::new("accounts-recovery-wrong"));
        }
    }
    let fields = Filled::again(form, &refusals, visit.speaker());
    let reply = Reply::refused(&views::BackIn { frame: visit.frame().with_script(), fields })?;
    Ok(if slowly { reply.slowly(SLOWLY) } else { reply })
}
