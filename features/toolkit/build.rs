//! Puts the toolkit's texts into the program: every file of `content/` that a pack may hold, by its path.

use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

const FOLDERS: [&str; 9] =
    ["activities", "handbook", "guides", "drawings", "wheels", "triangles", "shelf", "wording", "posters"];

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../content");
    let mut files = vec![root.join("pack.toml")];
    for folder in FOLDERS {
        println!("cargo:rerun-if-changed={}", root.join(folder).display());
        gather(&root.join(folder), &mut files);
    }
    files.sort();
    let mut list = String::from(
        "/// Every file of the toolkit: its path in the pack, and what it says.\npub const OURS: &[(&str, &str)] = &[\n",
    );
    for file in files {
        println!("cargo:rerun-if-changed={}", file.display());
        let Ok(name) = file.strip_prefix(&root) else { continue };
        let _ =
            writeln!(list, "    ({:?}, include_str!({:?})),", name.display().to_string(), file.display().to_string());
    }
    list.push_str("];\n");
    let out = Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("ours.rs");
    if let Err(error) = fs::write(&out, list) {
        println!("cargo:warning={}: {error}", out.display());
    }
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|end| ["md", "toml", "svg"].iter().any(|known| end == *known)) {
            files.push(path);
        }
    }
}
