mod packs;
mod pages;
mod paper;
mod tonight;
mod wheels;
