// What a cell says: words, days and amounts as people in Belgium type them. Nothing is rounded, completed or guessed.

/** Letters and digits alone: case, accents, spaces and punctuation are free. */
export const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss").replaceAll("œ", "oe").replace(/[^\p{L}\p{N}]/gu, "");

const known = (value) => ({ value });
const wrong = (error) => ({ error });

const NUMERIC = /^(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** Spreadsheets add a time of day to days. */
const TIME = /[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;

/** A day: 3/11/2025, 3.11.2025, 3-11-2025 or 2025-11-03; the day stands first, as in Belgium. */
export function day(text) {
  const bare = text.trim().replace(TIME, "");
  const [first, second, third] = (NUMERIC.exec(bare) ?? []).slice(1);
  const [year, month, date] = first ? [third, second, first] : (ISO.exec(bare) ?? []).slice(1);
  if (!year) return wrong("date");
  const iso = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  // A day that does not exist comes back as another one, or not at all.
  const back = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(back.getTime()) || back.toISOString().slice(0, 10) !== iso || year === "0000" ? wrong("date") : known(iso);
}

/** Thousands behind points and decimals behind a comma, the other way round, or no thousands. */
const THOUSANDS = [/^(\d{1,3}(?:\.\d{3})+)(?:,(\d{0,2}))?$/, /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{0,2}))?$/, /^(\d+)(?:[.,](\d{0,2}))?$/];

/** An amount in euro: 1.234,56, 1 234,56, 1234.56, € 12,5. At most two decimals. */
export function amount(text) {
  const bare = text.replace(/[\s'’]|€|eur(os?)?/gi, "");
  const parts = THOUSANDS.map((pattern) => pattern.exec(bare)).find(Boolean);
  if (!parts || parts[1].length > 12) return wrong("amount");
  return known(Number(`${parts[1].replace(/[.,]/g, "")}.${parts[2] || "0"}`));
}

/** A number of the INAMI/RIZIV. */
export function nihii(text) {
  const digits = text.replace(/[-/.\s]/g, "");
  return /^\d{8,11}$/.test(digits) ? known(digits) : wrong("number");
}

/** A whole number. */
export const whole = (text) => (/^\d{1,9}$/.test(text.trim()) ? known(Number(text)) : wrong("number"));

/** One of the words of a dictionary. */
export function word(text, dictionary) {
  const value = dictionary.get(folded(text)) ?? dictionary.get(text.trim());
  return value === undefined ? wrong("word") : known(value);
}

/** Several words, whatever stands between them. */
export function words(text, dictionary) {
  const parts = text.split(/[+,;/|&\r\n]/).map((part) => part.trim()).filter((part) => part !== "");
  const read = parts.map((part) => word(part, dictionary));
  return read.find((one) => one.error) ?? known([...new Set(read.map((one) => one.value))]);
}
