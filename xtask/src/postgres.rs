//! A PostgreSQL of our own for one run: real, synced, and gone afterwards.

use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A running server in a temporary folder. Dropping it stops the server and takes the folder away.
pub struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
}

impl Postgres {
    /// Sets up and starts a server on 127.0.0.1, on a port that is free, in this temporary folder or the machine's.
    pub fn start(temporary: Option<&Path>) -> Result<Self, String> {
        let programs = programs().ok_or(
            "PostgreSQL's server is not installed: 'apt-get install postgresql', or 'cargo xtask setup' as root.",
        )?;
        let folder = make_folder(temporary)?;
        let port = free_port()?;
        // From here on, dropping takes the folder away again, whatever fails.
        let server = Self { programs, folder, port };
        let data = server.folder.join("data");
        server.run("initdb", |command| {
            command
                .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8", "-D"])
                .arg(&data)
        })?;
        server.watch_over();
        let options = format!(
            "-c listen_addresses=127.0.0.1 -p {port} -k {} -c max_connections=200 -c fsync=on -c log_min_messages=warning",
            server.folder.display()
        );
        server.run("pg_ctl", |command| {
            command
                .arg("-D")
                .arg(&data)
                .arg("-o")
                .arg(&options)
                .arg("-l")
                .arg(server.folder.join("log"))
                .args(["-w", "-s", "start"])
        })?;
        Ok(server)
    }

    /// Where it answers, as a connection string to its first database.
    pub fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn run(&self, program: &str, arguments: impl Fn(&mut Command) -> &mut Command) -> Result<(), String> {
        let mut command = as_nobody(&self.programs.join(program));
        // Its log is a file: a pipe kept open by the server would make us wait for ever.
        let log =
            std::fs::File::create(self.folder.join(format!("{program}.out"))).map_err(|error| error.to_string())?;
        let errors = log.try_clone().map_err(|error| error.to_string())?;
        arguments(&mut command).current_dir(&self.folder).stdin(Stdio::null()).stdout(log).stderr(errors);
        let status = command.status().map_err(|error| format!("{program} could not be started: {error}"))?;
        if status.success() {
            return Ok(());
        }
        let mut said = String::new();
        for file in [format!("{program}.out"), "log".to_owned()] {
            said.push_str(&std::fs::read_to_string(self.folder.join(file)).unwrap_or_default());
        }
        Err(format!("PostgreSQL did not start ({program}): {}", said.trim()))
    }

    /// Ctrl-C or a kill ends us without a word: a shell in a process group of its own then stops the server for us.
    fn watch_over(&self) {
        let script = r#"while kill -0 "$1" 2>/dev/null; do sleep 1; done
[ -d "$2" ] || exit 0
server=$(head -n 1 "$2/data/postmaster.pid" 2>/dev/null) && kill -QUIT "$server"
sleep 1
rm -rf -- "$2""#;
        // Without it only a killed run leaves something behind, so a shell that can't be started is no reason to stop.
        drop(
            Command::new("sh")
                .args(["-c", script, "watch"])
                .arg(std::process::id().to_string())
                .arg(&self.folder)
                .process_group(0)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn(),
        );
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let data = self.folder.join("data");
        let stopped =
            self.run("pg_ctl", |command| command.arg("-D").arg(&data).args(["-m", "immediate", "-w", "-s", "stop"]));
        if let Err(why) = stopped
            && data.join("postmaster.pid").exists()
        {
            eprintln!("{why}");
        }
        if let Err(error) = std::fs::remove_dir_all(&self.folder) {
            eprintln!("{} is still there: {error}", self.folder.display());
        }
    }
}

/// Where `initdb`, `pg_ctl` and `postgres` lie: Debian keeps them off the path, one folder a version.
pub fn programs() -> Option<PathBuf> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .collect();
    folders.sort();
    folders.reverse();
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    folders.into_iter().find(|folder| ["initdb", "pg_ctl", "postgres"].iter().all(|name| folder.join(name).is_file()))
}

/// PostgreSQL refuses to run as root, rightly: as root, it runs as the `postgres` that Debian's package made.
fn as_nobody(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command
}

/// Are we root?
pub fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn make_folder(temporary: Option<&Path>) -> Result<PathBuf, String> {
    let mut make = if is_root() { as_nobody(Path::new("mktemp")) } else { Command::new("mktemp") };
    if let Some(temporary) = temporary {
        make.env("TMPDIR", temporary);
    }
    let make = make
        .args(["-d", "-t", "yarrow-postgres-XXXXXXXX"])
        .current_dir("/")
        .output()
        .map_err(|error| format!("no temporary folder could be made: {error}"))?;
    if !make.status.success() {
        return Err(format!("no temporary folder could be made: {}", String::from_utf8_lossy(&make.stderr).trim()));
    }
    Ok(PathBuf::from(String::from_utf8_lossy(&make.stdout).trim()))
}

fn free_port() -> Result<u16, String> {
    let door = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| format!("no port is free: {error}"))?;
    door.local_addr().map(|address| address.port()).map_err(|error| format!("no port is free: {error}"))
}
