//! Carriers: how a letter leaves the house. They decide nothing about who is told what.

mod mail;
pub mod sink;

pub use mail::{Letter, MailFault, MailSettings, Mailer, NotSent, Tls};
