//! A code of tarification or invoice in words.

use alloc::string::String;

use gpcheck_rules::mediprima::codes::find;
use gpcheck_texts::{code_meaning, code_remedy, code_severity};

use crate::explain::language;
use crate::invalid::Path;
use crate::json::Json;
use crate::out::Out;
use crate::read::Read;
use crate::record::Record;

/// What a code means and what to do about it; `null` for one that is not known.
///
/// The contract has no word for a severity that no source says. What the place of the code suggests stands there then,
/// marked as inferred, and the meaning says that the source does not.
pub(crate) fn explain(code: &str, lang: &str) -> Read<Record> {
    let Json::Text(code) = Json::of(code)? else {
        let at = Path::ROOT.field("code");
        return Err(at.refuse("wrongKind", "A code is accepted here, as text: \"203\", \"SOA-02001\"."));
    };
    let lang = language(&Json::of(lang)?)?;
    Ok(Out::record(|out| {
        out.perhaps(find(&code), |out, code| {
            let (severity, certainty) = code.stops();
            out.object(|out| {
                out.key("code").name(code.id);
                out.key("service").name(code.service.name());
                out.key("severity").name(severity.name());
                out.key("severityCertainty").name(certainty.name());
                let mut meaning = String::from(code_meaning(lang, code));
                if code.severity.is_none() {
                    for part in [" (", code_severity(lang, None), ")"] {
                        meaning.push_str(part);
                    }
                }
                out.key("meaning").string(&meaning);
                out.key("whatToDo").string(code_remedy(lang, code));
                out.key("certainty").name(code.basis.certainty.name());
                out.key("sources").list(code.basis.sources, |out, source| out.name(source.id));
            });
        });
    }))
}
