//! A toy of two routes, on which the questions themselves are tried.

use askama::Template;
use foundation::{FieldRefusals, Id, TextRule};
use web::{Answer, Anyone, Duty, Filled, Form, Frame, Hooks, Reply, Routes, Visit};

use crate::{Engine, Page, TestApp};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<h1>Tea rota</h1><p>Who brings <b>milk</b>?</p><a href="/en/other">Other</a>
<form method="post" action="/en/tea"><input type="hidden" name="form" value="{{ frame.form_token() }}">
<input name="who" value="{{ fields.value("who") }}">{% if let Some(sentence) = fields.refusal("who") %}<p id="e-who">{{ sentence }}</p>{% endif %}
<select name="day"><option value="tue">Tuesday</option><option value="thu" selected>Thursday</option></select>
<input type="checkbox" name="bring" value="milk" checked><input type="checkbox" name="bring" value="cake">
</form><script>let unseen = 1;</script>"#
)]
struct Tea {
    frame: Frame,
    fields: Filled,
}

fn show(visit: &mut Visit, _: Anyone) -> Answer {
    Reply::page(&Tea { frame: visit.frame(), fields: Filled::empty() })
}

fn add(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let mut refusals = FieldRefusals::new();
    let Some(who) = refusals.keep("who", TextRule::needed(20).line(form.value("who"))) else {
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::page(&Tea { frame: visit.frame(), fields });
    };
    let (place, now) = (visit.path_to("/tea"), visit.now());
    visit.record(form, move |store| {
        database::enqueue(store, &who, Id::from_bytes([7; 16]), now, now)?;
        Ok(place.clone())
    })
}

fn clear_away(app: &std::sync::Arc<web::App>) -> Result<(), database::Fault> {
    let now = app.clock.now();
    app.database.write(move |store| {
        for job in database::claim_jobs(store, "Rhian", now, 60, 10)? {
            database::finish_job(store, job.id)?;
        }
        Ok(())
    })
}

fn toy(engine: Engine) -> TestApp {
    let routes = Routes::new("toy").get("/tea", show).post("/tea", add);
    let duty = Duty { name: "clear away", every_seconds: 60, run: clear_away };
    TestApp::with(engine, routes, vec![], Hooks::default(), vec![duty])
}

fn waiting(app: &TestApp) -> i64 {
    app.app.database.read(|store| Ok(database::waiting_jobs(store, "Rhian")?.0)).unwrap()
}

crate::on_each_engine! { toy =>
    fn a_page_answers_questions(app) {
        let page = app.visitor().get("/en/tea");
        page.is_well().shows("Who brings milk?").links_to("/en/other").links_not_to("/en/tea").sends_to("/en/tea");
        page.shows_not("sugar");
        assert!(!page.words().contains("unseen"));
        assert_eq!(page.heading(), "Tea rota");
        assert_eq!((page.field("who"), page.field("day"), page.field("bring")), (String::new(), "thu".into(), "milk".into()));
        assert_eq!(page.header("cache-control"), "no-store");
        app.visitor().get("/en/nowhere").is_not_here();
    }

    fn a_form_is_recorded_once_however_often_it_is_tapped(app) {
        let mut rhian = app.visitor();
        rhian.get("/en/tea");
        rhian.post("/en/tea", &[("who", "Rhian")]).is(303).goes_to("/en/tea");
        rhian.post_again("/en/tea", &[("who", "Rhian")]).goes_to("/en/tea");
        assert_eq!(waiting(&app), 1);
        // A second form of the same page is another form.
        assert_eq!(rhian.post_and_follow("/en/tea", &[("who", "Rhian")]).heading(), "Tea rota");
        assert_eq!(waiting(&app), 2);
    }

    fn what_is_refused_comes_back_as_it_was_typed(app) {
        let long = "a name that is far longer than twenty letters";
        let page = app.visitor().post("/en/tea", &[("who", long)]);
        page.is_well().refuses("who");
        assert_eq!(page.field("who"), long);
        assert_eq!(waiting(&app), 0);
    }

    fn a_form_without_its_hidden_field_is_stale(app) {
        app.visitor().post_raw("/en/tea", &[("who", "Rhian")]).is(409);
        app.visitor().header("sec-fetch-site", "cross-site").post("/en/tea", &[("who", "Rhian")]).is(409);
        assert_eq!(waiting(&app), 0);
    }

    fn every_byte_that_is_kept_is_found(app) {
        app.visitor().post("/en/tea", &[("who", "canary-4711")]);
        assert_eq!(app.columns_with("canary-4711"), ["main.jobs.kind"]);
        assert_eq!(app.columns_with([7; 16]), ["main.jobs.subject"]);
        assert!(app.columns_with("canary-4712").is_empty());
        assert!(!app.files_hold_now("canary-4711").is_empty());
        assert!(!app.files_hold("canary-4711").is_empty());
        assert!(app.files_hold("canary-4712").is_empty());
    }

    fn duties_are_done_when_they_are_called(app) {
        app.visitor().post("/en/tea", &[("who", "Rhian")]);
        assert_eq!(waiting(&app), 1);
        app.run_duties();
        assert_eq!(waiting(&app), 0);
        let before = app.app.clock.now();
        app.clock.advance(60);
        assert_eq!(app.app.clock.now().duration_since(before).as_secs(), 60);
    }

    fn two_tests_share_nothing(app) {
        let other = toy(app.engine);
        app.visitor().post("/en/tea", &[("who", "Rhian")]);
        assert_eq!((waiting(&app), waiting(&other)), (1, 0));
    }
}

fn failing(check: impl FnOnce(&Page) + std::panic::UnwindSafe) -> String {
    let page = toy(Engine::Sqlite).visitor().get("/en/tea");
    let page = std::panic::AssertUnwindSafe(page);
    let caught = std::panic::catch_unwind(move || check(&page)).unwrap_err();
    caught.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn a_hope_that_is_not_met_says_what_was_found() {
    for said in [
        failing(|page| drop(page.shows("sugar").path.clone())),
        failing(|page| drop(page.shows_not("milk").path.clone())),
        failing(|page| drop(page.refuses("who").path.clone())),
        failing(|page| drop(page.field("nobody"))),
        failing(|page| drop(page.links_to("/en/tea").path.clone())),
        failing(|page| drop(page.is(404).path.clone())),
    ] {
        assert!(said.contains("/en/tea (200)") && said.contains("Who brings milk"), "{said}");
    }
}

#[test]
fn a_test_leaves_nothing_behind() {
    let app = toy(Engine::Sqlite);
    let folder = app.folder().to_owned();
    assert!(folder.exists());
    drop(app);
    assert!(!folder.exists());
}
