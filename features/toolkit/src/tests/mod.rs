mod evening;
mod kept;
mod learning;
mod packs;
mod pages;
mod tonight;
mod triangles;
mod wheels;
