//! `cargo xtask crash`: kills the program at eight exact steps of handing letters and texts over, as often as is wished.

use std::process::Command;

use clap::Args;

use crate::{Outcome, bench, run};

/// How often.
#[derive(Args)]
pub struct Choices {
    /// Kills at each of the eight steps
    #[arg(long, default_value_t = 200)]
    runs: usize,
    /// How the program is built that is killed
    #[arg(long, default_value = "release")]
    profile: String,
}

/// Builds the program, and kills it. What is lost or comes again too often fails the run.
pub fn kill(choices: &Choices) -> Outcome {
    let program = bench::build(&choices.profile)?;
    let mut command = Command::new("cargo");
    command.args(["test", "--package", "yarrow", "--test", "program", "--", "killed_at_any_step"]);
    command.args(["--test-threads", "1", "--nocapture"]);
    command.env("YARROW_PROGRAM", program).env("YARROW_CRASHES", choices.runs.to_string());
    run::status("Killing it", command)
}
