//! Lists the migrations, so that a new file in `migrations/` is all a feature adds.

use std::{env, fmt::Write as _, fs, path::Path};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let mut source = String::new();
    for store in ["main", "keystore"] {
        let folder = Path::new(&root).join("migrations").join(store);
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut files: Vec<String> = fs::read_dir(&folder)
            .map(|entries| {
                entries
                    .flatten()
                    .map(|entry| entry.file_name().to_string_lossy().into_owned())
                    .filter(|name| name.ends_with(".sql"))
                    .collect()
            })
            .unwrap_or_default();
        files.sort();
        let _ = writeln!(
            source,
            "/// The migrations of the {store} store, in order: name and text.\npub static {}: &[(&str, &str)] = &[",
            store.to_uppercase()
        );
        for file in files {
            let path = folder.join(&file);
            let _ = writeln!(
                source,
                "    ({:?}, include_str!({:?})),",
                file.trim_end_matches(".sql"),
                path.display().to_string()
            );
        }
        source.push_str("];\n");
    }
    let out = env::var("OUT_DIR").unwrap_or_default();
    if let Err(error) = fs::write(Path::new(&out).join("migrations.rs"), source) {
        println!("cargo:warning=could not list the migrations: {error}");
    }
}
