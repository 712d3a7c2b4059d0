import type { BookContent } from "../domain/book-content";
import { formatList } from "../domain/format";
import { idKey } from "../domain/id-key";
import type { Round } from "../domain/round";
import { definitionText } from "./definition-text";

/**
 * Where a book says something else than the round that a review was given, in sentences. The round counts, and the book keeps what was typed:
 * somebody must be told, or the two drift apart unseen.
 */
export function bookApart({ dictionary, departments }: BookContent, round: Round): readonly string[] {
  const inBook = new Map(dictionary.map((outcome) => [idKey(outcome.id), definitionText(outcome)]));
  const inRound = new Map(round.outcomes.map((outcome) => [idKey(outcome.id), definitionText(outcome)]));
  const outcomes = [...new Set([...inRound.keys(), ...inBook.keys()])].filter(
    (id) => id !== "" && inBook.get(id) !== inRound.get(id),
  );
  const codes = new Set(departments.map(({ code }) => idKey(code)).filter((code) => code !== ""));
  const expected = new Set<string>(round.departments.map(({ code }) => code));
  const apart = [...new Set([...codes, ...expected])].filter((code) => codes.has(code) !== expected.has(code));
  return [
    outcomes.length === 0
      ? ""
      : `The book's Dictionary differs from the round's in ${formatList(few(outcomes))}. The round's counts.`,
    apart.length === 0
      ? ""
      : `The book's Departments differ from the round's: ${formatList(few(apart))} ${apart.length === 1 ? "stands" : "stand"} in one of the two only. The round's count.`,
  ].filter((sentence) => sentence !== "");
}

function few(names: readonly string[]): readonly string[] {
  return names.length <= 8 ? names : [...names.slice(0, 7), `${names.length - 7} more`];
}
