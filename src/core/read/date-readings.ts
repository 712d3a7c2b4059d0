const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * The ISO dates that a text may mean, likeliest first; none when it can't be told.
 *
 * Slashes read day first and month first, since people of one company write both; dots read day first only.
 *
 * @example dateReadings("03/04/2027") // => ["2027-04-03", "2027-03-04"]
 * @example dateReadings("30/06/2027") // => ["2027-06-30"]
 * @example dateReadings("3 April 2027") // => ["2027-04-03"]
 * @example dateReadings("20270630") // => ["2027-06-30"]
 * @example dateReadings("soon") // => []
 */
export function dateReadings(text: string): string[] {
  const trimmed = text
    .normalize("NFKC")
    .trim()
    .replace(/^'/, "")
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimmed);
  if (iso) return dates([[iso[1], iso[2], iso[3]]]);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed);
  if (packed) return dates([[packed[1], packed[2], packed[3]]]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(trimmed);
  if (dotted) return dates([[dotted[3], dotted[2], dotted[1]]]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(trimmed);
  if (slashed)
    return dates([
      [slashed[3], slashed[2], slashed[1]],
      [slashed[3], slashed[1], slashed[2]],
    ]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})$/.exec(trimmed);
  if (dayFirst) return dates([[dayFirst[3], monthNumber(dayFirst[2] ?? ""), dayFirst[1]]]);
  const monthFirst = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(trimmed);
  if (monthFirst) return dates([[monthFirst[3], monthNumber(monthFirst[1] ?? ""), monthFirst[2]]]);
  return [];
}

function monthNumber(word: string): string {
  const index = months.findIndex((month) => month.startsWith(word.toLowerCase()));
  return String(index + 1);
}

function dates(candidates: readonly (readonly (string | undefined)[])[]): string[] {
  const found = candidates.flatMap(([year = "", month = "", day = ""]) => {
    const full = year.length === 2 ? `20${year}` : year;
    const iso = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const time = Date.parse(`${iso}T00:00:00Z`);
    return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? [] : [iso];
  });
  return [...new Set(found)];
}
