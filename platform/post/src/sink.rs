//! A mail server that keeps what it is given: for the demo, where nothing may leave the house, and for tests.
//!
//! It speaks the part of RFC 5321 that a sender needs, on a port of this machine only, and says 250 to a message once
//! that lies on the disk as one `.eml` file. `Return-Path` and `X-Envelope-To` are put in front: who it was from and
//! for, as the envelope said.

use std::{
    fs::{self, File},
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use foundation::Id;

/// The longest line that is read, its end included; RFC 5321 asks for 1,000.
const LONGEST_LINE: u64 = 4096;
/// The largest message, in bytes.
const LARGEST: usize = 25 * 1024 * 1024;
/// The most people one message may be for.
const MOST_RECIPIENTS: usize = 100;
/// A sender who is silent for so long is let go.
const PATIENCE: Duration = Duration::from_secs(60);

/// A sink, at work until it is dropped.
pub struct Sink {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    folder: PathBuf,
    kept: AtomicU64,
    calls: AtomicU64,
    turns_away: AtomicBool,
    hangs_up: AtomicBool,
    syncs: bool,
    stopped: AtomicBool,
}

/// A message that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Who it was from, as the envelope said; empty for the null sender.
    pub from: String,
    /// Everybody it was for, as the envelope said.
    pub to: Vec<String>,
    /// The message itself, headers and all.
    pub text: String,
}

/// Starts a sink that keeps its messages in `folder`, which is made when it is not there.
///
/// # Errors
/// The folder cannot be made, or this machine gives no port.
pub fn start(folder: &Path) -> io::Result<Sink> {
    begin(folder, true)
}

/// The same, but it does not wait for the disk: for a measurement of who sends, not of this.
///
/// # Errors
/// As [`start`].
pub fn start_quick(folder: &Path) -> io::Result<Sink> {
    begin(folder, false)
}

fn begin(folder: &Path, syncs: bool) -> io::Result<Sink> {
    fs::create_dir_all(folder)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    let shared = Arc::new(Shared {
        folder: folder.to_owned(),
        kept: AtomicU64::new(0),
        calls: AtomicU64::new(0),
        turns_away: AtomicBool::new(false),
        hangs_up: AtomicBool::new(false),
        syncs,
        stopped: AtomicBool::new(false),
    });
    let inside = Arc::clone(&shared);
    std::thread::Builder::new().name("mail sink".to_owned()).spawn(move || {
        for caller in listener.incoming() {
            if inside.stopped.load(Ordering::SeqCst) {
                break;
            }
            if let Ok(caller) = caller {
                inside.calls.fetch_add(1, Ordering::SeqCst);
                if inside.hangs_up.load(Ordering::SeqCst) {
                    continue;
                }
                let shared = Arc::clone(&inside);
                // Somebody who hangs up in the middle is nobody's fault.
                let serve = move || drop(Conversation::with(caller, shared).map(Conversation::hold));
                let _ = std::thread::Builder::new().name("mail sink".to_owned()).spawn(serve);
            }
        }
    })?;
    Ok(Sink { address, shared })
}

impl Sink {
    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where its messages lie.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.shared.folder
    }

    /// From now on says 'try again later' to every message, as a busy mail server does; or no more.
    pub fn turn_away(&self, everybody: bool) {
        self.shared.turns_away.store(everybody, Ordering::SeqCst);
    }

    /// Whether it turns every message away just now.
    #[must_use]
    pub fn turns_away(&self) -> bool {
        self.shared.turns_away.load(Ordering::SeqCst)
    }

    /// From now on hangs up on everybody who calls, as a server that is being mended does; or no more.
    pub fn hang_up(&self, on_everybody: bool) {
        self.shared.hangs_up.store(on_everybody, Ordering::SeqCst);
    }

    /// How often it was called.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.shared.calls.load(Ordering::SeqCst)
    }

    /// Every message, in the order they came.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn kept(&self) -> io::Result<Vec<Kept>> {
        let mut files: Vec<PathBuf> = fs::read_dir(&self.shared.folder)?
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending == "eml"))
            .collect();
        files.sort();
        files.iter().map(|path| Ok(read(&String::from_utf8_lossy(&fs::read(path)?)))).collect()
    }
}

fn read(text: &str) -> Kept {
    let (first, rest) = text.split_once("\r\n").unwrap_or((text, ""));
    let (second, message) = rest.split_once("\r\n").unwrap_or((rest, ""));
    let from = first.trim_start_matches("Return-Path: ").trim_matches(['<', '>']);
    let to = second.trim_start_matches("X-Envelope-To: ").split(", ").filter(|one| !one.is_empty());
    Kept { from: from.to_owned(), to: to.map(str::to_owned).collect(), text: message.to_owned() }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // The listener waits for a caller: this is the last one.
        let _ = TcpStream::connect_timeout(&self.address, Duration::from_secs(1));
    }
}

struct Conversation {
    reader: BufReader<TcpStream>,
    writer: TcpStream,
    shared: Arc<Shared>,
    greeted: bool,
    from: Option<String>,
    to: Vec<String>,
}

enum Line {
    Text(Vec<u8>),
    TooLong,
    End,
}

impl Conversation {
    fn with(caller: TcpStream, shared: Arc<Shared>) -> io::Result<Self> {
        caller.set_read_timeout(Some(PATIENCE))?;
        caller.set_write_timeout(Some(PATIENCE))?;
        let writer = caller.try_clone()?;
        Ok(Self { reader: BufReader::new(caller), writer, shared, greeted: false, from: None, to: Vec::new() })
    }

    fn say(&mut self, line: &str) -> io::Result<()> {
        self.writer.write_all(format!("{line}\r\n").as_bytes())
    }

    /// One line without its end.
    fn line(&mut self) -> io::Result<Line> {
        let mut line = Vec::new();
        (&mut self.reader).take(LONGEST_LINE).read_until(b'\n', &mut line)?;
        if line.last() == Some(&b'\n') {
            line.pop();
            if line.last() == Some(&b'\r') {
                line.pop();
            }
            return Ok(Line::Text(line));
        }
        if line.len() < usize::try_from(LONGEST_LINE).unwrap_or(usize::MAX) {
            return Ok(Line::End);
        }
        while line.last() != Some(&b'\n') {
            line.clear();
            if (&mut self.reader).take(LONGEST_LINE).read_until(b'\n', &mut line)? == 0 {
                return Ok(Line::End);
            }
        }
        Ok(Line::TooLong)
    }

    fn hold(mut self) -> io::Result<()> {
        self.say("220 localhost ESMTP: keeps, sends nothing on")?;
        loop {
            let line = match self.line()? {
                Line::End => return Ok(()),
                Line::TooLong => {
                    self.say("500 Line too long")?;
                    continue;
                }
                Line::Text(line) => String::from_utf8_lossy(&line).into_owned(),
            };
            let (verb, rest) = line.split_once(' ').unwrap_or((line.as_str(), ""));
            match verb.to_ascii_uppercase().as_str() {
                "EHLO" => {
                    self.begin(true);
                    self.say(&format!(
                        "250-localhost\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-PIPELINING\r\n250 SIZE {LARGEST}"
                    ))?;
                }
                "HELO" => {
                    self.begin(true);
                    self.say("250 localhost")?;
                }
                "MAIL" => self.mail(rest)?,
                "RCPT" => self.recipient(rest)?,
                "DATA" => self.data()?,
                "RSET" => {
                    self.begin(self.greeted);
                    self.say("250 Forgotten")?;
                }
                "NOOP" => self.say("250 Yes")?,
                "VRFY" => self.say("252 Cannot say, but will take it")?,
                "HELP" => self.say("214 EHLO HELO MAIL RCPT DATA RSET NOOP QUIT")?,
                "QUIT" => return self.say("221 Goodbye"),
                _ => self.say("500 Not understood")?,
            }
        }
    }

    fn begin(&mut self, greeted: bool) {
        self.greeted = greeted;
        self.from = None;
        self.to.clear();
    }

    fn mail(&mut self, rest: &str) -> io::Result<()> {
        if !self.greeted {
            return self.say("503 Say EHLO first");
        }
        if self.from.is_some() {
            return self.say("503 One message at a time");
        }
        let Some((address, parameters)) = path_after(rest, "FROM:") else {
            return self.say("501 MAIL FROM:<address>");
        };
        let size = parameters
            .split_whitespace()
            .find_map(|one| one.to_ascii_uppercase().strip_prefix("SIZE=").and_then(|size| size.parse::<usize>().ok()));
        if size.is_some_and(|size| size > LARGEST) {
            return self.say("552 Too large");
        }
        self.from = Some(address);
        self.say("250 Go on")
    }

    fn recipient(&mut self, rest: &str) -> io::Result<()> {
        if self.from.is_none() {
            return self.say("503 Say MAIL first");
        }
        if self.shared.turns_away.load(Ordering::SeqCst) {
            return self.say("451 Busy, try again later");
        }
        if self.to.len() >= MOST_RECIPIENTS {
            return self.say("452 Too many");
        }
        match path_after(rest, "TO:") {
            Some((address, _)) if !address.is_empty() => {
                self.to.push(address);
                self.say("250 Go on")
            }
            _ => self.say("501 RCPT TO:<address>"),
        }
    }

    fn data(&mut self) -> io::Result<()> {
        let Some(from) = self.from.clone().filter(|_| !self.to.is_empty()) else {
            return self.say("503 Say MAIL and RCPT first");
        };
        self.say("354 End with a full stop on a line of its own")?;
        let mut message = format!("Return-Path: <{from}>\r\nX-Envelope-To: {}\r\n", self.to.join(", ")).into_bytes();
        let mut refused = None;
        loop {
            match self.line()? {
                // Cut off in the middle: it was never sent.
                Line::End => return Ok(()),
                Line::TooLong => refused = Some("500 Line too long"),
                Line::Text(line) if line == b"." => break,
                Line::Text(line) => {
                    // A leading full stop was doubled on the way (RFC 5321, 4.5.2).
                    message.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
                    message.extend_from_slice(b"\r\n");
                    if message.len() > LARGEST {
                        refused = Some("552 Too large");
                        message.clear();
                    }
                }
            }
        }
        let answer = match refused {
            Some(answer) => answer,
            None if self.keep(&message).is_ok() => "250 Kept",
            None => "452 No room",
        };
        self.begin(true);
        self.say(answer)
    }

    /// Writes a message whole, or not at all, before anybody hears that it was kept.
    fn keep(&self, message: &[u8]) -> io::Result<()> {
        let number = self.shared.kept.fetch_add(1, Ordering::SeqCst) + 1;
        let id = Id::random().map_err(io::Error::other)?.to_string();
        let name = format!("{number:06}-{}", id.get(..6).unwrap_or_default());
        let part = self.shared.folder.join(format!("{name}.part"));
        let mut file = File::create_new(&part)?;
        file.write_all(message)?;
        if self.shared.syncs {
            file.sync_all()?;
        }
        fs::rename(&part, self.shared.folder.join(format!("{name}.eml")))?;
        if self.shared.syncs { File::open(&self.shared.folder)?.sync_all() } else { Ok(()) }
    }
}

/// The address between angle brackets after `word`, and the parameters behind it.
fn path_after<'line>(rest: &'line str, word: &str) -> Option<(String, &'line str)> {
    let (before, after) = rest.split_at_checked(word.len())?;
    let after = before.eq_ignore_ascii_case(word).then(|| after.trim_start())?;
    let (address, parameters) = after.strip_prefix('<')?.split_once('>')?;
    let sound = !address.chars().any(|character| character.is_control() || matches!(character, '<' | '>' | ','));
    sound.then(|| (address.to_owned(), parameters))
}

#[cfg(test)]
#[path = "tests/sink.rs"]
mod tests;
