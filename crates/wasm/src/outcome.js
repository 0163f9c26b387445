// Makes values of the marks of a record, where they lie in the module's memory. A mark is three words of 32 bits: what it
// is, in the order of `Mark` in crates/wire/src/record.rs, and what it carries.

const END = 0, OBJECT = 1, LIST = 2, NULL = 3, NO = 4, YES = 5, NAME = 6, TEXT = 7, DIGITS = 8, DATE = 9, COUNT = 10, HUNDREDTHS = 11;
const WIDTH = 3;
/** How many days are remembered; names are as many as the rules have. */
const MOST_DAYS = 4096;

/** Room for the addresses of all names, which lie close together: their last bits tell them apart, or nearly. */
const SLOTS = 1 << 16;

const utf8 = new TextDecoder();
const places = new Uint16Array(SLOTS);
// The first place is nobody's.
const addresses = [-1];
const names = [""];
const days = new Map();
let words = new Uint32Array();
let at = 0;

/** The value that is written down at an address. */
export function valueAt(memory, address) {
  // A memory that has grown has another buffer.
  if (words.buffer !== memory.buffer) words = new Uint32Array(memory.buffer);
  at = address >>> 2;
  return value();
}

/** The error of a refusal, with its path, its code and perhaps its line. */
export function errorAt(memory, address) {
  const { message, ...told } = valueAt(memory, address);
  return Object.assign(new Error(message), { name: "InvalidCase" }, told);
}

function value() {
  const here = at;
  at += WIDTH;
  switch (words[here]) {
    case OBJECT: {
      const object = {};
      for (; words[at] !== END; ) {
        if (words[at] === NAME) {
          const key = name(words[at + 1], words[at + 2]);
          at += WIDTH;
          object[key] = value();
        } else {
          // Any name at all, also one that means something to JavaScript.
          const key = value();
          Object.defineProperty(object, key, { value: value(), configurable: true, enumerable: true, writable: true });
        }
      }
      at += WIDTH;
      return object;
    }
    case LIST: {
      const list = [];
      while (words[at] !== END) list.push(value());
      at += WIDTH;
      return list;
    }
    case NULL:
      return null;
    case NO:
      return false;
    case YES:
      return true;
    case NAME:
      return name(words[here + 1], words[here + 2]);
    case TEXT:
      return text(words[here + 1], words[here + 2]);
    case DIGITS:
      return Number(text(words[here + 1], words[here + 2]));
    case DATE:
      return day(words[here + 1]);
    case COUNT:
      return words[here + 1] + words[here + 2] * 2 ** 32;
    case HUNDREDTHS:
      return (words[here + 1] + (words[here + 2] | 0) * 2 ** 32) / 100;
    default:
      return (words[here + 1] + words[here + 2] * 2 ** 32) / 1e6;
  }
}

function text(address, length) {
  return utf8.decode(new Uint8Array(words.buffer, address, length));
}

/** A text that never moves or changes, so that it is read once. */
function name(address, length) {
  const slot = address & (SLOTS - 1);
  const known = places[slot];
  if (addresses[known] === address && names[known].length === length) return names[known];
  const name = text(address, length);
  const place = known > 0 ? known : names.length;
  places[slot] = place;
  addresses[place] = address;
  names[place] = name;
  return name;
}

function day(packed) {
  const known = days.get(packed);
  if (known !== undefined) return known;
  const digits = (number, many) => String(number).padStart(many, "0");
  const day = `${digits(packed >>> 9, 4)}-${digits((packed >>> 5) & 15, 2)}-${digits(packed & 31, 2)}`;
  if (days.size >= MOST_DAYS) days.clear();
  days.set(packed, day);
  return day;
}
