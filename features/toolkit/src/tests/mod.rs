mod evening;
mod learning;
mod packs;
mod pages;
mod tonight;
mod triangles;
mod wheels;
