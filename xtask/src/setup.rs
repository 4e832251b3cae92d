//! What the tests need besides Rust and a C compiler, and how it comes onto a Debian machine.

use std::path::Path;
use std::process::Command;

use crate::workspace::root;
use crate::{Outcome, postgres, run};

const PROGRAMS: [(&str, &str, &str); 7] = [
    ("/usr/bin/chromium", "YARROW_CHROMIUM", "chromium"),
    ("/usr/bin/firefox-esr", "YARROW_FIREFOX", "firefox-esr"),
    ("node", "", "nodejs"),
    ("npm", "", "npm"),
    ("strace", "", "strace"),
    // Brings Python's `icalendar` with it: both read the calendar file as a woman's own calendar would.
    ("/usr/bin/khal", "", "khal"),
    // Reads the PDFs of `press/`.
    ("/usr/bin/pdfinfo", "", "poppler-utils"),
];

/// What carries texts, with a stand-in for the network, and the package each is in.
const GATEWAY: [(&str, &str); 2] = [("/usr/sbin/smsbox", "kannel"), ("/usr/lib/kannel/test/fakesmsc", "kannel-extras")];

/// Installs what is missing: Debian's packages as root or through sudo, then the Node packages of `e2e/`.
pub fn install() -> Outcome {
    let mut missing: Vec<&str> = absent_programs();
    if postgres::programs().is_none() {
        missing.push("postgresql");
    }
    missing.extend(GATEWAY.iter().filter(|(program, _)| !Path::new(program).exists()).map(|(_, package)| *package));
    if !missing.is_empty() {
        for arguments in [vec!["update"], [vec!["install", "--yes", "--no-install-recommends"], missing].concat()] {
            let mut command = if postgres::is_root() { Command::new("apt-get") } else { Command::new("sudo") };
            if !postgres::is_root() {
                command.arg("apt-get");
            }
            command.arg("-q").args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
            run::status("Installing", command)?;
        }
    }
    if !node_packages_are_here() {
        let mut command = Command::new("npm");
        command
            .args(["ci", "--no-audit", "--no-fund"])
            .env("PUPPETEER_SKIP_DOWNLOAD", "1")
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .current_dir(root().join("e2e"));
        run::status("Installing the Node packages", command)?;
    }
    println!("setup: everything is here");
    Ok(())
}

/// Says in one sentence what a walk in the browsers misses.
pub fn browsers_are_here() -> Outcome {
    let missing = absent_programs();
    if !missing.is_empty() {
        return Err(format!(
            "The browsers can't be walked: install {} with apt-get, or run 'cargo xtask setup' as root.",
            missing.join(", ")
        ));
    }
    if !node_packages_are_here() {
        return Err("The browsers can't be walked: run 'npm ci' in e2e/, or 'cargo xtask setup'.".to_owned());
    }
    Ok(())
}

fn absent_programs() -> Vec<&'static str> {
    PROGRAMS.iter().filter(|(program, instead, _)| !is_here(program, instead)).map(|(_, _, package)| *package).collect()
}

fn is_here(program: &str, instead: &str) -> bool {
    if let Some(path) = std::env::var_os(instead) {
        return Path::new(&path).exists();
    }
    if program.starts_with('/') {
        return Path::new(program).exists();
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// npm leaves a copy of the lock file with what it installed; older than ours, it is out of date.
fn node_packages_are_here() -> bool {
    let changed = |path: &str| std::fs::metadata(root().join(path)).and_then(|about| about.modified()).ok();
    match (changed("e2e/package-lock.json"), changed("e2e/node_modules/.package-lock.json")) {
        (Some(wanted), Some(installed)) => installed >= wanted,
        _ => false,
    }
}
