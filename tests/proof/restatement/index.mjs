// A second reading of the texts, written without sight of the crates: compare.test.mjs holds the two together.
export { assess } from "./premium.mjs";
export { route } from "./visits.mjs";
