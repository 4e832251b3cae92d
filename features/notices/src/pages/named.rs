//! What women are told of a room, where a word of it is what a woman in the group is called: whoever holds the group says that it
//! is the place's own, for that word of that place and for what she sends now. Anybody can choose such a name, and being told in
//! time comes first.

use foundation::{Id, Refusal};
use venues::Room;
use web::{Form, Turned, Visit};

/// Where she ticks it.
pub(super) const FIELD: &str = "own_word";

/// What the words of the rooms tell that a message speaks of.
#[derive(Default)]
pub(super) struct Told {
    /// A word that no message may hold, until somebody changes it on the page of the room.
    pub refusal: Option<Refusal>,
    /// What is asked about: the tick, and its sentence.
    pub asked: Vec<(String, String)>,
    /// Whether one of them is not ticked.
    pub is_open: bool,
}

/// What is said of these rooms, and what of it she ticked.
pub(super) fn told<'room>(
    visit: &Visit,
    group: Id,
    rooms: impl Iterator<Item = &'room Room>,
    form: &Form,
) -> Result<Told, Turned> {
    let mut told = Told::default();
    for room in rooms {
        for text in [&room.members.en, &room.members.cy] {
            let found = groups::told_by_place(visit, group, text)?;
            if told.refusal.is_none() {
                told.refusal = found.group.map(|word| Refusal::new("notices-plan-room-tells").with("word", word));
            }
            for word in found.women {
                let tick = groups::own_word(visit, room.id, &word).to_string();
                if told.asked.iter().any(|(known, _)| *known == tick) {
                    continue;
                }
                told.is_open |= !form.checked(FIELD, &tick);
                let said = visit.speaker().t2("notices-plan-own-word-is", "word", word, "place", text.as_str());
                told.asked.push((tick, said));
            }
        }
    }
    Ok(told)
}
