// From the bytes of a file to its text: the two encodings that spreadsheets write CSV in, told apart by what can be read.

const starts = (bytes, ...first) => first.every((byte, place) => bytes[place] === byte);

/** Files that are tables to a reader and no text to a program: a workbook of today, one of old, a PDF. */
const FOREIGN = [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46]];

/** The text, or why there is none. */
export function textOf(bytes) {
  if (FOREIGN.some((first) => starts(bytes, ...first))) return { refused: "workbook" };
  const decode = (name, options) => ({ text: new TextDecoder(name, options).decode(bytes), encoding: name });
  if (starts(bytes, 0xff, 0xfe)) return decode("utf-16le");
  if (starts(bytes, 0xfe, 0xff)) return decode("utf-16be");
  try {
    return decode("utf-8", { fatal: true });
  } catch {
    // Bytes that are no UTF-8 are what Excel writes in western Europe; every byte has a meaning there.
    return decode("windows-1252");
  }
}
