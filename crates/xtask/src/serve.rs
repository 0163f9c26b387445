//! `cargo xtask serve`: builds, then serves `dist/` on this machine only, as a real host should.

use std::{
    net::{Ipv4Addr, TcpListener},
    path::PathBuf,
    sync::Arc,
    thread,
};

use crate::{
    build,
    http::{self, Headers, Site},
    sh::{self, Result},
};

/// How many ports are tried from the first one on.
const TRIES: u16 = 50;

struct Options {
    port: u16,
    prefix: String,
    headers: Headers,
    hosts: Vec<String>,
    build: bool,
}

pub(crate) fn serve(args: &[&str]) -> Result {
    let options = options(args)?;
    if options.build {
        build::build()?;
    }
    let Options { port, prefix, headers, hosts, .. } = options;
    let site = Arc::new(Site { folder: built()?, prefix, headers, hosts });
    let listener = listen(port)?;
    // The last line is for people and for tests that wait for it.
    println!("{}", address(&listener, &site)?);
    sh::flush();
    answer(&listener, &site);
    Ok(())
}

/// Serves a folder beside what the caller does next, and gives its address.
pub(crate) fn beside(folder: PathBuf) -> Result<String> {
    let site = Site { folder, prefix: "/".to_owned(), headers: Headers::Real, hosts: Vec::new() };
    let site = Arc::new(site);
    let listener = listen(0)?;
    let address = address(&listener, &site)?;
    thread::spawn(move || answer(&listener, &site));
    Ok(address)
}

/// The app as it was last built.
pub(crate) fn built() -> Result<PathBuf> {
    let folder = sh::root().join("dist");
    if !folder.join("index.html").is_file() {
        return Err("dist/ holds no index.html: run `cargo xtask build` first".into());
    }
    Ok(folder)
}

fn address(listener: &TcpListener, site: &Site) -> Result<String> {
    Ok(format!("http://{}{}", listener.local_addr()?, site.prefix))
}

fn answer(listener: &TcpListener, site: &Arc<Site>) {
    for stream in listener.incoming() {
        let site = Arc::clone(site);
        thread::spawn(move || {
            // A connection that breaks off concerns nobody but its browser.
            let _ = stream.and_then(|stream| http::answer_all(&stream, &site));
        });
    }
}

fn options(args: &[&str]) -> Result<Options> {
    let mut options = Options {
        port: 8080,
        prefix: "/".to_owned(),
        headers: Headers::Real,
        hosts: Vec::new(),
        build: true,
    };
    let mut args = args.iter();
    while let Some(&arg) = args.next() {
        let mut value = || args.next().copied().ok_or_else(|| format!("{arg} needs a value"));
        match arg {
            "--port" => options.port = value()?.parse().map_err(|_| "--port needs a number up to 65535")?,
            "--prefix" => options.prefix = prefix(value()?),
            "--host" => options.hosts.push(host(value()?)?),
            "--headers" => {
                options.headers = match value()? {
                    "none" => Headers::None,
                    "real" => Headers::Real,
                    other => return Err(format!("--headers is real or none, not {other:?}").into()),
                }
            }
            "--no-build" => options.build = false,
            other => return Err(format!("unexpected argument {other:?}").into()),
        }
    }
    Ok(options)
}

/// Another site, as a policy names it.
fn host(text: &str) -> Result<String> {
    let named = text.split_once("://").is_some_and(|(scheme, name)| {
        matches!(scheme, "http" | "https")
            && !name.is_empty()
            && name.chars().all(|c| c.is_ascii_alphanumeric() || "-.:*[]".contains(c))
    });
    if named { Ok(text.to_owned()) } else { Err(format!("--host is like https://host, not {text:?}").into()) }
}

fn prefix(text: &str) -> String {
    match text.trim_matches('/') {
        "" => "/".to_owned(),
        inside => format!("/{inside}/"),
    }
}

/// The first free port from `port` on.
fn listen(port: u16) -> Result<TcpListener> {
    let last = if port == 0 { 0 } else { port.saturating_add(TRIES) };
    let mut refused = None;
    for port in port..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(err) => refused = Some(err),
        }
    }
    Err(format!(
        "no free port from {port} to {last}: {}",
        refused.map_or(String::new(), |err| err.to_string())
    )
    .into())
}

#[cfg(test)]
mod tests {
    use super::{listen, options, prefix};

    #[test]
    fn a_taken_port_is_passed_over() {
        let first = listen(0).unwrap();
        let port = first.local_addr().unwrap().port();
        let next = listen(port).unwrap().local_addr().unwrap().port();
        assert!(next > port);
    }

    #[test]
    fn options_are_read() {
        assert_eq!(prefix("a/b"), "/a/b/");
        assert_eq!(prefix("/"), "/");
        assert_eq!(options(&["--port", "0", "--prefix", "/x"]).unwrap().prefix, "/x/");
        assert_eq!(options(&["--host", "https://union.example"]).unwrap().hosts, ["https://union.example"]);
        assert!(options(&["--host", "https://union.example; script-src *"]).is_err());
        assert!(options(&["--port", "many"]).is_err());
        assert!(options(&["--ports"]).is_err());
        assert!(options(&["--port"]).is_err());
    }
}
