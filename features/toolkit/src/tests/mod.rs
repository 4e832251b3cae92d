mod packs;
mod pages;
