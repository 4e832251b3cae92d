//! How soon many are told, and what it costs that a mail server or a gateway is away for three days: tests of `notices`
//! with as many as that.

use std::process::Command;

use crate::{Outcome, run};

const MANY: &str = "50000";

/// Plans and hands over fifty thousand letters to a mail server on this machine that keeps them and does not wait for its
/// disk.
pub fn measure(profile: &str) -> Outcome {
    tests(profile, &["many_are_told_once_each::sqlite", "a_board_of_fourteen"])
}

/// Lets fifty thousand wait for three days, once for a mail server and once for a gateway.
pub fn away(profile: &str) -> Outcome {
    tests(profile, &["three_days_without"])
}

fn tests(profile: &str, names: &[&str]) -> Outcome {
    let mut command = Command::new("cargo");
    command.args(["test", "--package", "notices", "--lib", "--profile", profile, "--"]).args(names);
    // One after the other, each with the machine to itself; the engine for most is the one that is measured.
    command.args(["--skip", "::postgres", "--test-threads", "1", "--nocapture"]);
    command.env("YARROW_MANY", MANY);
    run::status("Measuring", command)
}
