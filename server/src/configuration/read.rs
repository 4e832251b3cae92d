//! Reading the file, and the environment over it.

use std::path::{Path, PathBuf};

use super::Written;

/// Where the configuration comes from.
#[derive(Clone, Debug, clap::Args)]
pub struct From {
    /// The configuration's file. Environment variables (YARROW_PLACE_NAME, YARROW_MAIL_SERVER …) count over it.
    #[arg(long, value_name = "FILE", default_value = "yarrow.toml")]
    pub config: PathBuf,
}

/// Names of the environment, and where in the file they would stand.
const ENVIRONMENT: [(&str, &str, &str); 24] = [
    ("YARROW_PLACE_NAME", "", "place_name"),
    ("YARROW_ADDRESS", "", "address"),
    ("YARROW_LISTEN", "", "listen"),
    ("YARROW_BEHIND_PROXY", "", "behind_proxy"),
    ("YARROW_DATA", "", "data"),
    ("YARROW_MAIN_STORE", "", "main_store"),
    ("YARROW_KEYSTORE", "", "keystore"),
    ("YARROW_SERVER_KEY", "", "server_key"),
    ("YARROW_PRESS", "", "press"),
    ("YARROW_BACKUP_DAYS", "backup", "days"),
    ("YARROW_MAIL_SERVER", "mail", "server"),
    ("YARROW_MAIL_PORT", "mail", "port"),
    ("YARROW_MAIL_ENCRYPTION", "mail", "encryption"),
    ("YARROW_MAIL_USER", "mail", "user"),
    ("YARROW_MAIL_PASSWORD_FILE", "mail", "password_file"),
    ("YARROW_MAIL_FROM", "mail", "from"),
    ("YARROW_TEXTS_GATEWAY", "texts", "gateway"),
    ("YARROW_TEXTS_ADDRESS", "texts", "address"),
    ("YARROW_TEXTS_USER", "texts", "user"),
    ("YARROW_TEXTS_PASSWORD_FILE", "texts", "password_file"),
    ("YARROW_TEXTS_FROM", "texts", "from"),
    ("YARROW_TEXTS_HEARD_AT", "texts", "heard_at"),
    ("YARROW_TEXTS_SECRET_FILE", "texts", "secret_file"),
    // How much the log says; read where the log begins.
    ("YARROW_LOG", "", ""),
];

/// The environment the program was called with. What is not text is no setting of ours.
pub fn environment() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
}

/// The folder in which systemd hands over secrets.
#[must_use]
pub fn credentials() -> Option<PathBuf> {
    std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from)
}

/// Reads the file and the environment over it. A file that is not there is an empty one: the environment may say all.
///
/// # Errors
/// A sentence: the file cannot be read or understood, or a name in it or in the environment is not known.
pub fn read(from: &From, environment: impl Iterator<Item = (String, String)>) -> Result<Written, String> {
    let mut table = file(&from.config)?;
    for (name, value) in environment.filter(|(name, _)| name.starts_with("YARROW_")) {
        let Some((_, section, key)) = ENVIRONMENT.iter().find(|(known, _, _)| *known == name) else {
            // Those the tests are called with.
            if name.starts_with("YARROW_TEST_") || name == "YARROW_PROGRAM" {
                continue;
            }
            let known: Vec<&str> = ENVIRONMENT.iter().map(|(known, _, _)| *known).collect();
            return Err(format!(
                "The environment holds {name}, which means nothing here. Known are: {}.",
                known.join(", ")
            ));
        };
        if key.is_empty() {
            continue;
        }
        let place = if section.is_empty() {
            Some(&mut table)
        } else {
            table.entry(*section).or_insert_with(|| toml::Table::new().into()).as_table_mut()
        };
        if let Some(place) = place {
            place.insert((*key).to_owned(), typed(key, value));
        }
    }
    toml::Value::Table(table).try_into().map_err(|error: toml::de::Error| {
        format!("{} cannot be understood: {}.", from.config.display(), error.message().trim())
    })
}

/// The environment knows only text.
fn typed(key: &str, value: String) -> toml::Value {
    match key {
        "days" | "port" => value.parse::<i64>().map_or(toml::Value::String(value), toml::Value::Integer),
        "behind_proxy" => value.parse::<bool>().map_or(toml::Value::String(value), toml::Value::Boolean),
        _ => toml::Value::String(value),
    }
}

fn file(path: &Path) -> Result<toml::Table, String> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(toml::Table::new()),
        Err(error) => return Err(format!("{} cannot be read: {error}.", path.display())),
    };
    text.parse::<toml::Table>().map_err(|error| {
        // Only where and why: the line itself may hold a password.
        let line =
            error.span().and_then(|span| text.get(..span.start)).map_or(1, |before| before.lines().count().max(1));
        format!("{} cannot be understood near line {line}: {}.", path.display(), error.message().trim())
    })
}
