//! What is not safe, or missing, as sentences that say what to do.

use std::{
    net::{IpAddr, SocketAddr},
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use database::Place;

use super::{Configuration, Encryption, Mail, PackPlace, Texts, Written, WrittenPack, shipped_help_lines};
use crate::content;

const DATA: &str = "/var/lib/yarrow";

/// What is wrong, gathered, so that an operator hears all of it at once.
struct Wrong(Vec<String>);

impl Wrong {
    fn add(&mut self, sentence: impl Into<String>) {
        self.0.push(sentence.into());
    }
}

/// Checks what was written. Gives it back as good as it can be read, with a sentence for each thing that must be put
/// right before anything is served. `credentials` is the folder in which systemd hands over secrets.
#[must_use]
pub fn check(written: Written, credentials: Option<&Path>) -> (Configuration, Vec<String>) {
    let mut wrong = Wrong(Vec::new());
    let data = written.data.clone().unwrap_or_else(|| PathBuf::from(DATA));
    let place = |text: Option<&String>, inside: &str| {
        text.map_or_else(|| Place::File(data.join(inside)), |text| Place::parse(text))
    };
    let main_store = place(written.main_store.as_ref(), "main/yarrow.db");
    let keystore = place(written.keystore.as_ref(), "keystore/keystore.db");
    let mut backup_folders = written.backup.as_ref().map_or_else(Vec::new, |backup| backup.folders.clone());
    if backup_folders.is_empty()
        && let Place::File(path) = &main_store
        && let Some(folder) = path.parent()
    {
        backup_folders.push(folder.to_owned());
    }
    apart(&main_store, &keystore, &backup_folders, &mut wrong);
    let server_key = server_key(written.server_key, credentials, &data, &backup_folders, &mut wrong);
    let help_lines = if written.help_line.is_empty() {
        shipped_help_lines().unwrap_or_else(|error| {
            wrong.add(format!("The help lines that come with the program cannot be read: {error}."));
            Vec::new()
        })
    } else {
        written.help_line.into_iter().map(web::HelpLine::from).collect()
    };
    for line in &help_lines {
        if !line.checked_on.is_empty() && line.checked_on.parse::<jiff::civil::Date>().is_err() {
            wrong
                .add(format!("`checked_on` of the help line '{}' is not a day: write it as 2026-11-01.", line.name_en));
        }
    }
    let backup_days = written.backup.map(|backup| backup.days);
    if backup_days == Some(0) {
        wrong.add("`backup.days` is 0: say for how many days back-ups are kept, or leave [backup] out.");
    }
    let configuration = Configuration {
        place_name: place_name(written.place_name, &mut wrong),
        address: address(written.address, &mut wrong),
        listen: listen(written.listen, written.behind_proxy, &mut wrong),
        main_store,
        keystore,
        server_key,
        backup_days,
        backup_folders,
        mail: written.mail.map(|written| mail(written, &mut wrong)),
        texts: written.texts.map(|written| texts(written, &mut wrong)),
        packs: packs(written.packs, &mut wrong),
        press: written.press,
        help_lines,
    };
    (configuration, wrong.0)
}

/// Packs go by the names of their folders, which stand in addresses.
fn packs(written: Vec<WrittenPack>, wrong: &mut Wrong) -> Vec<PackPlace> {
    let mut words = std::collections::BTreeSet::new();
    let mut packs = Vec::new();
    for pack in written {
        let (folder, host) = match pack {
            WrittenPack::Folder(folder) => (folder, None),
            WrittenPack::OfHost(pack) => (pack.folder, Some(pack.host)),
        };
        match content::word(&folder) {
            None => wrong.add(format!(
                "`packs`: the name of the folder {} is not plain. Use small letters and digits, 20 at most, and no number first.",
                folder.display()
            )),
            Some(word) if !words.insert(word.clone()) => {
                wrong.add(format!("`packs`: two folders are called '{word}'. Give each a name of its own."));
            }
            Some(_) => {}
        }
        if host.as_ref().is_some_and(|host| {
            host.len() != 6 || !host.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        }) {
            wrong.add(format!(
                "`packs`: the host of {} is not known by that. Write the six letters at the end of the address of its public page.",
                folder.display()
            ));
        }
        packs.push(PackPlace { folder, host: host.unwrap_or_default() });
    }
    packs
}

fn place_name(written: Option<String>, wrong: &mut Wrong) -> String {
    let name = foundation::tidy_line(&written.unwrap_or_default());
    if name.is_empty() {
        wrong.add("`place_name` is missing: the plain name that women read on every page, such as 'Thursdays'.");
    } else if name.to_lowercase().contains("yarrow") {
        wrong.add(
            "`place_name` holds the name of this program. Whoever sees a page over a woman's shoulder could look it up: \
             pick a name that says nothing, such as 'Thursdays'.",
        );
    } else if name.chars().count() > 40 {
        wrong.add("`place_name` is longer than 40 letters and would not fit on a telephone.");
    }
    name
}

fn address(written: Option<String>, wrong: &mut Wrong) -> String {
    let address = written.unwrap_or_default().trim().trim_end_matches('/').to_owned();
    if address.is_empty() {
        wrong.add("`address` is missing: where the place is reached from outside, such as https://thursdays.example.");
        return address;
    }
    match address.parse::<http::Uri>() {
        Ok(uri) if uri.host().is_some() && uri.path() == "/" && uri.query().is_none() => {
            let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
            let here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
            match uri.scheme_str() {
                Some("https") => {}
                Some("http") if here => {}
                _ => wrong.add(format!(
                    "`address` is {address}: it has to begin with https://, or anybody between a woman and this server \
                     could read along."
                )),
            }
        }
        _ => wrong
            .add(format!("`address` is {address}, which is not an address without a path: https://thursdays.example.")),
    }
    address
}

fn listen(written: Option<String>, behind_proxy: bool, wrong: &mut Wrong) -> SocketAddr {
    let default = SocketAddr::from(([127, 0, 0, 1], 8080));
    let Some(text) = written else { return default };
    let Ok(listen) = text.parse::<SocketAddr>() else {
        wrong.add(format!("`listen` is {text}, which is not an address with a port: 127.0.0.1:8080."));
        return default;
    };
    if let Err(sentence) = reachable(listen, behind_proxy) {
        wrong.add(sentence);
    }
    listen
}

/// Whether what we speak, plain http, may be heard at `listen`.
///
/// # Errors
/// A sentence when it can be heard from other machines and nobody said that a proxy with https stands before it.
pub(crate) fn reachable(listen: SocketAddr, behind_proxy: bool) -> Result<(), String> {
    if listen.ip().is_loopback() || behind_proxy {
        return Ok(());
    }
    Err(format!(
        "`listen` is {listen}, which other machines can reach, and this program itself speaks no https. Listen on \
         127.0.0.1, or say `behind_proxy = true` when only a proxy with https can reach it."
    ))
}

fn mail(mail: Mail, wrong: &mut Wrong) -> Mail {
    let here = mail.server == "localhost" || mail.server.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    if mail.encryption == Encryption::None && !here {
        wrong.add(format!(
            "`mail.encryption` is none: e-mail to {} would be read on the way. Use starttls or tls.",
            mail.server
        ));
    }
    if mail.user.is_some() != mail.password_file.is_some() {
        wrong.add("`mail.user` and `mail.password_file` belong together: give both or neither.");
    }
    if !mail.from.contains('@') {
        wrong.add("`mail.from` is not an e-mail address.");
    }
    if mail.from.to_lowercase().contains("yarrow") {
        wrong.add("`mail.from` holds the name of this program, and would show on a woman's telephone: use another.");
    }
    mail
}

fn texts(texts: Texts, wrong: &mut Wrong) -> Texts {
    let uri = texts.address.parse::<http::Uri>().unwrap_or_default();
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    if uri.scheme_str() == Some("http") && !here {
        wrong.add(format!(
            "`texts.address` begins with http://: texts to {host} and our password would be read on the way. Use https, \
             or a Kannel on this machine."
        ));
    }
    if texts.from.to_lowercase().contains("yarrow") {
        wrong.add("`texts.from` holds the name of this program, and would show on a woman's telephone: use another.");
    }
    // The password and the secret are the only ones that another folder may hold: `doctor` looks at these.
    if let Err(fault) = texts.texter("https://none.example")
        && !matches!(fault, post::TextFault::Password | post::TextFault::Secret)
    {
        wrong.add(format!("[texts] cannot be used: {fault}."));
    }
    texts
}

/// The two stores must not be one, nor lie in one back-up.
fn apart(main: &Place, keystore: &Place, backups: &[PathBuf], wrong: &mut Wrong) {
    match (main, keystore) {
        (Place::File(main), Place::File(keys)) if real(main) == real(keys) => {
            wrong.add("`main_store` and `keystore` are the same file. The keystore has to lie apart.");
        }
        (Place::Server(main), Place::Server(keys)) if server_of(main) == server_of(keys) => {
            wrong.add(
                "`main_store` and `keystore` are on the same PostgreSQL, which shares its log and its back-ups: whoever \
                 had a copy would have both. Give the keystore a cluster of its own, or a file.",
            );
        }
        (_, Place::File(keys)) => {
            if let Some(folder) = backups.iter().find(|folder| real(keys).starts_with(real(folder))) {
                wrong.add(format!(
                    "The keystore {} lies in {}, which is backed up. What a woman erased could be opened again from the \
                     back-up: put the keystore elsewhere.",
                    keys.display(),
                    folder.display()
                ));
            }
        }
        _ => {}
    }
}

/// Host and port of a PostgreSQL address.
fn server_of(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let place = rest.split('/').next().unwrap_or_default();
    let place = place.rsplit_once('@').map_or(place, |(_, place)| place);
    let asked = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)).map(str::to_owned);
    let (host, port) = place.rsplit_once(':').unwrap_or((place, ""));
    let host = if host.is_empty() { asked("host=").unwrap_or_default() } else { host.to_owned() };
    let port = if port.is_empty() { asked("port=").unwrap_or_else(|| "5432".to_owned()) } else { port.to_owned() };
    let host = if matches!(host.as_str(), "" | "localhost" | "::1" | "[::1]") { "127.0.0.1".to_owned() } else { host };
    format!("{host}:{port}").to_lowercase()
}

/// The path without links and dots, as far as it is there.
fn real(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut rest = Vec::new();
    let mut known = whole.as_path();
    loop {
        if let Ok(found) = known.canonicalize() {
            return rest.iter().rev().fold(found, |path, piece| path.join(piece));
        }
        match (known.parent(), known.file_name()) {
            (Some(parent), Some(name)) => {
                rest.push(name.to_owned());
                known = parent;
            }
            _ => return whole,
        }
    }
}

fn server_key(
    written: Option<PathBuf>,
    credentials: Option<&Path>,
    data: &Path,
    backups: &[PathBuf],
    wrong: &mut Wrong,
) -> PathBuf {
    let handed_over = credentials.map(|folder| folder.join("server.key")).filter(|path| path.exists());
    let (path, allowed) = match (written, handed_over) {
        (Some(path), _) => (path, 0o700),
        // systemd lets us in by an access list, which shows as the group's.
        (None, Some(path)) => (path, 0o770),
        (None, None) => {
            wrong.add(
                "`server_key` is missing: the file with this server's own key. `yarrow admin new-key FILE` makes one, \
                 outside the data folder.",
            );
            return PathBuf::new();
        }
    };
    if let Some(folder) =
        backups.iter().map(PathBuf::as_path).chain([data]).find(|folder| real(&path).starts_with(real(folder)))
    {
        wrong.add(format!(
            "The server key {} lies in {}, beside what it locks: whoever copied the folder would have both. Move it \
             elsewhere.",
            path.display(),
            folder.display()
        ));
    }
    match std::fs::metadata(&path) {
        Ok(found) if !found.is_file() => wrong.add(format!("The server key {} is not a file.", path.display())),
        Ok(found) if found.permissions().mode() & 0o777 & !allowed != 0 => wrong.add(format!(
            "The server key {0} can be read by others on this machine. Put it right with: chmod 400 {0}",
            path.display()
        )),
        Ok(_) => {}
        Err(error) => wrong.add(format!(
            "The server key {} cannot be read: {error}. `yarrow admin new-key FILE` makes one; for a place that is \
             already in use, bring back its own.",
            path.display()
        )),
    }
    path
}
