// Answers of ConsultCarmedIntervention, written from the description of its schemas: what each becomes, and what is refused.
import { family } from "./common.mjs";

const { cases, call } = family("consultation");

// ================================================================ a document
const SSIN = "85020300155";
const element = (name, inside) => `<${name}>${inside}</${name}>`;
const perhaps = (name, inside) => (inside === null ? "" : element(name, inside));
const validity = ([from, to]) => element("ValidityPeriod", element("StartDate", from) + element("EndDate", to));
const names = (of) => `<Name xml:lang="fr">CPAS de ${of}</Name><Name xml:lang="nl">OCMW ${of}</Name>`;

/** What a cover says after its period; `null` leaves an optional element out. */
export const supported = ({ ami = "FULL", patient = "FULL", supplement = "NOTHING", convention = "false", prescription = "false" } = {}) =>
  element("PswcSupport", element("ZivAmiPart", ami) + element("PatientPart", patient) + element("Supplement", supplement)
    + perhaps("Convention", convention) + perhaps("Prescription", prescription));
const coverOf = (name, { period = ["2026-01-01", "2026-06-30"], rest = supported(), extra = "" } = {}) => element(name, validity(period) + rest + extra);
const parts = (ami, patient) => element("ZivAmiPart", ami) + element("PatientPart", patient);
const refund = ({ other = ["100.0", "100.0"], urgency = "true", hospital = ["0.0", "0.0"] } = {}) =>
  element("RefundPodmiSppis", element("RefundCode", "1") + element("AffiliedMutualityInd", "false") + element("BeneficiaryStatus", "I")
    + '<Justification xml:lang="fr">motif</Justification><Justification xml:lang="nl">reden</Justification>'
    + element("PodmiSppisPart", element("HospitalizationPart", parts(...hospital)) + element("AmbulatoryCarePart", parts("50.0", "50.0"))
      + (other === null ? "" : element("OtherPart", parts(...other))))
    + perhaps("MedicalUrgencyInd", urgency));

/** One card; each part can be replaced, or left out with `null`. */
function carmed({ number = "123456789012", version = "3", beneficiary = SSIN, period = ["2026-01-01", "2026-12-31"], pswc = element("CbeNumber", "0123456789") + element("MunicipalityIns", "21009") + names("Ixelles"),
  covers = coverOf("Doctor"), refunds = refund(), agreement = "ABC123", attestation = null, extra = "" } = {}) {
  const person = beneficiary === null ? null : element("Ssin", beneficiary) + element("LastName", "X");
  const identifier = perhaps("CarmedNumber", number) + perhaps("VersionNumber", version) + perhaps("Beneficiary", person) + (period === null ? "" : validity(period)) + perhaps("Pswc", pswc);
  const content = covers === null && refunds === null ? "" : element("CarmedContent", perhaps("MedicalCover", covers) + (refunds ?? ""));
  return element("Carmed", element("CarmedIdentifier", identifier) + content + perhaps("AgreementNumber", agreement) + perhaps("UrgentMedicalAidAttestationNumber", attestation) + extra);
}

const message = (code, severity = "ERROR") => `<MedicalCardRegistryMessage Severity="${severity}"><ReasonCode>${code}</ReasonCode><Source>ECARMED</Source>`
  + '<Communication xml:lang="fr">x</Communication><Communication xml:lang="nl">x</Communication></MedicalCardRegistryMessage>';
const registry = (messages, { version = 2, prefix = "core" } = {}) =>
  `<${prefix}:MedicalCardRegistryStatus xmlns:${prefix}="urn:be:fgov:ehealth:mediprima:core:v${version}">${messages}</${prefix}:MedicalCardRegistryStatus>`;
const cbss = (value, code) => `<m:CbssStatus xmlns:m="urn:be:fgov:ehealth:mediprima:core:v2">${element("Value", value) + element("Code", code) + element("Description", "x")}</m:CbssStatus>`;
const status = (value = "Success", detail = "", inner = "") =>
  `<c:Status xmlns:c="urn:be:fgov:ehealth:commons:core:v2"><c:StatusCode Value="urn:be:fgov:ehealth:2.0:status:${value}">${inner}</c:StatusCode>`
  + `<c:StatusMessage>x</c:StatusMessage>${detail && `<c:StatusDetail>${detail}</c:StatusDetail>`}</c:Status>`;
const criteria = (ssin = SSIN) => element("SelectionCriteria", element("BySsin", element("Ssin", ssin) + element("ReferenceDate", "2026-02-10")));

/** The answer; `prefix` is how its namespace is written. */
function response(inside, { version = 2, prefix = "p" } = {}) {
  const name = `${prefix && `${prefix}:`}ConsultCarmedInterventionResponse`;
  const declared = `xmlns${prefix && `:${prefix}`}="urn:be:fgov:ehealth:mediprima:protocol:v${version}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} ${declared} Id="_1" InResponseTo="_0" IssueInstant="2026-02-10T09:00:00Z">\n${inside}\n</${name}>`;
}
const answered = (cards, options = {}) => response(status() + criteria() + element("Result", cards), options);
const refusedBy = (detail, options) => response(status("Requester", detail) + criteria(), options);
const bare = (xml) => xml.replace(/^<\?xml[^>]*>\n/, "");
const soap = (body, namespace = "http://schemas.xmlsoap.org/soap/envelope/") =>
  `<S:Envelope xmlns:S="${namespace}"><S:Header><wsse:Security xmlns:wsse="urn:x">t</wsse:Security></S:Header><S:Body>${body}</S:Body></S:Envelope>`;

const reads = (id, title, xml, answer, ssin = SSIN) => call("readConsultation", id, title, xml, { expect: { answer, ssin } });
const refuses = (id, title, xml, path) => call("readConsultation", id, title, xml, { expectError: { path } });

// ================================================================ what it becomes
const support = { amiPart: "FULL", patientPart: "FULL", supplement: "NOTHING" };
const cover = { period: { from: "2026-01-01", to: "2026-06-30" }, support, convention: false, prescriptionOnly: false, maximumPatientPart: null, providers: null };
const card = {
  cardNumber: "123456789012", version: 3, period: { from: "2026-01-01", to: "2026-12-31" }, cpas: { name: "CPAS de Ixelles", cbeNumber: "0123456789" },
  doctorCover: cover, stateShares: { amiPart: 100, patientPart: 100 }, urgencyCertificate: true, agreementNumber: "ABC123",
};
const cards = (...changes) => ({ kind: "cards", cards: changes.map((change) => ({ ...card, ...change })) });

for (const version of [1, 2]) reads(`whole-v${version}`, `a whole card, core v${version}`, answered(carmed({ attestation: version === 2 ? "AMU1" : null }), { version }), cards({}));
reads("default-namespace", "the namespace is the default one", answered(carmed(), { prefix: "" }), cards({}));
reads("odd-prefix", "a prefix with a point and letters of its own", answered(carmed(), { prefix: "é.ns-1" }), cards({}));
reads("bom", "a byte order mark before the declaration", `\u{feff}${answered(carmed())}`, cards({}));
reads("crlf", "lines end as in Windows", answered(carmed()).replaceAll("\n", "\r\n"), cards({}));
reads("indented", "indented, with comments and an instruction", answered(carmed()).replaceAll("><", ">\n  <!-- x -->\n<?x y?><"), cards({}));
reads("comment-in-value", "a comment within a value", answered(carmed()).replace("<AgreementNumber>ABC", "<AgreementNumber>ABC<!-- - -->"), cards({}));
reads("cdata", "a value as CDATA", answered(carmed({ agreement: "<![CDATA[ABC123]]>" })), cards({}));
reads("signs", "the signs that XML names, and one by number", answered(carmed({ pswc: element("CbeNumber", "0123456789") + "<Name xml:lang=\"fr\">A &amp; B &lt;&#233;&#xE9;&gt; &quot;&apos;</Name>" })),
  cards({ cpas: { name: "A & B <éé> \"'", cbeNumber: "0123456789" } }));
reads("spaces", "white space around values", answered(carmed({ number: "\n  123456789012 ", version: " 3\t" })), cards({}));
reads("soap11", "in an envelope of SOAP 1.1", soap(bare(answered(carmed()))), cards({}));
reads("soap12", "in an envelope of SOAP 1.2", soap(bare(answered(carmed())), "http://www.w3.org/2003/05/soap-envelope"), cards({}));

// Optional elements left out: not known, never guessed.
reads("no-agreement", "no payment commitment", answered(carmed({ agreement: null })), cards({ agreementNumber: null }));
reads("empty-agreement", "an empty payment commitment is none", answered(carmed().replace("<AgreementNumber>ABC123</AgreementNumber>", "<AgreementNumber/>")), cards({ agreementNumber: null }));
reads("no-refund", "no part of the State", answered(carmed({ refunds: "" })), cards({ stateShares: null, urgencyCertificate: null }));
reads("no-support", "no support of the CPAS", answered(carmed({ covers: coverOf("Doctor", { rest: "" }) })), cards({ doctorCover: { ...cover, support: null, convention: null, prescriptionOnly: null } }));
reads("no-convention", "support without its optional elements", answered(carmed({ covers: coverOf("Doctor", { rest: supported({ convention: null, prescription: null }) }) })), cards({ doctorCover: { ...cover, convention: null, prescriptionOnly: null } }));
reads("least", "nothing but its period and a cover", answered(carmed({ number: null, version: null, beneficiary: null, pswc: null, covers: coverOf("Doctor", { rest: "" }), refunds: "", agreement: null })),
  cards({ cardNumber: null, version: null, cpas: null, stateShares: null, urgencyCertificate: null, agreementNumber: null, doctorCover: { ...cover, support: null, convention: null, prescriptionOnly: null } }));
reads("no-status", "a result without a status", response(criteria() + element("Result", carmed())), cards({}));
reads("no-criteria", "without the criteria, the number is that of the card", response(status() + element("Result", carmed())), cards({}));
reads("no-number", "no identity number anywhere", response(status() + element("Result", carmed({ beneficiary: null }))), cards({}), null);

// Values.
for (const [written, truth] of [["true", true], ["1", true], ["false", false], ["0", false]]) reads(`urgency-${written}`, `the certificate flag is ${written}`, answered(carmed({ refunds: refund({ urgency: written }) })), cards({ urgencyCertificate: truth }));
for (const [written, share] of [["100.0", 100], ["100", 100], ["50.0", 50], ["+50.00", 50], ["0.0", 0], ["00", 0]]) {
  reads(`share-${written.replace(/\W/g, "-")}`, `the State bears ${written} outside hospital`, answered(carmed({ refunds: refund({ other: [written, "0.0"], hospital: ["100.0", "100.0"] }) })), cards({ stateShares: { amiPart: share, patientPart: 0 } }));
}
for (const part of ["NOTHING", "PARTIAL", "FULL"]) {
  reads(`support-${part.toLowerCase()}`, `the CPAS bears ${part}`, answered(carmed({ covers: coverOf("Doctor", { rest: supported({ ami: part, patient: "PARTIAL", supplement: part }) + element("AmountPatientPartMax", "25") }) })),
    cards({ doctorCover: { ...cover, support: { amiPart: part, patientPart: "PARTIAL", supplement: part }, maximumPatientPart: 25 } }));
}
reads("flags", "convention, and only with a prescription", answered(carmed({ covers: coverOf("Doctor", { rest: supported({ convention: "true", prescription: "1" }) }) })), cards({ doctorCover: { ...cover, convention: true, prescriptionOnly: true } }));
reads("providers", "a list of doctors", answered(carmed({ covers: coverOf("Doctor", { extra: element("HealthCareProviderList", element("NihiiNumber", "10000001004") + element("NihiiNumber", "1-00000-02-003")) }) })),
  cards({ doctorCover: { ...cover, providers: ["10000001004", "10000002003"] } }));
reads("zones", "days with a time zone stay the civil day", answered(carmed({ period: ["2026-01-01Z", "2026-12-31+01:00"] })), cards({}));
reads("names-nl-first", "the first of the centre's names", answered(carmed({ pswc: element("CbeNumber", "0123456789") + '<Name xml:lang="nl">OCMW Halle</Name><Name xml:lang="fr">CPAS de Hal</Name>' })), cards({ cpas: { name: "OCMW Halle", cbeNumber: "0123456789" } }));

// Covers: only that of the doctor counts for a doctor.
const HOSPITAL = ["Hospitalization", "AmbulatoryHospitalization", "MedicalTransportation", "Miscellaneous", "Paramedic", "PharmaceuticalDrug", "Prosthesis"];
for (const name of HOSPITAL) reads(`cover-${name.toLowerCase()}`, `${name} is no cover of a doctor`, answered(carmed({ covers: coverOf(name), agreement: null })), cards({ doctorCover: null, agreementNumber: null }));
const hospitals = element("HospitalList", element("NihiiNumber", "71000001000")), companies = element("CompanyList", element("CbeNumber", "0987654321"));
const lists = { Hospitalization: hospitals, AmbulatoryHospitalization: hospitals, MedicalTransportation: companies, Miscellaneous: "", Paramedic: element("ProviderList", element("NihiiNumber", "50000001000")),
  PharmaceuticalDrug: element("PharmacyList", element("NihiiNumber", "20000001000")), Prosthesis: companies };
reads("all-covers", "all covers at once, each with a period and a list of its own",
  answered(carmed({ covers: coverOf("Doctor") + HOSPITAL.map((name, place) => coverOf(name, { period: [`2025-0${place + 1}-01`, `2027-0${place + 1}-28`], extra: lists[name] })).join("") })), cards({}));
reads("several", "several cards, in their order", answered(carmed({ number: "1", version: "1", period: ["2025-01-01", "2025-12-31"] }) + carmed({ number: "2", version: "2" }) + carmed({ number: "3", covers: coverOf("Hospitalization") })),
  cards({ cardNumber: "1", version: 1, period: { from: "2025-01-01", to: "2025-12-31" } }, { cardNumber: "2", version: 2 }, { cardNumber: "3", doctorCover: null }));
reads("principle", "no cover and no commitment: a decision of principle", answered(carmed({ covers: null, refunds: null, agreement: null })), { kind: "principle" });
reads("principle-refund", "no cover, no commitment, but a part of the State: still of principle", answered(carmed({ covers: null, agreement: null })), { kind: "principle" });
reads("principle-empty", "an empty list of covers", answered(carmed({ covers: "", agreement: null })), { kind: "principle" });
reads("no-cover-committed", "no cover but a commitment: a card", answered(carmed({ covers: null })), cards({ doctorCover: null }));
reads("principle-among", "a card of principle beside a covered one", answered(carmed({ covers: null, refunds: null, agreement: null, number: "1" }) + carmed()), cards({ cardNumber: "1", doctorCover: null, stateShares: null, urgencyCertificate: null, agreementNumber: null }, {}));

// Extras: a later version of the schema may say more.
const foreign = '<x:Doctor xmlns:x="urn:other"><x:ValidityPeriod>no date</x:ValidityPeriod></x:Doctor>';
reads("extra-own", "elements that the schema does not know", answered(carmed({ extra: "<Novelty><Deep a=\"1\">x</Deep></Novelty>" })), cards({}));
reads("extra-foreign", "the same names in another namespace are something else", answered(carmed({ covers: foreign + coverOf("Doctor"), extra: '<AgreementNumber xmlns="urn:other">ZZZ</AgreementNumber>' })), cards({}));
reads("extra-attributes", "attributes that the schema does not know", answered(carmed()).replace("<Carmed>", '<Carmed a="1" xmlns:z="urn:z" z:a="2">'), cards({}));
reads("extra-only-foreign", "a cover of another namespace alone is no doctor's", answered(carmed({ covers: foreign, agreement: null })), { kind: "principle" });

// ================================================================ what it refuses to answer
for (const code of ["201", "202", "203", "204", "205", "206", "207"]) {
  reads(`error-${code}`, `MediPrima answers ${code}`, refusedBy(registry(message(code))), { kind: "refused", code });
  reads(`error-${code}-v1`, `MediPrima answers ${code}, core v1`, refusedBy(registry(message(code), { version: 1, prefix: "ns3" }), { version: 1 }), { kind: "refused", code });
}
reads("error-among", "the first business code counts", refusedBy(registry(message("999") + message("206") + message("207"))), { kind: "refused", code: "206" });
reads("error-beside-card", "an error with a business code decides, although a card comes with it", response(status("Success", registry(message("203"))) + criteria() + element("Result", carmed({ agreement: null }))), { kind: "refused", code: "203" });
reads("warning-beside-card", "a warning does not", response(status("Success", registry(message("203", "WARNING"))) + criteria() + element("Result", carmed())), cards({}));
reads("warning-alone", "a warning without any card does", response(status("Success", registry(message("201", "WARNING"))) + criteria()), { kind: "refused", code: "201" });
reads("error-unknown-beside-card", "an error that we do not know leaves the cards", response(status("Success", registry(message("999"))) + criteria() + element("Result", carmed())), cards({}));
reads("nothing-found", "the service answered and found nothing: no active decision", response(status() + criteria()), { kind: "refused", code: "201" });
reads("nothing-found-empty", "an empty result says the same", response(`${status() + criteria()}<Result/>`), { kind: "refused", code: "201" });
reads("requester", "the request was at fault: not consulted", refusedBy(registry(message("120"))), { kind: "notConsulted", because: null });
reads("unknown-error", "an error that we do not know: not consulted", refusedBy(registry(message("E999"))), { kind: "notConsulted", because: null });
reads("cbss-error", "the crossroads bank is at fault: not consulted", response(status("Responder", cbss("TECHNICAL_ERROR", "MSG00003")) + criteria()), { kind: "notConsulted", because: "unavailable" });
reads("responder", "the service failed: unavailable", response(status("Responder") + criteria()), { kind: "notConsulted", because: "unavailable" });
for (const code of ["SOA-00001", "SOA-01001", "SOA-01002", "SOA-02001", "SOA-02002"]) reads(`technical-${code}`, `${code}: unavailable`, refusedBy(registry(message(code))), { kind: "notConsulted", because: "unavailable" });
reads("technical-message", "SOA-03005 faults the message: not consulted, and not for lack of service", refusedBy(registry(message("SOA-03005"))), { kind: "notConsulted", because: null });
const fault = (code, text) => soap(`<S:Fault><faultcode>${code}</faultcode><faultstring>${text}</faultstring><detail><e:Code xmlns:e="urn:be:fgov:ehealth:errors:soa:v1">${text}</e:Code></detail></S:Fault>`);
reads("fault-server", "a fault of the server: unavailable", fault("S:Server", "Service call returned error"), { kind: "notConsulted", because: "unavailable" }, null);
reads("fault-soa", "a fault with a technical code: unavailable", fault("S:Server", "SOA-02001"), { kind: "notConsulted", because: "unavailable" }, null);
reads("fault-client", "a fault that blames the sender: not consulted", fault("S:Client", "not well formed"), { kind: "notConsulted", because: null }, null);
reads("fault-message", "a fault of the message: not consulted", fault("S:Server", "SOA-03001"), { kind: "notConsulted", because: null }, null);

// ================================================================ refusals
const base = answered(carmed());
const change = (from, to) => { const changed = base.replace(from, to); if (changed === base) throw new Error(`nothing to change: ${from}`); return changed; };
const CARD = "Result.Carmed.0";
for (const [id, title, xml] of [
  ["empty", "nothing", ""], ["blank", "white space", " \n "], ["text", "no XML at all", "203"], ["json", "JSON", "{\"kind\":\"cards\"}"], ["html", "a page", "<html><body><p>x</p></body></html>"],
  ["other-root", "another answer", bare(base).replaceAll("ConsultCarmedInterventionResponse", "ConsultCarmedInterventionRequest")],
  ["other-namespace", "the root of another namespace", base.replace("mediprima:protocol:v2", "mediprima:protocol:v9")],
  ["no-namespace", "an envelope without an answer", soap("<x/>")], ["empty-envelope", "an envelope without a body", '<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"/>'],
  ["two-roots", "two answers one after the other", base + bare(base)], ["trailing", "text after the answer", `${base}x`], ["leading", "text before the answer", `x${base}`],
  ["doctype", "a document type", base.replace("?>", "?><!DOCTYPE x>")],
  ["entity-bomb", "entities that grow", base.replace("?>", '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>').replace("ABC123", "&b;")],
  ["external", "an entity from elsewhere", base.replace("?>", '?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')],
]) refuses(id, title, xml, "");
refuses("nothing-inside", "neither status nor result", response(criteria()), "");
refuses("twice-result", "two results", response(status() + element("Result", carmed()) + element("Result", carmed())), "Result");
refuses("unclosed", "an element that is not closed", base.slice(0, base.indexOf("</Carmed>")), CARD);
refuses("crossed", "elements that cross", change("</CarmedNumber><VersionNumber>", "<VersionNumber></CarmedNumber>"), `${CARD}.CarmedIdentifier.CarmedNumber.VersionNumber`);
refuses("case", "an end in another case", change("</CarmedNumber>", "</carmednumber>"), `${CARD}.CarmedIdentifier.CarmedNumber`);
refuses("bare-ampersand", "a bare ampersand", change("ABC123", "A&B"), `${CARD}.AgreementNumber`);
refuses("unknown-entity", "an entity that nothing declares", change("ABC123", "&eacute;"), `${CARD}.AgreementNumber`);
refuses("null-by-number", "a sign that no document may hold", change("ABC123", "&#0;"), `${CARD}.AgreementNumber`);
refuses("signed-number", "a sign by a signed number", change("ABC123", "&#+65;"), `${CARD}.AgreementNumber`);
refuses("control", "a control character", change("ABC123", "A\u0001B"), `${CARD}.AgreementNumber`);
refuses("unquoted", "an attribute without quotes", change("<Carmed>", "<Carmed a=1>"), "Result");
refuses("attribute-twice", "an attribute twice", change("<Carmed>", '<Carmed a="1" a="2">'), "Result");
refuses("attribute-entity", "an unknown entity in an attribute", change("<Carmed>", '<Carmed a="&x;">'), "Result");
refuses("unbound", "a prefix that nothing declares", change("<Carmed>", "<q:Carmed>").replace("</Carmed>", "</q:Carmed>"), "Result");
refuses("unbound-attribute", "a prefix of an attribute that nothing declares", change("<Carmed>", '<Carmed q:a="1">'), "Result");
refuses("deep", "elements beyond any depth of the schema", change("<Carmed>", `${"<a>".repeat(60)}${"</a>".repeat(60)}<Carmed>`), `Result${".a".repeat(38)}`);
refuses("text-between", "text between elements", change("<Carmed>", "<Carmed>lost"), CARD);
refuses("element-in-value", "an element within a value", change("ABC123", "<b>ABC123</b>"), `${CARD}.AgreementNumber.b`);
refuses("no-identifier", "a card without its identity", response(status() + element("Result", element("Carmed", element("AgreementNumber", "A")))), `${CARD}.CarmedIdentifier`);
refuses("no-period", "a card without its period", answered(carmed({ period: null })), `${CARD}.CarmedIdentifier.ValidityPeriod`);
refuses("no-end", "a period without an end", change("<EndDate>2026-12-31</EndDate>", ""), `${CARD}.CarmedIdentifier.ValidityPeriod.EndDate`);
refuses("cover-no-period", "a cover without its period", answered(carmed({ covers: element("Doctor", supported()) })), `${CARD}.CarmedContent.MedicalCover.Doctor.ValidityPeriod`);
refuses("period-backwards", "a period that ends before it begins", answered(carmed({ period: ["2026-12-31", "2026-01-01"] })), `${CARD}.CarmedIdentifier.ValidityPeriod.EndDate`);
refuses("second-card", "the second card is at fault", answered(carmed() + carmed({ version: "x" })), "Result.Carmed.1.CarmedIdentifier.VersionNumber");
for (const [id, day] of [["impossible", "2026-02-30"], ["belgian", "01/01/2026"], ["time", "2026-01-01T00:00:00"], ["word", "today"], ["blank", ""], ["zone", "2026-01-01+1:00"]]) {
  refuses(`day-${id}`, `a day that is none: ${day || "empty"}`, answered(carmed({ period: [day, "2026-12-31"] })), `${CARD}.CarmedIdentifier.ValidityPeriod.StartDate`);
}
for (const version of ["-1", "3.5", "three", "", "1e2", "99999999999999999999"]) refuses(`version-${version || "empty"}`, `a version that is none: ${version || "empty"}`, answered(carmed({ version })), `${CARD}.CarmedIdentifier.VersionNumber`);
for (const share of ["25.0", "50.1", "-50", "half", "", ".", "1e2"]) refuses(`share-wrong-${share || "empty"}`, `a share that is none: ${share || "empty"}`, answered(carmed({ refunds: refund({ other: ["100.0", share] }) })), `${CARD}.CarmedContent.RefundPodmiSppis.PodmiSppisPart.OtherPart.PatientPart`);
for (const flag of ["Y", "TRUE", "yes", "2", ""]) refuses(`flag-wrong-${flag || "empty"}`, `a flag that is none: ${flag || "empty"}`, answered(carmed({ refunds: refund({ urgency: flag }) })), `${CARD}.CarmedContent.RefundPodmiSppis.MedicalUrgencyInd`);
const doctor = `${CARD}.CarmedContent.MedicalCover.Doctor`;
for (const part of ["SOME", "full", ""]) refuses(`support-wrong-${part || "empty"}`, `a support that is none: ${part || "empty"}`, answered(carmed({ covers: coverOf("Doctor", { rest: supported({ ami: part }) }) })), `${doctor}.PswcSupport.ZivAmiPart`);
refuses("support-lacking", "a support without one of its parts", change("<Supplement>NOTHING</Supplement>", ""), `${doctor}.PswcSupport.Supplement`);
refuses("amount-negative", "an amount below zero", answered(carmed({ covers: coverOf("Doctor", { rest: supported() + element("AmountPatientPartMax", "-1") }) })), `${doctor}.AmountPatientPartMax`);
refuses("list-empty", "a list of doctors with nobody on it", answered(carmed({ covers: coverOf("Doctor", { extra: "<HealthCareProviderList/>" }) })), `${doctor}.HealthCareProviderList.NihiiNumber`);
refuses("list-wrong", "a doctor's number that is none", answered(carmed({ covers: coverOf("Doctor", { extra: element("HealthCareProviderList", element("NihiiNumber", "12")) }) })), `${doctor}.HealthCareProviderList.NihiiNumber`);
refuses("two-doctors", "two covers of a doctor", answered(carmed({ covers: coverOf("Doctor") + coverOf("Doctor") })), doctor);
for (const [id, input] of [["number", 203], ["null", null], ["list", [base]], ["object", { xml: base }], ["truth", true]]) call("readConsultation", `kind-${id}`, `no text but ${id}`, input, { expectError: { path: "" } });

export const consultations = cases;

// ================================================================ codes
const codeFamily = family("code");
const code = (id, title, input, expected) => codeFamily.call("explainCode", id, title, input, expected);
const says = (id, given, expected, lang = "fr") => code(`${id}-${lang}`, `${given}, ${lang}`, [given, lang], { expect: expected });
for (const lang of ["fr", "nl", "de", "en"]) says("203", "203", { code: "203", service: "tarification", severity: "refuses", sources: ["S51"] }, lang);
for (const given of ["201", "202", "204", "205", "206", "207", "111", "166"]) says(given, given, { code: given, service: "tarification", severity: "refuses", certainty: "official" });
says("soa", "SOA-02001", { code: "SOA-02001", service: "tarification", severity: "retry" });
says("soa-short", "soa 02001", { code: "SOA-02001" });
says("251803", "251803", { service: "invoice", severity: "blocks", severityCertainty: "official", sources: ["S52"] });
says("500525", "500525", { service: "invoice", severity: "rejects", severityCertainty: "official" });
says("515525", "515525", { service: "invoice", severity: "rejects", severityCertainty: "official" });
says("254220", "254220", { service: "invoice", severity: "refuses", severityCertainty: "inferred", certainty: "official" });
says("251203", "251203", { service: "invoice", certainty: "inferred" });
says("171", "171", { service: "tarification", severity: "rejects", severityCertainty: "inferred" });
for (const given of ["999", "", "abc", "250000", "2", "MYC"]) code(`unknown-${given || "empty"}`, `${given || "nothing"} is no code that we know`, [given, "nl"], { expect: null });
code("kind-number", "a code as a number", [203, "fr"], { expectError: { path: "code" } });
code("kind-null", "no code", [null, "fr"], { expectError: { path: "code" } });
code("lang-other", "another language", ["203", "it"], { expectError: { path: "lang" } });
code("lang-none", "no language", ["203", null], { expectError: { path: "lang" } });
export const codes = codeFamily.cases;
