//! The features of this program: one line each, and nothing else to change when one comes.

use std::sync::Arc;

use database::Fault;
use language::Words;
use web::{Answer, Anyone, App, Duty, Hooks, Reply, Routes, Visit};

/// Work to finish before the first page is served: what a killed process left between the two stores.
pub type Startup = fn(&Arc<App>) -> Result<(), Fault>;

/// What a feature brings. What it does not have, it leaves out.
#[derive(Clone, Copy)]
pub struct Feature {
    /// Its pages.
    pub routes: fn() -> Routes,
    /// Its words.
    pub words: Option<fn() -> Words>,
    /// Puts what it wants to hear of among the others'.
    pub hooks: fn(&mut Hooks),
    /// What it does by itself.
    pub duties: fn() -> Vec<Duty>,
    /// What it finishes at start.
    pub startup: Option<Startup>,
}

/// A feature that brings nothing; each line below says in what it differs.
const NOTHING: Feature =
    Feature { routes: || Routes::new("nothing"), words: None, hooks: |_| (), duties: Vec::new, startup: None };

/// Every feature. Those that others stand on come first; start-up finishes things in this order.
#[rustfmt::skip]
pub const ALL: &[Feature] = &[
    Feature { words: Some(language::platform_words), ..NOTHING },
    Feature { routes: web::hide_routes, words: Some(web::words), ..NOTHING },
    Feature { routes: web::kept_routes, hooks: |hooks| hooks.forget_account.push(web::forget_kept_words), duties: kept_duties, ..NOTHING },
    Feature { routes: accounts::routes, words: Some(accounts::words), startup: Some(accounts::erase_finish), ..NOTHING },
    Feature { routes: hosts::routes, words: Some(hosts::words), hooks: hosts_hear, ..NOTHING },
    Feature { routes: groups_routes, words: Some(groups::words), hooks: groups_hear, duties: groups_duties, startup: Some(groups::finish_what_a_kill_left) },
    Feature { words: Some(groups::starters), ..NOTHING },
    Feature { routes: agreements::routes, words: Some(agreements::words), hooks: agreements_hear, duties: agreements::duties, ..NOTHING },
    Feature { routes: venues::routes, words: Some(venues::words), hooks: |hooks| hooks.opening_checks.push(venues::opening_checks), ..NOTHING },
    Feature { routes: promises::routes, words: Some(promises::words), hooks: promises::hear, duties: promises::duties, ..NOTHING },
    Feature { routes: meetings::routes, words: Some(meetings::words), hooks: meetings_hear, duties: meetings::duties, ..NOTHING },
    Feature { routes: notices::routes, words: Some(notices::words), hooks: notices_hear, duties: notices::duties, ..NOTHING },
    Feature { routes: safety::routes, words: Some(safety::words), hooks: safety::hear, duties: safety::duties, startup: Some(safety::make_secrets) },
    Feature { routes: conversation::routes, words: Some(conversation::words), hooks: conversation_hears, ..NOTHING },
    Feature { routes: toolkit::routes, words: Some(toolkit::words), hooks: toolkit_hears, duties: toolkit::duties, ..NOTHING },
    Feature { routes: wording::routes, words: Some(wording::words), hooks: wording::hear, duties: wording::duties, ..NOTHING },
    Feature { routes: selfcare::routes, words: Some(selfcare::words), hooks: selfcare::hear, duties: selfcare::duties, startup: Some(selfcare::make_secrets) },
    Feature { routes: leadership::routes, words: Some(leadership::words), hooks: leadership::hear, duties: leadership::duties, startup: Some(leadership::make_secrets) },
    Feature { routes: shared_jobs::routes, words: Some(shared_jobs::words), hooks: shared_jobs::hear, duties: shared_jobs::duties, startup: Some(shared_jobs::make_secrets) },
    Feature { words: Some(crate::demo::words), ..NOTHING },
    Feature { routes: waiting::routes, words: Some(waiting::words), hooks: waiting::hear, duties: waiting::duties, ..NOTHING },
    Feature { routes: heard::routes, words: Some(heard::words), hooks: heard::hear, ..NOTHING },
    Feature { routes: own_routes, hooks: own_hear, duties: own_duties, ..NOTHING },
];

fn hosts_hear(hooks: &mut Hooks) {
    hooks.forget_account.push(hosts::forget_account);
    hooks.home_cards.push(hosts::home_cards);
    hooks.host_cards.push(groups::host_cards);
    hooks.programme_lines.push(groups::programme_lines);
}

fn groups_routes() -> Routes {
    groups::routes().and(groups::host_routes())
}

fn groups_hear(hooks: &mut Hooks) {
    hooks.places_of.push(groups::places_of);
    hooks.forget_member.push(groups::forget_what_she_wrote);
    hooks.membership_changed.push(groups::take_down_when_she_leaves);
    hooks.forget_account.push(groups::forget_account);
    hooks.keys_changed.push(groups::keys_changed);
    hooks.public_cards.push(groups::public_cards);
    hooks.group_cards.push(groups::group_cards);
    hooks.home_cards.push(groups::home_cards);
}

fn groups_duties() -> Vec<Duty> {
    [groups::duties(), groups::readmission_duties()].concat()
}

fn agreements_hear(hooks: &mut Hooks) {
    hooks.opening_steps.push(agreements::opening_steps);
    hooks.forget_member.push(agreements::forget_member);
    hooks.membership_changed.push(agreements::membership_changed);
    hooks.keys_changed.push(agreements::keys_changed);
    hooks.stepped_down.push(agreements::stepped_down);
    hooks.keys_lost.push(agreements::keys_lost);
    hooks.group_cards.push(agreements::group_cards);
    hooks.paper.extend([agreements::on_paper, agreements::values_on_paper]);
    hooks.public_cards.extend([
        agreements::public_cards,
        agreements::values_public_cards,
        agreements::credits_public_cards,
    ]);
    hooks.home_cards.push(agreements::credits_home_cards);
}

fn meetings_hear(hooks: &mut Hooks) {
    hooks.host_cards.push(meetings::host_cards);
    // A date comes before anything else that can wait.
    hooks.opening_steps.insert(0, meetings::opening_steps);
    hooks.forget_member.push(meetings::forget_member);
    hooks.forget_account.push(meetings::forget_account);
    hooks.membership_changed.push(meetings::membership_changed);
    hooks.keys_changed.push(meetings::keys_changed);
    hooks.keys_lost.push(meetings::keys_lost);
    hooks.what_she_holds.push(meetings::what_she_holds);
    hooks.stepped_down.push(meetings::stepped_down);
    hooks.group_cards.push(meetings::group_cards);
    hooks.asked_about.push(meetings::asked_about);
    hooks.asked_by.push(meetings::asked_by);
    hooks.key_turned.push(meetings::key_turned);
    hooks.public_cards.push(meetings::public_cards);
}

fn notices_hear(hooks: &mut Hooks) {
    hooks.forget_member.push(notices::forget_member);
    hooks.membership_changed.push(notices::membership_changed);
    hooks.rest_changed.push(notices::rest_changed);
    hooks.keys_lost.push(notices::keys_lost);
    hooks.keys_changed.push(notices::keys_changed);
    hooks.key_turned.push(notices::key_turned);
    hooks.what_she_holds.push(notices::what_she_holds);
    hooks.stepped_down.push(notices::stepped_down);
    hooks.group_cards.push(notices::group_cards);
    hooks.date_cards.push(notices::date_cards);
    hooks.group_questions.push(notices::group_questions);
}

fn conversation_hears(hooks: &mut Hooks) {
    hooks.forget_member.push(conversation::forget_member);
    hooks.membership_changed.push(conversation::membership_changed);
    hooks.keys_changed.push(conversation::keys_changed);
    hooks.keys_lost.push(conversation::keys_lost);
    hooks.group_cards.push(conversation::group_cards);
}

fn toolkit_hears(hooks: &mut Hooks) {
    hooks.coordinator_gone.push(toolkit::coordinator_gone);
    hooks.group_cards.push(toolkit::group_cards);
    hooks.home_cards.push(toolkit::home_cards);
    hooks.host_cards.push(toolkit::host_cards);
    hooks.how_made.push(toolkit::how_made);
    hooks.forget_account.push(toolkit::forget_account);
    hooks.keys_changed.push(toolkit::keys_changed);
}

/// All pages.
#[must_use]
pub fn routes() -> Routes {
    ALL.iter().fold(Routes::new("server"), |all, feature| all.and((feature.routes)()))
}

/// All words.
#[must_use]
pub fn words() -> Vec<Words> {
    ALL.iter().filter_map(|feature| feature.words).map(|words| words()).collect()
}

/// All that features want to hear of.
#[must_use]
pub fn hooks() -> Hooks {
    let mut hooks = Hooks::default();
    for feature in ALL {
        (feature.hooks)(&mut hooks);
    }
    hooks
}

/// All that is done by itself.
#[must_use]
pub fn duties() -> Vec<Duty> {
    ALL.iter().flat_map(|feature| (feature.duties)()).collect()
}

/// All that is finished at start.
#[must_use]
pub fn startup() -> Vec<Startup> {
    ALL.iter().filter_map(|feature| feature.startup).collect()
}

/// Where a form of somebody's had led stands for a day, and some of these places carry a handle.
fn own_hear(hooks: &mut Hooks) {
    hooks.forget_member.push(|_, store, _, handle| database::forget_done(store, &handle.to_string()));
}

/// The program's own few paths.
fn own_routes() -> Routes {
    Routes::new("server").bare_get("/health", health).bare_get("/robots.txt", robots)
}

/// For whatever watches over the machine: whether pages can be read. Nothing about what is in them.
fn health(visit: &mut Visit, _: Anyone) -> Answer {
    let sound = visit.read(|_| Ok(())).is_ok() && visit.app().keystore.read(|_| Ok(())).is_ok();
    let (word, status) =
        if sound { ("ok\n", http::StatusCode::OK) } else { ("away\n", http::StatusCode::SERVICE_UNAVAILABLE) };
    Ok(Reply::of("text/plain; charset=utf-8", word.as_bytes().to_vec()).with_status(status))
}

/// No page of ours belongs in anybody's index.
fn robots(_: &mut Visit, _: Anyone) -> Answer {
    Ok(Reply::of("text/plain; charset=utf-8", b"User-agent: *\nDisallow: /\n".to_vec()))
}

fn kept_duties() -> Vec<Duty> {
    vec![Duty { name: "words whose hour is over", every_seconds: 60, run: web::sweep_kept_words }]
}

fn own_duties() -> Vec<Duty> {
    vec![Duty { name: "sessions that are over", every_seconds: 60, run: |app| app.keystore.sweep(app.clock.now()) }]
}

#[cfg(test)]
mod tests {
    use testing::{Engine, TestApp};

    fn house(engine: Engine) -> TestApp {
        TestApp::with(engine, super::own_routes(), vec![], super::hooks(), super::duties())
    }

    testing::on_each_engine! { house =>
        fn the_machine_hears_only_that_all_is_well(app) {
            let page = app.visitor().get("/health");
            page.is_well();
            assert_eq!((page.html.as_str(), page.header("cache-control")), ("ok\n", "no-store"));
            assert_eq!(app.visitor().get("/robots.txt").is_well().html, "User-agent: *\nDisallow: /\n");
        }

        fn sessions_that_are_over_are_swept(app) {
            let row = database::SessionRow {
                id: vec![1; 32],
                account_id: vec![2; 16],
                sealed: vec![3; 40],
                begun_at: app.clock.now().as_microsecond(),
                seen_at: app.clock.now().as_microsecond(),
                idle_seconds: 900,
            };
            app.app.keystore.put_session(row).unwrap();
            app.run_duties();
            assert!(!app.columns_with([3; 40]).is_empty());
            app.clock.advance(901);
            app.run_duties();
            assert!(app.columns_with([3; 40]).is_empty());
        }
    }

    #[test]
    fn the_words_of_all_features_hold_together() {
        language::Catalogue::new(&super::words()).unwrap();
    }

    #[test]
    fn the_figure_about_taking_time_stands_in_one_sentence() {
        for language in foundation::Language::ALL {
            let said: Vec<String> = super::words()
                .iter()
                .flat_map(|words| words.text(language).lines().map(str::to_owned).collect::<Vec<_>>())
                .filter(|line| !line.starts_with('#') && (line.contains("36 in 100") || line.contains("36 o bob")))
                .collect();
            assert_eq!(said.len(), 1, "{said:?}");
            assert!(said.iter().all(|line| line.starts_with("groups-time-figure =")), "{said:?}");
        }
    }

    #[test]
    fn no_path_is_answered_by_two_features() {
        let routes = super::routes();
        let mut seen = std::collections::BTreeMap::new();
        for route in routes.list() {
            let place = (route.method, route.in_language, route.path);
            assert_eq!(seen.insert(place, route.feature), None, "{} {}", route.method, route.path);
        }
    }
}
