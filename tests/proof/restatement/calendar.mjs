// Civil days as whole numbers (day 0 is 1 January 1970), with arithmetic of our own and no Date.

/** "2024-02-29" as a day number. */
export function day(iso) {
  const [year, month, dayOfMonth] = iso.split("-").map(Number);
  return dayNumber(year, month, dayOfMonth);
}

/** The number of a civil day: years begin in March here, so that the leap day comes last. */
export function dayNumber(year, month, dayOfMonth) {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1 - 719468;
}

export const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year, month) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** A day number as [year, month, day], found by walking rather than by formula. */
export function parts(number) {
  let year = 1970 + Math.floor(number / (number < 0 ? 365 : 366));
  while (dayNumber(year + 1, 1, 1) <= number) year += 1;
  let month = 1;
  while (number >= dayNumber(year, month, 1) + daysInMonth(year, month)) month += 1;
  return [year, month, number - dayNumber(year, month, 1) + 1];
}

export function iso(number) {
  const [year, month, dayOfMonth] = parts(number);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")].join("-");
}

export const yearOf = (text) => Number(text.slice(0, 4));

/** The same day some months later; the last day of a shorter month. */
export function monthsLater(number, months) {
  const [year, month, dayOfMonth] = parts(number);
  const place = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(place / 12), (place % 12) + 1];
  return dayNumber(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** A period of the contract as the pair of its first and last day numbers; no end is endless. */
export const span = (period) => [day(period.from), period.to == null ? Infinity : day(period.to)];

export const yearSpan = (year) => [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];

export const touches = ([from, to], [start, end]) => from <= end && start <= to;

/** The spans cut to a window and joined where they overlap or adjoin, in order. */
export function joined(spans, [start, end]) {
  const cut = spans.filter((one) => touches(one, [start, end]))
    .map(([from, to]) => [Math.max(from, start), Math.min(to, end)])
    .sort((a, b) => a[0] - b[0]);
  const runs = [];
  for (const [from, to] of cut) {
    const last = runs.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else runs.push([from, to]);
  }
  return runs;
}

export const covers = (spans, window) => joined(spans, window).some(([from, to]) => from === window[0] && to === window[1]);

export const longestRun = (spans, window) => Math.max(0, ...joined(spans, window).map(([from, to]) => to - from + 1));
