mod evening;
mod packs;
mod pages;
mod tonight;
mod triangles;
mod wheels;
mod wording;
