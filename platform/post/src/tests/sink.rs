use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::TcpStream,
};

use foundation::Id;
use lettre::{Message, SmtpTransport, Transport as _};

use super::{Sink, start};

struct Folder(std::path::PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn sink() -> (Sink, Folder) {
    let folder = std::env::temp_dir().join(format!("yarrow-sink-{}", Id::random().unwrap()));
    (start(&folder).unwrap(), Folder(folder))
}

/// Says each line and gives the code of each answer.
fn talk(sink: &Sink, lines: &[&str]) -> Vec<String> {
    let mut stream = TcpStream::connect(sink.address()).unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut answer = move || {
        let mut line = String::new();
        while reader.read_line(&mut line).unwrap() > 0 && line.as_bytes().get(3) == Some(&b'-') {
            line.clear();
        }
        line.get(..3).unwrap_or_default().to_owned()
    };
    assert_eq!(answer(), "220");
    lines
        .iter()
        .map(|line| {
            stream.write_all(format!("{line}\r\n").as_bytes()).unwrap();
            answer()
        })
        .collect()
}

#[test]
fn a_message_is_kept_whole_with_its_envelope() {
    let (sink, _folder) = sink();
    let codes = talk(
        &sink,
        &[
            "EHLO here",
            "MAIL FROM:<group@thursdays.example> SIZE=100 BODY=8BITMIME",
            "RCPT TO:<rhian@example.org>",
            "rcpt to:<sian@example.org>",
            "DATA",
            "Subject: Hi\r\n\r\n..a line that begins with a full stop\r\n..\r\nŵ\r\n.",
            "NOOP",
            "QUIT",
        ],
    );
    assert_eq!(codes, ["250", "250", "250", "250", "354", "250", "250", "221"]);
    let kept = sink.kept().unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].from, "group@thursdays.example");
    assert_eq!(kept[0].to, ["rhian@example.org", "sian@example.org"]);
    assert_eq!(kept[0].text, "Subject: Hi\r\n\r\n.a line that begins with a full stop\r\n.\r\nŵ\r\n");
}

#[test]
fn out_of_turn_is_refused_and_keeps_nothing() {
    let (sink, _folder) = sink();
    let table = [
        (vec!["MAIL FROM:<a@b>"], "503"),
        (vec!["EHLO x", "RCPT TO:<a@b>"], "503"),
        (vec!["EHLO x", "DATA"], "503"),
        (vec!["EHLO x", "MAIL FROM:<a@b>", "DATA"], "503"),
        (vec!["EHLO x", "MAIL FROM:<a@b>", "MAIL FROM:<a@b>"], "503"),
        (vec!["EHLO x", "MAIL FROM:<a@b>", "RSET", "RCPT TO:<a@b>"], "503"),
        (vec!["EHLO x", "MAIL a@b"], "501"),
        (vec!["EHLO x", "MAIL FROM:<a@b>", "RCPT TO:<>"], "501"),
        (vec!["EHLO x", "MAIL FROM:<>"], "250"),
        (vec!["EHLO x", "MAIL FROM:<a@b> SIZE=999999999"], "552"),
        (vec!["HELO x", "FLY"], "500"),
        (vec!["VRFY a"], "252"),
    ];
    for (lines, last) in table {
        assert_eq!(talk(&sink, &lines).last().map(String::as_str), Some(last), "{lines:?}");
    }
    let long = format!("NOOP {}", "x".repeat(10_000));
    assert_eq!(talk(&sink, &[&long, "NOOP"]), ["500", "250"]);
    assert!(sink.kept().unwrap().is_empty());
}

#[test]
fn a_message_cut_off_in_the_middle_was_never_sent() {
    let (sink, folder) = sink();
    talk(&sink, &["EHLO x", "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"]);
    assert!(sink.kept().unwrap().is_empty());
    assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 0);
}

#[test]
fn a_real_sender_gets_through_and_can_be_turned_away() {
    let (sink, _folder) = sink();
    let sender = SmtpTransport::builder_dangerous("127.0.0.1").port(sink.address().port()).build();
    let letter = |number: u8| {
        Message::builder()
            .from("group@thursdays.example".parse().unwrap())
            .to("rhian@example.org".parse().unwrap())
            .subject(format!("Newid {number}"))
            .body("Mae'r cynlluniau wedi newid.\n.\n".to_owned())
            .unwrap()
    };
    for number in 1..=3 {
        sender.send(&letter(number)).unwrap();
    }
    sink.turn_away(true);
    assert!(sender.send(&letter(4)).is_err_and(|error| error.is_transient()));
    sink.turn_away(false);
    sender.send(&letter(5)).unwrap();
    let subjects: Vec<bool> = sink
        .kept()
        .unwrap()
        .iter()
        .zip([1, 2, 3, 5])
        .map(|(kept, number)| kept.text.contains(&format!("Subject: Newid {number}")))
        .collect();
    assert_eq!(subjects, [true; 4]);
}

#[test]
fn when_it_is_dropped_nobody_answers() {
    let (sink, _folder) = sink();
    let address = sink.address();
    drop(sink);
    std::thread::sleep(std::time::Duration::from_millis(100));
    assert!(TcpStream::connect(address).is_err());
}
