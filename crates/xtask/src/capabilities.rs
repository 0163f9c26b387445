//! What a WebAssembly module can do is what its glue hands to it: nothing that sends, nothing that evaluates text.

use crate::sh::Result;

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

/// The glue's own loader fetches the module: this once and no more.
const FETCHES: usize = 1;

/// Reads the glue that wasm-bindgen wrote.
pub(crate) fn check_glue(name: &str, glue: &str) -> Result {
    if let Some(word) = FORBIDDEN.iter().find(|word| glue.contains(**word)) {
        return Err(
            format!("{name} holds {word:?}: the module could send, keep or evaluate something").into()
        );
    }
    let fetches = glue.matches("fetch(").count();
    if fetches > FETCHES {
        return Err(format!("{name} calls fetch {fetches} times: only loading the module itself may").into());
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
    }
}
