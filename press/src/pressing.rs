//! A finished PDF made smaller. Its tree of tags is hundreds of small objects that the typesetter leaves as plain text, with
//! a line for each in the list at the end: more bytes than the words. Here they are put into a few streams pressed together,
//! and the list is pressed, too (ISO 32000-1, 7.5.7 and 7.5.8). Nothing of what is in them changes.

use std::io::Write as _;

use flate2::{Compression, write::ZlibEncoder};

/// Objects in one stream: a reader that wants one has to unpress them all.
const AT_ONCE: usize = 200;

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    /// So many bytes from the beginning.
    At(usize),
    /// In this object, as this one in it.
    In(usize, usize),
}

/// The same document in fewer bytes; nothing where it is not built as ours are, and then it stays as it is.
pub(crate) fn pressed(pdf: &[u8]) -> Option<Vec<u8>> {
    let list = number(after_last(pdf, b"startxref")?)?;
    let (count, entries) = entries(pdf.get(list..)?)?;
    let trailer = pdf.get(list..)?;
    let trailer = trailer.get(find(trailer, b"trailer")?..)?;
    let trailer = between(trailer, b"<<", b"startxref")?.trim_ascii_end().strip_suffix(b">>")?;
    let mut objects = Vec::new();
    let mut starts: Vec<usize> = entries.iter().flatten().copied().chain([list]).collect();
    starts.sort_unstable();
    for (name, start) in entries.iter().enumerate().filter_map(|(name, start)| Some((name, (*start)?))) {
        let end = *starts.iter().find(|other| **other > start)?;
        let whole = pdf.get(start..end)?.trim_ascii_end();
        let body = whole.get(find(whole, b"obj")? + 3..)?.strip_suffix(b"endobj")?.trim_ascii();
        objects.push((name, body));
    }
    let mut out = pdf.get(..*starts.first()?)?.to_vec();
    let mut places = vec![Place::Nowhere; count];
    let (streams, plain): (Vec<_>, Vec<_>) = objects.into_iter().partition(|(_, body)| body.ends_with(b"endstream"));
    for (name, body) in streams {
        *places.get_mut(name)? = Place::At(out.len());
        put(&mut out, name, body)?;
    }
    for together in plain.chunks(AT_ONCE) {
        let holder = places.len();
        places.push(Place::At(out.len()));
        let (mut head, mut bodies) = (String::new(), Vec::new());
        for (at, (name, body)) in together.iter().enumerate() {
            head.push_str(&format!("{name} {} ", bodies.len()));
            bodies.extend_from_slice(body);
            bodies.push(b'\n');
            *places.get_mut(*name)? = Place::In(holder, at);
        }
        let first = head.len();
        bodies.splice(..0, head.into_bytes());
        put_stream(&mut out, holder, &format!("/Type/ObjStm/N {}/First {first}", together.len()), &bodies)?;
    }
    let (name, start) = (places.len(), out.len());
    places.push(Place::At(start));
    let mut rows = Vec::new();
    for place in &places {
        let (kind, one, two) = match place {
            Place::Nowhere => (0, 0, 0),
            Place::At(at) => (1, *at, 0),
            Place::In(holder, at) => (2, *holder, *at),
        };
        rows.push(kind);
        rows.extend_from_slice(&u32::try_from(one).ok()?.to_be_bytes());
        rows.push(u8::try_from(two).ok()?);
    }
    // What the end of the file said of the whole, but for the number of objects, which has grown.
    let said = String::from_utf8_lossy(trailer);
    let size = said.find("/Size")?;
    let rest = said.get(size + 5..)?.trim_start().trim_start_matches(|sign: char| sign.is_ascii_digit());
    let said = format!("{}{rest}", said.get(..size)?);
    let about = format!("/Type/XRef/W[1 4 1]/Size {}{}", places.len(), said.trim_end());
    put_stream(&mut out, name, &about, &rows)?;
    write!(out, "startxref\n{start}\n%%EOF\n").ok()?;
    Some(out)
}

fn put(out: &mut Vec<u8>, name: usize, body: &[u8]) -> Option<()> {
    write!(out, "{name} 0 obj\n").ok()?;
    out.extend_from_slice(body);
    out.extend_from_slice(b"\nendobj\n");
    Some(())
}

fn put_stream(out: &mut Vec<u8>, name: usize, about: &str, content: &[u8]) -> Option<()> {
    let mut press = ZlibEncoder::new(Vec::new(), Compression::best());
    press.write_all(content).ok()?;
    let content = press.finish().ok()?;
    let mut body = format!("<<{about}/Filter/FlateDecode/Length {}>>\nstream\n", content.len()).into_bytes();
    body.extend_from_slice(&content);
    body.extend_from_slice(b"\nendstream");
    put(out, name, &body)
}

/// The list of a document in one piece: how many objects it names, and where each is.
fn entries(list: &[u8]) -> Option<(usize, Vec<Option<usize>>)> {
    let text = std::str::from_utf8(list.get(..find(list, b"trailer")?)?).ok()?;
    let mut lines = text.lines();
    let (first, count) = (lines.next()?, lines.next()?);
    let count: usize = count.strip_prefix("0 ")?.trim().parse().ok()?;
    let entry = |line: &str| match line.split_whitespace().collect::<Vec<_>>().as_slice() {
        [at, _, "n"] => Some(at.parse().ok()),
        [_, _, "f"] => Some(None),
        _ => None,
    };
    let entries: Option<Vec<_>> = lines.map(entry).collect();
    entries.filter(|entries| first.trim() == "xref" && entries.len() == count).map(|entries| (count, entries))
}

fn find(within: &[u8], what: &[u8]) -> Option<usize> {
    within.windows(what.len()).position(|there| there == what)
}

fn after_last<'pdf>(within: &'pdf [u8], what: &[u8]) -> Option<&'pdf [u8]> {
    let at = within.windows(what.len()).rposition(|there| there == what)?;
    within.get(at + what.len()..)
}

fn between<'pdf>(within: &'pdf [u8], from: &[u8], to: &[u8]) -> Option<&'pdf [u8]> {
    let rest = within.get(find(within, from)? + from.len()..)?;
    rest.get(..find(rest, to)?)
}

fn number(text: &[u8]) -> Option<usize> {
    let text = text.trim_ascii_start();
    let end = text.iter().position(|digit| !digit.is_ascii_digit()).unwrap_or(text.len());
    std::str::from_utf8(text.get(..end)?).ok()?.parse().ok()
}
