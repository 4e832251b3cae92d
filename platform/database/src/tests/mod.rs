mod jobs;
mod keystore;
mod register;
mod writer;

use std::path::PathBuf;

use crate::{Database, Place};

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("yarrow-database-{}", foundation::Id::random().unwrap()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str) -> Place {
        Place::File(self.0.join(name))
    }

    fn main(&self) -> Database {
        Database::open_main(&self.file("main.db")).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
