//! Says in words what is wrong with a set-up, and what to do. It changes nothing and makes nothing.

mod machine;
mod stores;

use std::process::ExitCode;

use foundation::Clock;

use crate::{
    configuration::{self, Configuration, Encryption, Mail, Texts},
    features, open, tell,
};

/// How one thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    Ok,
    Look,
    Wrong,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) state: State,
    pub(crate) sentence: String,
}

/// All that was looked at, in order.
#[derive(Default)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    pub(crate) fn ok(&mut self, sentence: impl Into<String>) {
        self.0.push(Finding { state: State::Ok, sentence: sentence.into() });
    }

    /// Not broken, but worth a look.
    pub(crate) fn look(&mut self, sentence: impl Into<String>) {
        self.0.push(Finding { state: State::Look, sentence: sentence.into() });
    }

    /// Wrong, and what to do.
    pub(crate) fn wrong(&mut self, sentence: impl Into<String>) {
        self.0.push(Finding { state: State::Wrong, sentence: sentence.into() });
    }
}

/// `yarrow doctor`: 1 when something is wrong, also when it is only one thing.
///
/// # Errors
/// A sentence, when the configuration cannot even be read.
pub fn command(from: &configuration::From) -> Result<ExitCode, String> {
    let written = configuration::read(from, configuration::environment())?;
    let (configuration, refused) = configuration::check(written, configuration::credentials().as_deref());
    let findings = examine(&configuration, &refused, &Clock::System);
    let worst = findings.iter().map(|finding| finding.state).max().unwrap_or(State::Ok);
    for finding in &findings {
        let word = match finding.state {
            State::Ok => "ok            ",
            State::Look => "look at this  ",
            State::Wrong => "wrong         ",
        };
        tell::say(&format!("{word}{}", finding.sentence));
    }
    tell::say(match worst {
        State::Ok => "\nAll is well.",
        State::Look => "\nNothing is wrong. Some things are worth a look.",
        State::Wrong => "\nSomething is wrong: put it right, then ask again.",
    });
    Ok(if worst == State::Wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn examine(configuration: &Configuration, refused: &[String], clock: &Clock) -> Vec<Finding> {
    let mut findings = Findings::default();
    if refused.is_empty() {
        findings
            .ok(format!("The configuration of '{}', reached at {}.", configuration.place_name, configuration.address));
    }
    for sentence in refused {
        findings.wrong(sentence.clone());
    }
    // What is wrong with where the key lies is among the refusals.
    if configuration.server_key.is_file() {
        match open::read_key(&configuration.server_key) {
            Ok(_) => findings.ok("The server key is in its file."),
            Err(sentence) => findings.wrong(sentence),
        }
    }
    stores::examine(configuration, &mut findings);
    machine::examine(configuration, clock, &mut findings);
    match &configuration.mail {
        None => findings.look("No [mail] is set up: nobody can be told anything by e-mail, and no page offers it."),
        Some(mail) => examine_mail(mail, &mut findings),
    }
    match &configuration.texts {
        None => findings.ok("No [texts] is set up: texts to telephones are written by hand, and pages say so."),
        Some(texts) => examine_texts(texts, &configuration.address, &mut findings),
    }
    match configuration.backup_days {
        None => findings.look("No [backup] is set up. If this disk breaks, everything in it is gone; the pages say so."),
        Some(days) if days > 90 => findings.look(format!(
            "Back-ups are kept for {days} days. What a woman erases stays in them so long: 30 are enough for most places."
        )),
        Some(days) => findings.ok(format!("Back-ups are kept for {days} days, and the pages say so.")),
    }
    for place in &configuration.packs {
        let (pack, problems) = toolkit::Pack::from_folder(&place.folder);
        let folder = place.folder.display();
        match problems.first() {
            None => findings.ok(format!("The pack {folder} is whole.")),
            Some(first) => findings.look(format!(
                "The pack {folder} is not whole, in {} places; first: {first} `yarrow content check` says all of them.",
                problems.len()
            )),
        }
        if pack.drafts() > 0 && place.host.is_empty() {
            findings.look(format!(
                "The pack {folder} has drafts, and `packs` names no host for it: nobody can be asked to read them."
            ));
        }
    }
    press(configuration, &mut findings);
    help_lines(configuration, clock, &mut findings);
    match language::Catalogue::new(&features::words()) {
        Ok(_) => findings.ok("English and Welsh are whole."),
        Err(problems) => findings
            .wrong(format!("The words do not hold together in {} places: install the program afresh.", problems.len())),
    }
    findings.0
}

/// After so many days numbers are rung again.
const HELP_LINES_DAYS: i32 = 90;

/// Whether sheets become PDFs: one is made, of a word.
fn press(configuration: &Configuration, findings: &mut Findings) {
    let Some(press) = configuration.press() else {
        findings.ok("No yarrow-press is installed: sheets are pages that a browser prints.");
        return;
    };
    let sheet = paper::Sheet {
        title: "Taflen".to_owned(),
        language: "cy".to_owned(),
        paper: paper::Paper::A4,
        large: false,
        dense: false,
        blocks: vec![paper::Block::heading(1, "Dŵr a thŷ")],
    };
    let place = press.program().display();
    match press.print(&sheet) {
        Ok(_) => findings.ok(format!("PDFs are made by {place}.")),
        Err(why) => findings.wrong(format!(
            "No PDF can be made: {why}. Build {place} afresh as docs/running.md says, or take `press` out; until then \
             sheets are pages that a browser prints."
        )),
    }
}

fn help_lines(configuration: &Configuration, clock: &Clock, findings: &mut Findings) {
    let today = clock.now_here().date();
    let old = |line: &&web::HelpLine| {
        line.checked_on.parse::<jiff::civil::Date>().map_or(true, |day| {
            today.since(day).map_or(true, |since| since.get_days() > HELP_LINES_DAYS || day > today)
        })
    };
    let names: Vec<&str> = configuration.help_lines.iter().filter(old).map(|line| line.name_en.as_str()).collect();
    if names.is_empty() {
        findings.ok("Every help line was checked in the last 90 days.");
    } else {
        findings.look(format!(
            "Nobody has checked these help lines in the last {HELP_LINES_DAYS} days: {}. Ring them, then write the day \
             into `checked_on` of each [[help_line]].",
            names.join("; ")
        ));
    }
}

/// Greets the mail server as a sender would. Nothing is sent.
fn examine_mail(mail: &Mail, findings: &mut Findings) {
    use std::{
        io::{BufRead as _, BufReader, Write as _},
        net::{TcpStream, ToSocketAddrs as _},
        time::Duration,
    };
    let patience = Duration::from_secs(5);
    let greet = || -> std::io::Result<bool> {
        let mut last = std::io::Error::other("its name is not known");
        for address in (mail.server.as_str(), mail.port).to_socket_addrs()? {
            match TcpStream::connect_timeout(&address, patience) {
                Ok(mut stream) => {
                    stream.set_read_timeout(Some(patience))?;
                    stream.set_write_timeout(Some(patience))?;
                    if mail.encryption == Encryption::Tls {
                        return Ok(true);
                    }
                    let mut reader = BufReader::new(stream.try_clone()?);
                    let mut answer = |code: &str| -> std::io::Result<bool> {
                        let (mut line, mut starttls) = (String::new(), false);
                        while reader.read_line(&mut line)? > 0 && line.starts_with(code) {
                            starttls |= line.to_ascii_uppercase().contains("STARTTLS");
                            if line.as_bytes().get(3) != Some(&b'-') {
                                return Ok(starttls);
                            }
                            line.clear();
                        }
                        Err(std::io::Error::other(format!("it did not answer {code}")))
                    };
                    answer("220")?;
                    stream.write_all(b"EHLO localhost\r\n")?;
                    let starttls = answer("250")?;
                    stream.write_all(b"QUIT\r\n")?;
                    return Ok(starttls || mail.encryption == Encryption::None);
                }
                Err(error) => last = error,
            }
        }
        Err(last)
    };
    match greet() {
        Ok(true) => findings.ok(format!("The mail server {} port {} answers.", mail.server, mail.port)),
        Ok(false) => findings.wrong(format!(
            "The mail server {} port {} offers no STARTTLS: ask its keeper for the right port, or say encryption = \"tls\" \
             with port 465.",
            mail.server, mail.port
        )),
        Err(error) => findings.wrong(format!(
            "The mail server {} port {} does not answer ({error}). Notices wait until it does: check the name, the port \
             and the firewall.",
            mail.server, mail.port
        )),
    }
    if let Some(file) = &mail.password_file
        && let Err(error) = std::fs::read(file)
    {
        findings.wrong(format!("The mail password {} cannot be read: {error}.", file.display()));
    }
}

/// Asks the gateway for texts whether it is there. Nothing is sent.
fn examine_texts(texts: &Texts, address: &str, findings: &mut Findings) {
    let texter = match texts.texter(address) {
        Ok(texter) => texter,
        Err(fault) => return findings.wrong(format!("Texts cannot be sent like this: {fault}.")),
    };
    if texter.answers() {
        findings.ok("The gateway for texts answers.");
    } else {
        findings.wrong(
            "The gateway for texts does not answer. Texts wait until it does: check its address, and whether it runs.",
        );
    }
    if !texter.hears() {
        findings.look(
            "Nobody can answer a text: that needs a number as `texts.from` and, with Kannel, a `texts.secret_file`.",
        );
    }
}

#[cfg(test)]
mod tests;
