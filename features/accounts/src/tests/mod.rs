mod bad_input;
mod erasing;
mod full;
mod other_language;
mod rules;
mod second_factor;
mod signing_in;
mod words_kept;

use testing::{Engine, Page, TestApp, Visitor};
use web::Hooks;

/// The program with accounts alone.
fn house(engine: Engine) -> TestApp {
    TestApp::with(engine, crate::routes(), vec![crate::words()], Hooks::default(), vec![])
}

const OWN: &str = "seven grey herons on the weir";

/// A new account with a passphrase of her own; she is signed in then.
fn joined(app: &TestApp, name: &str, losing: &str) -> (Visitor, Page) {
    let mut visitor = app.visitor();
    visitor.get("/en/account/new").is_well();
    let page = visitor.post(
        "/en/account/new",
        &[("name", name), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", OWN), ("losing", losing)],
    );
    (visitor, page)
}

/// The ten words of the page that shows them, in their order.
fn ten_words(page: &Page) -> String {
    let word = |place| page.words_in(&format!("ol li:nth-child({place})")).unwrap();
    (1..=10).map(word).collect::<Vec<_>>().join(" ")
}

fn sign_in(visitor: &mut Visitor, name: &str, passphrase: &str) -> Page {
    visitor.get("/en/sign-in");
    visitor.post("/en/sign-in", &[("name", name), ("passphrase", passphrase)])
}
