mod packs;
mod pages;
mod tonight;
