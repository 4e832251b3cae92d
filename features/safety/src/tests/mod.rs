mod apart;
mod bad_input;
mod message;
mod public;
mod readers;
mod rules;
mod scene;
mod words;
