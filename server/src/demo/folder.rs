//! The demo's folder: always fresh, and never somebody's own.

use std::{
    fs,
    path::{Path, PathBuf},
};

use foundation::Id;

use crate::open::make_folder;

/// Stands in a demo's folder and says so; without it nothing is ever cleared away.
const MARK: &str = "everything-here-is-invented";
/// What a demo makes.
const OURS: [&str; 5] = ["main", "keystore", "mail", "server.key", MARK];

/// A demo's folder. One of its own making goes when this is dropped; one that was named stays.
pub(crate) struct Folder {
    path: PathBuf,
    goes: bool,
}

impl Folder {
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
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
