use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use crate::{Block, NotPrinted, Paper, Press, Sheet};

/// A folder of the test's own, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("yarrow-paper-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder).unwrap();
        Self(folder)
    }

    /// A press that does this instead of printing.
    fn press(&self, script: &str) -> Press {
        let program = self.0.join("press");
        // Written by another program: one that we hold open for writing could not be run while a thread beside us forks.
        let mut writes = Command::new("/bin/sh")
            .args(["-c", "cat > \"$0\"; chmod 755 \"$0\""])
            .arg(&program)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        write!(writes.stdin.take().unwrap(), "#!/bin/sh\n{script}\n").unwrap();
        assert!(writes.wait().unwrap().success());
        Press::at(program)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn sheet() -> Sheet {
    Sheet {
        title: "Taflen".to_owned(),
        language: "cy".to_owned(),
        paper: Paper::A4,
        large: true,
        dense: false,
        blocks: vec![Block::heading(1, "Cynllun heno")],
    }
}

#[test]
fn the_sheet_goes_in_and_the_pdf_comes_out() {
    let folder = Folder::new();
    let pdf = folder.press("printf '%%PDF-'; /bin/cat").print(&sheet()).unwrap();
    let sent: Sheet = serde_json::from_slice(&pdf[5..]).unwrap();
    assert!(sent.large && sent.language == "cy" && sent.title == "Taflen");
}

#[test]
fn it_is_told_nothing_else() {
    let folder = Folder::new();
    let pdf = folder.press("printf '%%PDF-'; /usr/bin/env; pwd; echo $#").print(&sheet()).unwrap();
    let told = String::from_utf8(pdf[5..].to_vec()).unwrap();
    // A shell sets these for itself.
    let own = ["PWD=/", "OLDPWD=", "SHLVL=", "_="];
    let more: Vec<&str> = told.lines().filter(|line| !own.iter().any(|own| line.starts_with(own))).collect();
    assert_eq!(more, ["/", "0"], "no environment, no folder of ours, no arguments");
}

#[test]
fn whatever_else_it_does_is_no_pdf() {
    let folder = Folder::new();
    let cases = [
        ("printf '%%PDF-1.7'; exit 1", NotPrinted::Refused),
        ("echo 'a page of something else'", NotPrinted::Refused),
        ("exit 0", NotPrinted::Refused),
        ("kill -9 $$", NotPrinted::Refused),
        ("exit 3", NotPrinted::Letters),
        ("printf '%%PDF-'; /usr/bin/head -c 5000000 /dev/zero", NotPrinted::TooLong),
    ];
    for (script, why) in cases {
        assert_eq!(folder.press(script).print(&sheet()), Err(why), "{script}");
    }
    assert_eq!(Press::at(folder.0.join("nowhere")).print(&sheet()), Err(NotPrinted::Absent));
    let empty = Sheet { blocks: Vec::new(), ..sheet() };
    assert_eq!(folder.press("printf '%%PDF-'").print(&empty), Err(NotPrinted::Refused), "it is not even asked");
    let long = Sheet { blocks: vec![Block::paragraph("x".repeat(2 << 20))], ..sheet() };
    assert_eq!(folder.press("printf '%%PDF-'").print(&long), Err(NotPrinted::TooLong));
}

#[test]
fn one_that_hangs_is_ended() {
    let folder = Folder::new();
    let there = folder.0.join("still-there");
    let scripts = [
        "exec /bin/sleep 60".to_owned(),
        // Closes what it writes, and stays.
        "printf '%PDF-'; exec >&-; exec /bin/sleep 60".to_owned(),
        format!("/bin/sleep 0.6; echo > {}", there.display()),
    ];
    for script in scripts {
        let began = Instant::now();
        let press = folder.press(&script).patient_for(Duration::from_millis(200));
        // More than a pipe holds, and nobody reads it.
        let long = Sheet { blocks: vec![Block::paragraph("x".repeat(500_000))], ..sheet() };
        assert_eq!(press.print(&long), Err(NotPrinted::TooSlow), "{script}");
        assert!(began.elapsed() < Duration::from_secs(20));
    }
    std::thread::sleep(Duration::from_millis(800));
    assert!(!Path::new(&there).exists(), "it does not go on behind our back");
}

#[test]
fn a_third_waits_for_its_turn_and_not_for_ever() {
    let folder = Folder::new();
    let (begun, go) = (folder.0.join("begun"), folder.0.join("go"));
    let script = format!(
        "/bin/mktemp {}.XXXXXX >/dev/null; while [ ! -e {} ]; do /bin/sleep 0.01; done; printf '%%PDF-'",
        begun.display(),
        go.display()
    );
    let press = folder.press(&script).patient_for(Duration::from_secs(20));
    let began = || {
        let names = fs::read_dir(&folder.0).unwrap().flatten().map(|file| file.file_name());
        names.filter(|name| name.to_string_lossy().starts_with("begun.")).count()
    };
    std::thread::scope(|scope| {
        let three: Vec<_> = (0..3).map(|_| scope.spawn(|| press.print(&sheet()).is_ok())).collect();
        while began() < 2 {
            std::thread::sleep(Duration::from_millis(5));
        }
        std::thread::sleep(Duration::from_millis(200));
        assert_eq!(began(), 2, "two print, the third waits");
        fs::write(&go, "").unwrap();
        assert!(three.into_iter().all(|one| one.join().unwrap()));
    });
    assert_eq!(began(), 3);

    fs::remove_file(&go).unwrap();
    let impatient = folder.press(&script).patient_for(Duration::from_millis(300));
    std::thread::scope(|scope| {
        let three: Vec<_> = (0..3).map(|_| scope.spawn(|| impatient.print(&sheet()))).collect();
        let ends: Vec<_> = three.into_iter().map(|one| one.join().unwrap()).collect();
        assert!(ends.iter().all(|end| matches!(end, Err(NotPrinted::TooSlow | NotPrinted::Busy))), "{ends:?}");
    });
}

#[test]
fn whoever_comes_when_two_wait_is_told_at_once() {
    let folder = Folder::new();
    let go = folder.0.join("go");
    let script = format!("while [ ! -e {} ]; do /bin/sleep 0.01; done; printf '%%PDF-'", go.display());
    let press = folder.press(&script).patient_for(Duration::from_secs(20));
    std::thread::scope(|scope| {
        let four: Vec<_> = (0..4).map(|_| scope.spawn(|| press.print(&sheet()).is_ok())).collect();
        while press.in_use() != (2, 2) {
            std::thread::sleep(Duration::from_millis(5));
        }
        assert_eq!(press.print(&sheet()), Err(NotPrinted::Busy), "nobody else's page waits behind these");
        fs::write(&go, "").unwrap();
        assert!(four.into_iter().all(|one| one.join().unwrap()));
    });
    assert_eq!(press.in_use(), (0, 0));
}
