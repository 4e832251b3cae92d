use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpListener,
    path::PathBuf,
};

use foundation::Id;

use super::{Gateway, Text, TextFault, TextSettings, Texter, signature, whole_number};
use crate::{NotSent, PlainText, text_sink};

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("yarrow-texts-{}", Id::random().unwrap()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("password"), "words\n").unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn settings(folder: &Folder, gateway: Gateway, address: String) -> TextSettings {
    TextSettings {
        gateway,
        address,
        user: "us".to_owned(),
        password_file: folder.0.join("password"),
        from: "Thursdays".to_owned(),
        heard_at: "https://thursdays.example".to_owned(),
        secret_file: None,
    }
}

const RECEIPT: &str = "https://thursdays.example/texts/receipt/one";

fn send(texter: &Texter, to: &str, text: &str) -> Result<String, NotSent> {
    texter.send(&Text { to, text: &PlainText::of(text), receipt: RECEIPT })
}

/// A gateway that answers one question as it is told to; gives what it was asked.
fn asked_once(answer: &'static str) -> (String, std::thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/2010-04-01/Accounts/AC1/Messages.json", listener.local_addr().unwrap());
    let hears = std::thread::spawn(move || {
        let (mut caller, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(caller.try_clone().unwrap());
        let (mut asked, mut length) = (String::new(), 0);
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            if let Some(bytes) = line.to_lowercase().strip_prefix("content-length:") {
                length = bytes.trim().parse().unwrap();
            }
            asked.push_str(&line);
            if line.trim().is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        asked.push_str(&String::from_utf8(body).unwrap());
        caller.write_all(answer.as_bytes()).unwrap();
        asked
    });
    (address, hears)
}

#[test]
fn both_kinds_take_a_text_as_it_is() {
    let folder = Folder::new();
    let sink = text_sink::start(&folder.0.join("texts")).unwrap();
    for (gateway, path) in [(Gateway::Kannel, text_sink::KANNEL), (Gateway::Twilio, "/Messages.json")] {
        let texter = Texter::open(&settings(&folder, gateway, format!("http://{}{path}", sink.address()))).unwrap();
        assert!(texter.answers());
        let reference = send(&texter, "07700 900321", "Mae\u{2019}r grŵp.\nAteb 1 & 2 + 3.").unwrap();
        assert_eq!(reference.is_empty(), gateway == Gateway::Kannel);
        sink.turn_away(true);
        assert_eq!(send(&texter, "07700900321", "a"), Err(NotSent::Away));
        sink.turn_away(false);
    }
    let kept = sink.kept().unwrap();
    assert_eq!(kept.len(), 2);
    for one in kept {
        assert_eq!((one.to.as_str(), one.from.as_str()), ("+447700900321", "Thursdays"));
        assert_eq!(one.text, "Mae'r grŵp.\nAteb 1 & 2 + 3.");
        assert!(one.receipt.starts_with(RECEIPT), "{}", one.receipt);
    }
}

#[test]
fn what_is_said_is_in_headers_and_a_body_and_never_in_the_address() {
    for gateway in [Gateway::Kannel, Gateway::Twilio] {
        let folder = Folder::new();
        let (address, hears) = asked_once("HTTP/1.1 202 Accepted\r\nContent-Length: 13\r\n\r\n{\"sid\":\"SM1\"}");
        let texter = Texter::open(&settings(&folder, gateway, address)).unwrap();
        assert!(send(&texter, "07700900321", "grŵp").is_ok());
        let asked = hears.join().unwrap();
        let first = asked.lines().next().unwrap();
        assert_eq!(first, "POST /2010-04-01/Accounts/AC1/Messages.json HTTP/1.1");
        assert_eq!(asked.contains("x-kannel-coding: 2"), gateway == Gateway::Kannel, "{asked}");
        assert_eq!(asked.contains("authorization: Basic dXM6d29yZHM="), gateway == Gateway::Twilio, "{asked}");
    }
}

#[test]
fn each_answer_is_taken_for_what_it_is() {
    let answers = [
        (Gateway::Kannel, "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n", Ok(())),
        (Gateway::Kannel, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n3:", Ok(())),
        // Some other page.
        (Gateway::Kannel, "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>", Err(NotSent::Away)),
        (Gateway::Kannel, "HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n", Err(NotSent::Refused)),
        (Gateway::Kannel, "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", Err(NotSent::Away)),
        (Gateway::Kannel, "HTTP/1.1 503 Later\r\nContent-Length: 0\r\n\r\n", Err(NotSent::Away)),
        (Gateway::Kannel, "what?", Err(NotSent::Away)),
        (Gateway::Twilio, "HTTP/1.1 201 C\r\nContent-Length: 13\r\n\r\n{\"sid\":\"SM1\"}", Ok(())),
        (Gateway::Twilio, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", Err(NotSent::Away)),
        (Gateway::Twilio, "HTTP/1.1 400 B\r\nContent-Length: 14\r\n\r\n{\"code\":21211}", Err(NotSent::Refused)),
        (Gateway::Twilio, "HTTP/1.1 400 B\r\nContent-Length: 14\r\n\r\n{\"code\":21610}", Err(NotSent::Refused)),
        // Our own sender's name is wrong: that can be put right.
        (Gateway::Twilio, "HTTP/1.1 400 B\r\nContent-Length: 14\r\n\r\n{\"code\":21212}", Err(NotSent::Away)),
        (Gateway::Twilio, "HTTP/1.1 401 N\r\nContent-Length: 14\r\n\r\n{\"code\":20003}", Err(NotSent::Away)),
        (Gateway::Twilio, "HTTP/1.1 429 N\r\nContent-Length: 0\r\n\r\n", Err(NotSent::Away)),
        (Gateway::Twilio, "HTTP/1.1 500 N\r\nContent-Length: 0\r\n\r\n", Err(NotSent::Away)),
        (Gateway::Twilio, "", Err(NotSent::Away)),
    ];
    let folder = Folder::new();
    for (gateway, answer, means) in answers {
        let (address, hears) = asked_once(answer);
        let texter = Texter::open(&settings(&folder, gateway, address)).unwrap();
        assert_eq!(send(&texter, "07700900321", "a").map(drop), means, "{gateway:?} {answer}");
        hears.join().unwrap();
    }
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let texter = Texter::open(&settings(&folder, Gateway::Kannel, format!("http://{nobody}/"))).unwrap();
    assert_eq!(send(&texter, "07700900321", "a"), Err(NotSent::Away));
    assert!(!texter.answers());
}

#[test]
fn settings_that_cannot_be_used_are_said() {
    let folder = Folder::new();
    let of = |change: &dyn Fn(&mut TextSettings)| {
        let mut settings = settings(&folder, Gateway::Twilio, "https://api.twilio.com/Messages.json".to_owned());
        change(&mut settings);
        Texter::open(&settings).err()
    };
    assert_eq!(of(&|_| ()), None);
    assert_eq!(of(&|settings| settings.from = "+447700900000".to_owned()), None);
    for address in ["", "kannel", "ftp://kannel.example/", "http://us:words@kannel.example/"] {
        assert_eq!(of(&|settings| settings.address = address.to_owned()), Some(TextFault::Address), "{address}");
    }
    for from in ["", "A name far too long", "+", "12", "Nos Iau!", "Grŵp"] {
        assert_eq!(of(&|settings| settings.from = from.to_owned()), Some(TextFault::From), "{from}");
    }
    let secret = folder.0.join("secret");
    std::fs::write(&secret, "short\n").unwrap();
    assert_eq!(of(&|settings| settings.secret_file = Some(secret.clone())), Some(TextFault::Secret));
    assert_eq!(of(&|settings| settings.user = String::new()), Some(TextFault::User));
    assert_eq!(of(&|settings| settings.password_file = folder.0.join("none")), Some(TextFault::Password));
}

#[test]
fn answers_come_only_to_a_number_and_with_our_secret() {
    let folder = Folder::new();
    let secret = folder.0.join("secret");
    std::fs::write(&secret, "abcdefghijkmnpqrstuvwxyz\n").unwrap();
    let open = |gateway, from: &str, has_secret: bool| {
        let mut settings = settings(&folder, gateway, "http://127.0.0.1:1/".to_owned());
        settings.from = from.to_owned();
        settings.secret_file = has_secret.then(|| secret.clone());
        Texter::open(&settings).unwrap()
    };
    for (gateway, from, has_secret, hears) in [
        (Gateway::Kannel, "+447700900000", true, true),
        (Gateway::Kannel, "+447700900000", false, false),
        (Gateway::Kannel, "Thursdays", true, false),
        (Gateway::Twilio, "+447700900000", false, true),
        (Gateway::Twilio, "Thursdays", false, false),
    ] {
        assert_eq!(open(gateway, from, has_secret).hears(), hears, "{gateway:?} {from} {has_secret}");
    }
    let texter = open(Gateway::Kannel, "80800", true);
    assert!(texter.is_secret("abcdefghijkmnpqrstuvwxyz"));
    for forged in ["", "abcdefghijkmnpqrstuvwxy", "abcdefghijkmnpqrstuvwxyZ"] {
        assert!(!texter.is_secret(forged), "{forged}");
        assert!(!open(Gateway::Kannel, "80800", false).is_secret(forged), "{forged}");
    }
}

/// The example of Twilio's own guide to the security of its requests.
#[test]
fn a_signature_holds_for_what_was_signed_and_for_nothing_else() {
    let folder = Folder::new();
    std::fs::write(folder.0.join("password"), "12345\n").unwrap();
    let open = |gateway| Texter::open(&settings(&folder, gateway, "https://api.twilio.com/".to_owned())).unwrap();
    let texter = open(Gateway::Twilio);
    let address = "https://mycompany.com/myapp.php?foo=1&bar=2";
    let fields = [
        ("CallSid", "CA1234567890ABCDE"),
        ("Caller", "+14158675309"),
        ("Digits", "1234"),
        ("From", "+14158675309"),
        ("To", "+18005551212"),
    ];
    let signed = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    assert_eq!(signature("12345", address, &fields), signed);
    assert!(texter.signed(address, &fields, signed));
    let mut backwards = fields;
    backwards.reverse();
    assert!(texter.signed(address, &backwards, signed));
    assert!(!texter.signed("https://mycompany.com/myapp.php", &fields, signed));
    assert!(!texter.signed(address, &fields[1..], signed));
    for forged in ["", "RSOYDt4T1cUTdK1PDd93/VVr8B9=", "not base64!", "AAAA"] {
        assert!(!texter.signed(address, &fields, forged), "{forged}");
    }
    assert!(!open(Gateway::Kannel).signed(address, &fields, signed));
}

#[test]
fn a_number_is_one_number_however_it_is_written() {
    for written in ["07700 900123", "+44 7700 900123", "00447700900123", "447700900123", " (07700) 900-123"] {
        assert_eq!(whole_number(written), "447700900123", "{written}");
    }
    assert_eq!(whole_number("+353 87 123 4567"), "353871234567");
}
