/**
 * The product's own nouns that an organisation may call otherwise. Choice labels (Fairness, Under way) are renamed where they are shown;
 * sheet, table and column names never are, because other people's formulas depend on them.
 */
export const renameableNouns = [
  "budget line",
  "checkpoint",
  "coalition",
  "commitment",
  "criterion",
  "decision forum",
  "dictionary",
  "envelope",
  "forum",
  "fund",
  "inclusion outcome",
  "marker",
  "milestone",
  "objective",
  "outcome",
  "pillar",
  "pilot",
  "plan",
  "round",
  "sunset",
  "waiver",
] as const;

/** Plurals that don't end in s. */
const pluralOf: Readonly<Record<string, string>> = { criterion: "criteria", dictionary: "dictionaries" };

/**
 * Rewrites a sentence in an organisation's own words.
 *
 * Renames in one place, after the sentence is made, so that no rule can forget it. Only nouns in small letters are renamed: in a message
 * "Pilots" is a sheet and "Outcome ID" a column, which keep their names, and what stands in quotes is what somebody typed. The article
 * before a noun follows it ("an outcome" → "a result").
 *
 * @param vocabulary our word for a word of the product; words that are no noun of it change nothing here
 * @example renamer({ pillar: "theme" })('No pillar of the two pillars in "pillar".') // => 'No theme of the two themes in "pillar".'
 */
export function renamer(vocabulary: Readonly<Record<string, string>>): (text: string) => string {
  const ours = new Map<string, string>();
  for (const [word, own] of Object.entries(vocabulary)) {
    const noun = renameableNouns.find((known) => known === word.trim().toLowerCase());
    const name = own.trim();
    if (noun === undefined || name === "") continue;
    ours.set(noun, name);
    ours.set(pluralOf[noun] ?? `${noun}s`, plural(name));
  }
  if (ours.size === 0) return (text) => text;
  // Longest first: "inclusion outcome" before "outcome".
  const nouns = [...ours.keys()].sort((a, b) => b.length - a.length).join("|");
  const pattern = new RegExp(`"[^"]*"|(?<![\\p{L}\\p{N}_-])(?:(an?)( ))?(${nouns})(?![\\p{L}\\p{N}_-])`, "gu");
  return (text) =>
    text.replace(pattern, (whole: string, article?: string, space?: string, noun?: string) => {
      const name = noun === undefined ? undefined : ours.get(noun);
      if (name === undefined) return whole;
      if (article === undefined) return name;
      return `${/^[aeiou]/i.test(name) ? "an" : "a"}${space ?? " "}${name}`;
    });
}

/** As English commonly makes one; an organisation whose word is irregular will be understood all the same. */
function plural(name: string): string {
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`;
}
