//! Starting a group: what it takes, and its name.

use web::{Answer, Anyone, Filled, Form, Frame, Reply, SignedIn, Visit};

use crate::{Both, NewGroup};

#[derive(askama::Template)]
#[template(path = "groups_begin.html")]
struct BeginPage {
    frame: Frame,
    fields: Filled,
    covers: Vec<(String, String)>,
    account_place: String,
    sign_in_place: String,
}

fn page(visit: &Visit, fields: Filled) -> BeginPage {
    let to = visit.path_to("/begin");
    BeginPage {
        frame: visit.frame().seen_by("groups-begin-seen").with_script(),
        fields,
        covers: super::steps::covers(visit),
        account_place: format!("{}?to={to}", visit.path_to("/account/new")),
        sign_in_place: format!("{}?to={to}", visit.path_to("/sign-in")),
    }
}

pub(super) fn show(visit: &mut Visit, _: Anyone) -> Answer {
    let name = visit.session().map(|session| session.name.clone()).unwrap_or_default();
    Reply::page(&page(visit, Filled::empty().with("name_used", name)))
}

pub(super) fn begin(visit: &mut Visit, _: SignedIn, form: &Form) -> Answer {
    let both = |en: &str, cy: &str| Both { en: form.value(en).to_owned(), cy: form.value(cy).to_owned() };
    let new = NewGroup {
        names: both("name_en", "name_cy"),
        cover_names: super::change::cover_names(visit, form),
        name_used: form.value("name_used").to_owned(),
        ..NewGroup::default()
    };
    match crate::create(visit, form, new)? {
        Ok(group) => Ok(Reply::to(visit.path_to(&format!("/c/{group}/opening")))),
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&page(visit, fields))
        }
    }
}
