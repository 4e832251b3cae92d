//! The program, running while it is measured, and what the system says of it.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// A folder of the measurement's own, gone at its end.
pub struct Folder(PathBuf);

impl Folder {
    /// Makes one.
    pub fn new() -> Result<Self, String> {
        let path = std::env::temp_dir().join(format!("yarrow-bench-{}", std::process::id()));
        fs::create_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self(path))
    }

    /// Something in it.
    pub fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// The program until it is dropped.
pub struct Running {
    child: Child,
    /// The line with which it said that it was ready.
    pub line: String,
    /// When it was started.
    pub began: Instant,
}

impl Running {
    /// Starts it and waits for its line. Its log is written as it would be, and thrown away.
    pub fn start(program: &Path, arguments: &[&str]) -> Result<Self, String> {
        let began = Instant::now();
        let mut child = Command::new(program)
            .args(arguments)
            .env("YARROW_LOG", "info")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{} could not be started: {error}", program.display()))?;
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut line).map_err(|error| error.to_string())?;
        }
        if line.is_empty() {
            return Err(format!("{} ended before it was ready.", program.display()));
        }
        Ok(Self { child, line, began })
    }

    /// Where it listens: `127.0.0.1:1234`.
    pub fn address(&self) -> Result<String, String> {
        let rest = self.line.split_once("http://").ok_or_else(|| format!("no address in: {}", self.line))?.1;
        Ok(rest.chars().take_while(|letter| letter.is_ascii_digit() || ".:".contains(*letter)).collect())
    }

    /// The processor time it has used, in seconds, its threads and the system's work for it together.
    pub fn cpu_seconds(&self) -> Result<f64, String> {
        // Nanoseconds per thread; `stat` counts in hundredths only.
        let folder = format!("/proc/{}/task", self.child.id());
        let mut nanoseconds = 0_f64;
        for task in fs::read_dir(&folder).map_err(|error| format!("{folder}: {error}"))?.flatten() {
            let text = fs::read_to_string(task.path().join("schedstat")).unwrap_or_default();
            nanoseconds +=
                text.split_whitespace().next().and_then(|number| number.parse::<f64>().ok()).unwrap_or_default();
        }
        Ok(nanoseconds / 1e9)
    }

    /// Memory that is its own and in use now, in megabytes.
    pub fn megabytes(&self) -> Result<f64, String> {
        let file = format!("/proc/{}/status", self.child.id());
        let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
        let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse().map_err(|_| format!("{file} says: {line}"))?;
        Ok(kilobytes / 1024.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
