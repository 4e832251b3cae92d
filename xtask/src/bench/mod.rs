//! `cargo xtask bench`: how fast and how light the program is. Times are given as ratios within one run, since machines
//! are noisy; what a run gave stands in `docs/benchmarks.md`.

mod browser;
mod notices;
mod pages;
mod press;
mod running;
mod sign_in;
mod start;

use std::path::PathBuf;
use std::process::Command;

use clap::{Args, ValueEnum};

use crate::workspace::root;
use crate::{Outcome, run};

/// What to measure.
#[derive(Args)]
pub struct Choices {
    /// `pages`: what a page costs beside as many bytes of nothing. `start`: how soon it is ready, and what it weighs.
    /// `sign-in`: whether an unknown name is told from a known one by how long it takes. `press`: how long a pack takes to
    /// become a PDF. `notices`: how soon fifty thousand women are told (with `--profile release`). `away`: what it costs
    /// that so many wait for three days
    #[arg(value_enum)]
    what: What,
    /// How the program is built: `quick` is nearly `release` at a third of its build time
    #[arg(long, default_value = "quick")]
    profile: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum What {
    Pages,
    Start,
    SignIn,
    Press,
    Notices,
    Away,
}

/// Builds the program and measures it.
pub fn measure(choices: &Choices) -> Outcome {
    match choices.what {
        What::Pages => pages::measure(&build(&choices.profile)?),
        What::Start => start::measure(&build(&choices.profile)?),
        What::SignIn => sign_in::measure(&build(&choices.profile)?),
        What::Press => press::measure(&press::build()?),
        What::Notices => notices::measure(&choices.profile),
        What::Away => notices::away(&choices.profile),
    }
}

/// Builds the program, and says where it lies.
pub fn build(profile: &str) -> Result<PathBuf, String> {
    let mut build = Command::new("cargo");
    build.args(["build", "--package", "yarrow", "--profile", profile]);
    run::status("Building the program", build)?;
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let program = folder.join(if profile == "dev" { "debug" } else { profile }).join("yarrow");
    if program.is_file() { Ok(program) } else { Err(format!("There is no {}.", program.display())) }
}

/// The value below which so many per cent of them lie. `values` are in order.
fn below(values: &[f64], percent: usize) -> f64 {
    values.get((values.len() * percent / 100).min(values.len().saturating_sub(1))).copied().unwrap_or_default()
}
