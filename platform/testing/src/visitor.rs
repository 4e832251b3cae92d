//! Somebody at a browser: keeps her cookies, sends forms as her browser would, goes on where she is sent.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use axum::{Router, body::Body};
use foundation::Clock;
use http::{HeaderMap, Method, Request, header};
use http_body_util::BodyExt as _;
use tokio::runtime::Runtime;
use totp_rs::{Algorithm, Builder};
use tower::ServiceExt as _;

use crate::Page;

/// The session's cookie: when it changes, a form fetched before counts no more.
const SESSION: &str = "__Host-s";

/// A visitor. Cookies are kept, redirects are followed only when asked ([`Visitor::follow`]).
#[derive(Clone)]
pub struct Visitor {
    router: Router,
    runtime: Arc<Runtime>,
    cookies: BTreeMap<String, String>,
    headers: Vec<(String, String)>,
    /// The token of the last form she saw, and whether she has sent it.
    token: Option<(String, bool)>,
    path: Option<String>,
    onward: Option<String>,
    clock: Clock,
    /// The letters in the code app on her phone.
    code_app: Option<String>,
}

/// What a code app shows at a moment, for the letters that were put into it.
///
/// # Panics
/// When they are no letters of a code app.
#[must_use]
pub fn six_digits(letters: &str, now: jiff::Timestamp) -> String {
    let secret = data_encoding::BASE32_NOPAD.decode(letters.as_bytes()).expect("letters of a code app");
    let totp = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(secret)
        .build()
        .expect("a code app");
    totp.generate(u64::try_from(now.as_second()).expect("a time")).to_string()
}

impl Visitor {
    pub(crate) const fn new(router: Router, runtime: Arc<Runtime>, clock: Clock) -> Self {
        Self {
            router,
            runtime,
            cookies: BTreeMap::new(),
            headers: Vec::new(),
            token: None,
            path: None,
            onward: None,
            clock,
            code_app: None,
        }
    }

    /// Sends a header with everything from now on; an earlier one of that name goes. Empty: sends it no more.
    pub fn header(&mut self, name: &str, value: &str) -> &mut Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A cookie she keeps.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Puts a cookie into her browser, as somebody might who copied it.
    pub fn set_cookie(&mut self, name: &str, value: &str) -> &mut Self {
        self.cookies.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Loses a cookie, as when the browser is closed or her session is cleared away.
    pub fn lose_cookie(&mut self, name: &str) -> &mut Self {
        self.cookies.remove(name);
        self
    }

    /// Opens a page.
    pub fn get(&mut self, path: &str) -> Page {
        self.send(&Method::GET, path, None)
    }

    /// Opens a page and goes on where it sends her, to the end.
    pub fn open(&mut self, path: &str) -> Page {
        let page = self.get(path);
        self.follow_from(page)
    }

    /// Sends a form, with the hidden field of the last page she saw. Where that was sent already, or was for another
    /// session, she loads the page afresh first, as she would have to.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let token = self.fresh_token(path);
        self.post_with(path, fields, token.as_deref())
    }

    /// Gives her passphrase once more, as some pages ask before they show anything, and comes to where she was going.
    ///
    /// # Panics
    /// When it is not her passphrase.
    #[track_caller]
    pub fn gives_passphrase_again(&mut self, passphrase: &str, onward: &str) {
        let language = onward.get(..3).unwrap_or("/en");
        let path = format!("{language}/again");
        self.get(&path).is_well();
        self.post(&path, &[("passphrase", passphrase), ("to", onward)]).goes_to(onward);
    }

    /// Erases her account as she would: her passphrase on one page, and once more with the tick on the next.
    ///
    /// # Panics
    /// When it is not her passphrase.
    #[track_caller]
    pub fn erases_everything(&mut self, passphrase: &str) -> Page {
        self.gives_passphrase_again(passphrase, "/en/account/all/sure");
        self.get("/en/account/all/sure").is_well();
        let page = self.post("/en/account/all/sure", &[("sure", "yes"), ("passphrase", passphrase)]);
        page.is_well();
        page
    }

    /// Comes to the page on which a new passphrase is chosen.
    ///
    /// # Panics
    /// When it is not her passphrase.
    #[track_caller]
    pub fn asks_for_a_new_passphrase(&mut self, passphrase: &str) -> Page {
        self.gives_passphrase_again(passphrase, "/en/account/key");
        self.get("/en/account/key")
    }

    /// Sends a form and goes on where it leads.
    pub fn post_and_follow(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.post(path, fields);
        self.follow_from(page)
    }

    /// Taps the button once more: the same hidden field as the last form she sent.
    pub fn post_again(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let token = self.token.as_ref().map(|(token, _)| token.clone());
        self.post_with(path, fields, token.as_deref())
    }

    /// Sends just these fields, with no hidden field: a form made by hand.
    pub fn post_raw(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.post_with(path, fields, None)
    }

    /// Sends a body of any kind.
    pub fn post_body(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Page {
        self.send(&Method::POST, path, Some((kind.to_owned(), body)))
    }

    /// The hidden field of the last page she saw.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.token.as_ref().map(|(token, _)| token.as_str())
    }

    /// Goes on where the last answer sent her, and from there to the end.
    ///
    /// # Panics
    /// When it sent her nowhere, or round in a circle.
    #[track_caller]
    pub fn follow(&mut self) -> Page {
        let onward = self.onward.clone().unwrap_or_else(|| panic!("the last answer sent her nowhere"));
        self.open(&onward)
    }

    /// Gives her second factor on the page `place` (`/en/sign-in/code?to=…`): the first time she puts the letters into
    /// the app on her phone. Each code counts once, so half a minute has to lie between two of them.
    ///
    /// # Panics
    /// When that page is not there for her, or shows letters that are none.
    #[track_caller]
    pub fn gives_code(&mut self, place: &str) -> Page {
        let page = self.get(place);
        page.is_well();
        if let Some(letters) = page.words_in(".words code") {
            self.code_app = Some(letters.replace(' ', ""));
        }
        let letters = self.code_app.clone().unwrap_or_else(|| panic!("she has no letters in her code app"));
        let code = six_digits(&letters, self.clock.now());
        let (path, query) = place.split_once('?').unwrap_or((place, ""));
        let to = query.strip_prefix("to=").unwrap_or_default();
        self.post(path, &[("code", &code), ("to", to)])
    }

    /// Hears a live stream of ids.
    pub fn listen(&mut self, path: &str) -> Listening {
        let request = self.request(&Method::GET, path, None);
        let router = self.router.clone();
        let response = self.runtime.block_on(router.oneshot(request)).unwrap_or_else(|never| match never {});
        Listening {
            status: response.status().as_u16(),
            body: response.into_body(),
            runtime: Arc::clone(&self.runtime),
            heard: String::new(),
        }
    }

    fn follow_from(&mut self, mut page: Page) -> Page {
        for _ in 0..10 {
            let Some(onward) = page.location.clone() else { return page };
            page = self.get(&onward);
        }
        panic!("sent round in a circle; the last was {:?}", page.location)
    }

    fn fresh_token(&mut self, path: &str) -> Option<String> {
        if let Some((token, false)) = &self.token {
            return Some(token.clone());
        }
        let places = [self.path.clone(), Some(path.to_owned())];
        for place in places.into_iter().flatten() {
            let kept = (self.path.clone(), self.onward.clone());
            self.get(&place);
            (self.path, self.onward) = kept;
            if let Some((token, false)) = &self.token {
                return Some(token.clone());
            }
        }
        None
    }

    fn post_with(&mut self, path: &str, fields: &[(&str, &str)], token: Option<&str>) -> Page {
        let mut body = form_urlencoded::Serializer::new(String::new());
        for (name, value) in fields {
            body.append_pair(name, value);
        }
        if let Some(token) = token {
            body.append_pair("form", token);
            if let Some((known, sent)) = self.token.as_mut()
                && known == token
            {
                *sent = true;
            }
        }
        let body = body.finish().into_bytes();
        self.post_body(path, "application/x-www-form-urlencoded", body)
    }

    fn request(&self, method: &Method, path: &str, body: Option<(String, Vec<u8>)>) -> Request<Body> {
        let mut headers: BTreeMap<String, String> =
            [("host", "thursdays.example"), ("sec-fetch-site", "same-origin"), ("accept-language", "en-GB,en;q=0.9")]
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect();
        for (name, value) in &self.headers {
            headers.insert(name.to_ascii_lowercase(), value.clone());
        }
        if !self.cookies.is_empty() {
            let all: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            headers.insert("cookie".to_owned(), all.join("; "));
        }
        let mut request = Request::builder().method(method).uri(path);
        let body = body.map_or_else(Body::empty, |(kind, body)| {
            headers.insert("content-type".to_owned(), kind);
            Body::from(body)
        });
        for (name, value) in headers.into_iter().filter(|(_, value)| !value.is_empty()) {
            request = request.header(name, value);
        }
        request.body(body).unwrap_or_else(|error| panic!("{path} cannot be asked for: {error}"))
    }

    fn send(&mut self, method: &Method, path: &str, body: Option<(String, Vec<u8>)>) -> Page {
        let request = self.request(method, path, body);
        let router = self.router.clone();
        let (parts, bytes) = self.runtime.block_on(async move {
            let response = router.oneshot(request).await.unwrap_or_else(|never| match never {});
            let (parts, body) = response.into_parts();
            let bytes = body.collect().await.map(http_body_util::Collected::to_bytes);
            (parts, bytes.expect("the whole answer"))
        });
        self.keep_cookies(&parts.headers);
        let page = Page::new(path, parts, bytes.to_vec());
        if method == Method::GET && page.location.is_none() {
            self.path = Some(path.to_owned());
        }
        if let Some(token) = page.token() {
            self.token = Some((token, false));
        }
        self.onward.clone_from(&page.location);
        page
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for line in headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let mut pieces = line.split(';').map(str::trim);
            let Some((name, value)) = pieces.next().and_then(|pair| pair.split_once('=')) else { continue };
            let gone = pieces.any(|piece| piece.eq_ignore_ascii_case("max-age=0"));
            if name == SESSION {
                self.token = None;
            }
            if gone {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// A live stream, open.
pub struct Listening {
    /// How it was answered.
    pub status: u16,
    body: Body,
    runtime: Arc<Runtime>,
    heard: String,
}

impl Listening {
    /// The next thing heard within `seconds`, as the stream's own text: `event: changed` and `data: …`.
    pub fn next(&mut self, seconds: u64) -> Option<String> {
        let (body, heard) = (&mut self.body, &mut self.heard);
        self.runtime.block_on(async {
            let more = async {
                loop {
                    if let Some((event, rest)) = heard.split_once("\n\n") {
                        let (event, rest) = (event.to_owned(), rest.to_owned());
                        *heard = rest;
                        return Some(event);
                    }
                    let bytes = body.frame().await?.ok()?.into_data().ok()?;
                    heard.push_str(&String::from_utf8_lossy(&bytes));
                }
            };
            tokio::time::timeout(Duration::from_secs(seconds), more).await.ok().flatten()
        })
    }
}
