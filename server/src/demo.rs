//! The demo: an invented programme in a fresh folder, to look round in. Nothing leaves this machine: its e-mail and its
//! texts land in folders.

mod desk;
mod folder;
mod scenes;
pub mod walker;

use std::{borrow::Cow, net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc};

pub use desk::words;

use axum::{Router, extract::Path, routing::get};
use database::{Fault, Place};
use foundation::Clock;
use http::{HeaderName, header::CONTENT_TYPE};
use serde::{Deserialize, Serialize};
use web::{App, Settings};

use crate::{
    configuration::{self, Encryption, Gateway, Mail, Texts},
    features, open, serve, tell,
};

/// Somebody invented, with all that is needed to sign in as her.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoPerson {
    /// The name she signs in with.
    pub name: String,
    /// Her passphrase.
    pub passphrase: String,
    /// What she is, and where.
    pub roles: Vec<DemoRole>,
    /// The secret of her second factor, in base32, when she has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_factor: Option<String>,
}

/// What somebody is, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoRole {
    /// member, facilitator, coordinator, programme or operator.
    pub role: Cow<'static, str>,
    /// In which group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// At which host.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
}

/// Fills a fresh place with the invented programme, and leaves its clock at now.
///
/// # Errors
/// A part could not be written.
pub fn open(app: &Arc<App>) -> Result<Vec<DemoPerson>, Fault> {
    scenes::play(app)
}

/// What `--json` prints when the demo is ready.
#[derive(Serialize)]
struct Ready<'ready> {
    url: &'ready str,
    people: &'ready [DemoPerson],
    mail: &'ready str,
    #[serde(skip_serializing_if = "Option::is_none")]
    texts: Option<&'ready str>,
}

/// Where the demo lies.
#[derive(Debug)]
pub struct Where {
    /// Its folder; one of its own making when none is named.
    pub data: Option<PathBuf>,
    /// Whether a demo that lies there is opened as it was left, and not begun anew.
    pub as_left: bool,
    /// Whether its texts are sent, to a folder in it.
    pub texts: bool,
}

/// `yarrow demo`.
///
/// # Errors
/// A sentence.
pub fn command(json: bool, listen: SocketAddr, place: Where, measured: bool) -> Result<ExitCode, String> {
    serve::begin_quiet_log();
    if configuration::reachable(listen, false).is_err() {
        return Err(format!(
            "{listen} can be reached from other machines. The demo speaks no https, and browsers keep nobody signed in \
             without it: listen on 127.0.0.1."
        ));
    }
    let sends_texts = place.texts;
    let left = if place.as_left { folder::left(place.data.as_deref())? } else { None };
    let (folder, left) = match left {
        Some((folder, people)) => (folder, Some(people)),
        None => (folder::fresh(place.data)?, None),
    };
    let listener = serve::bind(listen)?;
    let address = listener.local_addr().map_err(|error| format!("{listen}: {error}."))?;
    let url = format!("http://{address}");
    let mail_folder = folder.path().join("mail");
    let sink = post::sink::start(&mail_folder).map_err(|error| format!("The demo's mail cannot be kept: {error}."))?;
    let text_folder = folder.path().join("texts");
    let cannot = |error: std::io::Error| format!("The demo's texts cannot be kept: {error}.");
    let clock = if left.is_some() { Clock::shifted(0) } else { scenes::clock() };
    let begin = || post::text_sink::start_with_receipts(&text_folder, clock.clone(), desk::TOKEN);
    let text_sink = sends_texts.then(begin).transpose().map_err(cannot)?;
    let app = open::open(open::Ground {
        main: &Place::File(folder.path().join("main/yarrow.db")),
        keystore: &Place::File(folder.path().join("keystore/keystore.db")),
        server_key: match left {
            Some(_) => open::read_key(&folder.path().join("server.key"))?,
            None => open::make_key(&folder.path().join("server.key"))?,
        },
        settings: Settings {
            place_name: "Thursdays".to_owned(),
            address: url.clone(),
            demo: true,
            can_mail: true,
            can_text: sends_texts,
            backup_days: None,
            help_lines: configuration::shipped_help_lines()?,
        },
        mail: Some(mail(&sink)),
        texts: text_sink
            .as_ref()
            .map(|sink| texts(sink, &folder.path().join("texts.password")).map_err(cannot))
            .transpose()?,
        clock: clock.clone(),
    })?;
    if let Some(press) = paper::Press::beside_us() {
        let _ = app.press.set(Arc::new(press));
    }
    let people = match left {
        Some(people) => {
            // The shelf of texts is the program's own, and not in the stores.
            scenes::put_up(&app).map_err(|fault| format!("The demo's own texts cannot be put up: {fault}."))?;
            people
        }
        None => {
            let people = open(&app).map_err(|fault| format!("The invented programme could not be opened: {fault}."))?;
            folder.keep(&people)?;
            people
        }
    };
    let mail_folder = mail_folder.display().to_string();
    let text_folder = sends_texts.then(|| text_folder.display().to_string());
    let ready = Ready { url: &url, people: &people, mail: &mail_folder, texts: text_folder.as_deref() };
    let line = serde_json::to_string(&ready).map_err(|error| format!("The demo cannot be told as JSON: {error}."))?;
    let mut router = features::routes().and(desk::routes()).into_router(&app);
    desk::put_up(desk::Desk { people: people.clone(), mail: sink, texts: text_sink });
    if measured {
        router = router.merge(web::dressed(Router::new().route("/same-size/{bytes}", get(same_size))));
    }
    serve::run(&app, router, listener, |_| {
        tell::say(&if json { line } else { in_words(&url, &people, &mail_folder, text_folder.as_deref()) });
    })?;
    Ok(ExitCode::SUCCESS)
}

/// So many bytes, as any static file would be answered: what `cargo xtask bench pages` holds our pages against.
async fn same_size(Path(bytes): Path<usize>) -> ([(HeaderName, &'static str); 1], Vec<u8>) {
    ([(CONTENT_TYPE, "text/html; charset=utf-8")], vec![b'x'; bytes.min(1 << 20)])
}

/// How the demo's e-mail leaves: to the sink.
#[must_use]
pub fn mail(sink: &post::sink::Sink) -> Mail {
    Mail {
        server: sink.address().ip().to_string(),
        port: sink.address().port(),
        encryption: Encryption::None,
        user: None,
        password_file: None,
        from: "hello@thursdays.example".to_owned(),
    }
}

/// How the demo's texts leave: to the sink, which asks for no password and has one all the same.
fn texts(sink: &post::text_sink::TextSink, password_file: &std::path::Path) -> std::io::Result<Texts> {
    std::fs::write(password_file, format!("{}\n", desk::TOKEN))?;
    Ok(Texts {
        gateway: Gateway::Twilio,
        address: format!("http://{}/Messages.json", sink.address()),
        user: "demo".to_owned(),
        password_file: password_file.to_owned(),
        from: "+447700900000".to_owned(),
        heard_at: None,
        secret_file: None,
    })
}

/// Whom to sign in as first: two who hold the group with the most in it (something waits for the second of them), two
/// women in it, a coordinator, and the operator.
const FIRST: [&str; 6] = ["Mari", "Rhian", "Robin", "Bet", "Eleri", "Gwen"];

fn in_words(url: &str, people: &[DemoPerson], mail: &str, texts: Option<&str>) -> String {
    let mut words = format!(
        "The demo is open. Everything in it is invented.\n\n  Look here:  {url}\n  Its phones: {url}/en/demo (and its clock, and codes)\n  Its e-mail: {mail}\n"
    );
    if let Some(texts) = texts {
        words.push_str(&format!("  Its texts:  {texts}\n"));
    }
    if !people.is_empty() {
        words.push_str("\nSign in as (name, what she is, passphrase; letters for an app that makes codes):\n");
    }
    for person in FIRST.iter().filter_map(|name| people.iter().find(|person| person.name == *name)) {
        let roles: Vec<String> = person
            .roles
            .iter()
            .map(|held| {
                [Some(held.role.as_ref()), held.group.as_deref(), held.host.as_deref()]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(", ")
            })
            .collect();
        words.push_str(&format!("  {:<16} {}\n  {:<16} {}\n", person.name, roles.join(" · "), "", person.passphrase));
        if let Some(secret) = &person.second_factor {
            words.push_str(&format!("  {:<16} code letters: {secret}\n", ""));
        }
    }
    let rest = people.iter().filter(|person| !FIRST.contains(&person.name.as_str())).count();
    if rest > 0 {
        words.push_str(&format!(
            "\nOthers who can sign in: {rest}. 'yarrow demo --json' names everybody, in one line for scripts.\n"
        ));
    }
    words.push_str("\nCtrl-C closes it.");
    words
}

#[cfg(test)]
mod tests {
    use super::{DemoPerson, DemoRole, in_words};

    fn rhian() -> DemoPerson {
        DemoPerson {
            name: "Rhian".to_owned(),
            passphrase: "llyn bara haul cân môr".to_owned(),
            roles: vec![
                DemoRole {
                    role: "facilitator".into(),
                    group: Some("Nos Iau".to_owned()),
                    host: Some("Y Bont".to_owned()),
                },
                DemoRole { role: "operator".into(), group: None, host: None },
            ],
            second_factor: None,
        }
    }

    #[test]
    fn a_person_is_told_as_scripts_expect_her() {
        assert_eq!(
            serde_json::to_value(rhian()).unwrap(),
            serde_json::json!({"name": "Rhian", "passphrase": "llyn bara haul cân môr", "roles": [
                {"role": "facilitator", "group": "Nos Iau", "host": "Y Bont"}, {"role": "operator"}]})
        );
    }

    #[test]
    fn words_say_where_to_look_and_whom_to_sign_in_as() {
        let other = DemoPerson { name: "Wren".to_owned(), ..rhian() };
        let words = in_words("http://127.0.0.1:1", &[rhian(), other], "/mail", Some("/texts"));
        for piece in [
            "http://127.0.0.1:1",
            "/mail",
            "/texts",
            "Rhian",
            "facilitator, Nos Iau, Y Bont · operator",
            "llyn bara haul",
            "Others who can sign in: 1.",
        ] {
            assert!(words.contains(piece), "{words}");
        }
        assert!(!words.contains("Wren"), "{words}");
    }
}
