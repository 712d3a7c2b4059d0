import { unescapeXml } from "../xml/escape-xml";
import type { ChangedPackage } from "./changed-package";

/** Elements whose content is a formula or reference: cells, names, validations (also of extensions), conditional formats, tables, charts. */
const elements =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula|definedName)(?:\s[^>]*[^>/])?>)([^<]+)(?=<\/)/g;
/** Attributes that hold a reference: hyperlinks, and the cell that a drawn shape shows. */
const attributes = /(\s(?:location|textlink)=")([^"]+)(?=")/g;

/**
 * Rewrites every formula and reference of a workbook: in cells, names, drop-downs, formats, tables, charts, links.
 *
 * Works on the text of the parts, so that what isn't understood stays as it is.
 *
 * @param rewritten the new formula; a formula that it answers unchanged isn't touched
 */
export function rewriteReferences(file: ChangedPackage, rewritten: (formula: string) => string): void {
  const inText = (raw: string, quote: boolean): string | undefined => {
    const formula = unescapeXml(raw);
    const next = rewritten(formula);
    return next === formula ? undefined : escapeContent(next, quote);
  };
  for (const path of file.paths()) {
    if (!mayRefer(path)) continue;
    const text = file.text(path);
    if (text === undefined) continue;
    const changed = text
      .replace(elements, (whole, tag: string, raw: string) => {
        const next = inText(raw, false);
        return next === undefined ? whole : tag + next;
      })
      .replace(attributes, (whole, start: string, raw: string) => {
        const hash = raw.startsWith("#") ? "#" : "";
        const next = inText(raw.slice(hash.length), true);
        return next === undefined ? whole : start + hash + next;
      });
    if (changed !== text) file.set(path, changed);
  }
}

function mayRefer(path: string): boolean {
  return /\.xml$/i.test(path) && !/sharedStrings|styles|theme|\[content_types\]|comments|docProps/i.test(path);
}

/** Text as XML content, changing no more than it must, so that a rewritten part differs only where it means something else. */
export function escapeContent(text: string, quote = false): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return quote ? escaped.replaceAll('"', "&quot;") : escaped;
}
