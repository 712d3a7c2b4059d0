/**
 * A number as Excel's number format shows it, for the formats that charts use: grouping, decimals, optional decimals (`#`), percent, literal
 * text in quotes or after a backslash, and a section each for positive, negative and zero.
 *
 * Not a whole formatter: dates, fractions and conditions are no value of a chart. What it doesn't know it shows as `General` does.
 *
 * @example numberText(1234.5, "#,##0") // => "1,235"
 * @example numberText(0.124, "0.0 %") // => "12.4 %"
 * @example numberText(0, '#,##0;-#,##0;"–"') // => "–"
 */
export function numberText(value: number, format: string): string {
  const sections = splitSections(format);
  const zero = value === 0 ? sections[2] : undefined;
  const negative = value < 0 ? sections[1] : undefined;
  const section = zero ?? negative ?? sections[0] ?? "General";
  const text = sectionText(negative === undefined ? value : -value, section);
  return text ?? generalText(value);
}

/** Decimals that the format shows at most, percent counted as two more: the finest difference of numbers that it can tell. */
export function finestStep(format: string): number {
  const pattern = /[#0?][#0?,]*(?:\.[#0?]+)?/.exec(withoutLiterals(splitSections(format)[0] ?? ""))?.[0];
  if (pattern === undefined) return 0;
  const percent = withoutLiterals(format).includes("%") ? 2 : 0;
  return 10 ** -((pattern.split(".")[1]?.length ?? 0) + percent);
}

/** As `General` shows it: up to six significant digits, which is what an axis has room for. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e12 || size < 1e-6)) return exponentText(value);
  return String(Number(value.toPrecision(6)) + 0);
}

function exponentText(value: number): string {
  const [digits = "0", exponent = "0"] = value.toExponential(2).split("e");
  const power = Number(exponent);
  return `${Number(digits)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function sectionText(value: number, section: string): string | undefined {
  const plain = withoutLiterals(section);
  if (/General/i.test(plain)) return undefined;
  const pattern = /[#0?][#0?,]*(?:\.[#0?]+)?/.exec(plain)?.[0];
  if (pattern === undefined) return plain === "" && section !== "" ? literals(section) : undefined;
  if (Math.abs(value) >= 1e15) return exponentText(value);
  const shownValue = plain.includes("%") ? value * 100 : value;
  const [, decimals = ""] = pattern.split(".");
  // Excel rounds the decimal number that people see, half away from zero; toFixed rounds its binary neighbour.
  const scale = 10 ** decimals.length;
  const digits = (Math.round(Number((Math.abs(shownValue) * scale).toPrecision(15))) / scale).toFixed(decimals.length);
  const [whole = "0", fraction = ""] = digits.split(".");
  const needed = decimals.replace(/#+$/, "").length;
  const kept = fraction.slice(0, Math.max(needed, fraction.replace(/0+$/, "").length));
  const grouped = pattern.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const number = kept === "" ? grouped : `${grouped}.${kept}`;
  const sign = shownValue < 0 && /[1-9]/.test(number) ? "-" : "";
  const [before = "", after = ""] = splitAround(section, pattern);
  return `${sign}${literals(before)}${number}${literals(after)}`;
}

/** The parts before and after the digits; digits inside quotes are text. */
function splitAround(section: string, pattern: string): [string, string] {
  const quoted = /"[^"]*"|\\./g;
  const masked = section.replace(quoted, (text) => "\u0001".repeat(text.length));
  const start = masked.indexOf(pattern);
  return [section.slice(0, start), section.slice(start + pattern.length)];
}

/** Quotes, backslashes, colours, conditions and paddings taken away; what they hold as text stays. */
function literals(part: string): string {
  return part.replace(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*./g,
    (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "",
  );
}

function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
}

function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? []).map(String);
}
