// Exact numbers: decimals as fractions of BigInt, money in cents.

/** A decimal number, as JavaScript writes it, as [numerator, denominator]. */
export function fraction(number) {
  const [digits, exponent = "0"] = String(number).split("e");
  const [whole, decimals = ""] = digits.split(".");
  const places = decimals.length - Number(exponent);
  const value = BigInt(whole + decimals);
  return places > 0 ? [value, 10n ** BigInt(places)] : [value * 10n ** BigInt(-places), 1n];
}

/** Is `number` at least `floor`? */
export function atLeast(number, floor) {
  const [[a, b], [c, d]] = [fraction(number), fraction(floor)];
  return a * d >= c * b;
}

/** Is part / whole at least percent? */
export const shareAtLeast = (part, whole, percent) => BigInt(part) * 100n >= BigInt(percent) * BigInt(whole);

/** The smallest part of `whole` that reaches the percentage. */
export const partNeeded = (whole, percent) => Number((BigInt(percent) * BigInt(whole) + 99n) / 100n);

/** Euros with at most two decimals, in cents. */
export function cents(euros) {
  const [value, scale] = fraction(euros);
  return Number((value * 100n) / scale);
}
