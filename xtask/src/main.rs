//! The house's own tools: `cargo xtask test`, `tidy`, `words`, `bench`, `crash`, `new-feature`, `tour`, `setup`. Our only scripting place.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "these tools speak to a terminal")]

mod bench;
mod crash;
mod finding;
mod new_feature;
mod postgres;
mod run;
mod setup;
mod tidy;
mod tour;
mod words;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What a step answers: nothing, or one sentence that says what went wrong.
type Outcome = Result<(), String>;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The house's own tools")]
struct Tools {
    #[command(subcommand)]
    tool: Tool,
}

#[derive(Subcommand)]
enum Tool {
    /// Everything that must hold: tidy, words, the suite on both engines, the browsers
    Test(run::Choices),
    /// Looks at the shape of the house: anatomy, feature graph, pure rules, files too long
    Tidy,
    /// Looks at every sentence in both languages: missing, unused, unequal
    Words,
    /// Measures how fast and how light the program is (docs/benchmarks.md)
    Bench(bench::Choices),
    /// Kills the program at eight steps of handing letters and texts over, two hundred times each (docs/benchmarks.md)
    Crash(crash::Choices),
    /// Makes the rooms of a new feature
    NewFeature {
        /// Its name: lower case, words joined by `_`
        name: String,
    },
    /// Walks a fresh demo and takes the pictures of docs/tour.md
    Tour,
    /// Installs what the tests need: PostgreSQL, Chromium, Firefox ESR, Node packages
    Setup,
}

fn main() -> ExitCode {
    let outcome = match Tools::parse().tool {
        Tool::Test(choices) => run::everything(&choices),
        Tool::Tidy => finding::tell("tidy", workspace::Workspace::read().and_then(|house| tidy::look(&house))),
        Tool::Words => finding::tell("words", workspace::Workspace::read().and_then(|house| words::look(&house))),
        Tool::Bench(choices) => bench::measure(&choices),
        Tool::Crash(choices) => crash::kill(&choices),
        Tool::NewFeature { name } => new_feature::make(&name),
        Tool::Tour => tour::take(),
        Tool::Setup => setup::install(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
