//! Packs of texts, looked over before they are used.

use std::{path::PathBuf, process::ExitCode};

use clap::Subcommand;

use crate::tell;

/// What can be done with a pack.
#[derive(Subcommand)]
pub(crate) enum What {
    /// Say whether a pack is whole: file, line, what is wrong and how to mend it. Changes nothing.
    Check {
        /// The folder with pack.toml in it.
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
    },
}

/// The age that texts for members are written for.
const READING_AGE: u32 = 11;

/// Looks over a pack.
pub(crate) fn command(what: &What) -> ExitCode {
    let What::Check { folder } = what;
    let (pack, problems) = toolkit::Pack::from_folder(folder);
    for problem in &problems {
        tell::wrong(&problem.to_string());
    }
    let counts =
        [(pack.activities(), "activities"), (pack.sections(), "sections of a handbook"), (pack.guides(), "guides")];
    let counts: Vec<String> = counts.iter().map(|(count, what)| format!("{count} {what}")).collect();
    for (file, age) in pack.reading_ages().into_iter().filter(|(_, age)| *age > READING_AGE) {
        tell::say(&format!(
            "{file}: asks for a reader of {age} years. Shorter sentences and plainer words make it {READING_AGE} or younger."
        ));
    }
    tell::say(&format!("Read: {}. To mend: {}.", counts.join(", "), problems.len()));
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
