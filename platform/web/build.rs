//! Presses the static files once, at the best level, so that no visit pays for it.

use std::{env, fs, io::Write as _, path::Path};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let out = env::var("OUT_DIR").unwrap_or_default();
    for name in ["style.css", "page.js", "evening.js", "icon.svg", "wording.js"] {
        let path = Path::new(&root).join("static").join(name);
        println!("cargo:rerun-if-changed={}", path.display());
        let plain = fs::read(&path).unwrap_or_default();
        let mut pressed = Vec::new();
        {
            let mut press = brotli::CompressorWriter::new(&mut pressed, 4096, 11, 22);
            let _ = press.write_all(&plain);
        }
        if let Err(error) = fs::write(Path::new(&out).join(format!("{name}.br")), pressed) {
            println!("cargo:warning={name}: {error}");
        }
    }
}
