// node make.mjs ACCEPTED FOLDER: writes the JSON Schemas of the package. What goes in is what the reader accepts, as native
// code wrote it into the file ACCEPTED; types.d.ts gives it its descriptions, and the two are held against each other field
// by field. What comes out is what types.d.ts says.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTypes } from "./types.mjs";

const [, , from, folder] = process.argv;
const accepted = JSON.parse(readFileSync(from, "utf8"));
const types = readTypes(readFileSync(new URL("../types.d.ts", import.meta.url), "utf8"));

/** The published schemas; a type's own text describes it where nothing stands here. */
const PUBLISHED = {
  PremiumCase: {},
  VisitCase: {},
  PremiumAssessment: {},
  VisitRouting: {},
  PremiumAnswers: { type: "Answer<PremiumAssessment>[]", description: "The answers to many premium cases, in the order of the cases." },
  VisitAnswers: { type: "Answer<VisitRouting>[]", description: "The answers to many visits, in the order of the visits." },
  PremiumRows: {},
  PremiumYearComparison: {},
  Consultation: {},
  CodeExplanation: {},
  Explanation: {},
  Rulebook: {},
  Receipt: {},
  Verification: {},
  InvalidCase: {},
};

const SCALARS = ["Count", "Euro", "Percent", "IsoDate", "PremiumYear", "Text", "CompetenceCode", "Nihii", "Sha256"];
/** What JavaScript's own `Error` holds that can be written down. */
const ERROR = [{ name: "name", type: { name: "string", given: [] } }, { name: "message", doc: "What would be accepted, in English.", type: { name: "string", given: [] } }];

const $defs = {};
const NULL = { type: "null" };

/** The schema of that name, which other schemas refer to. */
function keep(name, doc, schema) {
  const whole = doc ? { description: doc, ...schema } : schema;
  if ($defs[name] && JSON.stringify($defs[name]) !== JSON.stringify(whole)) throw new Error(`${name} has two shapes`);
  $defs[name] = whole;
  return { $ref: `#/$defs/${name}` };
}

const scalar = (name) => keep(name, types.get(name)?.doc, accepted[name]);
const isNull = (type) => type.literal === null;
const branches = (type) => type.union ?? [type];
const withoutNull = (type) => {
  const rest = branches(type).filter((branch) => !isNull(branch));
  return rest.length > 1 ? { union: rest } : rest[0];
};
const nullable = (type) => branches(type).some(isNull);
const literals = (type) => branches(named(type)).map((branch) => branch.literal);

/** What stands behind a name, its parameters filled in. */
function named(type) {
  if (!type.name) return type;
  const declaration = types.get(type.name);
  if (!declaration) throw new Error(`types.d.ts does not declare ${type.name}`);
  const given = new Map(declaration.parameters.map(({ name, usual }, place) => [name, type.given[place] ?? usual]));
  return filled(declaration.type, given);
}

function filled(type, given) {
  if (type.name && given.has(type.name)) return given.get(type.name);
  const inside = { ...type };
  if (type.fields) inside.fields = type.fields.map((field) => ({ ...field, type: filled(field.type, given) }));
  if (type.items) inside.items = filled(type.items, given);
  for (const many of ["union", "all", "given"]) if (type[many]) inside[many] = type[many].map((one) => filled(one, given));
  return inside;
}

/** The fields of an object, those of the types that it extends or joins among them. */
function fieldsOf(type) {
  if (type.fields) return type.fields;
  if (type.all) return type.all.flatMap(fieldsOf);
  if (type.name === "Error") return ERROR;
  if (type.name === "Partial") return fieldsOf(type.given[0]).map((field) => ({ ...field, optional: true }));
  if (type.name === "Record") return literals(type.given[0]).map((name) => ({ name, type: type.given[1] }));
  if (!types.has(type.name)) return undefined;
  const own = fieldsOf(named(type));
  const inherited = types.get(type.name).parents.flatMap(fieldsOf).filter((field) => !own?.some(({ name }) => name === field.name));
  return own && [...inherited, ...own];
}

const about = (doc, schema) => (doc ? { description: doc, ...schema } : schema);

/** The schema of what comes out. */
function given(type) {
  if (nullable(type)) return { anyOf: [given(withoutNull(type)), NULL] };
  if (type.union) {
    if (type.union.every((branch) => branch.literal !== undefined)) return { enum: type.union.map((branch) => branch.literal) };
    return { anyOf: type.union.map((branch) => about(branch.doc, given(branch))) };
  }
  if (type.literal !== undefined) return { const: type.literal };
  if (type.items) return { type: "array", items: given(type.items) };
  if (SCALARS.includes(type.name)) return scalar(type.name);
  if (["string", "number", "boolean"].includes(type.name)) return { type: type.name };
  if (type.name === "unknown") return {};
  // Facts of a reason: each rule names its own.
  if (type.name === "Record" && type.given[0].name === "string") return { type: "object", additionalProperties: given(type.given[1]) };
  if ($defs[type.name]) return { $ref: `#/$defs/${type.name}` };
  const fields = fieldsOf(type);
  const schema = fields ? object(fields.map((field) => [field, given(field.type)])) : given(named(type));
  return types.has(type.name) && !type.given.length ? keep(type.name, types.get(type.name).doc, schema) : schema;
}

function object(fields) {
  return {
    type: "object",
    properties: Object.fromEntries(fields.map(([field, schema]) => [field.name, about(field.doc, schema)])),
    required: fields.filter(([field]) => !field.optional).map(([field]) => field.name),
    additionalProperties: false,
  };
}

/** The schema of what goes in, `shape`, with the descriptions of its type; throws where the two say different things. */
function read(shape, type, at) {
  const agree = (holds, what) => {
    if (!holds) throw new Error(`${at}: types.d.ts and what the reader accepts differ: ${what}`);
  };
  if (Object.keys(shape).length === 0) return given(type);
  if (shape.$ref) {
    const name = shape.$ref.replace("#/$defs/", "");
    agree(type.name === name || (type.name === "string" && accepted[name].type === "string"), name);
    return scalar(name);
  }
  if (types.has(type.name)) return keep(type.name, types.get(type.name).doc, read(shape, named(type), at));
  if (shape.enum) {
    agree(JSON.stringify(branches(type).map((branch) => branch.literal)) === JSON.stringify(shape.enum), shape.enum);
    return shape;
  }
  if (shape.items) {
    agree(type.items, "a list");
    return { ...shape, items: read(shape.items, type.items, `${at}[]`) };
  }
  if (shape.oneOf) {
    const all = branches(type);
    agree(all.length === shape.oneOf.length, "how many shapes there are");
    return { oneOf: shape.oneOf.map((one, place) => about(all[place].doc, read(one, all[place], `${at}|${place}`))) };
  }
  if (shape.type === "boolean") {
    agree(type.name === "boolean", "true or false");
    return shape;
  }
  const fields = fieldsOf(type);
  agree(fields && String(fields.map(({ name }) => name)) === String(Object.keys(shape.properties)), Object.keys(shape.properties));
  const properties = fields.map(({ name, doc, optional = false, type }) => {
    const [inside, where] = [shape.properties[name], `${at}.${name}`];
    if (inside.const) {
      agree(type.literal === inside.const, inside.const);
      return [name, inside];
    }
    const required = shape.required.includes(name);
    agree(required !== optional && !(required && nullable(type)), `whether ${name} is required`);
    const schema = required ? read(inside, type, where) : { anyOf: [read(inside.anyOf[0], withoutNull(type), where), NULL] };
    return [name, about(doc, schema)];
  });
  return { ...shape, properties: Object.fromEntries(properties) };
}

/** Everything that a schema refers to, by name. */
function needed(schema, found = {}) {
  for (const [, name] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (found[name]) continue;
    found[name] = $defs[name];
    needed($defs[name], found);
  }
  return found;
}

for (const name of ["PremiumCase", "VisitCase"]) read(accepted[name], { name, given: [] }, name);
read(accepted.Receipt, { name: "Receipt", given: [] }, "Receipt");
// A receipt's case and its outcome are of the kind that it names.
const ofKind = (kind, input, outcome) => ({ properties: { kind: { const: kind }, input: { $ref: `#/$defs/${input}` }, outcome: { $ref: `#/$defs/${outcome}` } } });
$defs.Receipt.oneOf = [ofKind("premium", "PremiumCase", "PremiumAssessment"), ofKind("visit", "VisitCase", "VisitRouting")];

mkdirSync(folder, { recursive: true });
for (const [name, { type, description }] of Object.entries(PUBLISHED)) {
  const ref = given(type ? readTypes(`export type It = ${type};`).get("It").type : { name, given: [] });
  const schema = ref.$ref ? $defs[name] : { description, ...ref };
  const whole = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: `urn:gpcheck:schema:${name}`, title: name, ...schema };
  const inside = needed(schema);
  if (Object.keys(inside).length > 0) whole.$defs = Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(whole, null, 2)}\n`);
}
