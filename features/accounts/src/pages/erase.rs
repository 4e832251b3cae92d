//! Erasing everything of hers, everywhere: what goes and stays, then her passphrase on two screens, no undo (keeping a
//! way back would mean keeping).

use foundation::{FieldRefusals, Refusal};
use web::{Answer, Filled, Form, Reply, SignedIn, Turned, Visit};

use super::sign_in::{Once, passphrase_once};
use crate::{store, views};

/// What goes, what stays and what nobody can reach. It shows nothing of hers, so it asks for nothing.
pub(super) fn show(visit: &mut Visit, _: SignedIn) -> Answer {
    let backup = visit.app().settings.backup_days.map(|days| {
        let last = visit.now_here().date().saturating_add(jiff::Span::new().days(i64::from(days)));
        language::day(visit.language(), last)
    });
    Reply::page(&views::Erase { frame: visit.frame().waits_for_native_reader(), backup })
}

fn sure(visit: &Visit, fields: Filled) -> views::EraseSure {
    views::EraseSure { frame: visit.frame().waits_for_native_reader(), fields }
}

/// The last screen. Her passphrase stands before it, and once more on it.
pub(super) fn ask(visit: &mut Visit, _: SignedIn) -> Answer {
    visit.needs_passphrase_again()?;
    Reply::page(&sure(visit, Filled::empty()))
}

pub(super) fn confirm(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    visit.needs_passphrase_again()?;
    let mut refusals = FieldRefusals::new();
    if !form.checked("sure", "yes") {
        refusals.add("sure", Refusal::new("accounts-erase-tick"));
    }
    if form.value("passphrase").trim().is_empty() {
        refusals.add("passphrase", Refusal::new("text-missing"));
    }
    if refusals.is_empty() {
        let name = visit.session().ok_or(Turned::SignIn)?.name.clone();
        match passphrase_once(visit, who.account, &name, form.value("passphrase"))? {
            Once::Hers => return gone(visit, who),
            Once::Not(refusal) => refusals.add("passphrase", refusal),
        }
    }
    Reply::refused(&sure(visit, Filled::again(form, &refusals, visit.speaker())))
}

fn gone(visit: &mut Visit, who: SignedIn) -> Answer {
    let app = visit.app().clone();
    // Words to write down, not sent anywhere: they prove the day, and find nothing, for nothing is left to find.
    let code = foundation::short_word(8)?;
    store::erase(&app, who.account)?;
    visit.end_session()?;
    let day = language::day(visit.language(), visit.now_here().date());
    Reply::page(&views::Erased { frame: visit.frame().waits_for_native_reader(), code, day })
        .map(|reply| reply.with_header("clear-site-data", "\"cache\", \"storage\"".to_owned()))
}
