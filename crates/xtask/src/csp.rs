//! The content security policy: what a page of the app may do. It may load its own files and nothing else.

const DIRECTIVES: [&str; 12] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types app",
];

/// For `<meta http-equiv>`: browsers ignore `frame-ancestors` there.
pub(crate) fn meta() -> String {
    DIRECTIVES.join("; ")
}

/// For the HTTP header, which also says who may show the app in a frame: the app itself, and the `hosts`.
pub(crate) fn header(hosts: &[String]) -> String {
    let hosts: String = hosts.iter().flat_map(|host| [" ", host]).collect();
    format!("{}; frame-ancestors 'self'{hosts}", meta())
}
