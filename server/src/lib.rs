//! The program: reads what the operator decided, opens the stores, puts the features together, and serves.
//!
//! No rule of the house lives here. Which features there are stands in [`features`], one line each.

pub mod admin;
pub mod configuration;
mod content;
pub mod demo;
pub mod doctor;
pub mod features;
pub mod open;
pub mod serve;
mod tell;

#[cfg(test)]
mod doors;
#[cfg(test)]
mod keys_lost;
#[cfg(test)]
mod own_words;

use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

/// Software for women's peer support groups: one program, one place.
#[derive(Parser)]
#[command(name = "yarrow", version, about, max_term_width = 100)]
struct Command {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Serve the groups of this place.
    Serve {
        #[command(flatten)]
        from: configuration::From,
        /// Where to listen, instead of where the configuration says: 127.0.0.1:8080 (port 0: any free one).
        #[arg(long, value_name = "HOST:PORT")]
        listen: Option<SocketAddr>,
        /// The data folder, instead of the configuration's.
        #[arg(long, value_name = "FOLDER")]
        data: Option<PathBuf>,
    },
    /// Open an invented programme to look round in. Nothing in it is real, and nothing leaves this machine.
    Demo {
        /// Say where it is and who is there in one line of JSON.
        #[arg(long)]
        json: bool,
        /// Where to listen (port 0: any free one).
        #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
        /// A folder to put it in; a new one of its own, gone at the end, when none is given.
        #[arg(long, value_name = "FOLDER")]
        data: Option<PathBuf>,
        /// Open the demo that lies in the folder as it was left, where there is one.
        #[arg(long, requires = "data")]
        as_left: bool,
        /// Have no gateway for texts, as many groups: they are written by hand. Without it they are sent, into a folder.
        #[arg(long)]
        texts_by_hand: bool,
        /// Answer `/same-size/BYTES` too, for `cargo xtask bench pages`.
        #[arg(long, hide = true)]
        measured: bool,
    },
    /// What the operator does by hand.
    Admin {
        #[command(subcommand)]
        what: admin::What,
    },
    /// Texts of the toolkit, as folders of files.
    Content {
        #[command(subcommand)]
        what: content::What,
    },
    /// Say in words what is wrong with this set-up. Changes nothing.
    Doctor {
        #[command(flatten)]
        from: configuration::From,
    },
}

/// Runs the program as it was called. What it has to say goes to the standard output, what is wrong to the standard
/// error.
#[must_use]
pub fn main() -> ExitCode {
    // Before anything secret is read.
    let no_core = keys::forbid_core_dumps();
    // What we write is for us alone to read.
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    let outcome = match Command::parse().what {
        What::Serve { from, listen, data } => serve::command(&from, listen, data, no_core),
        What::Demo { json, listen, data, as_left, texts_by_hand, measured } => {
            demo::command(json, listen, demo::Where { data, as_left, texts: !texts_by_hand }, measured)
        }
        What::Admin { what } => admin::command(what),
        What::Content { what } => Ok(content::command(&what)),
        What::Doctor { from } => doctor::command(&from),
    };
    match outcome {
        Ok(code) => code,
        Err(sentence) => {
            tell::wrong(&sentence);
            ExitCode::FAILURE
        }
    }
}
