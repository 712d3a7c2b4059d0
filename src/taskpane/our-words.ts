import { renamer } from "../core/domain/renamed";

/** Rewrites a text of the pane; null while every word is the product's own. */
let rename: ((text: string) => string) | null = null;

/**
 * Makes the pane speak with an organisation's words from now on.
 *
 * Held beside React, like a locale: catalogues are imported by every component, and a word that a component had to ask for would be
 * forgotten by the next one. Called where a check's answer arrives, just before the state that shows it; nothing shows words of
 * a plan before that.
 *
 * @param vocabulary our word for a word of the product, as the check went by it
 */
export function speakOurWords(vocabulary: Readonly<Record<string, string>>): void {
  rename = Object.keys(vocabulary).length === 0 ? null : headingRenamer(vocabulary);
}

/**
 * A catalogue of strings that speaks with the organisation's words: read where it is used, each time anew.
 *
 * What people typed and what is handed to an entry (a sheet's name, a file's, a message) comes out as it went in.
 */
export function inOurWords<Catalogue extends object>(catalogue: Catalogue): Catalogue {
  const known = proxies.get(catalogue);
  if (known !== undefined) return known as Catalogue;
  const proxy = new Proxy(catalogue, {
    get: (target, key, receiver) => {
      const value = Reflect.get(target, key, receiver) as unknown;
      // A list's own methods read its entries through here again.
      return Object.hasOwn(target, key) ? spoken(value) : value;
    },
  });
  proxies.set(catalogue, proxy);
  return proxy;
}

/** One for each part of a catalogue, so that the same part is the same value to React. */
const proxies = new WeakMap<object, object>();

/**
 * {@link renamer} for headings and buttons too: it leaves nouns with a capital alone, because in a message they name sheets. At the very
 * start of a text of the pane's own the capital is only the sentence's.
 *
 * @example headingRenamer({ round: "cycle" })("Round of Rounds") // => "Cycle of Rounds"
 */
export function headingRenamer(vocabulary: Readonly<Record<string, string>>): (text: string) => string {
  const inside = renamer(vocabulary);
  return (text) => {
    if (/^\p{Ll}/u.test(text)) return inside(text);
    const small = text.charAt(0).toLowerCase() + text.slice(1);
    const [first = ""] = /^[\p{L}-]+(?: [\p{L}-]+)?/u.exec(small) ?? [];
    const renamed = inside(small);
    // Only a text whose first word was renamed loses its capital on the way.
    if (first === "" || inside(first) === first) return inside(text);
    return renamed.charAt(0).toUpperCase() + renamed.slice(1);
  };
}

function spoken(value: unknown): unknown {
  if (typeof value === "object" && value !== null) return inOurWords(value);
  if (rename === null) return value;
  if (typeof value === "string") return rename(value);
  return typeof value === "function" ? (...given: unknown[]) => saidAround(value as Said, given) : value;
}

type Said = (...given: readonly unknown[]) => unknown;

/** What an entry says, renamed around the texts that were handed to it. */
function saidAround(say: Said, given: readonly unknown[]): unknown {
  const text = say(...given);
  if (rename === null) return text;
  if (Array.isArray(text)) return text.map((line: unknown) => (typeof line === "string" ? around(line, given) : line));
  return typeof text === "string" ? around(text, given) : text;
}

function around(text: string, given: readonly unknown[]): string {
  if (rename === null) return text;
  const kept = textsIn(given).filter((part) => part !== "" && rename?.(part) !== part);
  // Placeholders of a kind that no workbook holds: noncharacters, one for each text that has to stay.
  const marked = kept.reduce((whole, part, index) => whole.split(part).join(`\uFDD0${index}\uFDD1`), text);
  return rename(marked).replace(/\uFDD0(\d+)\uFDD1/g, (_, index: string) => kept[Number(index)] ?? "");
}

/** The texts among what was handed over, in lists and objects too, longest first, so that one that holds another stays whole. */
function textsIn(given: readonly unknown[]): string[] {
  return given
    .flatMap((value) => (typeof value === "object" && value !== null ? (Object.values(value) as unknown[]) : [value]))
    .filter((value) => typeof value === "string")
    .sort((a, b) => b.length - a.length);
}
