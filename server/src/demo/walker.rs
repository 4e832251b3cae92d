//! Somebody invented who walks the pages as a woman would: she opens them, fills in forms, and goes where they lead. So
//! everything in the demo came in by the same doors, under the same rules, with the same locks, as it would for real.

use std::{collections::HashMap, sync::Arc};

use axum::{Router, body::Body, http::Request};
use database::Fault;
use http::{StatusCode, header};
use tower::ServiceExt as _;
use web::App;

/// The pages, without a network between.
#[derive(Clone)]
pub struct House {
    router: Router,
    runtime: Arc<tokio::runtime::Runtime>,
}

impl House {
    /// Opens the house.
    ///
    /// # Errors
    /// The machine gives no thread.
    pub fn open(app: &Arc<App>) -> Result<Self, Fault> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .map_err(|error| Fault::Broken(error.to_string()))?;
        Ok(Self { router: crate::features::routes().into_router(app), runtime: Arc::new(runtime) })
    }

    /// Somebody new comes in.
    #[must_use]
    pub fn walker(&self, name: &str) -> Walker {
        Walker {
            house: self.clone(),
            name: name.to_owned(),
            cookies: HashMap::new(),
            page: String::new(),
            place: String::new(),
        }
    }
}

/// One invented person with her browser.
pub struct Walker {
    house: House,
    /// The name she uses.
    pub name: String,
    cookies: HashMap<String, String>,
    page: String,
    place: String,
}

impl Walker {
    /// Opens a page and follows where it leads.
    ///
    /// # Errors
    /// There is no such page for her.
    pub fn open(&mut self, path: &str) -> Result<&mut Self, Fault> {
        self.ask("GET", path, String::new())
    }

    /// Sends a form from the page she is on, with its hidden field, and follows where it leads.
    ///
    /// # Errors
    /// The form was refused, or there is no such page for her.
    pub fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<&mut Self, Fault> {
        let mut body = form_urlencoded::Serializer::new(String::new());
        if let Some(token) = between(&self.page, "name=\"form\" value=\"", "\"") {
            body.append_pair("form", token);
        }
        for (name, value) in fields {
            body.append_pair(name, value);
        }
        let body = body.finish();
        self.ask("POST", path, body)
    }

    /// Opens the page a form stands on, unless she is there, and sends it.
    ///
    /// # Errors
    /// The form was refused, or there is no such page for her.
    pub fn fill(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Result<&mut Self, Fault> {
        if self.place != page {
            self.open(page)?;
        }
        self.send(path, fields)
    }

    fn ask(&mut self, method: &str, path: &str, body: String) -> Result<&mut Self, Fault> {
        let (mut method, mut path, mut body) = (method.to_owned(), path.to_owned(), body);
        for _ in 0..6 {
            let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let request = Request::builder()
                .method(method.as_str())
                .uri(&path)
                .header(header::COOKIE, cookies.join("; "))
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin")
                .body(Body::from(std::mem::take(&mut body)))
                .map_err(|error| Fault::Broken(error.to_string()))?;
            let router = self.house.router.clone();
            let (status, location, cookies, page) = self.house.runtime.block_on(async move {
                let response = router.oneshot(request).await.map_err(|error| Fault::Broken(error.to_string()))?;
                let status = response.status();
                let text = |name| {
                    response.headers().get_all(name).iter().filter_map(|value| value.to_str().ok().map(str::to_owned))
                };
                let location: Option<String> = text(header::LOCATION).next();
                let cookies: Vec<String> = text(header::SET_COOKIE).collect();
                let page = axum::body::to_bytes(response.into_body(), 4 << 20)
                    .await
                    .map_err(|error| Fault::Broken(error.to_string()))?;
                Ok::<_, Fault>((status, location, cookies, String::from_utf8_lossy(&page).into_owned()))
            })?;
            for cookie in cookies {
                if let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) {
                    self.cookies.insert(name.to_owned(), value.to_owned());
                }
            }
            if let Some(location) = location {
                path = location;
                "GET".clone_into(&mut method);
                continue;
            }
            self.place = path;
            self.page = page;
            if status != StatusCode::OK {
                let said = between(&self.page, "<main", "</main>").unwrap_or(&self.page);
                let plain = plain(said);
                let shown: String = plain.chars().take(400).collect();
                return Err(Fault::Broken(format!("{} at {}: {status}: {shown}", self.name, self.place)));
            }
            return Ok(self);
        }
        Err(Fault::Broken(format!("{} was led round in a circle at {path}", self.name)))
    }

    /// Where she is.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The page she is on.
    #[must_use]
    pub fn page(&self) -> &str {
        &self.page
    }

    /// What stands on her page between two pieces of it.
    ///
    /// # Errors
    /// It does not stand there.
    pub fn read(&self, before: &str, after: &str) -> Result<String, Fault> {
        between(&self.page, before, after).map(plain).ok_or_else(|| {
            Fault::Broken(format!("{} at {}: nothing between {before:?} and {after:?}", self.name, self.place))
        })
    }
}

fn between<'page>(page: &'page str, before: &str, after: &str) -> Option<&'page str> {
    let start = page.find(before)? + before.len();
    let rest = page.get(start..)?;
    rest.get(..rest.find(after)?)
}

/// A piece of a page without its tags.
fn plain(piece: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for character in piece.chars() {
        match character {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            other if !inside => text.push(other),
            _ => {}
        }
    }
    let text = text.replace("&#39;", "'").replace("&amp;", "&").replace("&quot;", "\"");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
