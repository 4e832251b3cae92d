//! Packs of texts, looked over before they are used.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Subcommand;

use crate::{configuration::PackPlace, tell};

/// What can be done with a pack.
#[derive(Subcommand)]
pub(crate) enum What {
    /// Say whether a pack is whole: file, line, what is wrong and how to mend it. Changes nothing.
    Check {
        /// The folder with pack.toml in it.
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
    },
    /// Print the addresses on a pack's shelf, one a line, for whatever looks whether they still open.
    Links {
        /// The folder with pack.toml in it.
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
    },
}

/// The age that texts for members are written for.
const READING_AGE: u32 = 11;

/// The word that a pack's folder gives it: small letters and digits, a letter first; it stands in addresses.
pub(crate) fn word(folder: &Path) -> Option<String> {
    let name = folder.file_name()?.to_str()?;
    let plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    (plain && name.len() <= 20 && name.starts_with(|first: char| first.is_ascii_lowercase())).then(|| name.to_owned())
}

/// Puts the packs of this place on the shelf. What is broken in one is left out, and said.
pub(crate) fn put_up(places: &[PackPlace]) {
    let mut packs = Vec::new();
    for place in places {
        let (pack, problems) = toolkit::Pack::from_folder(&place.folder);
        if !problems.is_empty() {
            let count = problems.len();
            tracing::warn!(count, "a pack is not whole: `yarrow content check FOLDER` says what is to be mended");
        }
        packs.extend(word(&place.folder).map(|word| toolkit::HostPack { word, host: place.host.clone(), pack }));
    }
    toolkit::put_up(packs);
}

/// Looks over a pack, or lists its links.
pub(crate) fn command(what: &What) -> ExitCode {
    match what {
        What::Check { folder } => check(folder),
        What::Links { folder } => {
            for address in toolkit::Pack::from_folder(folder).0.links() {
                tell::say(address);
            }
            ExitCode::SUCCESS
        }
    }
}

fn check(folder: &Path) -> ExitCode {
    let (pack, problems) = toolkit::Pack::from_folder(folder);
    for problem in &problems {
        tell::wrong(&problem.to_string());
    }
    let counts = [
        (pack.activities(), "activities"),
        (pack.sections(), "sections of a handbook"),
        (pack.guides(), "guides"),
        (pack.wording(), "words for another way"),
    ];
    let counts: Vec<String> = counts.iter().map(|(count, what)| format!("{count} {what}")).collect();
    for (file, age) in pack.reading_ages().into_iter().filter(|(_, age)| *age > READING_AGE) {
        tell::say(&format!(
            "{file}: asks for a reader of {age} years. Shorter sentences and plainer words make it {READING_AGE} or younger."
        ));
    }
    tell::say(&format!("Read: {}. To mend: {}.", counts.join(", "), problems.len()));
    if pack.drafts() > 0 {
        tell::say(&format!(
            "Drafts among them: {}. They are shown to nobody but those who are asked to read them.",
            pack.drafts()
        ));
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
