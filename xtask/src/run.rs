//! `cargo xtask test`: everything that must hold, one step after the other, with the time each took.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use clap::{Args, ValueEnum};

use crate::postgres::Postgres;
use crate::workspace::{Workspace, root};
use crate::{Outcome, finding, setup, tidy, words};

/// What to test.
#[derive(Args)]
pub struct Choices {
    /// The databases the suite runs on
    #[arg(long, value_enum, default_value = "both")]
    engine: Engine,
    /// Leaves the browsers out
    #[arg(long)]
    quick: bool,
    /// Builds and tests the press too: three to four minutes more, and it changes seldom
    #[arg(long)]
    press: bool,
    /// Only tests whose name holds one of these; with any, tidy and words are left out
    filter: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
enum Engine {
    Sqlite,
    Postgres,
    Both,
}

impl Engine {
    fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
            Self::Both => "both",
        }
    }
}

/// Runs every step, also when one before it failed, and says at the end how many held.
pub fn everything(choices: &Choices) -> Outcome {
    let mut steps = Steps::default();
    if choices.filter.is_empty() {
        steps.take("tidy", || finding::tell("tidy", Workspace::read().and_then(|house| tidy::look(&house))));
        steps.take("words", || finding::tell("words", Workspace::read().and_then(|house| words::look(&house))));
    }
    steps.take("suite", || suite(choices));
    if choices.press {
        steps.take("press", press);
    }
    let walks = browser_tests(choices)?;
    if !walks.is_empty() {
        steps.take("browsers", || browsers(&walks, choices.filter.is_empty()));
    }
    steps.close()
}

fn suite(choices: &Choices) -> Outcome {
    let memory = memory_folder();
    let server = if choices.engine == Engine::Sqlite { None } else { Some(Postgres::start(memory.as_deref())?) };
    let mut command = Command::new("cargo");
    if has_nextest() {
        command.args(["nextest", "run", "--workspace", "--no-tests=warn"]).args(&choices.filter);
        // Each test that needs a store is called after its engine.
        match choices.engine {
            Engine::Sqlite => drop(command.args(["-E", "not test(/::postgres$/)"])),
            Engine::Postgres => drop(command.args(["-E", "not test(/::sqlite$/)"])),
            Engine::Both => {}
        }
    } else {
        // Without nextest a filter is one word.
        command.args(["test", "--workspace", "--no-fail-fast"]).args(choices.filter.first());
    }
    command.env("YARROW_TEST_ENGINE", choices.engine.name()).env_remove("YARROW_TEST_POSTGRES");
    if let Some(server) = &server {
        command.env("YARROW_TEST_POSTGRES", server.address());
    }
    if let Some(memory) = &memory {
        command.env("TMPDIR", memory);
    }
    status("The suite", command)
}

/// Gigabytes that must be to spare, of the folder and of the machine's memory.
const TO_SPARE: u64 = 4 << 30;

/// A folder in memory, where there is room: each test makes two databases of hundreds of files and takes them away again,
/// and on a disk that takes longer than the test.
fn memory_folder() -> Option<PathBuf> {
    let folder = PathBuf::from("/dev/shm");
    let said = Command::new("df").args(["--block-size=1", "--output=fstype,avail"]).arg(&folder).output().ok()?;
    let said = String::from_utf8(said.stdout).ok()?;
    let (kind, room) = said.lines().nth(1)?.trim().split_once(' ')?;
    let memory = std::fs::read_to_string("/proc/meminfo").ok()?;
    let free = memory.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?.trim().strip_suffix(" kB")?;
    let free = free.parse::<u64>().ok()?.checked_mul(1024)?;
    let room = room.trim().parse::<u64>().ok()?;
    (kind == "tmpfs" && room.min(free / 2) >= TO_SPARE).then_some(folder)
}

fn has_nextest() -> bool {
    Command::new("cargo")
        .args(["nextest", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The press stands in a workspace of its own, with a lock file of its own.
fn press() -> Outcome {
    let mut command = Command::new("cargo");
    command.args(["test", "--locked", "--manifest-path", "press/Cargo.toml"]);
    status("The press", command)
}

/// The walks of `e2e/` that were asked for: `e2e/FEATURE/NAME.test.mjs`.
fn browser_tests(choices: &Choices) -> Result<Vec<PathBuf>, String> {
    if choices.quick {
        return Ok(Vec::new());
    }
    let house = Workspace::read()?;
    let wanted =
        |path: &&str| choices.filter.is_empty() || choices.filter.iter().any(|part| path.contains(part.as_str()));
    Ok(house
        .under("e2e/")
        .into_iter()
        .filter(|path| path.ends_with(".test.mjs"))
        .filter(wanted)
        .map(PathBuf::from)
        .collect())
}

fn browsers(walks: &[PathBuf], after_the_suite: bool) -> Outcome {
    setup::browsers_are_here()?;
    if after_the_suite { as_the_suite_built_it() } else { build_program() }?;
    let mut command = Command::new("node");
    // Two at a time: a walk waits more than it works, and two cores carry two browsers and two demos.
    command.args(["--test", "--test-concurrency=2"]).args(walks).current_dir(root().join("e2e"));
    status("The browsers", command)
}

/// The program as the whole suite built it for its own tests. Built by itself it has other features of what it stands on,
/// and most of that would be compiled once more.
fn as_the_suite_built_it() -> Outcome {
    let mut build = Command::new("cargo");
    build.args(["test", "--workspace", "--no-run", "--quiet"]);
    status("Building the program", build)
}

/// Builds the program that the browsers walk.
pub fn build_program() -> Outcome {
    let mut build = Command::new("cargo");
    build.args(["build", "--package", "yarrow"]);
    status("Building the program", build)
}

/// Runs a command to its end, on our terminal.
pub fn status(what: &str, mut command: Command) -> Outcome {
    match command.stdin(Stdio::null()).current_dir_or_root().status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{what}: not everything held ({status}).")),
        Err(error) => Err(format!("{what}: {} could not be started: {error}", command.get_program().display())),
    }
}

trait FromRoot {
    fn current_dir_or_root(&mut self) -> &mut Self;
}

impl FromRoot for Command {
    fn current_dir_or_root(&mut self) -> &mut Self {
        if self.get_current_dir().is_none() {
            self.current_dir(root());
        }
        self
    }
}

/// The steps of a run, each with what became of it.
#[derive(Default)]
struct Steps {
    held: usize,
    failed: Vec<String>,
}

impl Steps {
    fn take(&mut self, name: &str, step: impl FnOnce() -> Outcome) {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = step();
        let took = start.elapsed().as_secs_f32();
        match outcome {
            Ok(()) => {
                self.held += 1;
                println!("== {name}: held, {took:.1} s");
            }
            Err(why) => {
                println!("{why}\n== {name}: did not hold, {took:.1} s");
                self.failed.push(name.to_owned());
            }
        }
    }

    fn close(self) -> Outcome {
        println!("\nsteps: {} passed, {} failed", self.held, self.failed.len());
        if self.failed.is_empty() { Ok(()) } else { Err(format!("Did not hold: {}.", self.failed.join(", "))) }
    }
}
