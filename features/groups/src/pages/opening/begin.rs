//! Starting a group: what it takes, and its name.

use foundation::FieldRefusals;
use web::{Answer, Anyone, Filled, Form, Frame, Reply, SignedIn, Visit};

use crate::{Both, NewGroup, opening, rules};

#[derive(askama::Template)]
#[template(path = "groups_begin.html")]
struct BeginPage {
    frame: Frame,
    fields: Filled,
    covers: Vec<(String, String)>,
    /// A name she is asked about before it is kept, and the question.
    asked: Option<(String, String)>,
    account_place: String,
    sign_in_place: String,
}

fn page(visit: &Visit, fields: Filled, ask: Option<String>) -> BeginPage {
    let to = visit.path_to("/begin");
    BeginPage {
        frame: visit.frame().seen_by("groups-begin-seen").with_script(),
        fields,
        covers: super::steps::covers(visit),
        asked: ask.map(|name| (name.clone(), super::question(visit, name))),
        account_place: format!("{}?to={to}", visit.path_to("/account/new")),
        sign_in_place: format!("{}?to={to}", visit.path_to("/sign-in")),
    }
}

pub(super) fn show(visit: &mut Visit, _: Anyone) -> Answer {
    let name = visit.session().map(|session| session.name.clone()).unwrap_or_default();
    Reply::page(&page(visit, Filled::empty().with("name_used", name), None))
}

pub(super) fn begin(visit: &mut Visit, _: SignedIn, form: &Form) -> Answer {
    let both = |en: &str, cy: &str| Both { en: form.value(en).to_owned(), cy: form.value(cy).to_owned() };
    let new = NewGroup {
        names: both("name_en", "name_cy"),
        cover_names: super::change::cover_names(visit, form),
        name_used: form.value("name_used").to_owned(),
        ..NewGroup::default()
    };
    // Asked once, before it is kept; and never about a form that is sent back anyway.
    if rules::new_group(new.clone()).is_ok()
        && let Some(name) = opening::names_to_ask_about(&new.names, form.value("asked"))
    {
        let fields = Filled::again(form, &FieldRefusals::new(), visit.speaker());
        return Reply::page(&page(visit, fields, Some(name)));
    }
    match crate::create(visit, form, new)? {
        Ok(group) => Ok(Reply::to(visit.path_to(&format!("/c/{group}/opening")))),
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&page(visit, fields, None))
        }
    }
}
