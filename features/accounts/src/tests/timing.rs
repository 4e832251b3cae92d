//! Whether an unknown name is told from a known one by how long signing in takes (keys.md rule 1).

use std::time::Instant;

use testing::{Engine, Visitor};

use super::{house, joined};

/// Tries at each, one after the other by turns.
const TRIES: usize = 200;

fn takes(visitor: &mut Visitor, name: &str) -> f64 {
    let before = Instant::now();
    visitor.post_raw("/en/sign-in", &[("name", name), ("passphrase", "not her passphrase at all")]).is(422);
    before.elapsed().as_secs_f64() * 1000.0
}

fn middle(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    (times[times.len() / 2 - 1] + times[times.len() / 2]) / 2.0
}

/// Takes minutes, and says something only on a machine that does nothing else; so it is asked for by name:
/// `cargo test --release -p accounts a_known_name_takes_as_long -- --ignored --nocapture`.
#[test]
#[ignore = "measures: by command, on a quiet machine"]
fn a_known_name_takes_as_long_as_an_unknown_one() {
    let app = house(Engine::Sqlite);
    // Ten tries an hour at one name are let in: so twenty women, and as many names that nobody has.
    let women: Vec<String> = (0..20).map(|number| format!("known{number:02}")).collect();
    for name in &women {
        joined(&app, name, "neither").1.goes_to("/en/");
    }
    let mut visitor = app.visitor();
    visitor.get("/en/sign-in");
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for round in 0..TRIES {
        let name = &women[round % women.len()];
        let nobody = format!("nobody{:02}", round % women.len());
        // Each goes first as often as second.
        if round % 2 == 0 {
            known.push(takes(&mut visitor, name));
            unknown.push(takes(&mut visitor, &nobody));
        } else {
            unknown.push(takes(&mut visitor, &nobody));
            known.push(takes(&mut visitor, name));
        }
    }
    let (known, unknown) = (middle(known), middle(unknown));
    let apart = (known - unknown).abs() / unknown;
    println!("known {known:.2} ms, unknown {unknown:.2} ms: {:.2} % apart in {TRIES} tries each", apart * 100.0);
    assert!(apart < 0.05, "known {known:.2} ms, unknown {unknown:.2} ms");
}
