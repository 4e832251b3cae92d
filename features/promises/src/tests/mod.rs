mod pages;
mod public;
mod rules;
