/**
 * The numbers that a text may mean, likeliest first; none when it can't be told.
 *
 * A comma before three digits reads as thousands, as in the workbook's English form; a dot before exactly three digits reads two ways,
 * because half of Europe writes thousands so. Currency words and signs are passed over; percent signs divide by 100.
 *
 * @example numberReadings("1,200") // => [1200]
 * @example numberReadings("1.200") // => [1200, 1.2]
 * @example numberReadings("12 %") // => [0.12]
 * @example numberReadings("about 5") // => []
 */
export function numberReadings(text: string): number[] {
  let rest = text
    .normalize("NFKC")
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/^'/, "");
  const negative = /^\(.*\)$/.test(rest) || /^-/.test(rest) || /-$/.test(rest);
  rest = rest
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^-|-$/g, "")
    .trim();
  rest = rest.replace(/^(?:[A-Z]{3}|[$€£¥₹])\s*|\s*(?:[A-Z]{3}|[$€£¥₹])$/g, "").trim();
  const percent = /%$/.test(rest);
  if (percent) rest = rest.slice(0, -1).trim();
  const unit = /([0-9])\s*(k|m|tsd\.?|mio\.?)$/i.exec(rest);
  const factor = unit === null ? 1 : /^(k|t)/i.test(unit[2] ?? "") ? 1_000 : 1_000_000;
  if (unit) rest = rest.slice(0, unit.index + 1);
  if (!/^[0-9][0-9.,' ]*$/.test(rest)) return [];
  const scale = (value: number) => round((negative ? -value : value) * factor * (percent ? 0.01 : 1));
  return [...new Set(plainReadings(rest.replace(/[' ](?=[0-9]{3}(?![0-9]))/g, "")).map(scale))];
}

function plainReadings(text: string): number[] {
  if (/^[0-9]+$/.test(text)) return [Number(text)];
  if (/^[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$/.test(text)) return [Number(text.replaceAll(",", ""))];
  if (/^[0-9]{1,3}(\.[0-9]{3}){2,}$/.test(text)) return [Number(text.replaceAll(".", ""))];
  if (/^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(text)) return [Number(text.replace(".", "")), Number(text)];
  if (/^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$/.test(text)) return [Number(text.replaceAll(".", "").replace(",", "."))];
  if (/^[0-9]+\.[0-9]+$/.test(text)) return [Number(text)];
  if (/^[0-9]+,[0-9]+$/.test(text)) return [Number(text.replace(",", "."))];
  return [];
}

/** Takes off the dust of binary fractions: 12 × 0.01 is 0.12. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
