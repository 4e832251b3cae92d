//! A calendar address of her own: off until she turns it on, and neutral.

use foundation::Id;
use groups::{GroupState, Member};
use jiff::Span;
use web::{Answer, Anyone, Filled, Form, Reply, Turned, Visit};

use crate::{calendar, store, store::Feed, views};

fn token_hash(visit: &Visit, token: &str) -> Vec<u8> {
    visit.app().server_key.mac("feed/v1", token.as_bytes()).to_vec()
}

fn page(
    visit: &Visit,
    who: &Member,
    address: Option<String>,
    fields: Option<Filled>,
) -> Result<views::FeedPage, Turned> {
    let feed = visit.read(|store| store::feed_of(store, who.group, who.handle))?;
    let fields = fields.unwrap_or_else(|| {
        let says = if feed.is_some_and(|feed| feed.cover_name) { "cover" } else { "busy" };
        let place = if feed.is_some_and(|feed| feed.place) { "yes" } else { "no" };
        Filled::empty().with("says", says).with("place", place)
    });
    let (facts, her) =
        visit.read(|store| Ok((groups::facts(store, who.group)?, groups::person(store, who.group, who.handle)?)))?;
    let facts = facts.ok_or(Turned::NotHere)?;
    let rests = feed.is_some() && her.is_some_and(|her| her.resting);
    let cover = facts.cover_name(visit.language()).to_owned();
    Ok(views::FeedPage { rests, ..views::FeedPage::of(visit, who.group, feed.is_some(), &cover, address, fields) })
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    Reply::page(&page(visit, &who, None, None)?)
}

/// Turns it on, or gives it a new address. The address is shown this once: only its hash is kept.
pub(super) fn turn_on(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    // An address that tells dates and places for months is worth her passphrase.
    visit.needs_step_up()?;
    let says = form.value("says");
    if says != "cover" && says != "busy" {
        let mut refusals = foundation::FieldRefusals::new();
        refusals.add("says", foundation::Refusal::new("choice-missing"));
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&page(visit, &who, None, Some(fields))?);
    }
    let feed = Feed { cover_name: says == "cover", place: form.checked("place", "yes"), language: visit.language() };
    let token = Id::random()?.to_string();
    let (group, handle, hash) = (who.group, who.handle, token_hash(visit, &token));
    visit.write(move |store| store::keep_feed(store, group, handle, &hash, feed))?;
    let address = format!("{}/feed/{token}", visit.app().settings.address);
    let view = page(visit, &who, Some(address), None)?;
    Reply::page(&view).map(Reply::uncompressed)
}

pub(super) fn turn_off(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (group, handle) = (who.group, who.handle);
    let onward = visit.path_to(&format!("/c/{group}/dates/feed"));
    let answer = visit.record(form, move |store| {
        store::own_feed_off(store, group, handle)?;
        Ok(onward.clone())
    })?;
    Ok(answer.saying("said-gone"))
}

/// The file itself, read live: whoever has the address has these dates, and nothing else.
pub(super) fn file(visit: &mut Visit, _: Anyone) -> Answer {
    let token = visit.parameter("token").to_owned();
    if Id::parse(&token).is_err() {
        return Err(Turned::NotHere);
    }
    let hash = token_hash(visit, &token);
    // A while back as well, so that a calendar keeps what it has shown.
    let now = visit.now_here().datetime();
    let from = now.saturating_sub(Span::new().days(30));
    let found = visit.read(|store| {
        let Some((group, handle, feed)) = store::feed_behind(store, &hash)? else { return Ok(None) };
        let Some(her) = groups::person(store, group, handle)? else { return Ok(None) };
        let facts = groups::facts(store, group)?.filter(|facts| facts.state != GroupState::Gone);
        let Some(facts) = facts else { return Ok(None) };
        let mut meetings = store::upcoming(store, group, from)?;
        // While she rests nothing goes to her: no date that lies ahead.
        meetings.retain(|meeting| !her.resting || meeting.starts <= now);
        Ok(Some((feed, facts, meetings)))
    })?;
    let Some((feed, facts, meetings)) = found else { return Err(Turned::NotHere) };
    let cover = facts.cover_name(feed.language);
    let busy = visit.app().catalogue.speaker(feed.language).t("meetings-busy");
    let says = if feed.cover_name && !cover.is_empty() { cover.to_owned() } else { busy };
    let text = calendar::file(&meetings, &says, feed.place.then_some(feed.language));
    Ok(Reply::of("text/calendar; charset=utf-8", text.into_bytes()))
}
