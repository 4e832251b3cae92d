//! One typed struct for each template of the triangles.

use askama::Template;
use web::{Filled, Frame};

use crate::triangle::Picture;

/// The question that comes first.
#[derive(Template)]
#[template(path = "toolkit_triangle_ask.html")]
pub struct Ask {
    pub frame: Frame,
    pub fields: Filled,
}

/// Where somebody is afraid: no triangle, and the way to safety.
#[derive(Template)]
#[template(path = "toolkit_triangle_safe.html")]
pub struct Safe {
    pub frame: Frame,
    pub lines: Vec<super::views::Line>,
}

/// A position: what it is called, what is said there, and its card.
pub struct Corner {
    pub name: &'static str,
    pub says: &'static str,
    pub card: &'static str,
}

/// One triangle, with its picture.
pub struct Shown {
    pub title: &'static str,
    pub about: &'static str,
    pub credit: &'static str,
    pub corners: Vec<Corner>,
    pub picture: Picture,
    /// What the picture looks out on: on paper, where cards stand below it, it is smaller.
    pub view_box: &'static str,
}

/// Where one can go on: what its button says to us, and the key of what stands on it.
pub type Ways = &'static [(&'static str, &'static str)];

/// Both triangles.
#[derive(Template)]
#[template(path = "toolkit_triangles.html")]
pub struct Both {
    pub frame: Frame,
    pub ways: Ways,
    /// How we get pulled in, and how it can turn.
    pub triangles: [Shown; 2],
    /// The pictures as a table: a position, what is said there, where it turns to, and what can be said there.
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// Another model: what it is called, its lines, whose idea it is.
pub type ModelLines = (&'static str, Vec<&'static str>, &'static str);

/// The story, and words that turn it.
#[derive(Template)]
#[template(path = "toolkit_triangle_words.html")]
pub struct Words {
    pub frame: Frame,
    pub ways: Ways,
    pub story: &'static str,
    pub scene: Vec<&'static str>,
    /// One woman's side in each row: her name, what happened, what she told herself, what she needed.
    pub side_heads: Vec<String>,
    pub sides: Vec<Vec<String>>,
    pub pair_heads: Vec<String>,
    pub pairs: Vec<Vec<String>>,
    pub questions: Vec<&'static str>,
    pub answers: Vec<(&'static str, &'static str)>,
    pub models: Vec<ModelLines>,
}

/// One triangle for a wall.
#[derive(Template)]
#[template(path = "toolkit_triangle_sheet.html")]
pub struct Sheet {
    pub frame: Frame,
    pub ways: Ways,
    pub shown: Shown,
    /// What asks for the same as a PDF.
    pub pdf_as: &'static str,
}
