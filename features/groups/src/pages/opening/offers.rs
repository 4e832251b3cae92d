//! Things I can offer (S28): a woman's own, if she likes, read by her group. Never asked for, never counted.

use database::Fault;
use foundation::{FieldRefusals, Id, TextRule};
use web::{Answer, Filled, Form, Frame, Reply, Turned, Visit};

use super::change;
use crate::{
    Chain, Member, Ring, ring, store,
    words_store::{self, Kept},
};

const PURPOSE: &str = "offer";
/// How many starters there are.
const STARTERS: usize = 11;

struct Offer {
    name_used: String,
    words: String,
}

#[derive(askama::Template)]
#[template(path = "groups_offers.html")]
struct OffersPage {
    frame: Frame,
    fields: Filled,
    group: Id,
    offers: Vec<Offer>,
    starters: Vec<(String, String, String)>,
}

struct Found {
    ring: Ring,
    offers: Vec<Offer>,
    hers: Option<(Kept, String)>,
}

fn look(visit: &mut Visit, who: &Member) -> Result<Found, Turned> {
    let ring = ring(visit, who, Chain::Group)?;
    let group = who.group;
    let (kept, people) = visit.read(|store| Ok((words_store::offers(store, group)?, store::people(store, group)?)))?;
    let authors: Vec<Id> = kept.iter().map(|offer| offer.author).collect();
    let shreds = Ring::shred_keys(visit, &authors)?;
    let (mut offers, mut hers) = (Vec::new(), None);
    for offer in kept {
        let shred = shreds.get(&offer.author);
        let words = ring.open(PURPOSE, offer.id, offer.author, offer.epoch, offer.revision, &offer.sealed, shred)?;
        let Some(words) = words.map(|words| words.as_str().to_owned()) else { continue };
        if offer.author == who.handle {
            hers = Some((offer, words));
        } else if let Some(person) = people.iter().find(|person| person.handle == offer.author) {
            offers.push(Offer { name_used: person.name_used.clone(), words });
        }
    }
    offers.sort_by(|left, right| left.name_used.cmp(&right.name_used));
    Ok(Found { ring, offers, hers })
}

fn page(visit: &Visit, who: &Member, offers: Vec<Offer>, fields: Filled) -> OffersPage {
    let starters = (1..=STARTERS)
        .map(|number| {
            let key = format!("starter-offer-{number}");
            let label = visit.t(&key);
            (key, label, String::new())
        })
        .collect();
    OffersPage { frame: visit.frame().seen_by("groups-seen-group"), fields, group: who.group, offers, starters }
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let found = look(visit, &who)?;
    let words = found.hers.map(|(_, words)| words).unwrap_or_default();
    Reply::page(&page(visit, &who, found.offers, Filled::empty().with("offer", words)))
}

pub(super) fn keep(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let found = look(visit, &who)?;
    let mut refusals = FieldRefusals::new();
    let mut lines: Vec<String> = vec![form.value("offer").trim().to_owned()];
    for number in 1..=STARTERS {
        let key = format!("starter-offer-{number}");
        if form.checked("starter", &key) {
            let both = change::starter(visit, &key);
            lines.push(both.said(visit.language()).0.to_owned());
        }
    }
    lines.retain(|line| !line.is_empty());
    let Some(words) = refusals.keep("offer", TextRule::optional(1000).text(&lines.join("\n"))) else {
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&page(visit, &who, found.offers, fields));
    };
    let sealed = if words.is_empty() {
        None
    } else {
        let (id, revision) = match &found.hers {
            Some((kept, _)) => (kept.id, kept.revision + 1),
            None => (Id::random()?, 0),
        };
        Some((id, revision, found.ring.seal(visit, PURPOSE, id, revision, &words)?))
    };
    let (group, handle) = (who.group, who.handle);
    let place = visit.path_to(&format!("/c/{group}/offers"));
    let reply = visit.record(form, move |store| {
        if store::person(store, group, handle)?.is_none() {
            return Err(Fault::Met);
        }
        if let Some((_, _, sealed)) = &sealed {
            store::check_epoch(store, group, Chain::Group, sealed.epoch)?;
        }
        let offer = sealed.as_ref().map(|(id, revision, sealed)| Kept {
            id: *id,
            author: handle,
            epoch: sealed.epoch,
            revision: *revision,
            sealed: sealed.bytes.clone(),
        });
        words_store::put_offer(store, group, handle, offer.as_ref())?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-kept"))
}
