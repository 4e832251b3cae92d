//! Routes: from a request to a page and back, the same way for every page.

use std::{collections::HashMap, sync::Arc};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{FromRequestParts as _, RawPathParams},
    http::{HeaderMap, Method, StatusCode, request::Parts},
    response::Response,
};
use foundation::{Id, Language, Refusal};
use http::HeaderValue;
use tokio::sync::OwnedSemaphorePermit;
use zeroize::Zeroize as _;

use crate::{
    Access, Admit, Answer, App, Form, Reply, Turned, Visit, assets, form::Token, headers, hide, kept, once_more,
    session, stream, summary, visit::Arrived,
};

/// Where hiding leads: it works whatever else does not.
const HIDING: &str = "/hide";
/// The largest form that is read: long enough to give a too long text back with what is to be put right.
const LARGEST_FORM: usize = 4 * 1024 * 1024;

type Runner = Arc<dyn Fn(&mut Visit, &Form) -> Answer + Send + Sync>;

#[derive(Clone)]
enum Kind {
    Page(Runner),
    Stream(stream::Listen, stream::Hears),
}

/// One route, as the access table and the test that walks every route see it.
#[derive(Clone)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The path without the language: `/c/{group}/dates`.
    pub path: &'static str,
    /// Whether a language stands before it.
    pub in_language: bool,
    /// Who may come in.
    pub access: Access,
    /// The feature it belongs to.
    pub feature: &'static str,
    needs_token: bool,
    /// Fetched by the page itself, without her.
    by_itself: bool,
    /// Stretches a passphrase: waits for its turn before it has a page's place.
    stretches: bool,
    /// Opened by a ticket: nobody is asked who she is.
    by_ticket: bool,
    /// Never waits behind pages.
    at_once: bool,
    kind: Kind,
}

/// The routes of one feature.
#[derive(Clone)]
pub struct Routes {
    feature: &'static str,
    list: Vec<Route>,
}

impl Routes {
    /// No routes yet.
    #[must_use]
    pub const fn new(feature: &'static str) -> Self {
        Self { feature, list: Vec::new() }
    }

    fn add<W: Admit>(
        mut self,
        method: &'static str,
        path: &'static str,
        in_language: bool,
        needs_token: bool,
        kind: Kind,
    ) -> Self {
        self.list.push(Route {
            method,
            path,
            in_language,
            access: W::ACCESS,
            feature: self.feature,
            needs_token,
            by_itself: matches!(kind, Kind::Stream(..)),
            stretches: false,
            by_ticket: false,
            at_once: false,
            kind,
        });
        self
    }

    /// A page that shows something.
    #[must_use]
    pub fn get<W: Admit + 'static>(self, path: &'static str, page: fn(&mut Visit, W) -> Answer) -> Self {
        self.add::<W>("GET", path, true, false, shows(page))
    }

    /// A page that records something.
    #[must_use]
    pub fn post<W: Admit + 'static>(self, path: &'static str, page: fn(&mut Visit, W, &Form) -> Answer) -> Self {
        self.add::<W>("POST", path, true, true, records(page))
    }

    /// A page that shows something at a path without a language.
    #[must_use]
    pub fn bare_get<W: Admit + 'static>(self, path: &'static str, page: fn(&mut Visit, W) -> Answer) -> Self {
        self.add::<W>("GET", path, false, false, shows(page))
    }

    /// A page that records something at a path without a language, from forms without our token: hiding, signing in.
    /// A forged one does nothing for whoever forged it.
    #[must_use]
    pub fn bare_post_untokened<W: Admit + 'static>(
        self,
        path: &'static str,
        page: fn(&mut Visit, W, &Form) -> Answer,
    ) -> Self {
        self.add::<W>("POST", path, false, false, records(page))
    }

    /// The same in a language.
    #[must_use]
    pub fn post_untokened<W: Admit + 'static>(
        self,
        path: &'static str,
        page: fn(&mut Visit, W, &Form) -> Answer,
    ) -> Self {
        self.add::<W>("POST", path, true, false, records(page))
    }

    /// A piece of a page that the script fetches when something has changed. It is no sign of her: it does not keep her
    /// session alive (keys.md rule 7), and neither does a stream.
    #[must_use]
    pub fn piece<W: Admit + 'static>(mut self, path: &'static str, page: fn(&mut Visit, W) -> Answer) -> Self {
        self = self.get(path, page);
        if let Some(route) = self.list.last_mut() {
            route.by_itself = true;
        }
        self
    }

    /// Says of the route just added that it stretches a passphrase. Such a page waits for one of as many lanes as there
    /// are cores, and only then takes a page's place: however many sign in at once, other pages go on. When too many
    /// wait already, its form comes back with what was typed and a sentence that says so. Where she must be signed in,
    /// she waits apart from those at the door.
    #[must_use]
    pub fn stretches(mut self) -> Self {
        if let Some(route) = self.list.last_mut() {
            route.stretches = true;
        }
        self
    }

    /// Says of the routes so far that a ticket opens them ([`Visit::ticket`]): no session is looked at, so that the page
    /// neither covers itself nor ends with one, and holds nothing of anybody.
    #[must_use]
    pub fn by_ticket(mut self) -> Self {
        for route in &mut self.list {
            route.by_ticket = true;
        }
        self
    }

    /// Says of the route just added that it never waits behind pages: hiding.
    #[must_use]
    pub(crate) fn at_once(mut self) -> Self {
        if let Some(route) = self.list.last_mut() {
            route.at_once = true;
        }
        self
    }

    /// A live stream of ids: `listen` says which topic she may hear, `hears` whether she may hear that one thing changed.
    /// Both are asked anew as long as it is open.
    #[must_use]
    pub fn stream<W: Admit + 'static>(
        self,
        path: &'static str,
        listen: fn(&mut Visit, W) -> Result<Id, Turned>,
        hears: fn(&mut Visit, W, Id) -> Result<bool, Turned>,
    ) -> Self {
        let listen: stream::Listen = Arc::new(move |visit: &mut Visit| {
            let who = W::admit(visit)?;
            listen(visit, who)
        });
        let hears: stream::Hears = Arc::new(move |visit: &mut Visit, what: Id| {
            let who = W::admit(visit)?;
            hears(visit, who, what)
        });
        let kind = Kind::Stream(listen, hears);
        self.add::<W>("GET", path, true, false, kind)
    }

    /// These and another feature's.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.list.extend(other.list);
        self
    }

    /// Every route, for the access table.
    #[must_use]
    pub fn list(&self) -> &[Route] {
        &self.list
    }

    /// The whole as one service.
    pub fn into_router(self, app: &Arc<App>) -> Router {
        let mut by_path: Vec<(String, HashMap<&'static str, Route>)> = Vec::new();
        for route in self.list {
            let path = if route.in_language { format!("/{{language}}{}", route.path) } else { route.path.to_owned() };
            match by_path.iter_mut().find(|(known, _)| *known == path) {
                Some((_, methods)) => drop(methods.insert(route.method, route)),
                None => by_path.push((path, HashMap::from([(route.method, route)]))),
            }
        }
        let mut router = Router::new();
        for (path, methods) in by_path {
            let (app, methods) = (Arc::clone(app), Arc::new(methods));
            router = router.route(
                &path,
                axum::routing::any(move |request: axum::extract::Request| {
                    serve(Arc::clone(&app), Arc::clone(&methods), request)
                }),
            );
        }
        let nowhere = Arc::clone(app);
        let router = router.route("/static/{file}", axum::routing::get(assets::serve)).fallback(
            move |request: axum::extract::Request| serve(Arc::clone(&nowhere), Arc::new(HashMap::new()), request),
        );
        dressed(router)
    }
}

/// Gives every answer the headers each of ours carries, and presses it as far as the browser can take it.
pub fn dressed(router: Router) -> Router {
    router
        .layer(axum::middleware::map_response(|mut response: Response| async move {
            headers::dress(response.headers_mut());
            response
        }))
        .layer(tower_http::compression::CompressionLayer::new().quality(tower_http::CompressionLevel::Fastest))
}

fn shows<W: Admit + 'static>(page: fn(&mut Visit, W) -> Answer) -> Kind {
    Kind::Page(Arc::new(move |visit: &mut Visit, _: &Form| {
        let who = W::admit(visit)?;
        page(visit, who)
    }))
}

fn records<W: Admit + 'static>(page: fn(&mut Visit, W, &Form) -> Answer) -> Kind {
    Kind::Page(Arc::new(move |visit: &mut Visit, form: &Form| {
        let who = W::admit(visit)?;
        page(visit, who, form)
    }))
}

/// Whether the browser says that the form comes from another site. Browsers too old to say anything are judged by the
/// form's token alone.
fn from_elsewhere(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some("same-origin" | "none") => false,
        Some(_) => true,
        None => match (text("origin"), text("host")) {
            (Some(origin), Some(host)) => origin.split_once("://").is_none_or(|(_, rest)| rest != host),
            _ => false,
        },
    }
}

fn cookies(headers: &HeaderMap) -> HashMap<String, String> {
    headers
        .get_all(http::header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

async fn arrive(mut parts: Parts) -> (Parts, Option<Arrived>) {
    let mut parameters = HashMap::new();
    if let Ok(found) = RawPathParams::from_request_parts(&mut parts, &()).await {
        parameters.extend(found.iter().map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
    let accepted = parts
        .headers
        .get(http::header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .map_or(Language::En, Language::from_accept);
    let path = parts.uri.path().to_owned();
    let asked = path.split('/').nth(1).and_then(Language::from_code);
    let known = match parameters.remove("language") {
        Some(code) => Language::from_code(&code).is_some(),
        None => true,
    };
    let query = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes())
        .take(20)
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    let cookies = cookies(&parts.headers);
    let signature = parts.headers.get("x-twilio-signature").and_then(|value| value.to_str().ok());
    let signature = signature.unwrap_or_default().to_owned();
    let raw_query = parts.uri.query().unwrap_or_default().to_owned();
    let arrived =
        Arrived { language: asked.unwrap_or(accepted), path, parameters, query, cookies, signature, raw_query };
    // `/fr/help` matches the shape of our paths and is still nowhere.
    (parts, known.then_some(arrived))
}

async fn serve(app: Arc<App>, methods: Arc<HashMap<&'static str, Route>>, request: axum::extract::Request) -> Response {
    let started = std::time::Instant::now();
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    let (parts, arrived) = arrive(parts).await;
    let method = if parts.method == Method::HEAD {
        "GET"
    } else if parts.method == Method::POST {
        "POST"
    } else {
        parts.method.as_str()
    };
    let found = |method: &str| arrived.as_ref().and_then(|_| methods.get(method)).cloned();
    let mut doors = Doors { asked: found(method), shown: found("GET"), full: false };
    let template = doors.asked.as_ref().map_or("nowhere", |route| route.path);
    let arrived = arrived.unwrap_or_else(|| Arrived {
        language: Language::En,
        path,
        parameters: HashMap::new(),
        query: Vec::new(),
        cookies: HashMap::new(),
        signature: String::new(),
        raw_query: String::new(),
    });

    let body = if parts.method == Method::POST { Some(read_form(&parts.headers, body).await) } else { None };
    let elsewhere = from_elsewhere(&parts.headers);
    // Given back when the page is done; or when she goes away while she waits.
    let lane = match doors.asked.as_ref().filter(|route| route.stretches) {
        // Only where she must be signed in: the door itself is the same for all.
        Some(route) => {
            let inside = route.access != Access::Anyone && is_inside(&app, arrived.cookies.get(session::COOKIE)).await;
            lane(&app, inside).await
        }
        None => Ok(None),
    };
    doors.full = lane.is_err();
    let at_once = doors.asked.as_ref().is_some_and(|route| route.at_once);
    let places = if at_once { &app.at_once } else { &app.blocking };
    let outcome = match Arc::clone(places).acquire_owned().await {
        Ok(permit) => {
            let app = Arc::clone(&app);
            tokio::task::spawn_blocking(move || {
                let _places = (permit, lane);
                run(app, arrived, doors, body, elsewhere)
            })
            .await
        }
        Err(_) => return plain(StatusCode::SERVICE_UNAVAILABLE),
    };
    let response = match outcome {
        Ok(Outcome::Page(reply, cookies)) => {
            if !reply.after.is_zero() {
                tokio::time::sleep(reply.after).await;
            }
            finish(reply, &cookies)
        }
        Ok(Outcome::Stream(stream)) => stream::open(&app, *stream),
        // A page panicked: it has told nobody anything, and neither do we.
        Err(_) => plain(StatusCode::INTERNAL_SERVER_ERROR),
    };
    let request_id = Id::random().map(|id| id.to_string()).unwrap_or_default();
    tracing::info!(
        route = template,
        status = response.status().as_u16(),
        milliseconds = started.elapsed().as_millis(),
        request = request_id.get(..8).unwrap_or_default(),
        "answered"
    );
    response
}

/// The doors a request may go through: the one it asked for, and the one that shows the page it comes from.
struct Doors {
    asked: Option<Route>,
    shown: Option<Route>,
    /// Too many wait for a lane.
    full: bool,
}

/// Waits for a lane, where not too many wait already. Those `inside` have lanes and a queue of their own, so that a flood
/// at the door does not keep a woman from erasing what is hers; and each of them may try her passphrase a few times only.
async fn lane(app: &App, inside: bool) -> Result<Option<OwnedSemaphorePermit>, StatusCode> {
    let (waiting, lanes) = if inside { (&app.waiting_inside, &app.lanes_inside) } else { (&app.waiting, &app.lanes) };
    let Ok(_place) = waiting.try_acquire() else { return Err(StatusCode::SERVICE_UNAVAILABLE) };
    Ok(Arc::clone(lanes).acquire_owned().await.ok())
}

/// Whether this cookie opens a session that lives. Its page asks again; here it only decides where she waits.
async fn is_inside(app: &Arc<App>, cookie: Option<&String>) -> bool {
    let Some(secret) = cookie.and_then(|value| keys::SessionSecret::from_cookie(value)) else { return false };
    let Ok(permit) = Arc::clone(&app.blocking).acquire_owned().await else { return false };
    let app = Arc::clone(app);
    let look = move || {
        let _place = permit;
        app.keystore.session(&secret.id(), app.clock.now())
    };
    matches!(tokio::task::spawn_blocking(look).await, Ok(Ok(Some(_))))
}

/// How long a browser is asked to wait when the house is full, in seconds.
const FULL_SECONDS: u8 = 20;

enum Outcome {
    Page(Reply, Vec<String>),
    Stream(Box<stream::Stream>),
}

/// Everything that happens on the blocking thread.
fn run(
    app: Arc<App>,
    arrived: Arrived,
    doors: Doors,
    body: Option<Result<Bytes, StatusCode>>,
    elsewhere: bool,
) -> Outcome {
    let again = doors.asked.as_ref().and_then(|route| match &route.kind {
        Kind::Stream(listen, hears) => Some((arrived.clone(), Arc::clone(listen), Arc::clone(hears))),
        Kind::Page(_) => None,
    });
    let is_post = body.is_some();
    let mut visit = Visit::new(app, arrived);
    let mut form = Form::default();
    let answer = answer(&mut visit, doors, body, elsewhere, &mut form);
    let reply = match (answer, again) {
        (Ok(Ok(reply)), _) if is_post => Ok(reply),
        (Ok(Ok(reply)), _) => hide::quiet_instead(&visit, reply),
        (Ok(Err(topic)), Some((arrived, listen, hears))) => {
            let account = visit.session().map(|session| session.account);
            return Outcome::Stream(Box::new(stream::Stream { topic, account, arrived, listen, hears }));
        }
        (Ok(Err(_)), None) => Err(Turned::NotHere),
        // For whoever goes back after hiding, a page of hers looks like any other: no place to sign in, and no word of where.
        (Err(Turned::SignIn), _) if !is_post && hide::is_quiet(&visit) => hide::quiet(&visit),
        (Err(turned), _) => Err(turned),
    };
    let mut reply = reply.unwrap_or_else(|turned| kept::turned(&mut visit, turned, &form));
    with_questions(&mut reply);
    with_switches(&visit, &mut reply, is_post);
    let cookies = visit.cookies_to_set.iter().map(|cookie| cookie.text().to_owned()).collect();
    Outcome::Page(reply.padded(visit.session().is_some()), cookies)
}

/// Says in the list of what is to be put right which question each line is about.
fn with_questions(reply: &mut Reply) {
    if reply.kind.starts_with("text/html")
        && let Some(html) = std::str::from_utf8(&reply.body).ok().and_then(summary::with_questions)
    {
        reply.body = html.into_bytes();
    }
}

/// Gives each form of a page its button for the other language. `sent`: the page answers a form.
fn with_switches(visit: &Visit, reply: &mut Reply, sent: bool) {
    if !reply.kind.starts_with("text/html") {
        return;
    }
    if let Ok(html) = std::str::from_utf8(&reply.body) {
        let other = visit.language().other();
        let label = visit.app().catalogue.speaker(other).t("frame-keeps-typed");
        reply.body = once_more::with_switches(html, &visit.other_language_place(), other, &label, sent).into_bytes();
    }
}

/// The page a form stands on once more, with what she typed and nothing recorded.
fn page_once_more(visit: &mut Visit, shown: Option<Route>, form: &Form, full: bool) -> Answer {
    let action = match form.switched() {
        Some(action) if !full => action.to_owned(),
        _ => once_more::without_language(visit.path()).unwrap_or_default().to_owned(),
    };
    if full {
        visit.notice = Some(visit.t("web-busy"));
    }
    visit.typed = Some(form.clone());
    let page = match shown.map(|route| route.kind) {
        Some(Kind::Page(runner)) => match runner(visit, &Form::default()) {
            Ok(reply) => Some(reply).filter(|reply| reply.location.is_none()),
            // It cannot be shown again as it is: her words need a page of their own.
            Err(Turned::Cannot(_) | Turned::StepUp) => None,
            Err(turned) => return Err(turned),
        },
        _ => None,
    };
    let mut reply = match page {
        Some(mut reply) => {
            if let Ok(html) = std::str::from_utf8(&reply.body) {
                reply.body = once_more::filled(html, &action, form, visit.language()).into_bytes();
            }
            reply
        }
        None => {
            let sent_to = if full { visit.path().to_owned() } else { visit.path_to(&action) };
            kept::words_again(visit, "web-switched-about", sent_to, form)?
        }
    };
    if full {
        reply = reply.with_status(StatusCode::SERVICE_UNAVAILABLE).with_header("retry-after", FULL_SECONDS.to_string());
    }
    Ok(reply)
}

fn answer(
    visit: &mut Visit,
    doors: Doors,
    body: Option<Result<Bytes, StatusCode>>,
    elsewhere: bool,
    form: &mut Form,
) -> Result<Result<Reply, Id>, Turned> {
    let is_post = body.is_some();
    let unread = match body {
        Some(Ok(body)) => {
            *form = Form::parse(&body);
            // Where nobody else reads from the same buffer any more, what came goes.
            if let Ok(mut body) = body.try_into_mut() {
                body.zeroize();
            }
            None
        }
        Some(Err(status)) => Some(status),
        None => None,
    };
    let switched = form.switched().map(str::to_owned);
    // The page she wants in the other language stands at a door that shows; the form's own door may be another.
    let asked = if switched.is_some() { doors.shown.clone().or(doors.asked) } else { doors.asked };
    let Some(route) = asked else {
        // A broken keystore must not hide that a page is not there.
        let _ = visit.find_session(true);
        return Err(Turned::NotHere);
    };
    if !route.by_ticket {
        let found = visit.find_session(!route.by_itself);
        // A keystore that does not answer must not keep her page on the screen.
        if route.path != HIDING {
            found?;
        }
    }
    if is_post {
        match unread {
            None => {}
            Some(StatusCode::PAYLOAD_TOO_LARGE) => return Err(Turned::Cannot(Refusal::new("web-form-too-large"))),
            Some(_) => return Err(Turned::Cannot(Refusal::new("web-form-unreadable"))),
        }
        let token = Token::read(visit.app(), form.token());
        let once = token.as_ref().map(|token| form.once_of(visit.app(), token.once, visit.path()));
        *form = std::mem::take(form).with_once(once);
        // Back and Reload send once more what was typed signed out, before the page was hidden: nothing of it is shown.
        let is_hers = visit.session().is_some() || token.as_ref().is_some_and(|token| token.account.is_some());
        if !is_hers && token.as_ref().is_some_and(|token| hide::hidden_since(visit, token.made_at)) {
            return hide::quiet(visit).map(Ok);
        }
        // A page that answers a form and keeps nothing of it (words from a wheel) is shown no more, once a page was hidden:
        // only a form that was opened since is answered.
        let keeps_nothing = !route.needs_token && route.path != HIDING && !route.path.ends_with("/sign-in");
        let opened = token.as_ref().map_or(0, |token| token.made_at);
        if keeps_nothing && visit.session().is_none() && hide::hidden_since(visit, opened) {
            return hide::quiet(visit).map(Ok);
        }
        let needs_token =
            route.needs_token || switched.is_some() && (route.access != Access::Anyone || !form.token().is_empty());
        if needs_token {
            if elsewhere {
                return Err(Turned::Cannot(Refusal::new("web-form-elsewhere")));
            }
            let session = visit.session().map(|session| session.secret.id());
            match (token, session) {
                // Her session ended while she was typing: her words are kept for her, and nothing is sent.
                (Some(Token { account: Some(account), made_at, session: of, .. }), None) => {
                    // As long as that session lives, this is not she: nothing is put among her words.
                    if visit.app().keystore.session(&of, visit.now())?.is_some() {
                        return Err(Turned::SignIn);
                    }
                    let sent_to = switched.map_or_else(|| visit.path().to_owned(), |action| visit.path_to(&action));
                    kept::keep(visit, account, made_at, form, &sent_to)?;
                    return Err(Turned::SignIn);
                }
                (Some(token), session) if token.session == session.unwrap_or([0; 32]) => {}
                (None, None) if route.access == Access::SignedIn => return Err(Turned::SignIn),
                // Sent from a page she opened signed out: she came in meanwhile, or she sends once more what let her in.
                (Some(token), Some(_)) if token.session == [0; 32] => {
                    return Err(Turned::Cannot(Refusal::new("web-signed-in-since")));
                }
                _ => return Err(Turned::StaleForm),
            }
        } else if elsewhere && route.path != HIDING {
            return Err(Turned::Cannot(Refusal::new("web-form-elsewhere")));
        }
    }
    if is_post && (switched.is_some() || doors.full) {
        return page_once_more(visit, doors.shown, form, doors.full && switched.is_none()).map(Ok);
    }
    match route.kind {
        Kind::Page(runner) => runner(visit, form).map(Ok),
        Kind::Stream(listen, _) => listen(visit).map(Err),
    }
}

async fn read_form(headers: &HeaderMap, body: Body) -> Result<Bytes, StatusCode> {
    let kind = headers.get(http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_form = kind.is_empty() || kind.split(';').next().map(str::trim) == Some("application/x-www-form-urlencoded");
    let bytes = tokio::time::timeout(std::time::Duration::from_secs(90), axum::body::to_bytes(body, LARGEST_FORM))
        .await
        .map_err(|_| StatusCode::REQUEST_TIMEOUT)?
        .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    if is_form { Ok(bytes) } else { Err(StatusCode::UNSUPPORTED_MEDIA_TYPE) }
}

fn finish(reply: Reply, cookies: &[String]) -> Response {
    let mut response = Response::new(Body::from(reply.body));
    *response.status_mut() = reply.status;
    let out = response.headers_mut();
    out.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(reply.kind));
    if let Some(location) = reply.location.and_then(|location| HeaderValue::from_str(&location).ok()) {
        out.insert(http::header::LOCATION, location);
    }
    for (name, value) in reply.extra {
        if let Ok(value) = HeaderValue::from_str(&value) {
            out.insert(name, value);
        }
    }
    for cookie in cookies {
        if let Ok(value) = HeaderValue::from_str(cookie) {
            out.append(http::header::SET_COOKIE, value);
        }
    }
    if !reply.compressed {
        out.insert(http::header::CONTENT_ENCODING, HeaderValue::from_static("identity"));
    }
    response
}

fn plain(status: StatusCode) -> Response {
    let mut response =
        Response::new(Body::from("Something broke here, not with you. / Torrodd rhywbeth yma, nid eich bai chi."));
    *response.status_mut() = status;
    response.headers_mut().insert(http::header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}
