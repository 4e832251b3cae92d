//! Erasing everything of hers, everywhere: two screens, her passphrase between them, no undo (keeping a way back would
//! mean keeping).

use foundation::{FieldRefusals, Refusal};
use web::{Answer, Filled, Form, Reply, SignedIn, Visit};

use crate::{store, views};

fn page(visit: &Visit, fields: Filled) -> views::Erase {
    let backup = visit.app().settings.backup_days.map(|days| {
        let last = visit.now_here().date().saturating_add(jiff::Span::new().days(i64::from(days)));
        language::day(visit.language(), last)
    });
    views::Erase { frame: visit.frame().waits_for_native_reader(), fields, backup }
}

pub(super) fn show(visit: &mut Visit, _: SignedIn) -> Answer {
    Reply::page(&page(visit, Filled::empty()))
}

pub(super) fn confirm(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    if !form.checked("sure", "yes") {
        let mut refusals = FieldRefusals::new();
        refusals.add("sure", Refusal::new("accounts-erase-tick"));
        return Reply::refused(&page(visit, Filled::again(form, &refusals, visit.speaker())));
    }
    visit.needs_step_up()?;
    let app = visit.app().clone();
    // Words to write down, not sent anywhere: they prove the day, and find nothing, for nothing is left to find.
    let code = foundation::short_word(8)?;
    store::erase(&app, who.account)?;
    visit.end_session()?;
    let day = language::day(visit.language(), visit.now_here().date());
    Reply::page(&views::Erased { frame: visit.frame().waits_for_native_reader(), code, day })
        .map(|reply| reply.with_header("clear-site-data", "\"cache\", \"storage\"".to_owned()))
}
