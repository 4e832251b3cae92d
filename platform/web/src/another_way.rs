//! Another way to say it (S75): where somebody who holds a group writes a note about a member, and a word in it says what
//! she is like instead of what happened, a quiet line asks. The note is kept as it was written, nothing waits for an
//! answer, and nowhere is it written down that a word was found.
//!
//! Which words these are, the feature `wording` knows; it stands above those whose forms ask. So it is reached by
//! [`crate::Hooks::another_way`].

use foundation::Id;

use crate::{Answer, Filled, Frame, Reply, Turned, Visit};

/// What a page says where such a word was found. Sentences already, in the language of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnotherWay {
    /// The heading of the page.
    pub title: String,
    /// Which words, and the two questions.
    pub line: String,
    /// What to ask oneself, for each word that has a gentler way.
    pub ways: Vec<String>,
    /// Over the box.
    pub label: String,
    /// On the button that keeps the new words.
    pub keep: String,
    /// On the one that leaves all as it is.
    pub fine: String,
}

/// The same for the script that looks while she types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhileTyping {
    /// What to look for: alternatives of a pattern, in letters without accents.
    pub words: String,
    /// The line, with `…` where the words come.
    pub line: String,
}

/// Who knows the words.
#[derive(Clone, Copy)]
pub struct Wording {
    /// Looks at a note about a member: `(visit, group, words)`.
    pub found: fn(&mut Visit, Id, &str) -> Result<Option<AnotherWay>, Turned>,
    /// What the script needs: `(visit, group)`.
    pub while_typing: fn(&mut Visit, Id) -> Result<WhileTyping, Turned>,
}

/// The page after a note about a member that may be said in another way: her words in a box, and two ways on.
#[derive(askama::Template)]
#[template(path = "another_way.html")]
struct Page {
    frame: Frame,
    way: AnotherWay,
    kept: String,
    action: String,
    fields: Filled,
    back: String,
}

/// A note about a member that was just kept.
pub struct Noted<'page> {
    /// The group.
    pub group: Id,
    /// Its words.
    pub words: &'page str,
    /// Who sees the page: a key.
    pub seen_by: &'static str,
    /// That it was kept, and who reads it: a sentence.
    pub kept: String,
    /// Where new words go, in a field called `words`.
    pub action: String,
    /// Where all stays as it is.
    pub back: String,
    /// What was refused of new words.
    pub refused: Option<Filled>,
}

impl Noted<'_> {
    /// The page that follows. Where no word was found she goes on at once: the form always leads here, so that no address
    /// kept for a second tap tells whether there was one.
    ///
    /// # Errors
    /// The list cannot be read.
    pub fn page(self, visit: &mut Visit, said: &str) -> Answer {
        let refused = self.refused.is_some();
        let Some(way) = visit.another_way(self.group, self.words)? else {
            return Ok(Reply::to(self.back).saying(said));
        };
        let view = Page {
            frame: visit.frame_for_notes(self.group)?.seen_by(self.seen_by),
            way,
            kept: self.kept,
            action: self.action,
            fields: self.refused.unwrap_or_else(|| Filled::empty().with("words", self.words)),
            back: self.back,
        };
        if refused { Reply::refused(&view) } else { Reply::page(&view) }
    }
}

impl Visit {
    /// Another way to say a note about a member, where one of its words asks for that. Only for what somebody who holds
    /// the group writes about a woman in it: never for a woman's own words, for what is said to her, or for a report.
    ///
    /// # Errors
    /// The list cannot be read.
    pub fn another_way(&mut self, group: Id, words: &str) -> Result<Option<AnotherWay>, Turned> {
        let wording = self.app().hooks.another_way;
        wording.map_or(Ok(None), |wording| (wording.found)(self, group, words))
    }

    /// The frame of a page on which a note about a member is written: with it, `forms::about_her` looks while she types.
    ///
    /// # Errors
    /// The list cannot be read.
    pub fn frame_for_notes(&mut self, group: Id) -> Result<Frame, Turned> {
        let wording = self.app().hooks.another_way;
        let typing = wording.map(|wording| (wording.while_typing)(self, group)).transpose()?;
        Ok(self.frame().while_typing(typing))
    }
}
