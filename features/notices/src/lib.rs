//! Telling people.
mod model;
mod plans;
pub mod rules;
mod store;
