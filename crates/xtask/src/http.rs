//! A web server for one folder: GET and HEAD, one thread a connection, nothing that the network can ask it to do.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    time::Duration,
};

use crate::csp;

/// A browser keeps connections open; an idle one is dropped.
const IDLE: Duration = Duration::from_secs(30);
/// Longer request lines and headers are not from a browser.
const LONGEST_HEAD: u64 = 64 * 1024;

/// What is served, and how.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    pub(crate) folder: PathBuf,
    /// Starts and ends with a slash.
    pub(crate) prefix: String,
    pub(crate) headers: Headers,
    /// Other sites that may show the app in a frame.
    pub(crate) hosts: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Headers {
    /// Those that a real host should send.
    Real,
    /// Only what HTTP needs: the page has to hold by its own policy.
    None,
}

/// An answer before it is written.
#[derive(Debug, PartialEq)]
enum Answer {
    File(PathBuf),
    Redirect(String),
    Missing,
}

/// What a browser asks for.
struct Request {
    method: String,
    target: String,
    /// The connection stays open.
    keep: bool,
    /// The answer may be compressed with Brotli.
    brotli: bool,
}

/// How an answer is to be written.
struct Wanted {
    body: bool,
    keep: bool,
    brotli: bool,
}

/// Answers requests on one connection until it ends.
pub(crate) fn answer_all(stream: &TcpStream, site: &Site) -> std::io::Result<()> {
    stream.set_read_timeout(Some(IDLE))?;
    let mut reader = BufReader::new(stream);
    while let Some(Request { method, target, keep, brotli }) = request(&mut reader)? {
        let mut stream = stream;
        match method.as_str() {
            "GET" | "HEAD" => {
                let answer = answer(site, &target);
                write(&mut stream, site, answer, &Wanted { body: method == "GET", keep, brotli })?;
            }
            _ => write!(
                stream,
                "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            )?,
        }
        if !keep {
            break;
        }
    }
    Ok(())
}

/// `None` at the end of the connection.
fn request(reader: &mut impl BufRead) -> std::io::Result<Option<Request>> {
    let mut head = reader.take(LONGEST_HEAD);
    let mut line = String::new();
    if head.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    let (method, target) = (method.to_owned(), target.to_owned());
    let mut keep = words.next() == Some("HTTP/1.1");
    let mut brotli = false;
    loop {
        line.clear();
        if head.read_line(&mut line)? == 0 || line.trim().is_empty() {
            return Ok(Some(Request { method, target, keep, brotli }));
        }
        let header = line.to_ascii_lowercase();
        // A body would be read as the next request.
        let body = header.starts_with("content-length:") || header.starts_with("transfer-encoding:");
        if body || (header.starts_with("connection:") && header.contains("close")) {
            keep = false;
        }
        if let Some(codings) = header.strip_prefix("accept-encoding:") {
            brotli = codings.split(',').any(|coding| coding.trim() == "br");
        }
    }
}

fn answer(site: &Site, target: &str) -> Answer {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    if format!("{path}/") == site.prefix {
        return Answer::Redirect(site.prefix.clone());
    }
    let Some(inside) = path.strip_prefix(&site.prefix).and_then(decode) else {
        return Answer::Missing;
    };
    // Only plain names: no way up, no hidden file.
    if inside.split('/').any(|part| part.starts_with('.') || part.contains('\\')) {
        return Answer::Missing;
    }
    let file = site.folder.join(&inside);
    if file.is_dir() {
        if !path.ends_with('/') {
            return Answer::Redirect(format!("{path}/"));
        }
        let page = file.join("index.html");
        return if page.is_file() { Answer::File(page) } else { Answer::Missing };
    }
    if file.is_file() { Answer::File(file) } else { Answer::Missing }
}

/// Percent signs to characters; `None` when it is not text or would be an absolute path.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok().filter(|text| !text.starts_with('/') && !text.contains('\0'))
}

fn write(out: &mut impl Write, site: &Site, answer: Answer, wanted: &Wanted) -> std::io::Result<()> {
    let (status, mut headers, body) = match answer {
        Answer::File(file) => match read(&file, wanted.brotli) {
            Ok((body, coding)) => {
                ("200 OK", format!("Content-Type: {}\r\n{coding}{}", kind(&file), real(site, &file)), body)
            }
            Err(_) => missing(),
        },
        Answer::Redirect(to) => {
            ("301 Moved Permanently", format!("Location: {to}\r\nCache-Control: no-cache\r\n"), Vec::new())
        }
        Answer::Missing => missing(),
    };
    headers.push_str(if wanted.keep { "Connection: keep-alive\r\n" } else { "Connection: close\r\n" });
    write!(out, "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n", body.len())?;
    if wanted.body {
        out.write_all(&body)?;
    }
    out.flush()
}

/// The file, or the compressed one beside it for a browser that takes it, with the header that says so.
fn read(file: &Path, brotli: bool) -> std::io::Result<(Vec<u8>, &'static str)> {
    if brotli {
        let mut beside = file.as_os_str().to_owned();
        beside.push(".br");
        if let Ok(body) = fs::read(beside) {
            return Ok((body, "Content-Encoding: br\r\nVary: Accept-Encoding\r\n"));
        }
    }
    Ok((fs::read(file)?, ""))
}

fn missing() -> (&'static str, String, Vec<u8>) {
    ("404 Not Found", "Content-Type: text/plain; charset=utf-8\r\n".to_owned(), b"not found\n".to_vec())
}

fn real(site: &Site, file: &Path) -> String {
    if site.headers == Headers::None {
        return String::new();
    }
    let cache = if hashed(file) { "public, max-age=31536000, immutable" } else { "no-cache" };
    format!(
        "Content-Security-Policy: {}\r\nCross-Origin-Opener-Policy: same-origin\r\n\
         X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nCache-Control: {cache}\r\n",
        csp::header(&site.hosts)
    )
}

/// Trunk writes a hash of the content into the name: `app-0123456789abcdef.css`, `app-0123456789abcdef_bg.wasm`.
fn hashed(file: &Path) -> bool {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let hash = stem.trim_end_matches("_bg").rsplit('-').next().unwrap_or_default();
    stem.contains('-') && (12..=16).contains(&hash.len()) && hash.bytes().all(|it| it.is_ascii_hexdigit())
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::{Answer, Headers, Site, answer, decode, hashed, read, real, request};
    use crate::sh;

    fn site(prefix: &str) -> Site {
        Site {
            folder: sh::root().join("crates/xtask"),
            prefix: prefix.to_owned(),
            headers: Headers::Real,
            hosts: Vec::new(),
        }
    }

    #[test]
    fn files_lie_below_the_prefix() {
        let site = site("/a/b/");
        let file = |path: &str| Answer::File(site.folder.join(path));
        assert_eq!(answer(&site, "/a/b/Cargo.toml?x=1"), file("Cargo.toml"));
        assert_eq!(answer(&site, "/a/b/src/m%61in.rs"), file("src/main.rs"));
        assert_eq!(answer(&site, "/a/b/src"), Answer::Redirect("/a/b/src/".to_owned()));
        assert_eq!(answer(&site, "/a/b"), Answer::Redirect("/a/b/".to_owned()));
        assert_eq!(answer(&site, "/Cargo.toml"), Answer::Missing);
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let site = site("/");
        for path in [
            "/../../Cargo.toml",
            "/%2e%2e/%2e%2e/Cargo.toml",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/src/..%5cx",
        ] {
            assert_eq!(answer(&site, path), Answer::Missing, "{path}");
        }
        assert_eq!(decode("%zz"), None);
    }

    #[test]
    fn a_compressed_file_goes_only_to_a_browser_that_takes_it() {
        let asks = |head: &str| request(&mut head.as_bytes()).unwrap().unwrap().brotli;
        assert!(asks("GET / HTTP/1.1\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n"));
        assert!(!asks("GET / HTTP/1.1\r\nAccept-Encoding: gzip\r\n\r\n"));
        assert!(!asks("GET / HTTP/1.1\r\n\r\n"));

        let folder = sh::target_dir().unwrap().join("xtask-http");
        sh::fresh_dir(&folder).unwrap();
        let file = folder.join("page.html");
        fs::write(&file, "plain").unwrap();
        assert_eq!(read(&file, true).unwrap(), (b"plain".to_vec(), ""));
        fs::write(folder.join("page.html.br"), "small").unwrap();
        let (body, coding) = read(&file, true).unwrap();
        assert_eq!(body, b"small");
        assert!(coding.starts_with("Content-Encoding: br\r\n"));
        assert_eq!(read(&file, false).unwrap(), (b"plain".to_vec(), ""));
    }

    #[test]
    fn only_hashed_names_are_kept_for_long() {
        assert!(hashed(Path::new("app-0123456789abcdef.css")));
        assert!(hashed(Path::new("gpcheck-web-123456789abcdef_bg.wasm")));
        assert!(!hashed(Path::new("index.html")));
        assert!(!hashed(Path::new("boot.js")));
        assert!(!hashed(Path::new("medical-certificate.svg")));
        assert!(real(&site("/"), Path::new("boot.js")).contains("Cache-Control: no-cache"));
    }
}
