//! The program that prints, as the server runs it: alone, for two seconds at most, two at once.

use std::{
    fmt,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Condvar, Mutex, PoisonError,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant},
};

use crate::Sheet;

/// The name it goes by beside the server's own program.
const NAME: &str = "yarrow-press";
/// What waits in line and prints has so long, all in all.
const PATIENCE: Duration = Duration::from_secs(2);
/// How many print at once.
const AT_ONCE: usize = 2;
/// How many may wait for their turn, each on a thread that other pages want: whoever comes after them has the page to print.
const IN_LINE: usize = 2;
/// A sheet is no longer than this, as JSON.
const LONGEST_SHEET: usize = 1 << 20;
/// And a PDF no longer than this.
const LONGEST_PDF: u64 = 4 << 20;

/// How many print, and how many wait to.
#[derive(Default)]
struct Places {
    printing: usize,
    waiting: usize,
}

/// Where the press is, and how many are printing.
pub struct Press {
    program: PathBuf,
    patience: Duration,
    places: Mutex<Places>,
    one_is_done: Condvar,
}

/// Why nothing was printed.
#[derive(Debug, PartialEq, Eq)]
pub enum NotPrinted {
    /// Others print, and went on doing so.
    Busy,
    /// The program cannot be started.
    Absent,
    /// It took too long.
    TooSlow,
    /// The sheet or what came of it is longer than anything we print.
    TooLong,
    /// It has letters that no font of the press has.
    Letters,
    /// It said no, or what it gave is no PDF.
    Refused,
}

impl fmt::Display for NotPrinted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Busy => "the press is busy",
            Self::Absent => "the press cannot be started",
            Self::TooSlow => "the press took too long",
            Self::TooLong => "the sheet is too long",
            Self::Letters => "the press has no such letters",
            Self::Refused => "the press gave no PDF",
        })
    }
}

impl Press {
    /// The press at this place.
    #[must_use]
    pub fn at(program: PathBuf) -> Self {
        Self { program, patience: PATIENCE, places: Mutex::default(), one_is_done: Condvar::new() }
    }

    /// The press beside the program that runs now, where one is.
    #[must_use]
    pub fn beside_us() -> Option<Self> {
        let program = std::env::current_exe().ok()?.with_file_name(NAME);
        program.is_file().then(|| Self::at(program))
    }

    /// Where it is.
    #[must_use]
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// The same, ended sooner: for tests of one that is slow.
    #[cfg(test)]
    pub(crate) const fn patient_for(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// How many print, and how many wait.
    #[cfg(test)]
    pub(crate) fn in_use(&self) -> (usize, usize) {
        let places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        (places.printing, places.waiting)
    }

    /// Makes a PDF of a sheet. Waits: call it where waiting is allowed.
    ///
    /// # Errors
    /// Why not. Nothing of the sheet stands in it.
    pub fn print(&self, sheet: &Sheet) -> Result<Vec<u8>, NotPrinted> {
        let until = Instant::now() + self.patience;
        sheet.check().map_err(|_| NotPrinted::Refused)?;
        let document = serde_json::to_vec(sheet).map_err(|_| NotPrinted::Refused)?;
        if document.len() > LONGEST_SHEET {
            return Err(NotPrinted::TooLong);
        }
        let _turn = self.wait_for_a_turn(until)?;
        self.run(document, until)
    }

    fn wait_for_a_turn(&self, until: Instant) -> Result<Turn<'_>, NotPrinted> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        if places.printing >= AT_ONCE && places.waiting >= IN_LINE {
            return Err(NotPrinted::Busy);
        }
        places.waiting += 1;
        while places.printing >= AT_ONCE {
            let Some(left) = until.checked_duration_since(Instant::now()) else {
                places.waiting -= 1;
                return Err(NotPrinted::Busy);
            };
            places = self.one_is_done.wait_timeout(places, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        places.waiting -= 1;
        places.printing += 1;
        Ok(Turn(self))
    }

    fn run(&self, document: Vec<u8>, until: Instant) -> Result<Vec<u8>, NotPrinted> {
        let child = Command::new(&self.program)
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| NotPrinted::Absent)?;
        let mut running = Running(child);
        let (Some(mut input), Some(output)) = (running.0.stdin.take(), running.0.stdout.take()) else {
            return Err(NotPrinted::Absent);
        };
        // Each end of the pipe has a thread of its own: a program that neither reads nor writes holds up nobody.
        thread::spawn(move || {
            let _ = input.write_all(&document);
        });
        let (done, heard) = mpsc::channel();
        thread::spawn(move || {
            let mut pdf = Vec::new();
            let read = output.take(LONGEST_PDF + 1).read_to_end(&mut pdf);
            let _ = done.send(read.map(|_| pdf));
        });
        let left = until.saturating_duration_since(Instant::now());
        let pdf = match heard.recv_timeout(left) {
            Ok(Ok(pdf)) => pdf,
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => return Err(NotPrinted::Refused),
            Err(RecvTimeoutError::Timeout) => return Err(NotPrinted::TooSlow),
        };
        if u64::try_from(pdf.len()).unwrap_or(u64::MAX) > LONGEST_PDF {
            return Err(NotPrinted::TooLong);
        }
        match running.ends(until)? {
            Some(0) if pdf.starts_with(b"%PDF-") => Ok(pdf),
            Some(3) => Err(NotPrinted::Letters),
            _ => Err(NotPrinted::Refused),
        }
    }
}

/// A place at the press, given back at its end.
struct Turn<'press>(&'press Press);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.places.lock().unwrap_or_else(PoisonError::into_inner).printing -= 1;
        self.0.one_is_done.notify_one();
    }
}

/// The program while it runs. Left behind, it is ended.
struct Running(Child);

impl Running {
    /// How it ended, once it has closed what it writes.
    fn ends(&mut self, until: Instant) -> Result<Option<i32>, NotPrinted> {
        loop {
            match self.0.try_wait() {
                Ok(Some(status)) => return Ok(status.code()),
                Ok(None) if Instant::now() < until => thread::sleep(Duration::from_millis(1)),
                Ok(None) => return Err(NotPrinted::TooSlow),
                Err(_) => return Err(NotPrinted::Refused),
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
