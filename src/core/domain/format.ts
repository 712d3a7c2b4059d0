/**
 * A number as the workbook shows it: thousands grouped by commas, a decimal point, no trailing zeros.
 *
 * Written out instead of `toLocaleString`, which answers differently from one machine's language data to another's.
 *
 * @param decimals most decimals shown, 0 to 20
 * @example formatNumber(1234567.5) // => "1,234,567.5"
 * @example formatNumber(-0.30000000000000004) // => "-0.3"
 */
export function formatNumber(value: number, decimals = 10): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const shown = fraction.replace(/0+$/, "");
  const text = shown === "" ? grouped : `${grouped}.${shown}`;
  return value < 0 && text !== "0" ? `-${text}` : text;
}

/**
 * Money with its currency code in front, cents only where there are some. A code and not a sign, because "$" is several currencies.
 *
 * @example formatMoney(12400, "EUR") // => "EUR 12,400"
 */
export function formatMoney(value: number, currency: string | undefined): string {
  const amount = formatNumber(value, 2);
  return currency === undefined || currency === "" ? amount : `${currency} ${amount}`;
}

/**
 * A share (1 is everything) as a percentage.
 *
 * @example formatPercent(0.124) // => "12.4 %"
 */
export function formatPercent(share: number, decimals = 1): string {
  return `${formatNumber(share * 100, decimals)} %`;
}

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * An ISO date with its month in letters, so that nobody can take the day for the month.
 *
 * @example formatDate("2027-03-01") // => "1 Mar 2027"
 */
export function formatDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}

/**
 * Words as a sentence lists them.
 *
 * @example formatList(["Q1", "Q2", "Q5"]) // => "Q1, Q2 and Q5"
 */
export function formatList(words: readonly string[], conjunction = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
