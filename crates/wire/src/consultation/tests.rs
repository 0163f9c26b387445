//! What the golden answers of MediPrima leave open: faults beside an answer, documents that stop, signs in places where XML has
//! none, and what a refusal says.

use alloc::format;
use alloc::string::{String, ToString};

use serde_json::{Value, json};

use crate::{InvalidCase, read_consultation};

const SUCCESS: &str = r#"<Status><StatusCode Value="urn:be:fgov:ehealth:2.0:status:Success"/></Status>"#;
const PERIOD: &str =
    "<ValidityPeriod><StartDate>2026-01-01</StartDate><EndDate>2026-06-30</EndDate></ValidityPeriod>";

/// An answer with that in it, declared under the prefix `p`.
fn response(inside: &str) -> String {
    format!(
        "<p:ConsultCarmedInterventionResponse xmlns:p=\"urn:be:fgov:ehealth:mediprima:protocol:v2\">{inside}\
         </p:ConsultCarmedInterventionResponse>"
    )
}

/// A card that says no more than it must; `identity` and `cover` may say more.
fn card(identity: &str, cover: &str) -> String {
    format!(
        "<Carmed><CarmedIdentifier>{identity}{PERIOD}</CarmedIdentifier><CarmedContent><MedicalCover><Doctor>{PERIOD}{cover}\
         </Doctor></MedicalCover></CarmedContent></Carmed>"
    )
}

fn result(cards: &str) -> String {
    response(&format!("{SUCCESS}<Result>{cards}</Result>"))
}

fn envelope(body: &str) -> String {
    format!(
        "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>{body}</S:Body></S:Envelope>"
    )
}

fn read(xml: &str) -> Result<Value, InvalidCase> {
    let read = read_consultation(&json!(xml).to_string())?;
    Ok(serde_json::from_str(&read.json()).expect("JSON"))
}

/// Where a document is refused, and why.
#[track_caller]
fn refused(xml: &str) -> (String, &'static str) {
    let invalid = read(xml).expect_err("refused");
    (invalid.path, invalid.code)
}

#[test]
fn a_fault_that_is_not_instead_of_the_answer_changes_nothing() {
    let found_nothing = json!({"kind": "refused", "code": "201"});
    let fault = "<Fault><faultcode>Server</faultcode></Fault>";
    for xml in [
        response(&format!("{SUCCESS}{fault}")),
        response(&format!("{fault}{SUCCESS}")),
        envelope(&format!("{}<S:Fault><faultcode>Server</faultcode></S:Fault>", response(SUCCESS))),
    ] {
        assert_eq!(read(&xml).expect("an answer")["answer"], found_nothing, "{xml}");
    }
    let alone = envelope("<S:Fault><faultcode>Server</faultcode></S:Fault>");
    let answer = &read(&alone).expect("a fault")["answer"];
    assert_eq!(*answer, json!({"kind": "notConsulted", "because": "unavailable"}));
}

#[test]
fn a_document_that_stops_before_its_end_is_malformed() {
    let whole = result(&card("", ""));
    assert_eq!(read(&whole).expect("an answer")["answer"]["kind"], "cards");
    for end in ["</p:ConsultCarmedInterventionResponse>", "</Result></p:ConsultCarmedInterventionResponse>"] {
        let cut = whole.strip_suffix(end).expect("its end");
        assert_eq!(refused(cut).1, "malformed", "{cut}");
    }
    // Also within an element that is passed over.
    assert_eq!(
        refused(&response("<Novelty>").replace("</p:ConsultCarmedInterventionResponse>", "")).1,
        "malformed"
    );
}

#[test]
fn sections_of_text_stand_within_the_root_alone() {
    let whole = result(&card("", ""));
    for section in ["<![CDATA[]]>", "<![CDATA[x]]>", "<![CDATA[ ]]>"] {
        assert_eq!(refused(&format!("{section}{whole}")).1, "malformed", "{section}");
        assert_eq!(refused(&format!("{whole}{section}")).1, "malformed", "{section}");
    }
}

#[test]
fn a_prefix_cannot_be_declared_to_stand_for_nothing() {
    let declared =
        |uri: &str| result(&card("", "")).replacen("<Carmed>", &format!("<Carmed xmlns:z=\"{uri}\">"), 1);
    assert!(read(&declared("urn:z")).is_ok());
    assert_eq!(refused(&declared("")), (String::from("Result"), "malformed"));
}

#[test]
fn only_a_card_is_told_by_its_place() {
    assert_eq!(refused(&result("<Carmed><CarmedIdentifier>&x;")).0, "Result.Carmed.0.CarmedIdentifier");
    assert_eq!(refused(&result("<Carmed>&x;")).0, "Result.Carmed.0");
    assert_eq!(refused(&result("<CarmedNote><a>&x;")).0, "Result.CarmedNote.a");
    let second = format!("{}{}", card("", ""), card("<VersionNumber>x</VersionNumber>", ""));
    assert_eq!(refused(&result(&second)).0, "Result.Carmed.1.CarmedIdentifier.VersionNumber");
}

#[test]
fn a_value_is_told_once_but_for_names_and_doctors() {
    let twice = |element: &str| format!("{element}{element}");
    let version = card(&twice("<VersionNumber>3</VersionNumber>"), "");
    assert_eq!(
        refused(&result(&version)),
        (String::from("Result.Carmed.0.CarmedIdentifier.VersionNumber"), "twice")
    );
    let names = "<Pswc><Name xml:lang=\"fr\">CPAS</Name><Name xml:lang=\"nl\">OCMW</Name></Pswc>";
    let doctors = "<HealthCareProviderList><NihiiNumber>10000001004</NihiiNumber><NihiiNumber>10000002003</NihiiNumber>\
                   </HealthCareProviderList>";
    let read = read(&result(&card(names, doctors))).expect("an answer");
    let card = &read["answer"]["cards"][0];
    assert_eq!(card["cpas"], json!({"name": "CPAS", "cbeNumber": null}));
    assert_eq!(card["doctorCover"]["providers"], json!(["10000001004", "10000002003"]));
}

#[test]
fn a_document_of_exactly_a_mebibyte_is_the_longest() {
    let whole = result(&card("", ""));
    let long = |bytes: usize| format!("{whole}{}", " ".repeat(bytes - whole.len()));
    assert!(read(&long(1_048_576)).is_ok());
    let invalid = read(&long(1_048_577)).expect_err("too long");
    assert_eq!((invalid.code, invalid.line), ("tooLarge", None));
}

#[test]
fn a_number_has_one_point_at_most() {
    let version = |text: &str| result(&card(&format!("<VersionNumber>{text}</VersionNumber>"), ""));
    for text in ["3", "3.0", "3.", "+3"] {
        assert_eq!(read(&version(text)).expect("an answer")["answer"]["cards"][0]["version"], 3, "{text}");
    }
    for text in ["3.0.0", "3..", "..", "."] {
        assert_eq!(refused(&version(text)).1, "wrongKind", "{text}");
    }
}

#[test]
fn a_refusal_says_what_would_be_accepted_instead() {
    let support = |part: &str| {
        format!("<PswcSupport><ZivAmiPart>{part}</ZivAmiPart><PatientPart>FULL</PatientPart></PswcSupport>")
    };
    let share = "<OtherPart><ZivAmiPart>25</ZivAmiPart></OtherPart>";
    let refund = |inside: &str| {
        card("", "").replacen(
            "<CarmedContent>",
            &format!("<CarmedContent><RefundPodmiSppis>{inside}</RefundPodmiSppis>"),
            1,
        )
    };
    for (card, accepted) in [
        (card("<VersionNumber>x</VersionNumber>", ""), "whole number"),
        (card(&PERIOD.replacen("2026-01-01", "today", 1), ""), "YYYY-MM-DD"),
        (card("", &support("SOME")), "NOTHING, PARTIAL or FULL"),
        (card("", "<AmountPatientPartMax>x</AmountPatientPartMax>"), "amount in euro"),
        (
            card("", "<HealthCareProviderList><NihiiNumber>1</NihiiNumber></HealthCareProviderList>"),
            "8 to 11 digits",
        ),
        (refund(&format!("<PodmiSppisPart>{share}</PodmiSppisPart>")), "0, 50 or 100"),
        (refund("<MedicalUrgencyInd>yes</MedicalUrgencyInd>"), "true or false"),
    ] {
        let invalid = read(&result(&card)).expect_err("refused");
        assert!(invalid.message.starts_with("Line 1: "), "{}", invalid.message);
        assert!(invalid.message.contains(accepted), "{accepted}: {}", invalid.message);
    }
}

#[test]
fn lines_are_counted_from_one() {
    for line in [1, 2, 9, 10, 90, 101] {
        let xml = format!("{}<p", "\n".repeat(line - 1));
        let invalid = read(&xml).expect_err("no answer");
        assert_eq!(invalid.line, u32::try_from(line).ok());
        assert!(invalid.message.starts_with(&format!("Line {line}: ")), "{}", invalid.message);
    }
}
