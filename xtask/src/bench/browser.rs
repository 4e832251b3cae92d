//! A browser as a benchmark needs it: one connection kept open, one cookie jar, nothing shown.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// A browser with a connection of its own.
pub struct Browser {
    address: String,
    connection: Option<BufReader<TcpStream>>,
    cookies: BTreeMap<String, String>,
    takes: &'static str,
    /// What was answered last, as it came over the wire.
    pub body: Vec<u8>,
}

impl Browser {
    /// Nobody yet.
    pub fn at(address: &str) -> Self {
        Self {
            address: address.to_owned(),
            connection: None,
            cookies: BTreeMap::new(),
            takes: "identity",
            body: Vec::new(),
        }
    }

    /// The same woman on another connection, taking answers pressed or not.
    pub fn again(&self, takes: &'static str) -> Self {
        Self { address: self.address.clone(), connection: None, cookies: self.cookies.clone(), takes, body: Vec::new() }
    }

    /// Asks for a page and reads all of it; gives the status.
    pub fn get(&mut self, path: &str) -> Result<u16, String> {
        self.ask("GET", path, "")
    }

    /// Sends a form with the hidden field of the page it stands on.
    pub fn fill(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Result<u16, String> {
        self.get(page)?;
        let shown = String::from_utf8_lossy(&self.body).into_owned();
        let token = shown
            .split("name=\"form\" value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .ok_or_else(|| format!("no form on {page}"))?;
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("form", token).extend_pairs(fields);
        self.ask("POST", path, &body.finish())
    }

    /// Sends a form that needs no hidden field, such as signing in.
    pub fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<u16, String> {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        self.ask("POST", path, &body.finish())
    }

    fn ask(&mut self, method: &str, path: &str, form: &str) -> Result<u16, String> {
        let broke = |error: std::io::Error| format!("{path}: {error}");
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nSec-Fetch-Site: same-origin\r\nAccept-Encoding: {}\r\n",
            self.address,
            cookies.join("; "),
            self.takes
        );
        if method == "POST" {
            head.push_str(&format!(
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
                form.len()
            ));
        }
        head.push_str("\r\n");
        head.push_str(form);
        if self.connection.is_none() {
            let stream = TcpStream::connect(&self.address).map_err(broke)?;
            stream.set_nodelay(true).map_err(broke)?;
            stream.set_read_timeout(Some(Duration::from_secs(20))).map_err(broke)?;
            self.connection = Some(BufReader::with_capacity(128 * 1024, stream));
        }
        let Some(reader) = self.connection.as_mut() else { return Err("no connection".to_owned()) };
        reader.get_mut().write_all(head.as_bytes()).map_err(broke)?;
        let (mut status, mut length, mut chunked) = (0, 0, false);
        let mut line = String::new();
        loop {
            line.clear();
            if reader.read_line(&mut line).map_err(broke)? == 0 {
                return Err(format!("{path}: the connection was closed"));
            }
            let told = line.trim_end();
            if told.is_empty() {
                break;
            }
            if let Some(rest) = told.strip_prefix("HTTP/1.1 ") {
                status = rest.split(' ').next().and_then(|code| code.parse().ok()).unwrap_or_default();
            }
            let Some((name, value)) = told.split_once(": ") else { continue };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse().unwrap_or_default(),
                "transfer-encoding" => chunked = value == "chunked",
                "set-cookie" => {
                    if let Some((name, value)) = value.split(';').next().and_then(|pair| pair.split_once('=')) {
                        self.cookies.insert(name.to_owned(), value.to_owned());
                    }
                }
                _ => {}
            }
        }
        self.body.clear();
        if chunked {
            loop {
                line.clear();
                reader.read_line(&mut line).map_err(broke)?;
                let size = usize::from_str_radix(line.trim(), 16).map_err(|error| format!("{path}: {error}"))?;
                let at = self.body.len();
                self.body.resize(at + size, 0);
                reader.read_exact(self.body.get_mut(at..).unwrap_or_default()).map_err(broke)?;
                line.clear();
                reader.read_line(&mut line).map_err(broke)?;
                if size == 0 {
                    break;
                }
            }
        } else {
            self.body.resize(length, 0);
            reader.read_exact(&mut self.body).map_err(broke)?;
        }
        Ok(status)
    }
}
