import { unescapeXml } from "../xml/escape-xml";
import { withAttribute } from "../xml/apply-splices";
import { StyleLists, type StyleListName } from "./style-lists";

/** A styles part that another one's looks have been added to, and where they stand in it. */
export interface MergedStyles {
  readonly styles: string;
  /** New position of each cell format, by its position in the other part. */
  readonly cells: readonly number[];
  /** New position of each conditional format's look, by its position in the other part. */
  readonly conditional: readonly number[];
}

/** Number formats below this are Excel's own. */
const firstOwnFormat = 164;

/**
 * Adds the cell formats and conditional looks of one styles part to another, so that a sheet can move from file to file.
 *
 * What stands keeps its position. A named style that stands already under the same name keeps its look, and the cells take that: as in
 * Excel, where a sheet is added by the names of its styles. So a sheet put back looks like its neighbours, whatever program wrote them.
 *
 * @param standing the file's own part @param brought one that `writeStylesPart` wrote
 */
export function mergeStyles(standing: string, brought: string): MergedStyles {
  const target = new StyleLists(standing);
  const source = new StyleLists(brought);
  const sourceNames = styleNames(source);
  bringDefaults(source, target);
  const moved = (format: string) => withMovedParts(format, source, target);
  const cells = source.items("cellXfs").map((format) => {
    const named = Number(attribute(format, "xfId") ?? 0);
    const name = named === 0 ? undefined : sourceNames.get(named);
    if (name === undefined) return 0;
    const standingStyle = [...styleNames(target)].find(([, one]) => one.toLowerCase() === name.toLowerCase())?.[0];
    if (standingStyle !== undefined) return target.add("cellXfs", asCellFormat(target, standingStyle));
    const look = moved(source.items("cellStyleXfs")[named] ?? "<xf/>");
    const style = source.items("cellStyles").find((one) => attribute(one, "xfId") === String(named)) ?? "<cellStyle/>";
    // Two named styles may look alike; each has a place of its own all the same.
    const added = target.append("cellStyleXfs", look);
    target.append("cellStyles", withAttribute(style, "xfId", String(added)));
    return target.add("cellXfs", withTagAttribute(moved(format), "xfId", String(added)));
  });
  const conditional = source.items("dxfs").map((look) => target.add("dxfs", look));
  return { styles: target.toString(), cells, conditional };
}

/** Position 0 of each list is what cells without a format have; some writers leave out what they don't use. */
function bringDefaults(source: StyleLists, target: StyleLists): void {
  const lists = ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"] as const;
  for (const list of lists) {
    // Excel takes the first two fills for itself.
    const count = list === "fills" ? 2 : 1;
    for (let at = target.items(list).length; at < count; at++) target.append(list, source.items(list)[at] ?? "");
  }
}

/** Names of the named styles by the position of their look. */
function styleNames(lists: StyleLists): Map<number, string> {
  return new Map(
    lists.items("cellStyles").map((style) => [Number(attribute(style, "xfId") ?? 0), attribute(style, "name") ?? ""]),
  );
}

/** A cell's format that is just a named style's. What the style says it leaves alone, a cell has all the same: its "no" is left out. */
function asCellFormat(lists: StyleLists, style: number): string {
  const look = lists.items("cellStyleXfs")[style] ?? "<xf/>";
  const [tag = ""] = /^<[^>]*>/.exec(look) ?? [];
  const plain = tag.replace(/\sapply\w+\s*=\s*["'](?:0|false)["']/g, "");
  // The prefix is the lists' own to add.
  return (withAttribute(plain, "xfId", String(style)) + look.slice(tag.length)).replace(/<(\/?)[\w.-]+:/g, "<$1");
}

/** A format that names fonts, fills, borders and number formats by the target's positions. */
function withMovedParts(format: string, source: StyleLists, target: StyleLists): string {
  const parts: readonly (readonly [string, StyleListName])[] = [
    ["fontId", "fonts"],
    ["fillId", "fills"],
    ["borderId", "borders"],
  ];
  let result = format;
  for (const [name, list] of parts) {
    const entry = source.items(list)[Number(attribute(format, name) ?? 0)];
    if (entry !== undefined) result = withTagAttribute(result, name, String(target.add(list, entry)));
  }
  const id = Number(attribute(format, "numFmtId") ?? 0);
  if (id < firstOwnFormat) return result;
  const code = source.items("numFmts").find((one) => attribute(one, "numFmtId") === String(id)) ?? "";
  return withTagAttribute(result, "numFmtId", String(numberFormat(target, attribute(code, "formatCode") ?? "General")));
}

function numberFormat(target: StyleLists, code: string): number {
  const standing = target.items("numFmts");
  const known = standing.find((one) => attribute(one, "formatCode") === code);
  if (known !== undefined) return Number(attribute(known, "numFmtId"));
  const free = Math.max(firstOwnFormat - 1, ...standing.map((one) => Number(attribute(one, "numFmtId")))) + 1;
  target.add("numFmts", withAttribute(`<numFmt numFmtId="${free}"/>`, "formatCode", code));
  return free;
}

function withTagAttribute(element: string, name: string, value: string): string {
  const [tag = ""] = /^<[^>]*>/.exec(element) ?? [];
  return withAttribute(tag, name, value) + element.slice(tag.length);
}

function attribute(element: string, name: string): string | undefined {
  const [tag = ""] = /^<[^>]*>/.exec(element) ?? [];
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? "") : undefined;
}
