//! The demo's folder: always fresh, and never somebody's own.

use std::{
    fs,
    path::{Path, PathBuf},
};

use foundation::Id;

use super::DemoPerson;
use crate::open::make_folder;

/// Stands in a demo's folder and says so; without it nothing is ever cleared away.
const MARK: &str = "everything-here-is-invented";
/// What a demo makes.
const OURS: [&str; 8] = ["main", "keystore", "mail", "texts", "texts.password", "server.key", PEOPLE, MARK];
/// Who is in it, once it is filled.
const PEOPLE: &str = "people.json";

/// A demo's folder. One of its own making goes when this is dropped; one that was named stays.
pub(crate) struct Folder {
    path: PathBuf,
    goes: bool,
}

impl Folder {
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Notes who is in it: from now on it can be opened as it was left.
    pub(crate) fn keep(&self, people: &[DemoPerson]) -> Result<(), String> {
        let unkept = |error: String| format!("Who is in the demo could not be noted: {error}.");
        let json = serde_json::to_vec(people).map_err(|error| unkept(error.to_string()))?;
        fs::write(self.path.join(PEOPLE), json).map_err(|error| unkept(error.to_string()))
    }
}

/// The demo that lies in a folder, with who is in it; nothing where none lies there whole.
pub(crate) fn left(named: Option<&Path>) -> Result<Option<(Folder, Vec<DemoPerson>)>, String> {
    let Some(path) = named.filter(|path| path.join(MARK).exists() && path.join(PEOPLE).exists()) else {
        return Ok(None);
    };
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let read = fs::read(path.join(PEOPLE)).map_err(|error| error.to_string());
    let people = read.and_then(|json| serde_json::from_slice(&json).map_err(|error| error.to_string()));
    let people =
        people.map_err(|error| format!("Who is in the demo of {} cannot be read: {error}.", path.display()))?;
    Ok(Some((Folder { path, goes: false }, people)))
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.goes {
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

/// Makes a fresh folder. A demo that lay there before is cleared away; anything else is left alone and refused.
pub(crate) fn fresh(named: Option<PathBuf>) -> Result<Folder, String> {
    let goes = named.is_none();
    let path = match named {
        Some(path) => std::path::absolute(&path).unwrap_or(path),
        None => {
            let id = Id::random().map_err(|error| format!("This machine has no randomness: {error}."))?;
            std::env::temp_dir().join(format!("yarrow-demo-{id}"))
        }
    };
    make_folder(&path)?;
    let unread = |error: std::io::Error| format!("The folder {} cannot be used: {error}.", path.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(&path).map_err(unread)? {
        names.push(entry.map_err(unread)?.file_name());
    }
    if !names.is_empty() {
        let is_a_demo = names.iter().any(|name| name == MARK);
        if !is_a_demo || names.iter().any(|name| OURS.iter().all(|ours| name != ours)) {
            return Err(format!(
                "{} holds something that is not a demo, and the demo begins by clearing its folder. Name an empty one.",
                path.display()
            ));
        }
        for name in names.iter().filter(|name| *name != MARK) {
            let old = path.join(name);
            // A link is taken away, not followed.
            let is_folder = fs::symlink_metadata(&old).map_err(unread)?.is_dir();
            if is_folder { fs::remove_dir_all(&old) } else { fs::remove_file(&old) }.map_err(unread)?;
        }
    }
    fs::write(path.join(MARK), "A demo. It is cleared away when the next one begins here.\n").map_err(unread)?;
    Ok(Folder { path, goes })
}
