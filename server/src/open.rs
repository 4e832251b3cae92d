//! Opening the place: the server's key, the two stores, the words.

use std::{
    fs::{self, File, OpenOptions},
    io::{Read as _, Write as _},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::Path,
    sync::Arc,
};

use database::{Database, Fault, Keystore, Place};
use diesel::{QueryableByName, RunQueryDsl as _, sql_types::BigInt};
use foundation::Clock;
use keys::{ServerKey, Zeroizing};
use language::Catalogue;
use web::{App, Settings};

use crate::{
    configuration::{Mail, Texts},
    features,
};

/// What the program stands on.
pub struct Ground<'ground> {
    /// The main store.
    pub main: &'ground Place,
    /// The keystore.
    pub keystore: &'ground Place,
    /// The server's own key.
    pub server_key: ServerKey,
    /// What pages are told.
    pub settings: Settings,
    /// How e-mail leaves, when it can.
    pub mail: Option<Mail>,
    /// How texts leave, when they can.
    pub texts: Option<Texts>,
    /// The time.
    pub clock: Clock,
}

/// Opens the place and finishes what a killed process left half-done.
///
/// # Errors
/// A sentence that says what is wrong and what to do.
pub fn open(ground: Ground<'_>) -> Result<Arc<App>, String> {
    let app = open_beside(ground)?;
    for finish in features::startup() {
        finish(&app).map_err(|fault| format!("What was left half-done could not be finished: {fault}."))?;
    }
    Ok(app)
}

/// Opens the place as somebody who works beside the running program: what that one is in the middle of is left to it.
///
/// # Errors
/// A sentence that says what is wrong and what to do.
pub(crate) fn open_beside(ground: Ground<'_>) -> Result<Arc<App>, String> {
    // A place has both stores or is new. One without the other means that a disk was lost or not mounted, and beginning
    // anew beside what is left would hide it.
    let (has_main, has_keystore) = (there(ground.main), there(ground.keystore));
    if has_main == Some(true) && has_keystore == Some(false) {
        return Err(lost("keystore", ground.keystore, "main store"));
    }
    make_folders([ground.main, ground.keystore])?;
    let away = |which: &str, place: &Place, fault: &Fault| match place {
        Place::File(path) => format!("The {which} ({}) cannot be opened: {fault}.", path.display()),
        // The address may hold a password.
        Place::Server(_) => format!("The {which} cannot be opened: {fault}. Is its PostgreSQL running?"),
    };
    let keystore = Keystore::open(ground.keystore, &ground.server_key)
        .map_err(|fault| away("keystore", ground.keystore, &fault))?;
    // The first thing the key ever locks, so that a wrong key is found before anything is written under it.
    keystore.secret("opening").map_err(|fault| match fault {
        Fault::Keys(_) | Fault::Tampered(_) => "The server key does not open this keystore: it belongs to another \
             place, or one of the two is not the newest. Bring back the key that goes with it; nothing was changed."
            .to_owned(),
        fault => away("keystore", ground.keystore, &fault),
    })?;
    // The keystore is made first, so a first start that was cut short leaves an empty one alone.
    if has_main == Some(false) && is_in_use(&keystore).map_err(|fault| away("keystore", ground.keystore, &fault))? {
        return Err(lost("main store", ground.main, "keystore"));
    }
    let database = Database::open_main(ground.main).map_err(|fault| away("main store", ground.main, &fault))?;
    let catalogue = Catalogue::new(&features::words())
        .map_err(|problems| format!("The words of this program do not hold together: {problems:?}"))?;
    let app = App::new(
        ground.settings,
        database,
        keystore,
        ground.server_key,
        Arc::new(catalogue),
        ground.clock,
        features::hooks(),
    );
    if let Some(mail) = ground.mail {
        let mailer = mail.mailer().map_err(|fault| format!("E-mail cannot be sent like this: {fault}."))?;
        let _ = app.mailer.set(mailer);
    }
    if let Some(texts) = ground.texts {
        let texter =
            texts.texter(&app.settings.address).map_err(|fault| format!("Texts cannot be sent like this: {fault}."))?;
        let _ = app.texter.set(texter);
    }
    Ok(app)
}

/// Whether a store that is a file is there; `None` for a server's.
fn there(place: &Place) -> Option<bool> {
    match place {
        Place::File(path) => Some(path.exists()),
        Place::Server(_) => None,
    }
}

fn lost(which: &str, place: &Place, other: &str) -> String {
    let place = if let Place::File(path) = place { path.display().to_string() } else { String::new() };
    format!(
        "The {which} {place} is not there, and the {other} is. Is its disk mounted? Bring it back from where it went, or \
         from its back-up; nothing was begun anew."
    )
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Whether a keystore holds anything of anybody's: then there was a main store that knew her.
fn is_in_use(keystore: &Keystore) -> Result<bool, Fault> {
    let query =
        "SELECT (SELECT COUNT(*) FROM held_keys WHERE kind <> 'secret') + (SELECT COUNT(*) FROM erasures) AS count";
    let found: Count = keystore.read(|store| Ok(diesel::sql_query(query).get_result(store)?))?;
    Ok(found.count > 0)
}

fn make_folders(places: [&Place; 2]) -> Result<(), String> {
    for place in places {
        if let Place::File(path) = place
            && let Some(folder) = path.parent()
        {
            make_folder(folder)?;
        }
    }
    Ok(())
}

/// Makes a folder that only we can look into, and those above it.
///
/// # Errors
/// A sentence.
pub(crate) fn make_folder(folder: &Path) -> Result<(), String> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|error| format!("The folder {} cannot be made: {error}.", folder.display()))
}

/// Reads a server key from its file.
///
/// # Errors
/// A sentence.
pub fn read_key(path: &Path) -> Result<ServerKey, String> {
    let mut text = Zeroizing::new(String::with_capacity(128));
    File::open(path)
        .and_then(|file| file.take(128).read_to_string(&mut text))
        .map_err(|error| format!("The server key {} cannot be read: {error}.", path.display()))?;
    let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).map(Zeroizing::new).ok();
    bytes
        .and_then(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).ok())
        .map(ServerKey::from_bytes)
        .ok_or_else(|| format!("{} does not hold a server key: one line of 64 letters and figures.", path.display()))
}

/// Makes a new server key in a file that must not be there yet, readable by nobody else.
///
/// # Errors
/// A sentence.
pub fn make_key(path: &Path) -> Result<ServerKey, String> {
    let key = ServerKey::generate().map_err(|fault| format!("No key could be made: {fault}."))?;
    let text = Zeroizing::new(data_encoding::HEXLOWER.encode(key.expose()));
    let write = || {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o400).open(path)?;
        file.write_all(text.as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        // The name as well as the bytes must outlive a power cut.
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()
    };
    match write() {
        Ok(()) => Ok(key),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Err(format!(
            "{} is there already and was left as it is: a key that is in use must never be written over.",
            path.display()
        )),
        Err(error) => Err(format!("The key {} could not be written: {error}.", path.display())),
    }
}

#[cfg(test)]
mod tests {
    use foundation::Clock;
    use keys::ServerKey;
    use testing::{Engine, Stores};
    use web::Settings;

    use super::{Ground, open};

    fn opens(stores: &Stores, key: u8) -> Result<(), String> {
        let settings = Settings {
            place_name: "Thursdays".to_owned(),
            address: "https://thursdays.example".to_owned(),
            demo: false,
            can_mail: false,
            can_text: false,
            backup_days: None,
            help_lines: Vec::new(),
        };
        let server_key = ServerKey::from_bytes([key; 32]);
        let ground = Ground {
            main: &stores.main,
            keystore: &stores.keystore,
            server_key,
            settings,
            mail: None,
            texts: None,
            clock: Clock::System,
        };
        open(ground).map(drop)
    }

    testing::on_each_engine! {
        fn a_place_opens_again_with_its_own_key_only(engine) {
            let stores = engine.stores();
            opens(&stores, 1).unwrap();
            opens(&stores, 1).unwrap();
            let said = opens(&stores, 2).unwrap_err();
            assert!(said.contains("does not open this keystore"), "{said}");
            opens(&stores, 1).unwrap();
        }
    }

    #[test]
    fn a_postgresql_that_is_not_there_is_told_without_its_password() {
        let mut stores = Engine::Sqlite.stores();
        stores.main = database::Place::Server("postgres://one:word@127.0.0.1:1/none".to_owned());
        let said = opens(&stores, 1).unwrap_err();
        assert!(said.contains("Is its PostgreSQL running?") && !said.contains("word"), "{said}");
    }
}
