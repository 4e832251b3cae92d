//! What a page costs: beside it, in turns, the same server answers as many bytes of nothing.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::below;
use super::browser::Browser;
use super::running::{Folder, Running};
use crate::Outcome;

const ROUNDS: usize = 5;
const A_ROUND: Duration = Duration::from_millis(1500);
const POSTS: usize = 50;
const LETTERS: usize = 600;

/// One kind of answer over all its rounds.
#[derive(Default)]
struct Took {
    /// Each request, in milliseconds.
    times: Vec<f64>,
    wall: f64,
    cpu: f64,
}

/// A page and who asks for it.
struct Asked {
    name: &'static str,
    path: String,
    by: Browser,
    takes: &'static str,
}

/// Opens a demo, fills a conversation, measures its page and two that strangers see.
pub fn measure(program: &Path) -> Outcome {
    let folder = Folder::new()?;
    let data = folder.join("data").display().to_string();
    let server =
        Running::start(program, &["demo", "--json", "--measured", "--listen", "127.0.0.1:0", "--data", &data])?;
    let address = server.address()?;
    let told: Value = serde_json::from_str(&server.line).map_err(|error| error.to_string())?;
    let mut bet = Browser::at(&address);
    let path = fifty_posts(&mut bet, &told)?;
    let stranger = Browser::at(&address);
    let asked = [
        ("conversation, 50 posts, signed in", path.clone(), &bet, "identity"),
        ("the same, pressed (zstd)", path, &bet, "zstd"),
        ("start page, signed out", "/en/".to_owned(), &stranger, "identity"),
        ("sign-in, signed out", "/en/sign-in".to_owned(), &stranger, "identity"),
    ]
    .map(|(name, path, by, takes)| Asked { name, path, by: by.again(takes), takes });
    println!(
        "{:<34} {:>2} {:>7} {:>8} {:>8} {:>8} {:>8} {:>9} {:>7}",
        "page", "at", "bytes", "p50 ms", "p99 ms", "each/s", "CPU µs", "its static", "ratio"
    );
    for at_once in [1, 8] {
        for asked in &asked {
            one(&server, asked, at_once)?;
        }
    }
    println!(
        "\nEach page against as many bytes of nothing from the same server, in turns of {:.1} s, {ROUNDS} each; the mark of \
         a row is its ratio: how many of the page the processor makes in the time of one static answer of that size.",
        A_ROUND.as_secs_f32()
    );
    Ok(())
}

fn one(server: &Running, asked: &Asked, at_once: usize) -> Outcome {
    let mut probe = asked.by.again(asked.takes);
    let mut sizes = Vec::new();
    for _ in 0..50 {
        let status = probe.get(&asked.path)?;
        if status != 200 {
            return Err(format!("{} answered {status}", asked.path));
        }
        sizes.push(probe.body.len());
    }
    // Pages with words carry a piece of random length: the static answer has the middle one.
    sizes.sort_unstable();
    let bytes = sizes.get(sizes.len() / 2).copied().unwrap_or_default();
    let same = format!("/same-size/{bytes}");
    let (mut page, mut still) = (Took::default(), Took::default());
    // The first round warms up and counts for nothing.
    for round in 0..=ROUNDS {
        let (one, other) = (
            turn(server, &asked.by, asked.takes, &asked.path, at_once)?,
            turn(server, &asked.by, "identity", &same, at_once)?,
        );
        if round > 0 {
            page.add(one);
            still.add(other);
        }
    }
    page.times.sort_by(f64::total_cmp);
    let (cpu, cpu_of_static) = (page.cpu_each(), still.cpu_each());
    println!(
        "{:<34} {at_once:>2} {bytes:>7} {:>8.2} {:>8.2} {:>8.0} {cpu:>8.0} {cpu_of_static:>9.0} {:>7.2}",
        asked.name,
        below(&page.times, 50),
        below(&page.times, 99),
        page.count() / page.wall,
        cpu_of_static / cpu
    );
    Ok(())
}

impl Took {
    fn add(&mut self, other: Self) {
        self.times.extend(other.times);
        self.wall += other.wall;
        self.cpu += other.cpu;
    }

    fn count(&self) -> f64 {
        u32::try_from(self.times.len()).map_or(f64::MAX, f64::from)
    }

    /// Processor time of the server for each, in microseconds.
    fn cpu_each(&self) -> f64 {
        self.cpu * 1e6 / self.count()
    }
}

/// So many browsers ask for one path, one after the other, for a round.
fn turn(server: &Running, who: &Browser, takes: &'static str, path: &str, at_once: usize) -> Result<Took, String> {
    let path: Arc<str> = Arc::from(path);
    let (cpu, began) = (server.cpu_seconds()?, Instant::now());
    let browsers: Vec<_> = (0..at_once)
        .map(|_| {
            let (mut browser, path) = (who.again(takes), Arc::clone(&path));
            std::thread::spawn(move || {
                let mut times = Vec::new();
                while began.elapsed() < A_ROUND {
                    let asked = Instant::now();
                    let status = browser.get(&path)?;
                    if status != 200 {
                        return Err(format!("{path} answered {status}"));
                    }
                    times.push(asked.elapsed().as_secs_f64() * 1000.0);
                }
                Ok(times)
            })
        })
        .collect();
    let mut took = Took::default();
    for browser in browsers {
        took.times.extend(browser.join().map_err(|_| "a browser broke".to_owned())??);
    }
    took.wall = began.elapsed().as_secs_f64();
    took.cpu = server.cpu_seconds()? - cpu;
    Ok(took)
}

/// Signs Bet in and lets her fill her group's conversation; gives its path.
fn fifty_posts(bet: &mut Browser, told: &Value) -> Result<String, String> {
    let people = told.get("people").and_then(Value::as_array).ok_or("the demo names nobody")?;
    let person = people
        .iter()
        .find(|person| person.get("name").and_then(Value::as_str) == Some("Bet"))
        .ok_or("the demo has no Bet")?;
    let passphrase = person.get("passphrase").and_then(Value::as_str).unwrap_or_default();
    bet.send("/en/sign-in", &[("name", "Bet"), ("passphrase", passphrase)])?;
    bet.get("/en/")?;
    let shown = String::from_utf8_lossy(&bet.body).into_owned();
    let group: String = shown.split("/en/c/").nth(1).ok_or("Bet is in no group")?.chars().take(26).collect();
    let talk = format!("/en/c/{group}/talk");
    for number in 0..POSTS {
        let mut words = format!("This is number {number} of what somebody wrote on an evening. ");
        for said in ["The bus was late. ", "I made soup. ", "It rained on the hill. "].iter().cycle() {
            words.push_str(said);
            if words.len() >= LETTERS {
                break;
            }
        }
        words.truncate(LETTERS);
        let status = bet.fill(&talk, &talk, &[("words", &words), ("note", "")])?;
        if status != 303 {
            return Err(format!("post {number} was answered {status}"));
        }
    }
    bet.get(&talk)?;
    let shown = String::from_utf8_lossy(&bet.body).matches("number ").count();
    if shown < POSTS { Err(format!("only {shown} posts are on the page")) } else { Ok(talk) }
}
