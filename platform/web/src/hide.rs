//! Hiding the page (safety.md §2.3): first on every page, without script, from stale pages too, for anybody.

use foundation::Language;

use crate::{Answer, Anyone, Form, Reply, Routes, Visit};

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
    Routes::new("web").bare_post_untokened("/hide", hide).bare_get("/away", away)
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
    Ok(Reply::to(format!("/away?l={}&p={place}", language.code()))
        .with_header("clear-site-data", "\"cache\", \"storage\"".to_owned()))
}

#[derive(askama::Template)]
#[template(path = "away.html")]
struct Away {
    language: &'static str,
    title: String,
    onward: &'static str,
    go_on: String,
}

fn away(visit: &mut Visit, _: Anyone) -> Answer {
    let place = visit.query("p").and_then(|place| place.parse::<usize>().ok()).unwrap_or(0);
    let language = visit.query("l").and_then(Language::from_code).unwrap_or(visit.language());
    let speaker = visit.app().catalogue.speaker(language);
    let address = PLACES.get(place).map_or("https://www.bbc.co.uk/weather", |(_, address)| *address);
    let view = Away {
        language: language.code(),
        title: speaker.t("hide-away-title"),
        onward: address,
        go_on: speaker.t("hide-away-go-on"),
    };
    Ok(Reply::page(&view)?.with_header("refresh", format!("0; url={address}")))
}
