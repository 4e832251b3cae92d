mod apart;
mod by_hand;
mod pages;
mod public;
mod rules;
