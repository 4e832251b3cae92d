//! Whether an unknown name is told from a known one by how long signing in takes (keys.md rule 1).

use std::path::Path;
use std::time::Instant;

use serde_json::Value;

use super::below;
use super::browser::Browser;
use super::running::{Folder, Running};
use crate::Outcome;

/// Tries at each, by turns.
const TRIES: usize = 200;
/// Ten wrong tries an hour at one name are heard; with one left over.
const AT_ONE_NAME: usize = 9;
/// How far apart the two middles may lie, as a part of one.
const APART: f64 = 0.05;

/// Tries names of a demo's people and as many that nobody has, with a wrong passphrase.
pub fn measure(program: &Path) -> Outcome {
    let folder = Folder::new()?;
    let data = folder.join("data").display().to_string();
    let server = Running::start(program, &["demo", "--json", "--listen", "127.0.0.1:0", "--data", &data])?;
    let told: Value = serde_json::from_str(&server.line).map_err(|error| error.to_string())?;
    let people = told.get("people").and_then(Value::as_array).ok_or("the demo names nobody")?;
    let known: Vec<&str> = people.iter().filter_map(|person| person.get("name").and_then(Value::as_str)).collect();
    let needed = TRIES.div_ceil(AT_ONE_NAME);
    if known.len() < needed {
        return Err(format!("{needed} people are needed, and the demo has {}", known.len()));
    }
    let mut browser = Browser::at(&server.address()?);
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for (round, name) in known.iter().cycle().take(TRIES).enumerate() {
        let nobody = format!("{name}{}", round % known.len());
        let mut one = (*name, &mut with);
        let mut other = (nobody.as_str(), &mut without);
        // Each goes first as often as second.
        if round % 2 == 1 {
            std::mem::swap(&mut one, &mut other);
        }
        for (name, times) in [one, other] {
            let began = Instant::now();
            let status = browser.send("/en/sign-in", &[("name", name), ("passphrase", "not her passphrase at all")])?;
            if status != 422 {
                return Err(format!("a wrong passphrase was answered {status}"));
            }
            times.push(began.elapsed().as_secs_f64() * 1000.0);
        }
    }
    with.sort_by(f64::total_cmp);
    without.sort_by(f64::total_cmp);
    let (known, unknown) = (below(&with, 50), below(&without, 50));
    let apart = (known - unknown).abs() / unknown;
    println!(
        "{TRIES} tries each, middle: a known name {known:.2} ms, an unknown one {unknown:.2} ms, {:.2} % apart",
        apart * 100.0
    );
    if apart < APART { Ok(()) } else { Err("An unknown name can be told from a known one.".to_owned()) }
}
