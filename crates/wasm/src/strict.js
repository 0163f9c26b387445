// JSON.stringify would bend what JSON cannot carry: NaN becomes null, a Map becomes {}, a date becomes text, a
// function vanishes. Each would then be read as a fact, or as no fact. Here it becomes an object that no case
// can hold, and so it is refused at its place.

const FOREIGN = { "": 0 };

/** Objects written with braces, or without a prototype; also those of another frame. */
function isPlain(object) {
  const prototype = Object.getPrototypeOf(object);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** What stands at a place, as it is: not what its `toJSON` would make of it. */
function strict(key) {
  const value = this[key];
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return value;
    case "number":
      return Number.isFinite(value) ? value : FOREIGN;
    case "object":
      return value === null || Array.isArray(value) || isPlain(value) ? value : FOREIGN;
    default:
      return FOREIGN;
  }
}

/** Rows as they are, or what is no whole row. */
export function rowsOf(rows) {
  return rows instanceof Int32Array ? rows : Int32Array.of(0);
}

/** The text of any value. Throws when it cannot be walked: a cycle, a getter or a proxy that throws. */
export function textOf(value) {
  return JSON.stringify(value, strict) ?? "null";
}
