//! The few static files: named by what is in them, so that they may be kept for ever; pressed when the program is built.

use std::sync::OnceLock;

use axum::{extract::Path, response::Response};
use http::{HeaderMap, StatusCode, header};
use sha2::{Digest as _, Sha256};

struct Asset {
    name: &'static str,
    ending: &'static str,
    kind: &'static str,
    plain: &'static [u8],
    pressed: &'static [u8],
}

static ASSETS: [Asset; 5] = [
    Asset {
        name: "style",
        ending: "css",
        kind: "text/css; charset=utf-8",
        plain: include_bytes!("../static/style.css"),
        pressed: include_bytes!(concat!(env!("OUT_DIR"), "/style.css.br")),
    },
    Asset {
        name: "page",
        ending: "js",
        kind: "text/javascript; charset=utf-8",
        plain: include_bytes!("../static/page.js"),
        pressed: include_bytes!(concat!(env!("OUT_DIR"), "/page.js.br")),
    },
    Asset {
        name: "evening",
        ending: "js",
        kind: "text/javascript; charset=utf-8",
        plain: include_bytes!("../static/evening.js"),
        pressed: include_bytes!(concat!(env!("OUT_DIR"), "/evening.js.br")),
    },
    Asset {
        name: "icon",
        ending: "svg",
        kind: "image/svg+xml",
        plain: include_bytes!("../static/icon.svg"),
        pressed: include_bytes!(concat!(env!("OUT_DIR"), "/icon.svg.br")),
    },
    Asset {
        name: "wording",
        ending: "js",
        kind: "text/javascript; charset=utf-8",
        plain: include_bytes!("../static/wording.js"),
        pressed: include_bytes!(concat!(env!("OUT_DIR"), "/wording.js.br")),
    },
];

fn path_of(asset: &Asset) -> String {
    let digest = Sha256::digest(asset.plain);
    let short = data_encoding::HEXLOWER.encode(digest.get(..5).unwrap_or_default());
    format!("/static/{}.{short}.{}", asset.name, asset.ending)
}

fn paths() -> &'static [String; 5] {
    static PATHS: OnceLock<[String; 5]> = OnceLock::new();
    PATHS.get_or_init(|| ASSETS.each_ref().map(path_of))
}

pub(crate) fn style_path() -> &'static str {
    let [style, ..] = paths();
    style
}

pub(crate) fn script_path() -> &'static str {
    let [_, script, ..] = paths();
    script
}

pub(crate) fn evening_script_path() -> &'static str {
    let [_, _, evening, ..] = paths();
    evening
}

pub(crate) fn wording_path() -> &'static str {
    let [.., wording] = paths();
    wording
}

/// Serves `/static/{file}`. `/static/icon.svg` and `/favicon.ico` carry no hash: pages name them plainly.
pub(crate) async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Response {
    let asked = format!("/static/{file}");
    let found = ASSETS
        .iter()
        .zip(paths())
        .find(|(asset, path)| **path == asked || (asset.ending == "svg" && file == "icon.svg"));
    let mut response = Response::new(axum::body::Body::empty());
    let Some((asset, path)) = found else {
        *response.status_mut() = StatusCode::NOT_FOUND;
        return response;
    };
    let takes_brotli = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|one| one.trim().split(';').next() == Some("br")));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, http::HeaderValue::from_static(asset.kind));
    let cache = if *path == asked { "public, max-age=31536000, immutable" } else { "public, max-age=86400" };
    out.insert(header::CACHE_CONTROL, http::HeaderValue::from_static(cache));
    out.insert(header::VARY, http::HeaderValue::from_static("accept-encoding"));
    let body = if takes_brotli {
        out.insert(header::CONTENT_ENCODING, http::HeaderValue::from_static("br"));
        asset.pressed
    } else {
        asset.plain
    };
    *response.body_mut() = axum::body::Body::from(body);
    response
}
