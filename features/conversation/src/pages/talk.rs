//! What women write to each other.

use foundation::Id;
use groups::Member;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::place;
use crate::{
    model::Kind,
    posts::{self, may_write, publish},
    rules,
    store::{self, Which},
    views::{Line, Lines, TalkPage},
};

/// Stands for the last message where there is none yet.
const START: &str = "start";

fn talk_page(visit: &mut Visit, who: &Member, which: Which, fields: Filled) -> Result<TalkPage, Turned> {
    may_write(visit, who.group)?;
    let page = posts::page(visit, who, Kind::Post, which)?;
    let (first, last) = (page.seen.first().map(|seen| seen.id), page.seen.last().map(|seen| seen.id));
    Ok(TalkPage {
        frame: visit.frame().seen_by("conversation-talk-seen-by"),
        fields,
        group: who.group,
        lines: Line::all(visit, page.seen),
        last: last.map_or_else(|| START.to_owned(), |id| id.to_string()),
        earlier: first.filter(|_| page.more),
        newest: matches!(which, Which::Newest),
    })
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    Reply::page(&talk_page(visit, &who, Which::Newest, Filled::empty())?)
}

pub(super) fn before(visit: &mut Visit, who: Member) -> Answer {
    let which = Which::Before(visit.id("post")?);
    Reply::page(&talk_page(visit, &who, which, Filled::empty())?)
}

pub(super) fn add(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    may_write(visit, who.group)?;
    match rules::message(form.value("words"), form.value("note")) {
        Ok(typed) => {
            let place = place(visit, who.group, "talk");
            Ok(publish(visit, form, Kind::Post, typed, None, &place)?.saying("said-conversation-sent"))
        }
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&talk_page(visit, &who, Which::Newest, fields)?)
        }
    }
}

/// What came after a message, as lines for the page that is open.
pub(super) fn after(visit: &mut Visit, who: Member) -> Answer {
    may_write(visit, who.group)?;
    let which = if visit.parameter("post") == START { Which::FromTheStart } else { Which::After(visit.id("post")?) };
    let page = posts::page(visit, &who, Kind::Post, which)?;
    Reply::page(&Lines { frame: visit.frame(), group: who.group, lines: Line::all(visit, page.seen) })
}

/// One line anew, when it was changed or is gone.
pub(super) fn one(visit: &mut Visit, who: Member) -> Answer {
    may_write(visit, who.group)?;
    let post = visit.id("post")?;
    let row = visit.read(|store| store::one(store, who.group, post))?;
    let rows: Vec<_> = row.into_iter().filter(|row| row.kind == Kind::Post).collect();
    let seen = posts::seen(visit, &who, &rows)?;
    Reply::page(&Lines { frame: visit.frame(), group: who.group, lines: Line::all(visit, seen) })
}

/// Ids of what changed in the group, and nothing else.
pub(super) fn live(visit: &mut Visit, who: Member) -> Result<Id, Turned> {
    may_write(visit, who.group)?;
    Ok(who.group)
}

/// Asked anew for each change: whether she may hear of it. Once she is in the group no more, the stream ends.
pub(super) fn hears(visit: &mut Visit, who: Member, what: Id) -> Result<bool, Turned> {
    may_write(visit, who.group)?;
    posts::may_hear(visit, &who, what)
}
