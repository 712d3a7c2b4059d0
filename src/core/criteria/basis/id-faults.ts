import { formatList } from "../../domain/format";

/** Excel's COUNTIF and MATCH take no longer text to look for. */
const longest = 255;

/**
 * What keeps an ID from being looked up, as the end of a sentence ("it begins with @"); undefined where nothing does.
 *
 * Everybody may have a numbering of their own, so an ID is not held to a pattern. Only what the workbook's formulas and lists take for
 * something else is told: at the beginning what makes a program calculate or compare, anywhere wildcards, what separates the IDs of a list
 * or joins those of a key, and what nobody can see.
 *
 * @example idFaults("SAL-BL-014") // => undefined
 * @example idFaults("2027/3 (Kiel)") // => undefined
 * @example idFaults("@SUM(1+1)*cmd|calc") // => "it begins with @ and holds * and |"
 */
export function idFaults(id: string): string | undefined {
  const text = id.trim();
  const [start] = /^[=+\-@<>]/.exec(text) ?? [];
  const inside = [...new Set(text.match(/[*?~;|]/g) ?? [])];
  const unseen = /[\p{Cc}\p{Cf}]/u.test(text) ? ["a character that can't be seen"] : [];
  const held = [...inside, ...unseen];
  const faults = [
    ...(start === undefined ? [] : [`begins with ${start}`]),
    ...(held.length === 0 ? [] : [`holds ${formatList(held)}`]),
    ...(text.length > longest ? [`is longer than ${longest} characters`] : []),
  ];
  return faults.length === 0 ? undefined : `it ${formatList(faults)}`;
}
