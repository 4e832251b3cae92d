//! Somebody outside of the group, and outside of its host. Nothing is sent from here.

use foundation::Id;
use web::{Answer, Reply, Turned, Visit};

use super::{
    Whoever,
    send::{about, is_word},
};
use crate::{store, views};

/// Somebody outside: how to reach them. Nothing is sent.
pub(super) fn show(visit: &mut Visit, who: Whoever) -> Answer {
    Reply::page(&outside_page(visit, who, None, "")?)
}

/// The same for one host, or for the host of one group: whichever the six letters lead to.
pub(super) fn show_of(visit: &mut Visit, who: Whoever) -> Answer {
    let word = visit.parameter("word").to_owned();
    if let Some(group) = about(visit, who, &word)? {
        return Reply::page(&outside_page(visit, who, group.host, "")?);
    }
    let host = host_of(visit, &word)?.ok_or(Turned::NotHere)?;
    Reply::page(&outside_page(visit, who, Some(host.id), "")?)
}

/// The host that six letters lead to.
pub(super) fn host_of(visit: &Visit, word: &str) -> Result<Option<hosts::HostFacts>, Turned> {
    if is_word(word) { Ok(visit.read(|store| hosts::facts_by_word(store, word))?) } else { Ok(None) }
}

pub(super) fn outside_page(
    visit: &Visit,
    who: Whoever,
    host: Option<Id>,
    words: &str,
) -> Result<views::Outside, Turned> {
    let language = visit.language();
    let (shown, all) = visit.read(|store| Ok((store::hosts_to_show(store, who.account, host)?, hosts::all(store)?)))?;
    let said = |both: &hosts::Both| {
        let (text, language) = both.said(language);
        (!both.is_empty()).then(|| (text.to_owned(), language.code()))
    };
    let others = all
        .iter()
        .filter(|host| shown.iter().all(|shown| shown.id != host.id))
        .map(|host| {
            let (name, language) = host.name(language);
            views::GroupLink {
                place: visit.path_to(&format!("/say/outside/{}", host.web_word)),
                name: name.to_owned(),
                language: language.code(),
            }
        })
        .collect();
    let hosts = shown
        .iter()
        .map(|host| {
            let (name, name_language) = host.name(language);
            views::HostOutside {
                name: name.to_owned(),
                name_language: name_language.code(),
                place: visit.path_to(&format!("/h/{}", host.web_word)),
                outside: said(&host.page.outside),
                complaint: said(&host.page.complaint),
                days: host.page.complaint_days,
                contact: host.page.contact.clone(),
                post_address: host.page.post_address.clone(),
            }
        })
        .collect();
    Ok(views::Outside {
        frame: visit.frame().with_script().waits_for_native_reader(),
        hosts,
        others,
        words: words.to_owned(),
    })
}
