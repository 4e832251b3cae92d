mod packs;
mod pages;
mod tonight;
mod wheels;
mod wording;
