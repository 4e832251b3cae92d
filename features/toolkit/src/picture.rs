//! A wheel as a picture, for a wall or a table. The list beside it says the same and is what is picked from.

use std::f64::consts::TAU;

/// One piece of a wheel: its outline, and where its word stands.
pub struct Piece {
    /// The outline, as an SVG path.
    pub path: String,
    /// How its word is placed: an SVG transform.
    pub place: String,
    /// Where its word is held: `start` right of the middle, `end` left of it.
    pub anchor: &'static str,
    /// The size of its letters.
    pub size: u8,
    /// Its word.
    pub label: String,
}

/// A word of a ring and how many of the smallest pieces it spans.
pub struct Span {
    /// The word.
    pub label: String,
    /// How many.
    pub count: u32,
}

/// The middle of the picture, whose sides are twice as long.
const MIDDLE: f64 = 400.0;

/// One ring: pieces side by side from the top on, clockwise, between two radii.
#[must_use]
pub fn ring(spans: Vec<Span>, inner: f64, outer: f64, size: u8) -> Vec<Piece> {
    let all: u32 = spans.iter().map(|span| span.count).sum();
    let angle = |place: u32| TAU * f64::from(place) / f64::from(all.max(1)) - TAU / 4.0;
    let mut from = 0;
    let mut pieces = Vec::new();
    for span in spans {
        let to = from + span.count;
        pieces.push(piece(span.label, (angle(from), angle(to)), (inner, outer), size));
        from = to;
    }
    pieces
}

fn piece(label: String, (from, to): (f64, f64), (inner, outer): (f64, f64), size: u8) -> Piece {
    let at =
        |radius: f64, angle: f64| format!("{:.1} {:.1}", MIDDLE + radius * angle.cos(), MIDDLE + radius * angle.sin());
    let large = u8::from(to - from > TAU / 2.0);
    let path = format!(
        "M{}A{outer:.0} {outer:.0} 0 {large} 1 {}L{}A{inner:.0} {inner:.0} 0 {large} 0 {}Z",
        at(outer, from),
        at(outer, to),
        at(inner, to),
        at(inner, from)
    );
    let middle = f64::midpoint(from, to);
    // Left of the middle a word would stand on its head: it is turned, and held at its other end.
    let left = middle.cos() < 0.0;
    let turn = middle.to_degrees() + if left { 180.0 } else { 0.0 };
    let place = format!("translate({}) rotate({turn:.1})", at(inner + 8.0, middle));
    Piece { path, place, anchor: if left { "end" } else { "start" }, size, label }
}

/// How far one slice of a wheel is filled: the corners of its shape, from `inner` out to `outer`. `place` of `count`.
#[must_use]
pub fn level((place, count): (u32, u32), inner: f64, outer: f64) -> String {
    // A slice is drawn as so many straight lines that it looks round.
    const LINES: u32 = 12;
    let angle =
        |line: u32| TAU * (f64::from(place) + f64::from(line) / f64::from(LINES)) / f64::from(count.max(1)) - TAU / 4.0;
    let corner = |radius: f64, line: u32| {
        format!("{:.0},{:.0}", MIDDLE + radius * angle(line).cos(), MIDDLE + radius * angle(line).sin())
    };
    let out = (0..=LINES).map(|line| corner(outer, line));
    let back = (0..=LINES).rev().map(|line| corner(inner, line));
    out.chain(back).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Span, level, ring};

    #[test]
    fn a_slice_is_filled_within_its_own_borders() {
        for place in 0..8 {
            let corners = level((place, 8), 60.0, 390.0);
            let corners: Vec<(f64, f64)> = corners
                .split(' ')
                .map(|corner| corner.split_once(',').map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap())).unwrap())
                .collect();
            assert_eq!(corners.len(), 26);
            for (x, y) in corners {
                let (x, y): (f64, f64) = (x - 400.0, y - 400.0);
                let far = x.hypot(y);
                assert!((59.0..=391.0).contains(&far), "{far}");
                let turned = (y.atan2(x).to_degrees() + 90.0 - f64::from(place) * 45.0).rem_euclid(360.0);
                assert!(turned <= 46.5 || turned >= 358.5, "{place}: {turned}");
            }
        }
    }

    #[test]
    fn a_ring_goes_once_round_and_no_word_stands_on_its_head() {
        let spans = |count: u32| (0..count).map(|n| Span { label: n.to_string(), count: 1 }).collect::<Vec<_>>();
        for count in 2..=64 {
            let pieces = ring(spans(count), 100.0, 200.0, 12);
            assert_eq!(pieces.len(), usize::try_from(count).unwrap());
            let start = |path: &str| path[1..].split('A').next().unwrap().to_owned();
            assert_eq!(start(&pieces[0].path), "400.0 200.0", "it begins at the top");
            for piece in &pieces {
                let turn: f64 = piece.place.rsplit('(').next().unwrap().trim_end_matches(')').parse().unwrap();
                let turn = turn.rem_euclid(360.0);
                assert!(turn <= 90.5 || turn >= 269.5, "{count}: {turn}");
            }
        }
    }

    #[test]
    fn a_word_is_as_wide_as_those_that_grow_from_it() {
        let pieces = ring(
            vec![Span { label: "a".to_owned(), count: 3 }, Span { label: "b".to_owned(), count: 1 }],
            0.0,
            100.0,
            12,
        );
        assert!(
            pieces[0].path.contains(" 1 1 ") && pieces[1].path.contains(" 0 1 "),
            "three quarters go the long way round"
        );
    }
}
