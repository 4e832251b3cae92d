use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use foundation::{Id, Language};

use super::{Letter, MailFault, MailSettings, Mailer, NotSent, Tls};
use crate::{sink, smtp::outcome};

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn folder() -> Folder {
    let folder = std::env::temp_dir().join(format!("yarrow-mail-{}", Id::random().unwrap()));
    std::fs::create_dir_all(&folder).unwrap();
    Folder(folder)
}

fn settings(server: String) -> MailSettings {
    MailSettings {
        server,
        tls: Tls::None,
        user: None,
        password_file: None,
        from: "Thursdays <note@thursdays.example>".into(),
    }
}

const LETTER: Letter<'_> = Letter {
    from_name: "",
    to: "bet@post.example",
    subject: "A note\r\nBcc: other@post.example",
    body: "Nos Iau: 18:45.\n.\nCaffi'r Llyfrgell, ŵ",
    language: Language::Cy,
    message_id: "abc",
};

#[test]
fn a_letter_arrives_plain_and_says_nothing_of_the_machine() {
    let folder = folder();
    let sink = sink::start(&folder.0).unwrap();
    let mailer = Mailer::open(&settings(sink.address().to_string())).unwrap();
    mailer.send(&LETTER).unwrap();
    mailer.send(&LETTER).unwrap();
    let kept = sink.kept().unwrap();
    assert_eq!(kept.len(), 2);
    let first = &kept[0];
    assert_eq!(
        (first.from.as_str(), first.to.as_slice()),
        ("note@thursdays.example", &["bet@post.example".to_owned()][..])
    );
    let headers = first.text.split("\r\n\r\n").next().unwrap();
    for line in [
        "Message-ID: <abc@thursdays.example>",
        "Content-Language: cy",
        "Content-Type: text/plain; charset=utf-8",
        "Subject: A note Bcc: other@post.example",
        "To: bet@post.example",
    ] {
        assert!(headers.lines().any(|found| found == line), "{line} in\n{headers}");
    }
    assert!(first.text.contains("Nos Iau: 18:45.") && first.text.contains("=C5=B5"), "{}", first.text);
    for word in ["User-Agent", "X-Mailer", "Received", "lettre"] {
        assert!(!headers.contains(word), "{word}");
    }
}

#[test]
fn a_name_of_its_own_stands_before_the_address() {
    let folder = folder();
    let sink = sink::start(&folder.0).unwrap();
    let mailer = Mailer::open(&settings(sink.address().to_string())).unwrap();
    mailer.send(&LETTER).unwrap();
    mailer.send(&Letter { from_name: "Gwen at 6", ..LETTER }).unwrap();
    mailer.send(&Letter { from_name: "Gwen\r\nBcc: other@post.example", ..LETTER }).unwrap();
    let from = |one: &sink::Kept| one.text.lines().find(|line| line.starts_with("From: ")).unwrap().to_owned();
    let kept: Vec<String> = sink.kept().unwrap().iter().map(from).collect();
    assert!(kept.contains(&"From: Thursdays <note@thursdays.example>".to_owned()), "{kept:?}");
    assert!(
        kept.iter().any(|line| line.contains("Gwen at 6") && line.ends_with("<note@thursdays.example>")),
        "{kept:?}"
    );
    assert!(sink.kept().unwrap().iter().all(|one| !one.text.contains("\nBcc")));
}

#[test]
fn a_server_that_is_busy_or_away_may_be_tried_again() {
    let folder = folder();
    let sink = sink::start(&folder.0).unwrap();
    let mailer = Mailer::open(&settings(sink.address().to_string())).unwrap();
    sink.turn_away(true);
    assert_eq!(mailer.send(&LETTER), Err(NotSent::Later));
    sink.turn_away(false);
    assert_eq!(mailer.send(&LETTER), Ok(()));
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(Mailer::open(&settings(nobody.to_string())).unwrap().send(&LETTER), Err(NotSent::Away));
    let bad = Letter { to: "not an address", ..LETTER };
    assert_eq!(mailer.send(&bad), Err(NotSent::Refused));
    assert_eq!(
        [550, 451, 421, 535].map(|code| outcome(Some(code))),
        [NotSent::Refused, NotSent::Later, NotSent::Away, NotSent::Away]
    );
    assert_eq!(outcome(None), NotSent::Away);
}

/// A server that takes `letters` in one conversation, and then says goodbye.
fn short_of_patience(letters: usize) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, calls) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let counted = Arc::clone(&calls);
    std::thread::spawn(move || {
        for mut caller in listener.incoming().map_while(Result::ok) {
            counted.fetch_add(1, Ordering::SeqCst);
            let lines = BufReader::new(caller.try_clone().unwrap()).lines();
            let (mut left, mut in_letter) = (letters, false);
            caller.write_all(b"220 here\r\n").unwrap();
            for line in lines.map_while(Result::ok) {
                let says = match line.as_str() {
                    "." => "250 Kept",
                    _ if in_letter => continue,
                    "DATA" => "354 Go on",
                    line if line.starts_with("MAIL") && left == 0 => "421 Enough",
                    line if line.starts_with("MAIL") => {
                        left -= 1;
                        "250 Go on"
                    }
                    _ => "250 Go on",
                };
                in_letter = says == "354 Go on";
                let _ = caller.write_all(format!("{says}\r\n").as_bytes());
                if says == "421 Enough" {
                    break;
                }
            }
        }
    });
    (address, calls)
}

#[test]
fn many_letters_go_in_one_conversation_and_a_server_that_has_had_enough_is_called_again() {
    let folder = folder();
    let sink = sink::start(&folder.0).unwrap();
    let mailer = Mailer::open(&settings(sink.address().to_string())).unwrap();
    let mut round = mailer.round();
    for body in [".", "..\n.\n", "a\n.b", ""] {
        round.send(&Letter { body, ..LETTER }).unwrap();
    }
    let said = |kept: &sink::Kept| kept.text.split_once("\r\n\r\n").unwrap().1.trim_end().to_owned();
    let bodies: Vec<String> = sink.kept().unwrap().iter().map(said).collect();
    assert_eq!(bodies, [".", "..\r\n.", "a\r\n.b", ""]);
    // One that is not taken does not keep the next one out.
    sink.turn_away(true);
    assert_eq!(round.send(&LETTER), Err(NotSent::Later));
    sink.turn_away(false);
    assert_eq!(round.send(&LETTER), Ok(()));

    let (server, calls) = short_of_patience(2);
    let mailer = Mailer::open(&settings(server.to_string())).unwrap();
    let mut round = mailer.round();
    for _ in 0..5 {
        assert_eq!(round.send(&LETTER), Ok(()));
    }
    assert_eq!(calls.load(Ordering::SeqCst), 3, "two letters a conversation");
    let (server, _) = short_of_patience(0);
    let mailer = Mailer::open(&settings(server.to_string())).unwrap();
    assert_eq!(mailer.send(&LETTER), Err(NotSent::Away));
}

#[test]
fn settings_that_cannot_be_used_are_said() {
    let of = |change: &dyn Fn(&mut MailSettings)| {
        let mut settings = settings("mail.example:587".into());
        change(&mut settings);
        Mailer::open(&settings).err()
    };
    assert_eq!(of(&|_| ()), None);
    assert_eq!(of(&|settings| settings.tls = Tls::StartTls), None);
    assert_eq!(of(&|settings| settings.server = "mail.example".into()), Some(MailFault::Server));
    assert_eq!(of(&|settings| settings.server = ":25".into()), Some(MailFault::Server));
    assert_eq!(of(&|settings| settings.from = "Thursdays".into()), Some(MailFault::From));
    assert_eq!(of(&|settings| settings.user = Some("note".into())), Some(MailFault::HalfAName));
    let folder = folder();
    let file = folder.0.join("password");
    std::fs::write(&file, "\n").unwrap();
    assert_eq!(
        of(&|settings| (settings.user, settings.password_file) = (Some("note".into()), Some(file.clone()))),
        Some(MailFault::Password)
    );
    std::fs::write(&file, "words\n").unwrap();
    assert_eq!(
        of(&|settings| (settings.user, settings.password_file) = (Some("note".into()), Some(file.clone()))),
        None
    );
}
