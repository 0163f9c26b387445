//! What a WebAssembly module can do is what its glue hands to it: nothing that sends, nothing that evaluates text.

use crate::{sh::Result, worker::WORKER};

/// Names that would let data leave the device, or text become code.
const FORBIDDEN: [&str; 11] = [
    "XMLHttpRequest",
    "WebSocket",
    "WebTransport",
    "EventSource",
    "RTCPeerConnection",
    "sendBeacon",
    "__wbg_fetch",
    "document.cookie",
    "indexedDB",
    "new Function(",
    "eval(",
];

/// The glue's own loader fetches the module, `boot.js` the words: this once and no more.
const FETCHES: usize = 1;
/// The worker fetches the files of its list, and passes on what a page asks for when one of them is gone.
const WORKER_FETCHES: usize = 2;
/// Files are kept by the worker alone.
const KEEPS: &str = "caches.";

/// Reads a script of the app: the glue that wasm-bindgen wrote, or one of our own.
pub(crate) fn check_glue(name: &str, glue: &str) -> Result {
    let worker = name == WORKER;
    let forbidden = FORBIDDEN.iter().copied().chain((!worker).then_some(KEEPS));
    if let Some(word) = forbidden.into_iter().find(|word| glue.contains(word)) {
        return Err(
            format!("{name} holds {word:?}: the module could send, keep or evaluate something").into()
        );
    }
    let fetches = glue.matches("fetch(").count();
    if fetches > if worker { WORKER_FETCHES } else { FETCHES } {
        return Err(
            format!("{name} calls fetch {fetches} times: only loading the app's own files may").into()
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check_glue;

    #[test]
    fn a_module_that_can_send_is_refused() {
        assert!(check_glue("g.js", "imports.wbg.__wbg_send = (s) => s.send(new WebSocket('x'))").is_err());
        assert!(check_glue("g.js", "fetch(module); fetch('/elsewhere')").is_err());
        assert!(check_glue("g.js", "module_or_path = fetch(module_or_path);").is_ok());
        assert!(check_glue("g.js", "caches.open('x')").is_err());
        assert!(check_glue("sw.js", "caches.open('x'); fetch(a); fetch(b)").is_ok());
        assert!(check_glue("sw.js", "fetch(a); fetch(b); fetch(c)").is_err());
    }
}
