//! The real Kannel, with the stand-in for a network that comes with it: bearerbox, smsbox, fakesmsc.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    time::{Duration, Instant},
};

use foundation::Id;

use crate::{Gateway, PlainText, Text, TextSettings, Texter};

const BEARERBOX: &str = "/usr/sbin/bearerbox";
const SMSBOX: &str = "/usr/sbin/smsbox";
const FAKESMSC: &str = "/usr/lib/kannel/test/fakesmsc";
const PATIENCE: Duration = Duration::from_secs(30);

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn run(program: &str, arguments: &[&str], said: &Path) -> Running {
    let said = || Stdio::from(std::fs::File::options().create(true).append(true).open(said).unwrap());
    Running(Command::new(program).args(arguments).stdin(Stdio::null()).stdout(said()).stderr(said()).spawn().unwrap())
}

fn wait_for(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < PATIENCE, "{what} did not come to be");
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn answers(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
}

/// Where Kannel says what became of a text, and what came in: the first line of each question.
fn ears() -> (u16, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (tell, hear) = channel();
    std::thread::spawn(move || {
        for caller in listener.incoming().map_while(Result::ok) {
            let mut lines = BufReader::new(caller.try_clone().unwrap()).lines().map_while(Result::ok);
            let first = lines.next().unwrap_or_default();
            let _ = lines.find(String::is_empty);
            let _ = (&caller).write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            if tell.send(first).is_err() {
                return;
            }
        }
    });
    (port, hear)
}

#[test]
fn the_real_kannel_takes_texts_and_says_what_became_of_them() {
    if let Some(missing) = [BEARERBOX, SMSBOX, FAKESMSC].into_iter().find(|program| !Path::new(program).is_file()) {
        // Where everything is to be tried, nothing passes untried.
        assert!(
            std::env::var_os("CI").is_none(),
            "{missing} is not installed: 'cargo xtask setup' as root installs it"
        );
        eprintln!("{missing} is not installed: nothing was tried with Kannel ('cargo xtask setup' as root).");
        return;
    }
    let folder = std::env::temp_dir().join(format!("yarrow-kannel-{}", Id::random().unwrap()));
    std::fs::create_dir_all(&folder).unwrap();
    let folder = Folder(folder);
    let free = [(); 4].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    let [admin, boxes, network, sendsms] = free.each_ref().map(|port| port.local_addr().unwrap().port());
    drop(free);
    let (ears, hear) = ears();
    let configuration = folder.0.join("kannel.conf");
    std::fs::write(
        &configuration,
        format!(
            "group = core\nadmin-port = {admin}\nadmin-interface = 127.0.0.1\nsmsbox-port = {boxes}\nsmsbox-interface = \
             127.0.0.1\nadmin-password = none\nbox-allow-ip = 127.0.0.1\ndlr-storage = internal\n\ngroup = smsc\nsmsc = \
             fake\nsmsc-id = fake\nport = {network}\nconnect-allow-ip = 127.0.0.1\n\ngroup = smsbox\nbearerbox-host = \
             127.0.0.1\nsendsms-port = {sendsms}\nsendsms-interface = 127.0.0.1\n\ngroup = sendsms-user\nusername = \
             us\npassword = words\nmax-messages = 10\nconcatenation = true\n\ngroup = sms-service\nkeyword = \
             default\ncatch-all = true\nmax-messages = 0\nget-url = \
             \"http://127.0.0.1:{ears}/texts/in/SECRET?from=%p&text=%b\"\n"
        ),
    )
    .unwrap();
    std::fs::write(folder.0.join("password"), "words\n").unwrap();
    let (configuration, said) = (configuration.display().to_string(), folder.0.join("said"));
    let _bearerbox = run(BEARERBOX, &[&configuration], &said);
    wait_for("bearerbox", || answers(admin));
    let _smsbox = run(SMSBOX, &[&configuration], &said);
    wait_for("smsbox", || answers(sendsms));
    let shown = folder.0.join("shown");
    let shows = || {
        let arguments = ["-H", "127.0.0.1", "-r", &network.to_string(), "-i", "0.5", "447700900321 13013 text 1"];
        run(FAKESMSC, &arguments, &shown)
    };
    let mut telephone = shows();

    let texter = Texter::open(&TextSettings {
        gateway: Gateway::Kannel,
        address: format!("http://127.0.0.1:{sendsms}/cgi-bin/sendsms"),
        user: "us".to_owned(),
        password_file: folder.0.join("password"),
        from: "Thursdays".to_owned(),
        heard_at: format!("http://127.0.0.1:{ears}"),
        secret_file: None,
    })
    .unwrap();
    for (name, text) in [("en", "It\u{2019}s at 6 [the hall]"), ("cy", "Mae yn y tŷ")] {
        let receipt = format!("http://127.0.0.1:{ears}/texts/receipt/{name}");
        let sent = texter.send(&Text { to: "07700 900321", text: &PlainText::of(text), receipt: &receipt });
        assert_eq!(sent, Ok(String::new()));
    }

    let mut wanted = vec![
        "GET /texts/receipt/en?what=1 ",
        "GET /texts/receipt/cy?what=1 ",
        "GET /texts/in/SECRET?from=447700900321&text=1 ",
    ];
    wait_for("a receipt for each text, and an answer", || {
        while let Ok(heard) = hear.try_recv() {
            wanted.retain(|wanted| !heard.starts_with(wanted));
        }
        // It gives up when bearerbox has no place for it yet.
        if telephone.0.try_wait().unwrap().is_some() {
            telephone = shows();
        }
        wanted.is_empty()
    });
    let shown = std::fs::read_to_string(&shown).unwrap();
    assert!(shown.contains("<Thursdays +447700900321 text It's at 6 [the hall]>"), "{shown}");
    // 'ŷ' is 0177 in the large alphabet.
    assert!(shown.contains("<Thursdays +447700900321 ucs-2 %00M%00a%00e%00+%00y%00n%00+%00y%00+%00t%01w>"), "{shown}");
}
