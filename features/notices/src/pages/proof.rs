//! Six figures go to the number or the address of a plan, and she types them in: from then on a machine writes there. Nobody has
//! messages sent to somebody else's telephone.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::{FieldRefusals, Id, Refusal, typed};
use groups::{Facilitator, Member};
use post::{Letter, NotSent, Text};
use web::{Answer, App, Filled, Form, Reply, Turned, Visit};

use super::{opened, plan_anew, reach, reach::Whose};
use crate::{
    message,
    model::{Holds, Plan, Reach, Way},
    numbers, plans, proofs,
    rules::{self, Proof},
    views,
};

/// So often figures go to one number or address in a day, and in thirty.
const TO_ONE_A_DAY: i64 = 3;
const TO_ONE_A_MONTH: i64 = 8;
/// So often in a day for one woman's plan, whatever numbers she writes there.
const FOR_ONE_A_DAY: i64 = 6;
const DAY: i64 = 24 * 3600;
/// What stands on the page in place of the figures.
const EXAMPLE: &str = "123456";

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    visit.needs_step_up()?;
    page(visit, Whose::hers(&who), None, Filled::empty())
}

pub(super) fn send(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    visit.needs_step_up()?;
    send_figures(visit, Whose::hers(&who), form)
}

pub(super) fn keep(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    visit.needs_step_up()?;
    keep_figures(visit, Whose::hers(&who), form)
}

pub(super) fn show_with_her(visit: &mut Visit, who: Facilitator) -> Answer {
    let whose = opened::kept_place(visit, &who)?;
    visit.needs_step_up()?;
    page(visit, whose, None, Filled::empty())
}

pub(super) fn send_with_her(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let whose = opened::kept_place(visit, &who)?;
    visit.needs_step_up()?;
    send_figures(visit, whose, form)
}

pub(super) fn keep_with_her(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let whose = opened::kept_place(visit, &who)?;
    visit.needs_step_up()?;
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
    Reply::to(visit.path_to(&whose.base()))
}

fn page(visit: &Visit, whose: Whose, problem: Option<String>, fields: Filled) -> Answer {
    let Some((plan, address)) = waits(visit, whose)? else { return Ok(done(visit, whose)) };
    let sent = visit.read(|store| proofs::sent(store, whose.group, whose.handle))?;
    let is_text = plan.reach.way == Way::Text;
    let now = visit.now();
    let (body, _) = said(visit.app(), &plan, EXAMPLE);
    let view = views::ReachProof {
        frame: visit.frame().seen_by("notices-proof-seen-by"),
        base: whose.base(),
        with_her: !whose.has_account(),
        is_text,
        to: whose.has_account().then(|| {
            let to = if is_text { typed::telephone_said(&plan.telephone) } else { plan.email.clone() };
            (to, format!("{}/by/{}", whose.base(), plan.reach.way.word()))
        }),
        example: (body.trim_end().to_owned(), plan.reach.language.code().to_owned()),
        hours: (!rules::allows(&plan.reach.hours, now)).then(|| reach::hours_said(visit, &plan.reach.hours)),
        sent_at: sent
            .filter(|sent| sent.address == address && rules::proof(true, sent.at, sent.wrong, now) == Proof::Hers)
            .map(|sent| language::time(visit.language(), rules::here(sent.at).time())),
        problem,
        fields,
    };
    if view.problem.is_none() && view.fields.refusals().is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
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

/// Sends figures in place of those that were sent before, in her hours, or where whoever asks has the telephone there.
fn send_figures(visit: &Visit, whose: Whose, form: &Form) -> Answer {
    let Some((plan, address)) = waits(visit, whose)? else { return Ok(done(visit, whose)) };
    let (app, now, who) = (Arc::clone(visit.app()), visit.now(), (whose.group, whose.handle));
    let place = visit.path_to(&format!("{}/proof", whose.base()));
    if !rules::allows(&plan.reach.hours, now) && !form.checked("now", "yes") {
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
        let ours = app.texter.get().filter(|texter| texter.hears()).map(|texter| texter.from().to_owned());
        let sentence = match ours {
            Some(ours) => visit.speaker().t1("notices-proof-quiet", "number", ours),
            None => visit.t("notices-proof-quiet-here"),
        };
        return page(visit, whose, Some(sentence), Filled::empty());
    }
    if !may_ask(visit, &address, who)? {
        return problem("notices-proof-enough");
    }
    let figures = proofs::figures(&app)?;
    let (tag, once) = (proofs::tag(&app, who, &address, &figures), form.once());
    let fresh = visit.write(move |store| {
        if database::already_done(store, once)?.is_some() {
            return Ok(false);
        }
        proofs::put(store, who, &address, &tag, number.as_ref(), now)?;
        if let Some(number) = &number {
            numbers::note_written(store, who, number, None, now)?;
        }
        database::remember_done(store, once, "", now)?;
        Ok(true)
    })?;
    if fresh && hand_over(visit, whose, &plan, &figures).is_err() {
        visit.write(move |store| proofs::forget(store, who.0, who.1))?;
        return problem("notices-proof-away");
    }
    Ok(Reply::to(place).saying("said-notices-proof"))
}

/// Whether figures may go there once more: nobody's telephone or inbox is filled by it.
fn may_ask(visit: &Visit, address: &proofs::Address, (group, handle): (Id, Id)) -> Result<bool, Fault> {
    let (app, now) = (visit.app(), visit.now());
    let bucket = |label: &str, of: &[u8]| app.server_key.mac(label, of);
    let hers = [group.to_vec(), handle.to_vec()].concat();
    for (bucket, most, seconds) in [
        (bucket("contact-proof-woman/v1", &hers), FOR_ONE_A_DAY, DAY),
        (bucket("contact-proof-day/v1", address), TO_ONE_A_DAY, DAY),
        (bucket("contact-proof-month/v1", address), TO_ONE_A_MONTH, 30 * DAY),
    ] {
        if !app.keystore.may_try(bucket, now, most, seconds)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn hand_over(visit: &Visit, whose: Whose, plan: &Plan, figures: &str) -> Result<(), NotSent> {
    let app = visit.app();
    let (body, subject) = said(app, plan, figures);
    let id = Id::random().map_err(|_| NotSent::Away)?;
    if plan.reach.way == Way::Text {
        let texter = app.texter.get().ok_or(NotSent::Away)?;
        let receipt = message::receipt(&app.server_key, texter.heard_at(), id);
        let text = post::PlainText::of(&body);
        return texter.send(&Text { to: &plan.telephone, text: &text, receipt: &receipt }).map(drop);
    }
    let from_name = visit.read(|store| groups::sender_name(app, store, whose.group)).map_err(|_| NotSent::Away)?;
    let message_id = message::message_id(&app.server_key, id);
    let (to, language) = (plan.email.as_str(), plan.reach.language);
    let mailer = app.mailer.get().ok_or(NotSent::Away)?;
    mailer.send(&Letter {
        from_name: &from_name,
        to,
        subject: &subject,
        body: &body,
        language,
        message_id: &message_id,
    })
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
            visit.write(move |store| proofs::was_wrong(store, who.0, who.1))?;
            return again("notices-proof-wrong");
        }
        Proof::Anew => {
            visit.write(move |store| proofs::forget(store, who.0, who.1))?;
            return page(visit, whose, Some(visit.t("notices-proof-anew")), Filled::empty());
        }
    }
    let proven = Proven::of(&app, who, &plan)?.ok_or(Turned::NotHere)?;
    let home = visit.path_to(&whose.base());
    let kept = visit.record(form, move |store| {
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
        let Some((reach, sealed)) = plans::proven(app, who.0, who.1, plan.revision)? else { return Ok(None) };
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
            reach.stopped_by(numbers::has_stopped(store, group, handle, number)?);
        }
        plan_anew(app, store, group, handle, Some(&reach))
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
