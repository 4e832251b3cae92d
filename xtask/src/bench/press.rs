//! How long a pack takes through `yarrow-press`, the program's start and all.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use super::below;
use crate::workspace::root;
use crate::{Outcome, run};

const TIMES: usize = 60;
/// The middle may not lie above this.
const BUDGET: f64 = 300.0;

/// Builds the press as it is installed.
pub fn build() -> Result<PathBuf, String> {
    let manifest = root().join("press/Cargo.toml");
    let mut build = Command::new("cargo");
    build.args(["build", "--release", "--locked", "--manifest-path"]).arg(&manifest);
    run::status("Building the press", build)?;
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("press/target"), PathBuf::from);
    let program = folder.join("release/yarrow-press");
    if program.is_file() { Ok(program) } else { Err(format!("There is no {}.", program.display())) }
}

/// Prints a plan of two pages again and again. The first time warms the disk and does not count.
pub fn measure(program: &Path) -> Outcome {
    let sheet = root().join("press/tests/plan-cy.json");
    let sheet = std::fs::read(&sheet).map_err(|error| format!("{}: {error}", sheet.display()))?;
    let size = print(program, &sheet)?;
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let began = Instant::now();
        print(program, &sheet)?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    let middle = below(&times, 50);
    println!(
        "{TIMES} times a plan of two pages, {size} bytes: best {:.0} ms, middle {middle:.0} ms, worst {:.0} ms",
        below(&times, 0),
        below(&times, 100)
    );
    if middle <= BUDGET { Ok(()) } else { Err(format!("More than {BUDGET:.0} ms in the middle.")) }
}

fn print(program: &Path, sheet: &[u8]) -> Result<usize, String> {
    let mut running = Command::new(program)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    // It reads to the end before it writes.
    let written = running.stdin.take().map(|mut input| input.write_all(sheet));
    let output = running.wait_with_output().map_err(|error| error.to_string())?;
    match written {
        Some(Ok(())) if output.status.success() && output.stdout.starts_with(b"%PDF-") => Ok(output.stdout.len()),
        _ => Err("The press gave no PDF.".to_owned()),
    }
}
