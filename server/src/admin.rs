//! What the operator does by hand. One arm and one function for each thing.

use std::{path::PathBuf, process::ExitCode};

use clap::Subcommand;

use crate::{open, tell};

/// What can be done by hand.
#[derive(Subcommand)]
pub enum What {
    /// Make this server's own key, in a file that is not there yet.
    NewKey {
        /// Where to: outside the data folder and outside every back-up.
        #[arg(value_name = "FILE")]
        path: PathBuf,
    },
}

/// Does one of them.
///
/// # Errors
/// A sentence that says why it could not be done.
pub fn command(what: What) -> Result<ExitCode, String> {
    match what {
        What::NewKey { path } => {
            open::make_key(&path)?;
            tell::say(&format!(
                "The key is in {}.\nKeep one copy on paper or on a stick, apart from every back-up of the data: without \
                 this key nobody gets in any more, and with it a stolen back-up is easier to open.",
                path.display()
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}
