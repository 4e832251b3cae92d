//! A gateway for texts that keeps what it is given: for the demo, where nothing may leave the house, and for tests.
//!
//! It takes what Kannel's smsbox takes at `/cgi-bin/sendsms` and what Twilio takes everywhere else, on a port of this
//! machine only, and says so once the text lies on the disk as one file: what her telephone shows.

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

use foundation::{Clock, Id};

use crate::text;

/// The path at which it is Kannel.
pub const KANNEL: &str = "/cgi-bin/sendsms";
/// The longest line that is read.
const LONGEST_LINE: u64 = 8192;
/// The longest text, in bytes.
const LONGEST: usize = 64 * 1024;
/// Whoever is silent for so long is let go.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a text is on its way to a telephone.
const ON_ITS_WAY: Duration = Duration::from_millis(500);

/// A sink, at work until it is dropped.
pub struct TextSink {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    folder: PathBuf,
    clock: Clock,
    receipts: Option<String>,
    kept: AtomicU64,
    calls: AtomicU64,
    turns_away: AtomicBool,
    loses: AtomicBool,
    stopped: AtomicBool,
}

/// A text that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptText {
    /// When it came, as RFC 3339 says it.
    pub at: String,
    /// Whom it was for.
    pub to: String,
    /// Who it was from.
    pub from: String,
    /// Where it may be said what became of it.
    pub receipt: String,
    /// What it says.
    pub text: String,
}

/// Starts a sink that keeps its texts in `folder`, which is made when it is not there.
///
/// # Errors
/// The folder cannot be made, or this machine gives no port.
pub fn start(folder: &Path) -> io::Result<TextSink> {
    begin(folder, Clock::System, None)
}

/// The same by another clock, and one that says of each text, half a second later, that it came: signed with `token`, as
/// Twilio does.
///
/// # Errors
/// The folder cannot be made, or this machine gives no port.
pub fn start_with_receipts(folder: &Path, clock: Clock, token: &str) -> io::Result<TextSink> {
    begin(folder, clock, Some(token.to_owned()))
}

fn begin(folder: &Path, clock: Clock, receipts: Option<String>) -> io::Result<TextSink> {
    fs::create_dir_all(folder)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    let shared = Arc::new(Shared {
        folder: folder.to_owned(),
        clock,
        receipts,
        kept: AtomicU64::new(0),
        calls: AtomicU64::new(0),
        turns_away: AtomicBool::new(false),
        loses: AtomicBool::new(false),
        stopped: AtomicBool::new(false),
    });
    let inside = Arc::clone(&shared);
    std::thread::Builder::new().name("text sink".to_owned()).spawn(move || {
        for caller in listener.incoming() {
            if inside.stopped.load(Ordering::SeqCst) {
                break;
            }
            if let Ok(caller) = caller {
                inside.calls.fetch_add(1, Ordering::SeqCst);
                let shared = Arc::clone(&inside);
                // Somebody who hangs up in the middle is nobody's fault.
                let serve = move || drop(answer(&caller, &shared));
                let _ = std::thread::Builder::new().name("text sink".to_owned()).spawn(serve);
            }
        }
    })?;
    Ok(TextSink { address, shared })
}

impl TextSink {
    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where its texts lie.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.shared.folder
    }

    /// From now on says 'try again later' to every text, as a busy gateway does; or no more.
    pub fn turn_away(&self, everybody: bool) {
        self.shared.turns_away.store(everybody, Ordering::SeqCst);
    }

    /// How often it was called.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.shared.calls.load(Ordering::SeqCst)
    }

    /// Whether it turns every text away just now.
    #[must_use]
    pub fn turns_away(&self) -> bool {
        self.shared.turns_away.load(Ordering::SeqCst)
    }

    /// From now on takes every text and loses it, as a bad gateway does: it comes to no telephone and has no receipt. Or
    /// no more.
    pub fn lose(&self, everything: bool) {
        self.shared.loses.store(everything, Ordering::SeqCst);
    }

    /// Whether it loses every text just now.
    #[must_use]
    pub fn loses(&self) -> bool {
        self.shared.loses.load(Ordering::SeqCst)
    }

    /// Every text, in the order they came.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn kept(&self) -> io::Result<Vec<KeptText>> {
        let mut files: Vec<PathBuf> = fs::read_dir(&self.shared.folder)?
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
            .collect();
        files.sort();
        files.iter().map(|path| Ok(read(&String::from_utf8_lossy(&fs::read(path)?)))).collect()
    }
}

fn read(file: &str) -> KeptText {
    let (head, text) = file.split_once("\n\n").unwrap_or((file, ""));
    let of = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().to_owned();
    KeptText { at: of("At: "), to: of("To: "), from: of("From: "), receipt: of("Receipt: "), text: text.to_owned() }
}

impl Drop for TextSink {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // The listener waits for a caller: this is the last one.
        let _ = TcpStream::connect_timeout(&self.address, Duration::from_secs(1));
    }
}

/// A request: its first line, its headers in small letters, its body.
struct Asked {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Asked {
    fn read(caller: &TcpStream) -> io::Result<Option<Self>> {
        caller.set_read_timeout(Some(PATIENCE))?;
        caller.set_write_timeout(Some(PATIENCE))?;
        let mut reader = BufReader::new(caller);
        let mut line = || -> io::Result<String> {
            let mut line = String::new();
            (&mut reader).take(LONGEST_LINE).read_line(&mut line)?;
            Ok(line.trim_end().to_owned())
        };
        let first = line()?;
        let mut words = first.split(' ').map(str::to_owned);
        let (Some(method), Some(path)) = (words.next(), words.next()) else { return Ok(None) };
        let mut headers = Vec::new();
        loop {
            let header = line()?;
            let Some((name, value)) = header.split_once(':') else { break };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut asked = Self { method, path, headers, body: Vec::new() };
        let length = asked.header("content-length").parse::<usize>().unwrap_or(0);
        if length > LONGEST {
            return Ok(None);
        }
        asked.body.resize(length, 0);
        reader.read_exact(&mut asked.body)?;
        Ok(Some(asked))
    }

    fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    fn form(&self, name: &str) -> String {
        form_urlencoded::parse(&self.body)
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
            .unwrap_or_default()
    }
}

fn answer(caller: &TcpStream, shared: &Shared) -> io::Result<()> {
    let Some(asked) = Asked::read(caller)? else { return Ok(()) };
    let is_kannel = asked.path == KANNEL;
    let mut came = None;
    let (status, body) = if shared.turns_away.load(Ordering::SeqCst) {
        ("503 Service Unavailable", "Temporal failure, try again later.".to_owned())
    } else if asked.method != "POST" {
        ("405 Method Not Allowed", "Texts are handed over by POST.".to_owned())
    } else {
        let text = if is_kannel {
            KeptText {
                at: shared.clock.now().to_string(),
                to: asked.header("x-kannel-to").to_owned(),
                from: asked.header("x-kannel-from").to_owned(),
                receipt: asked.header("x-kannel-dlr-url").to_owned(),
                text: String::from_utf8_lossy(&asked.body).into_owned(),
            }
        } else {
            KeptText {
                at: shared.clock.now().to_string(),
                to: asked.form("To"),
                from: asked.form("From"),
                receipt: asked.form("StatusCallback"),
                text: asked.form("Body"),
            }
        };
        let lost = shared.loses.load(Ordering::SeqCst);
        let kept = if lost { Ok("lost".to_owned()) } else { keep(shared, &text) };
        came = (!lost && kept.is_ok()).then(|| text.receipt.clone());
        match (text.to.is_empty(), kept, is_kannel) {
            (true, ..) => ("400 Bad Request", "{\"code\": 21211}".to_owned()),
            (_, Err(_), _) => ("503 Service Unavailable", "No room".to_owned()),
            (_, Ok(_), true) => ("202 Accepted", "0: Accepted for delivery".to_owned()),
            (_, Ok(name), false) => ("201 Created", format!("{{\"sid\": \"SM{name}\"}}")),
        }
    };
    let mut caller = caller;
    caller.write_all(
        format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len()).as_bytes(),
    )?;
    caller.shutdown(std::net::Shutdown::Both)?;
    if let (Some(token), Some(receipt)) = (&shared.receipts, came.filter(|receipt| !receipt.is_empty())) {
        std::thread::sleep(ON_ITS_WAY);
        let _ = text::say_back(token, &receipt, &[("MessageStatus", "delivered")]);
    }
    Ok(())
}

/// Writes a text whole, or not at all, before anybody hears that it was kept. Says what it is called.
fn keep(shared: &Shared, text: &KeptText) -> io::Result<String> {
    if text.to.is_empty() {
        return Ok(String::new());
    }
    let number = shared.kept.fetch_add(1, Ordering::SeqCst) + 1;
    let id = Id::random().map_err(io::Error::other)?.to_string();
    let name = format!("{number:06}-{}", id.get(..6).unwrap_or_default());
    let part = shared.folder.join(format!("{name}.part"));
    let mut file = File::create_new(&part)?;
    let one_line = |text: &str| text.replace(['\r', '\n'], " ");
    let (to, from, receipt) = (one_line(&text.to), one_line(&text.from), one_line(&text.receipt));
    write!(file, "At: {}\nTo: {to}\nFrom: {from}\nReceipt: {receipt}\n\n{}", text.at, text.text)?;
    file.sync_all()?;
    fs::rename(&part, shared.folder.join(format!("{name}.txt")))?;
    File::open(&shared.folder)?.sync_all()?;
    Ok(name)
}
