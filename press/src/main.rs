//! `yarrow-press`: one sheet as JSON comes in, one tagged PDF goes out. What it is told and how it answers: `../README.md`.

use std::{
    io::{self, Read as _, Write as _},
    process::ExitCode,
};

use yarrow_press::{Wrong, print};

/// A sheet is no longer than this.
const LONGEST: u64 = 1 << 20;

fn main() -> ExitCode {
    match sheet_to_pdf() {
        Ok(()) => ExitCode::SUCCESS,
        Err(wrong) => {
            let _ = writeln!(io::stderr(), "yarrow-press: {wrong}");
            ExitCode::from(wrong.code())
        }
    }
}

fn sheet_to_pdf() -> Result<(), Wrong> {
    let mut text = Vec::new();
    io::stdin().take(LONGEST + 1).read_to_end(&mut text).map_err(|_| Wrong::Pipe)?;
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > LONGEST {
        return Err(Wrong::TooLong);
    }
    let sheet =
        serde_json::from_slice(&text).map_err(|error| Wrong::NotRead { line: error.line(), column: error.column() })?;
    let pdf = print(&sheet)?;
    let mut out = io::stdout().lock();
    out.write_all(&pdf).and_then(|()| out.flush()).map_err(|_| Wrong::Pipe)
}
