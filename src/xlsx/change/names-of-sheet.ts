import { unescapeXml } from "../xml/escape-xml";

const entry = /<((?:[\w.-]+:)?)definedName\b([^>]*)>([^<]*)<\/\1definedName\s*>/g;

/** Which of another file's names are taken over, and for which sheet. */
export interface NamesToTake {
  /** Zero-based position of the first sheet that came with them: names of one sheet only are told by it. */
  readonly position: number;
  /** Whether a name of the whole workbook is to point to what it points to there. */
  readonly isWanted: (name: string) => boolean;
}

/** A workbook part with the names that another one brings: those that stand are pointed anew in their place, the others are added. */
export function withNames(workbook: string, brought: string, { position, isWanted }: NamesToTake): string {
  const names = [...brought.matchAll(entry)].map(([, , attributes = "", refersTo = ""]) => ({
    name: attribute(attributes, "name"),
    sheet: attribute(attributes, "localSheetId"),
    refersTo,
  }));
  const global = names.filter(({ name, sheet }) => sheet === undefined && isWanted(name ?? ""));
  const pointed = new Set<string>();
  const renewed = workbook.replace(entry, (whole, prefix: string, attributes: string) => {
    const name = attribute(attributes, "name") ?? "";
    const found = global.find((one) => isSame(one.name ?? "", name));
    if (found === undefined || attribute(attributes, "localSheetId") !== undefined) return whole;
    pointed.add(name.toLowerCase());
    return `<${prefix}definedName${attributes}>${found.refersTo}</${prefix}definedName>`;
  });
  const added = [
    ...global.filter(({ name }) => !pointed.has((name ?? "").toLowerCase())),
    ...names.filter(({ sheet }) => sheet !== undefined),
  ];
  if (added.length === 0) return renewed;
  const prefix = /<([\w.-]+:)?workbook[\s>]/.exec(renewed)?.[1] ?? "";
  const lines = added
    .map(({ name = "", sheet, refersTo }) => {
      const scope = sheet === undefined ? "" : ` localSheetId="${Number(sheet) + position}"`;
      return `<${prefix}definedName name="${name}"${scope}>${refersTo}</${prefix}definedName>`;
    })
    .join("");
  const end = /<\/(?:[\w.-]+:)?definedNames\s*>/.exec(renewed);
  if (end) return renewed.slice(0, end.index) + lines + renewed.slice(end.index);
  const list = `<${prefix}definedNames>${lines}</${prefix}definedNames>`;
  const empty = /<(?:[\w.-]+:)?definedNames\s*\/>/.exec(renewed);
  if (empty) return renewed.replace(empty[0], () => list);
  // [ECMA-376] 18.2.27: names stand behind sheets, function groups and links to other workbooks.
  for (const before of ["externalReferences", "functionGroups", "sheets"]) {
    const closed = new RegExp(`</(?:[\\w.-]+:)?${before}\\s*>|<(?:[\\w.-]+:)?${before}\\b[^>]*/>`).exec(renewed);
    if (closed) return renewed.replace(closed[0], () => closed[0] + list);
  }
  throw new SyntaxError("the workbook lists no sheets");
}

/** A workbook part without the names that belong to the sheet at a zero-based position; those of later sheets follow it. */
export function withoutNamesOf(workbook: string, position: number): string {
  return workbook.replace(entry, (whole, _prefix: string, attributes: string) => {
    const sheet = attribute(attributes, "localSheetId");
    if (sheet === undefined || Number(sheet) < position) return whole;
    if (Number(sheet) === position) return "";
    return whole.replace(/(\slocalSheetId\s*=\s*["'])\d+/, (_, start: string) => `${start}${Number(sheet) - 1}`);
  });
}

/** An attribute as written: names go from file to file with their escapes. */
function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2];
}

function isSame(a: string, b: string): boolean {
  return unescapeXml(a).toLowerCase() === unescapeXml(b).toLowerCase();
}
