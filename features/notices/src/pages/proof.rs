//! Six figures go to the number or the address of a plan, and she types them in: from then on a machine writes there. Nobody has
//! messages sent to somebody else's telephone.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::{FieldRefusals, Id, Refusal, typed};
use groups::{Facilitator, Member};
use post::{Letter, NotSent, Text};
use web::{Answer, App, Filled, Form, Reply, Turned, Visit};

use super::{opened, plan_anew_but, reach, reach::Whose};
use crate::{
    message,
    model::{Holds, Plan, Reach, Way},
    numbers, plans, proofs,
    rules::{self, Proof},
    views,
};

/// So often figures go to one number or inbox in a day, beside the first one for each plan that it is in; at most; and in thirty days.
const TO_ONE_A_DAY: i64 = 2;
const TO_ONE_AT_MOST_A_DAY: i64 = 6;
const TO_ONE_A_MONTH: i64 = 12;
/// So often in a day for one woman's plan, whatever numbers she writes there.
const FOR_ONE_A_DAY: i64 = 6;
/// So often in a day as one account asks, in one group, and here altogether: each text costs.
const BY_ONE_A_DAY: i64 = 30;
const IN_A_GROUP_A_DAY: i64 = 60;
const HERE_A_DAY: i64 = 5_000;
const DAY: i64 = 24 * 3600;

// None of these asks for a passphrase: her plan was written behind one, nothing of it is shown here to somebody who did not just give
// hers, and figures that took their time are not to be typed in twice.

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    page(visit, Whose::hers(&who), None, Filled::empty())
}

/// Whoever only asks for the address to which figures are asked for begins at the page.
pub(super) fn back(visit: &mut Visit, who: Member) -> Answer {
    Ok(Reply::to(visit.path_to(&format!("{}/proof", Whose::hers(&who).base()))))
}

pub(super) fn send(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    send_figures(visit, Whose::hers(&who), who.account, form)
}

pub(super) fn keep(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    keep_figures(visit, Whose::hers(&who), form)
}

pub(super) fn show_with_her(visit: &mut Visit, who: Facilitator) -> Answer {
    let whose = opened::kept_place(visit, &who)?;
    page(visit, whose, None, Filled::empty())
}

pub(super) fn back_with_her(visit: &mut Visit, who: Facilitator) -> Answer {
    let whose = opened::kept_place(visit, &who)?;
    Ok(Reply::to(visit.path_to(&format!("{}/proof", whose.base()))))
}

pub(super) fn send_with_her(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let whose = opened::kept_place(visit, &who)?;
    send_figures(visit, whose, who.account, form)
}

pub(super) fn keep_with_her(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let whose = opened::kept_place(visit, &who)?;
    keep_figures(visit, whose, form)
}

/// Her plan while it waits for this, and where a machine would write.
fn waits(visit: &Visit, whose: Whose) -> Result<Option<(Plan, proofs::Address)>, Turned> {
    let app = visit.app();
    let plan = plans::plan(app, whose.group, whose.handle)?;
    let plan = plan.filter(|plan| plan.reach.wants_proof(app.settings.can_text));
    Ok(plan.and_then(|plan| proofs::address(app, &plan).map(|address| (plan, address))))
}

/// Where she goes where nothing is asked, or any more.
fn done(visit: &Visit, whose: Whose) -> Reply {
    Reply::to(visit.path_to(&home(whose)))
}

/// A page that asks for no passphrase: the group's own, or the list of how women are reached.
fn home(whose: Whose) -> String {
    let group = whose.group;
    if whose.has_account() { format!("/c/{group}") } else { format!("/c/{group}/reach/of") }
}

/// Where figures go: whole for her who just gave her passphrase, and else enough to see that it is the right one.
fn said_to(visit: &Visit, whose: Whose, plan: &Plan) -> String {
    let whole = if plan.reach.way == Way::Text { typed::telephone_said(&plan.telephone) } else { plan.email.clone() };
    if whose.has_account() && visit.stepped_up() {
        return whole;
    }
    match whole.split_once('@') {
        Some((name, domain)) => format!("{}…@{domain}", name.chars().next().unwrap_or('…')),
        None => format!("…{}", whole.chars().skip(whole.chars().count().saturating_sub(3)).collect::<String>()),
    }
}

fn page(visit: &Visit, whose: Whose, problem: Option<String>, fields: Filled) -> Answer {
    let Some((plan, address)) = waits(visit, whose)? else { return Ok(done(visit, whose)) };
    let sent = visit.read(|store| proofs::sent(store, whose.group, whose.handle))?;
    let is_text = plan.reach.way == Way::Text;
    let (now, number) = (visit.now(), numbers::of_plan(visit.app(), &plan));
    let is_quiet = match &number {
        Some(number) => visit.read(|store| proofs::is_quiet(store, number))?,
        None => false,
    };
    let name = match whose.account {
        Some(_) => None,
        None => visit.read(|store| groups::person(store, whose.group, whose.handle))?.map(|person| person.name_used),
    };
    let view = views::ReachProof {
        frame: visit.frame().seen_by("notices-proof-seen-by"),
        base: whose.base(),
        is_text,
        home: home(whose),
        written_with: name,
        to: said_to(visit, whose, &plan),
        change: format!("{}/by/{}", whose.base(), plan.reach.way.word()),
        alone: is_text || plan.reach.says() == Holds::CodeWords,
        shared: plan.reach.shared,
        quiet: is_quiet.then(|| quiet_said(visit)),
        hours: (!rules::allows(&plan.reach.hours, now)).then(|| reach::hours_said(visit, &plan.reach.hours)),
        sent_at: sent
            .filter(|sent| sent.address == address && rules::proof(true, sent.at, sent.wrong, now) == Proof::Hers)
            .map(|sent| language::time(visit.language(), rules::here(sent.at).time())),
        problem,
        fields,
    };
    if view.problem.is_none() && view.fields.refusals().is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
}

/// Why nothing goes to a number, and what lifts it.
fn quiet_said(visit: &Visit) -> String {
    let ours = visit.app().texter.get().filter(|texter| texter.hears()).map(|texter| texter.from().to_owned());
    match ours {
        Some(ours) => visit.speaker().t1("notices-proof-quiet", "number", ours),
        None => visit.t("notices-proof-quiet-here"),
    }
}

/// What goes there, and an e-mail's subject: figures, and no words of anybody's, since it may be somebody else's. An e-mail says too that
/// a machine sent it and what it is, but not where only code words may go: there nobody is to wonder.
fn said(app: &App, plan: &Plan, figures: &str) -> (String, String) {
    if plan.reach.way == Way::Text || plan.reach.says() == Holds::CodeWords {
        return (figures.to_owned(), figures.to_owned());
    }
    let speaker = app.catalogue.speaker(plan.reach.language);
    let lines = vec![figures.to_owned(), speaker.t("notices-proof-mail")];
    let said = message::Message { subject: speaker.t("notices-sms-subject"), lines };
    (message::mail_body(&speaker, &said, plan.reach.says()), said.subject)
}

/// Sends figures in place of those that were sent before, in her hours, or where whoever asks can look there now.
fn send_figures(visit: &Visit, whose: Whose, account: Id, form: &Form) -> Answer {
    let Some((plan, address)) = waits(visit, whose)? else { return Ok(done(visit, whose)) };
    let (app, now, who) = (Arc::clone(visit.app()), visit.now(), (whose.group, whose.handle));
    let place = visit.path_to(&format!("{}/proof", whose.base()));
    let outside_hours = !rules::allows(&plan.reach.hours, now);
    if outside_hours && !form.checked("now", "yes") {
        let mut refusals = FieldRefusals::new();
        refusals.add("now", Refusal::new("notices-proof-now-missing"));
        return page(visit, whose, None, Filled::again(form, &refusals, visit.speaker()));
    }
    if visit.read(|store| database::already_done(store, form.once()))?.is_some() {
        return Ok(Reply::to(place));
    }
    let problem = |key: &str| page(visit, whose, Some(visit.t(key)), Filled::empty());
    let number = numbers::of_plan(&app, &plan);
    if let Some(number) = &number
        && visit.read(|store| proofs::is_quiet(store, number))?
    {
        // The page says so.
        return Ok(Reply::to(place));
    }
    let Some(tries) = Tries::take(visit, &plan, &address, who, account)? else {
        return problem("notices-proof-enough");
    };
    let figures = proofs::figures(&app)?;
    let (tag, once, revision) = (proofs::tag(&app, who, &address, &figures), form.once(), plan.revision);
    let kept = tag.clone();
    let fresh = visit.write(move |store| {
        // Another tap of the same form, or another plan by now.
        if database::already_done(store, once)?.is_some() || plans::revision(store, who.0, who.1)? != Some(revision) {
            return Ok(false);
        }
        proofs::put(store, who, (&address, &kept), number.as_ref(), outside_hours, now)?;
        if let Some(number) = &number {
            numbers::note_written(store, who, number, None, now)?;
        }
        database::remember_done(store, once, "", now)?;
        Ok(true)
    })?;
    if !fresh {
        tries.give_back(&app)?;
        return Ok(Reply::to(place));
    }
    if hand_over(visit, &plan, &figures).is_err() {
        tries.give_back(&app)?;
        visit.write(move |store| proofs::use_up(store, who.0, who.1, &tag).map(drop))?;
        return problem("notices-proof-away");
    }
    Ok(Reply::to(place).saying("said-notices-proof"))
}

/// What was counted of one sending, to be given back where nothing went.
struct Tries(Vec<[u8; 32]>);

impl Tries {
    /// Counts one. Nothing where figures went often enough: nobody's telephone or inbox is filled by it, nor a bill.
    fn take(
        visit: &Visit,
        plan: &Plan,
        address: &proofs::Address,
        (group, handle): (Id, Id),
        account: Id,
    ) -> Result<Option<Self>, Fault> {
        let app = visit.app();
        let bucket = |label: &str, of: &[u8]| app.server_key.mac(label, of);
        let hers = [group.to_vec(), handle.to_vec()].concat();
        // One inbox has many spellings; as what is shown to be hers each counts for itself.
        let inbox = match plan.reach.way {
            Way::Mail => bucket("contact-proof-inbox/v1", rules::inbox(&plan.email).as_bytes()),
            _ => *address,
        };
        let mut taken = Self(Vec::new());
        let mut all = vec![
            (bucket("contact-proof-here/v1", &[]), HERE_A_DAY, DAY),
            (bucket("contact-proof-group/v1", group.as_bytes()), IN_A_GROUP_A_DAY, DAY),
            (bucket("contact-proof-account/v1", account.as_bytes()), BY_ONE_A_DAY, DAY),
            (bucket("contact-proof-woman/v1", &hers), FOR_ONE_A_DAY, DAY),
            (bucket("contact-proof-month/v1", &inbox), TO_ONE_A_MONTH, 30 * DAY),
            (bucket("contact-proof-most/v1", &inbox), TO_ONE_AT_MOST_A_DAY, DAY),
        ];
        // Whoever wrote it into her plan too does not use up her own first one.
        let first = bucket("contact-proof-first/v1", &[hers.as_slice(), &inbox].concat());
        if taken.one(visit, (first, 1, DAY))?.is_none() {
            all.push((bucket("contact-proof-day/v1", &inbox), TO_ONE_A_DAY, DAY));
        }
        for one in all {
            if taken.one(visit, one)?.is_none() {
                taken.give_back(app)?;
                return Ok(None);
            }
        }
        Ok(Some(taken))
    }

    fn one(&mut self, visit: &Visit, (bucket, most, seconds): ([u8; 32], i64, i64)) -> Result<Option<()>, Fault> {
        let may = visit.app().keystore.may_try(bucket, visit.now(), most, seconds)?;
        Ok(may.then(|| self.0.push(bucket)))
    }

    fn give_back(self, app: &App) -> Result<(), Fault> {
        self.0.into_iter().try_for_each(|bucket| app.keystore.give_back_try(bucket))
    }
}

fn hand_over(visit: &Visit, plan: &Plan, figures: &str) -> Result<(), NotSent> {
    let app = visit.app();
    let (body, subject) = said(app, plan, figures);
    let id = Id::random().map_err(|_| NotSent::Away)?;
    if plan.reach.way == Way::Text {
        let texter = app.texter.get().ok_or(NotSent::Away)?;
        let receipt = message::receipt(&app.server_key, texter.heard_at(), id);
        let text = post::PlainText::of(&body);
        return texter.send(&Text { to: &plan.telephone, text: &text, receipt: &receipt }).map(drop);
    }
    let message_id = message::message_id(&app.server_key, id);
    let (to, language) = (plan.email.as_str(), plan.reach.language);
    let mailer = app.mailer.get().ok_or(NotSent::Away)?;
    mailer.send(&Letter { from_name: "", to, subject: &subject, body: &body, language, message_id: &message_id })
}

/// Looks at what she typed in. Where it is right, a machine writes there from now on, and what waits for her is planned anew.
fn keep_figures(visit: &Visit, whose: Whose, form: &Form) -> Answer {
    let Some((plan, address)) = waits(visit, whose)? else { return Ok(done(visit, whose)) };
    let (app, now, who) = (Arc::clone(visit.app()), visit.now(), (whose.group, whose.handle));
    let again = |key: &'static str| {
        let mut refusals = FieldRefusals::new();
        refusals.add("figures", Refusal::new(key));
        page(visit, whose, None, Filled::again(form, &refusals, visit.speaker()))
    };
    let sent = visit.read(|store| proofs::sent(store, who.0, who.1))?.filter(|sent| sent.address == address);
    let Some(sent) = sent else { return page(visit, whose, Some(visit.t("notices-proof-anew")), Filled::empty()) };
    let Some(figures) = rules::proof_typed(form.value("figures")) else { return again("notices-proof-six") };
    match rules::proof(proofs::is_right(&app, who, &sent, &figures), sent.at, sent.wrong, now) {
        Proof::Hers => {}
        Proof::Wrong => {
            visit.write(move |store| proofs::was_wrong(store, who.0, who.1, &sent.tag))?;
            return again("notices-proof-wrong");
        }
        Proof::Anew => {
            visit.write(move |store| proofs::use_up(store, who.0, who.1, &sent.tag).map(drop))?;
            return page(visit, whose, Some(visit.t("notices-proof-anew")), Filled::empty());
        }
    }
    let proven = Proven::of(&app, who, &plan)?.ok_or(Turned::NotHere)?;
    let (home, tag) = (visit.path_to(&home(whose)), sent.tag);
    let kept = visit.record(form, move |store| {
        if !proofs::use_up(store, who.0, who.1, &tag)? {
            return Err(Fault::Met);
        }
        proven.keep(&app, store)?;
        Ok(home.clone())
    })?;
    Ok(kept.saying("said-notices-proven"))
}

/// A plan that is to be kept as one whose number or address is hers.
pub(crate) struct Proven {
    who: (Id, Id),
    reach: Reach,
    number: Option<numbers::Number>,
    revision: i64,
    sealed: Vec<u8>,
}

impl Proven {
    /// Seals it anew. Nothing where her plan is another by now.
    ///
    /// # Errors
    /// A store cannot be reached.
    pub(crate) fn of(app: &App, who: (Id, Id), plan: &Plan) -> Result<Option<Self>, Fault> {
        let Some((reach, sealed)) = plans::proven(app, who.0, who.1, plan)? else { return Ok(None) };
        Ok(Some(Self { who, reach, number: numbers::of_plan(app, plan), revision: plan.revision, sealed }))
    }

    /// From now on a machine writes there; what waits for her is planned anew.
    ///
    /// # Errors
    /// [`Fault::Met`] where she changed her plan meanwhile.
    pub(crate) fn keep(&self, app: &App, store: &mut Store) -> Result<(), Fault> {
        let ((group, handle), mut reach) = (self.who, self.reach.clone());
        if !plans::keep_proven(store, group, handle, self.revision, &self.sealed)? {
            return Err(Fault::Met);
        }
        proofs::forget(store, group, handle)?;
        if let Some(number) = &self.number {
            numbers::is_hers(store, group, handle)?;
            reach.stopped_by(numbers::has_stopped(store, group, handle, number)?);
        }
        // What somebody took on to do by hand stays hers to do: nothing goes beside it.
        plan_anew_but(app, store, group, handle, Some(&reach), |telling| telling.taken_by.is_some())
    }
}

/// Whether somebody has shown before that the number or the address of a new plan is hers: in the plan it takes the place of, or in
/// another group of hers.
pub(super) fn is_shown(visit: &Visit, whose: Whose, new: &Plan) -> Result<bool, Turned> {
    let app = visit.app();
    let Some(address) = proofs::address(app, new) else { return Ok(true) };
    let mut places = vec![(whose.group, whose.handle)];
    if let Some(account) = whose.account {
        places.extend(visit.read(|store| groups::places_of(store, account))?);
    }
    for (group, handle) in places {
        if let Some(plan) = plans::plan(app, group, handle)?
            && !plan.reach.unproven
            && proofs::address(app, &plan) == Some(address)
        {
            return Ok(true);
        }
    }
    Ok(false)
}
