import { formatNumber } from "../../core/domain/format";
import type { ReadSources } from "../../core/read/read-workbook";
import type { Place } from "../../core/workbook/address";
import type { Fact } from "./overview";

/** Facts of a section that are listed one by one; the cells hold the rest. */
const shownFacts = 5;

/** The cell that a path of the content was read from; null where it has none. */
export function placeOf({ places }: ReadSources, ...path: readonly (string | number)[]): Place | null {
  return places.get(path.join(".")) ?? null;
}

/** The first facts, those that wait for somebody before the others, and one that counts the rest. */
export function firstFacts(all: readonly Fact[]): Fact[] {
  const sorted = [...all.filter(({ isDue }) => isDue), ...all.filter(({ isDue }) => !isDue)];
  const shown = sorted.slice(0, shownFacts);
  const next = sorted[shownFacts];
  if (!next) return shown;
  return [
    ...shown,
    {
      text: `and ${formatNumber(sorted.length - shownFacts)} more, from here on`,
      isDue: next.isDue,
      place: next.place,
    },
  ];
}
