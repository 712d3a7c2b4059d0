const oneDecimal = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/**
 * A fraction as percent with one decimal: more would claim what a few thousand people can't carry.
 *
 * @param share a fraction
 * @example percentInWords(0.1484) // => "14.8 %"
 */
export function percentInWords(share: number): string {
  return `${oneDecimal.format(plain(share * 100, 1))} %`;
}

/**
 * The size of a difference of two fractions in percentage points, without the word and without its sign: the sentence says which way.
 *
 * @param difference a fraction, of either sign
 * @example pointsInWords(-0.029) // => "2.9"
 */
export function pointsInWords(difference: number): string {
  return oneDecimal.format(Math.abs(plain(difference * 100, 1)));
}

/**
 * A count with its noun.
 *
 * @param count whole; @param one, @param many the noun for one and for more
 * @example countInWords(6000, "person", "people") // => "6,000 people"
 * @example countInWords(1, "row", "rows") // => "1 row"
 */
export function countInWords(count: number, one: string, many: string): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`;
}

/**
 * An amount without decimals, as money or days are told.
 *
 * @param amount any finite number
 * @example amountInWords(12345.6) // => "12,346"
 */
export function amountInWords(amount: number): string {
  return whole.format(plain(amount, 0));
}

/**
 * A ratio or other bare number with two decimals.
 *
 * @param value any finite number
 * @example ratioInWords(0.8387) // => "0.84"
 */
export function ratioInWords(value: number): string {
  return twoDecimals.format(plain(value, 2));
}

/** Rounds, and makes a rounded -0 a 0: "-0.0 points" would point somewhere. */
function plain(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
}
