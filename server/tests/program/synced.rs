//! Every answer that says 'kept' comes after its sync: watched from outside, call by call.

use std::{fs, process::Command};

use super::{Folder, command, crash::Browser, serve};

const FIELDS: [(&str, &str); 5] = [
    ("name", "Robin"),
    ("choice", "own"),
    ("passphrase", "nine wet stones on a wall"),
    ("passphrase-again", "nine wet stones on a wall"),
    ("losing", "neither"),
];

/// The lines of a trace, each without its process and time.
fn kept_answers_without_a_sync(trace: &str) -> (usize, usize) {
    let (mut answers, mut unsynced, mut synced_since) = (0, 0, false);
    for line in trace.lines() {
        if line.contains("\"POST ") {
            // A form has arrived: what was synced before it counts for nothing.
            synced_since = false;
        } else if (line.contains("fdatasync(") || line.contains("fsync(") || line.contains("fdatasync resumed"))
            && line.ends_with("= 0")
        {
            synced_since = true;
        } else if line.contains("\"HTTP/1.1 303") {
            answers += 1;
            unsynced += usize::from(!synced_since);
        }
    }
    (answers, unsynced)
}

#[test]
fn an_answer_that_says_kept_comes_after_its_sync() {
    assert!(
        Command::new("strace").arg("-V").output().is_ok(),
        "strace is not here: install it with apt-get, or run 'cargo xtask setup' as root"
    );
    let folder = Folder::place();
    // Make the stores first, so that the trace holds nothing but answers.
    drop(serve(&folder));
    let trace = folder.join("trace");
    let plain = command(&["serve", "--config", &folder.text("yarrow.toml"), "--listen", "127.0.0.1:0"]);
    let mut watched = Command::new("strace");
    watched
        .args(["-f", "-s", "40", "-e", "trace=fsync,fdatasync,read,recvfrom,write,writev,sendto,sendmsg", "-o"])
        .arg(&trace)
        .arg(plain.get_program())
        .args(plain.get_args());
    let mut running = super::Running::of(watched);
    let mut robin = Browser::at(running.address());
    assert_eq!(robin.fill("/en/account/new", "/en/account/new", &FIELDS).unwrap().0, 303, "{}", robin.page);
    for turn in 0..25 {
        let palette = ["moss", "plum", "slate", "night", "tide"][turn % 5];
        let came = robin.fill("/en/account", "/en/account/look", &[("palette", palette), ("away", "0")]).unwrap();
        assert_eq!(came.0, 303, "{}", robin.page);
    }
    // The watcher ends when the program does, and has then written everything down.
    assert!(Command::new("pkill").args(["-TERM", "-P", &running.child.id().to_string()]).status().unwrap().success());
    running.child.wait().unwrap();
    let (answers, unsynced) = kept_answers_without_a_sync(&fs::read_to_string(&trace).unwrap());
    assert_eq!(answers, 26, "the trace does not hold every answer");
    assert_eq!(unsynced, 0, "answers that came before their sync");
}

#[test]
fn the_watcher_sees_an_answer_that_came_too_soon() {
    let soon = "1 read(9, \"POST /en/x\", 8192) = 90\n2 writev(9, [{iov_base=\"HTTP/1.1 303 See\"}]) = 9\n3 fdatasync(5) = 0\n";
    assert_eq!(kept_answers_without_a_sync(soon), (1, 1));
    let right = "1 fdatasync(5) = 0\n1 read(9, \"POST /en/x\", 8192) = 90\n3 fdatasync(5) = 0\n2 writev(9, [{iov_base=\"HTTP/1.1 303 See\"}]) = 9\n";
    assert_eq!(kept_answers_without_a_sync(right), (1, 0));
}
