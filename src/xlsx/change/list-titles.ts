import { unescapeXml } from "../xml/escape-xml";
import type { ChangedPackage } from "./changed-package";
import { escapeContent } from "./rewrite-references";

const titlesPart = /<(?:[\w.-]+:)?TitlesOfParts\b[\s\S]*?<\/(?:[\w.-]+:)?TitlesOfParts\s*>/;
const pairsPart = /<(?:[\w.-]+:)?HeadingPairs\b[\s\S]*?<\/(?:[\w.-]+:)?HeadingPairs\s*>/;
const title = /(<(?:[\w.-]+:)?lpstr>)([^<]*)(<\/(?:[\w.-]+:)?lpstr>)/g;

/**
 * Changes the sheets in the file's own table of contents, which mail programs and search show.
 *
 * It counts sheets first, then names and charts. Where it doesn't begin with a count of titles that fits, it is dropped: it is optional, and a
 * wrong one is worse than none.
 *
 * @param next the titles of all worksheets, from those that stand
 */
export function listTitles(file: ChangedPackage, next: (titles: readonly string[]) => readonly string[]): void {
  for (const path of file.paths().filter((one) => /(?:^|\/)app\.xml$/i.test(one))) {
    const text = file.require(path);
    const titles = titlesPart.exec(text)?.[0];
    const pairs = pairsPart.exec(text)?.[0];
    if (titles === undefined && pairs === undefined) continue;
    file.set(path, withTitles(text, titles, pairs, next));
  }
}

function withTitles(
  text: string,
  titles: string | undefined,
  pairs: string | undefined,
  next: (titles: readonly string[]) => readonly string[],
): string {
  const all = [...(titles ?? "").matchAll(title)];
  const count = Number(/<(?:[\w.-]+:)?i4>\s*(\d+)/.exec(pairs ?? "")?.[1] ?? Number.NaN);
  const [first] = all;
  if (titles === undefined || pairs === undefined || first === undefined || !(count >= 1 && count <= all.length))
    return text.replace(titlesPart, "").replace(pairsPart, "");
  const [, open = "", , close = ""] = first;
  const sheets = next(all.slice(0, count).map(([, , name = ""]) => unescapeXml(name)));
  const entries = [
    ...sheets.map((name) => open + escapeContent(name) + close),
    ...all.slice(count).map(([whole]) => whole),
  ];
  const inner = titles.slice(titles.indexOf(first[0]), titles.lastIndexOf(close) + close.length);
  const newTitles = titles
    .replace(inner, () => entries.join(""))
    .replace(/(\ssize\s*=\s*["'])\d+/, (_, start: string) => `${start}${entries.length}`);
  const newPairs = pairs.replace(/(<(?:[\w.-]+:)?i4>\s*)\d+/, (_, start: string) => `${start}${sheets.length}`);
  return text.replace(titles, () => newTitles).replace(pairs, () => newPairs);
}
