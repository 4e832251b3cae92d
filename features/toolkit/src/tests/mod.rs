mod kept;
mod packs;
mod pages;
mod tonight;
mod triangles;
mod wheels;
