//! `cargo xtask tour`: the pictures of `docs/tour.md`, taken from a fresh demo.

use std::process::Command;

use crate::workspace::root;
use crate::{Outcome, run, setup};

/// Builds the program, walks it, and writes `docs/tour/*.png` and `docs/tour.md`.
pub fn take() -> Outcome {
    setup::browsers_are_here()?;
    run::build_program()?;
    let mut command = Command::new("node");
    command.arg("tour.mjs").current_dir(root().join("e2e"));
    run::status("The tour", command)
}
