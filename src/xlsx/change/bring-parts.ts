import { partKey } from "../container/package";
import { unescapeXml } from "../xml/escape-xml";
import { withAttribute } from "../xml/apply-splices";
import type { ChangedPackage } from "./changed-package";
import { registerPart } from "./register-part";

/** Where the parts of another file stand in this one. */
export interface BroughtParts {
  /** New path by the path in the other file. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Parts that a sheet brings with it; all others (workbook, styles, texts) the file has already, and they are merged. */
const own = /^xl\/(?:worksheets|tables|drawings|charts)\/[^/]+\.xml$/;

/**
 * Copies the sheets, tables, drawings and charts of a file that we wrote under paths that are free here, with their relationships, and gives
 * tables ids that no other table has.
 *
 * @param folder of the workbook part here, with its slash @param paths of the parts there @param source text of a part there
 */
export function bringParts(
  file: ChangedPackage,
  folder: string,
  paths: readonly string[],
  source: (path: string) => string,
): BroughtParts {
  const taken = new Set(file.paths().map(partKey));
  const moved = new Map<string, string>();
  for (const path of paths.filter((one) => own.test(one))) {
    const target = freePath(`${folder}${path.slice("xl/".length)}`, taken);
    taken.add(partKey(target));
    moved.set(path, target);
  }
  const types = contentTypes(source("[Content_Types].xml"));
  let table = greatestTableId(file);
  for (const [path, target] of moved) {
    const text = source(path);
    file.set(target, path.startsWith("xl/tables/") ? withTableId(text, ++table) : text);
    registerPart(file, target, types.get(path) ?? "application/xml");
    const relationships = source(relationshipsOf(path));
    if (relationships !== "") file.set(relationshipsOf(target), retargeted(relationships, path, moved));
  }
  return { paths: moved };
}

function relationshipsOf(path: string): string {
  return path.replace(/[^/]+$/, (name) => `_rels/${name}.rels`);
}

/** The path itself, or with the first number behind its letters that nothing else has. */
function freePath(path: string, taken: ReadonlySet<string>): string {
  const [, start = "", end = ""] = /^(.*?)\d*(\.\w+)$/.exec(path) ?? [];
  for (let number = 1; ; number++) {
    const candidate = `${start}${number}${end}`;
    if (!taken.has(partKey(candidate))) return candidate;
  }
}

function contentTypes(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/<Override PartName="\/([^"]*)" ContentType="([^"]*)"\/>/g)].map(([, path = "", type = ""]) => [
      path,
      type,
    ]),
  );
}

/** Relationships of a moved part, to where the others have moved: written as addresses from the package's root. */
function retargeted(relationships: string, path: string, moved: ReadonlyMap<string, string>): string {
  return relationships.replace(/<Relationship\s[^>]*>/g, (tag) => {
    const target = unescapeXml(/\sTarget="([^"]*)"/.exec(tag)?.[1] ?? "");
    const there = partKey(target.startsWith("/") ? target : path.replace(/[^/]+$/, "") + target);
    const here = [...moved].find(([from]) => partKey(from) === there)?.[1];
    return here === undefined ? tag : withAttribute(tag, "Target", `/${here}`);
  });
}

function greatestTableId(file: ChangedPackage): number {
  const ids = file
    .paths()
    .filter((path) => /(?:^|\/)tables\/[^/]+\.xml$/i.test(path))
    .map((path) => Number(/<(?:[\w.-]+:)?table\b[^>]*?\sid\s*=\s*["'](\d+)/.exec(file.text(path) ?? "")?.[1] ?? 0));
  return Math.max(0, ...ids);
}

function withTableId(table: string, id: number): string {
  return table.replace(/<table\s[^>]*>/, (tag) => withAttribute(tag, "id", String(id)));
}
