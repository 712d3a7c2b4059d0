import { escapeXml } from "./escape-xml";

/** A stretch of a text and what takes its place; `start` = `end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made. They must not overlap; several insertions at one place keep their order. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

/** An opening tag with an attribute set, added at its end where it is missing, or removed (undefined). Everything else stays as written. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const pattern = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === undefined ? "" : `${name}="${escapeXml(value)}"`;
  if (pattern.test(tag))
    return tag.replace(pattern, (_, blank: string) => (value === undefined ? "" : blank + written));
  return value === undefined ? tag : tag.replace(/\s*(\/?>)$/, (_, end: string) => ` ${written}${end}`);
}
