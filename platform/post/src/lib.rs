//! Carriers: how a letter or a text leaves the house. They decide nothing about who is told what.

mod fetch;
mod mail;
mod parts;
pub mod sink;
mod smtp;
mod text;
pub mod text_sink;

pub use mail::{Letter, MailFault, MailSettings, Mailer, NotSent, Round, Tls};
pub use parts::{Alphabet, PlainText};
pub use smtp::LONGEST_LETTER;
pub use text::{Gateway, Text, TextFault, TextSettings, Texter, say_back, signature, whole_number};

#[cfg(test)]
#[path = "tests/kannel.rs"]
mod kannel;
