import type { Place } from "../../core/workbook/address";
import type { ScreenId } from "../screens/screen";

/** What happens when something found is chosen. */
export type FindTarget =
  | { readonly kind: "check-now" }
  | { readonly kind: "dialog"; readonly dialog: "new" | "keyboard" }
  | { readonly kind: "screen"; readonly screen: ScreenId }
  | { readonly kind: "cell"; readonly place: Place }
  /** Sentences under headings, shown in the box itself. */
  | { readonly kind: "help"; readonly lines: readonly (readonly [heading: string, text: string])[] };

/** One thing that the find box knows. */
export interface Findable {
  readonly kind: "action" | "item" | "check" | "function";
  /** What it is called: an ID, a title, a function's name. */
  readonly name: string;
  /** What tells it from others of its kind; searched too. */
  readonly about: string;
  readonly target: FindTarget;
}

/** The most results that are shown; who sees none that fits types another letter. */
export const mostShown = 20;

/**
 * What matches, best first: names that begin so, then words in them, then anything that holds all typed words. Within each the given order.
 *
 * Without anything typed the actions, which is what the box can do.
 */
export function findMatches(all: readonly Findable[], typed: string): Findable[] {
  const words = typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const [first] = words;
  if (first === undefined) return all.filter(({ kind }) => kind === "action").slice(0, mostShown);
  const ranked = all.flatMap((findable) => {
    const name = findable.name.toLowerCase();
    const text = `${name} ${findable.about.toLowerCase()}`;
    if (!words.every((word) => text.includes(word))) return [];
    // "BL-014" is how people say SAL-BL-014.
    const rank = name.startsWith(first)
      ? 0
      : new RegExp(`[^a-z0-9]${escaped(first)}`).test(name)
        ? 1
        : name.includes(first)
          ? 2
          : 3;
    return [{ findable, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostShown)
    .map(({ findable }) => findable);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
