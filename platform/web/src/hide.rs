//! Hiding the page (safety.md §2.3): first on every page, without script, from stale pages too, for anybody.

use foundation::Language;

use crate::{Answer, Anyone, Cookie, Form, Reply, Routes, Visit};

/// The cookie that says that a page was hidden here, and when. It names nobody.
const HIDDEN: &str = "__Host-h";
/// How long it stands: what was typed before hiding is not sent once more by Back and Reload. As long as a session.
const HIDDEN_SECONDS: u64 = 12 * 60 * 60;
/// How long pages are quiet, unless she goes on: as long as one visit to a library's computer. Microseconds.
const QUIET: i64 = 30 * 60 * 1_000_000;
/// What follows the moment in the cookie once she went on.
const WENT_ON: &str = "-on";

/// Plain places outside that say nothing of her: she picks one, the first is the default. Key and address.
const PLACES: [(&str, &str); 3] = [
    ("away-weather", "https://www.bbc.co.uk/weather"),
    ("away-recipes", "https://www.bbc.co.uk/food"),
    ("away-news", "https://www.bbc.co.uk/news"),
];

/// The keys of the places 'Hide this page' may lead to, in their order.
#[must_use]
pub fn away_places() -> [&'static str; 3] {
    PLACES.map(|(key, _)| key)
}

/// Where hiding lives: without a language in the path, so that one form fits every page.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("web")
        .bare_post_untokened("/hide", hide)
        .at_once()
        .bare_get("/away", away)
        .at_once()
        .get("/go-on", go_on)
}

/// Ends the session, asks the browser to forget, and leads to a plain page of ours, which goes on by itself: a form
/// may not lead to another site under our own rules, and then her page would stay.
fn hide(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let place = visit.session().map_or(0, |session| session.away);
    let language = Language::from_code(form.value("lang")).unwrap_or(visit.language());
    // A keystore that does not answer must not keep her page on the screen: the cookie goes all the same.
    if visit.end_session().is_err() {
        tracing::warn!("hiding: the session could not be ended; it ends by itself");
    }
    visit.set_cookie(Cookie::lasting(HIDDEN, &visit.now().as_microsecond().to_string(), HIDDEN_SECONDS));
    Ok(Reply::to(format!("/away?l={}&p={place}", language.code()))
        .with_header("clear-site-data", "\"cache\", \"storage\"".to_owned()))
}

/// A page that says nothing of what this place is, with one way on.
#[derive(askama::Template)]
#[template(path = "plain.html")]
struct Plain {
    language: &'static str,
    title: String,
    heading: String,
    onward: String,
    go_on: String,
}

fn away(visit: &mut Visit, _: Anyone) -> Answer {
    let place = visit.query("p").and_then(|place| place.parse::<usize>().ok()).unwrap_or(0);
    let language = visit.query("l").and_then(Language::from_code).unwrap_or(visit.language());
    let speaker = visit.app().catalogue.speaker(language);
    let address = PLACES.get(place).map_or("https://www.bbc.co.uk/weather", |(_, address)| *address);
    let view = Plain {
        language: language.code(),
        title: speaker.t("hide-away-title"),
        heading: speaker.t("hide-away-title"),
        onward: address.to_owned(),
        go_on: speaker.t("hide-away-go-on"),
    };
    Ok(Reply::page(&view)?.with_header("refresh", format!("0; url={address}")))
}

/// When a page was hidden in this browser, and whether she went on since.
struct Hidden {
    at: i64,
    went_on: bool,
}

fn hidden(visit: &Visit) -> Option<Hidden> {
    let said = visit.cookie(HIDDEN)?;
    let (at, went_on) = said.strip_suffix(WENT_ON).map_or((said, false), |at| (at, true));
    Some(Hidden { at: at.parse().unwrap_or_else(|_| visit.now().as_microsecond()), went_on })
}

/// Whether a page was hidden in this browser since a moment, in microseconds.
pub(crate) fn hidden_since(visit: &Visit, moment: i64) -> bool {
    hidden(visit).is_some_and(|hidden| hidden.at >= moment)
}

/// The page as it is; or in its stead, for a while after hiding, a quiet one for whoever presses Back. Signing in is
/// always there.
pub(crate) fn quiet_instead(visit: &Visit, reply: Reply) -> Answer {
    let is_page = reply.status == http::StatusCode::OK && reply.kind.starts_with("text/html");
    let always = ["/away", "/sign-in"].iter().any(|open| visit.path().ends_with(open));
    if !is_page || always || visit.session().is_some() || !is_quiet(visit) { Ok(reply) } else { quiet(visit) }
}

/// Whether a page was hidden in this browser a short while ago, and nobody went on since.
pub(crate) fn is_quiet(visit: &Visit) -> bool {
    let now = visit.now().as_microsecond();
    hidden(visit).is_some_and(|hidden| !hidden.went_on && now - hidden.at < QUIET)
}

/// The name of the place, which says nothing, and a way on.
pub(crate) fn quiet(visit: &Visit) -> Answer {
    Reply::page(&Plain {
        language: visit.language().code(),
        title: language::day_short(visit.language(), visit.now_here().date()),
        heading: visit.app().settings.place_name.clone(),
        onward: visit.path_to("/go-on"),
        go_on: visit.t("hide-go-on"),
    })
}

/// She is back: pages are pages again. What was typed before she hid stays unsent.
pub(crate) fn seen_again(visit: &mut Visit) {
    if let Some(hidden) = hidden(visit) {
        visit.set_cookie(Cookie::lasting(HIDDEN, &format!("{}{WENT_ON}", hidden.at), HIDDEN_SECONDS));
    }
}

fn go_on(visit: &mut Visit, _: Anyone) -> Answer {
    seen_again(visit);
    Ok(Reply::to(visit.path_to("/")))
}
