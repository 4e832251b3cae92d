use std::path::PathBuf;

use foundation::{Id, Language};

use super::{Letter, MailFault, MailSettings, Mailer, NotSent, Tls, outcome};
use crate::sink;

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
    assert_eq!(mailer.send(&LETTER), Err(NotSent::Away));
    sink.turn_away(false);
    assert_eq!(mailer.send(&LETTER), Ok(()));
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(Mailer::open(&settings(nobody.to_string())).unwrap().send(&LETTER), Err(NotSent::Away));
    let bad = Letter { to: "not an address", ..LETTER };
    assert_eq!(mailer.send(&bad), Err(NotSent::Refused));
    assert_eq!(
        (outcome(Some(550)), outcome(Some(535)), outcome(None)),
        (NotSent::Refused, NotSent::Away, NotSent::Away)
    );
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
