//! A triangle as a picture, for a wall or a table: three boxes, the lines between them, and a line in the middle. The table
//! below it says the same.

use std::fmt::Write as _;

/// One line of letters.
pub struct Letters {
    /// Where its middle is.
    pub x: i32,
    /// Where it stands.
    pub y: i32,
    /// How high its letters are.
    pub size: i32,
    /// Whether it is a name.
    pub bold: bool,
    /// What it says.
    pub text: String,
}

/// A picture, 600 wide and 560 high.
pub struct Picture {
    /// Boxes and arrows, as one SVG path.
    pub path: String,
    /// Its words.
    pub letters: Vec<Letters>,
}

/// Half of a box.
const HALF: (i32, i32) = (136, 78);
/// The middle of a box that stands alone, of the two others, and of the whole: left to right, and down from its own end.
const ALONE: (i32, i32) = (300, 82);
const LEFT: (i32, i32) = (138, 478);
const RIGHT: (i32, i32) = (462, 478);
const MIDDLE: (i32, i32) = (300, 322);
const HEIGHT: i32 = 560;
/// How many letters of these sizes stand side by side in a box, and in the middle.
const NAME: (i32, usize) = (25, 17);
const SAYS: (i32, usize) = (20, 24);
const IN_THE_MIDDLE: (i32, usize) = (20, 18);

/// The picture of three positions, each a name and what is said there. The first stands alone: at the top, or with
/// `first_below` at the bottom, so that one triangle is the other turned over.
#[must_use]
pub fn picture(positions: &[(&str, &str)], middle: &str, first_below: bool) -> Picture {
    let at = |(x, y): (i32, i32)| (x, if first_below { HEIGHT - y } else { y });
    let mut picture = Picture { path: String::new(), letters: Vec::new() };
    for ((name, says), place) in positions.iter().zip([ALONE, LEFT, RIGHT]) {
        let (x, y) = at(place);
        let (left, top) = (x - HALF.0, y - HALF.1);
        let _ = write!(
            picture.path,
            "M{} {top}h{w}a12 12 0 0 1 12 12v{h}a12 12 0 0 1-12 12h-{w}a12 12 0 0 1-12-12v-{h}a12 12 0 0 1 12-12z",
            left + 12,
            w = 2 * HALF.0 - 24,
            h = 2 * HALF.1 - 24,
        );
        let name = lines(name, NAME.1).into_iter().map(|line| (line, NAME.0, true));
        let says = lines(&format!("‘{says}’"), SAYS.1).into_iter().map(|line| (line, SAYS.0, false));
        picture.put((x, y), name.chain(says).collect());
    }
    let words = lines(middle, IN_THE_MIDDLE.1).into_iter().map(|line| (line, IN_THE_MIDDLE.0, false));
    picture.put(at(MIDDLE), words.collect());
    for (from, to) in [((238, 168), (150, 392)), ((362, 168), (450, 392)), ((284, 478), (316, 478))] {
        picture.arrow(at(from), at(to));
        picture.arrow(at(to), at(from));
    }
    picture
}

impl Picture {
    /// Lines of letters round a middle.
    fn put(&mut self, (x, y): (i32, i32), lines: Vec<(String, i32, bool)>) {
        let height: i32 = lines.iter().map(|(_, size, _)| size + 5).sum();
        let mut y = y - height / 2;
        for (text, size, bold) in lines {
            y += size;
            self.letters.push(Letters { x, y, size, bold, text });
            y += 5;
        }
    }

    /// A line with a point at its end.
    fn arrow(&mut self, from: (i32, i32), to: (i32, i32)) {
        let ((x1, y1), (x2, y2)) = ((f64::from(from.0), f64::from(from.1)), (f64::from(to.0), f64::from(to.1)));
        let back = (y1 - y2).atan2(x1 - x2);
        let side = |turn: f64| (x2 + 12.0 * (back + turn).cos(), y2 + 12.0 * (back + turn).sin());
        let ((ax, ay), (bx, by)) = (side(0.5), side(-0.5));
        let _ = write!(self.path, "M{x1:.0} {y1:.0}L{x2:.0} {y2:.0}M{ax:.0} {ay:.0}L{x2:.0} {y2:.0} {bx:.0} {by:.0}");
    }
}

/// Words in lines of about so many letters; a longer word has a line of its own.
fn lines(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{HALF, HEIGHT, lines, picture};
    use crate::Pack;
    use foundation::Language;

    #[test]
    fn words_are_broken_between_words_and_none_is_lost() {
        assert_eq!(lines("one two three", 7), ["one two", "three"]);
        assert_eq!(lines("incomprehensible yes", 5), ["incomprehensible", "yes"]);
        assert_eq!(lines("", 5), Vec::<String>::new());
    }

    #[test]
    fn one_triangle_is_the_other_turned_over() {
        let three = [("a", "x"), ("b", "y"), ("c", "z")];
        let (up, down) = (picture(&three, "m", false), picture(&three, "m", true));
        let name = |picture: &super::Picture, name: &str| {
            picture.letters.iter().find(|one| one.text == name).map(|one| one.y).unwrap()
        };
        assert!(name(&up, "a") < name(&up, "b") && name(&up, "b") == name(&up, "c"));
        assert!(name(&down, "a") > name(&down, "b") && name(&down, "b") == name(&down, "c"));
        assert_eq!(up.path.matches('z').count(), 3);
    }

    #[test]
    fn our_words_stand_within_their_boxes_in_both_languages() {
        let (pack, _) = Pack::ours();
        let tool = pack.triangles.tool.unwrap();
        for language in [Language::En, Language::Cy] {
            for (triangle, below) in [(&tool.drama, true), (&tool.turn, false)] {
                let positions: Vec<(&str, &str)> =
                    triangle.positions.iter().map(|one| (one.name.says(language), one.says.says(language))).collect();
                let picture = picture(&positions, triangle.middle.says(language), below);
                for letters in &picture.letters {
                    let wide = i32::try_from(letters.text.chars().count()).unwrap() * letters.size * 11 / 20;
                    assert!(wide <= 2 * HALF.0 + 10, "'{}' is too wide", letters.text);
                    assert!(letters.y > letters.size && letters.y < HEIGHT, "'{}' is out of sight", letters.text);
                }
                for (name, says) in positions {
                    let high: i32 = i32::try_from(lines(name, 17).len()).unwrap() * 30
                        + i32::try_from(lines(&format!("‘{says}’"), 24).len()).unwrap() * 25;
                    assert!(high <= 2 * HALF.1 - 10, "'{name}' is too high: {high}");
                }
                assert!(lines(triangle.middle.says(language), 18).len() <= 4, "the middle has no room");
            }
        }
    }
}
