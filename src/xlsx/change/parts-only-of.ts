import type { Package } from "../container/package";
import { partKey } from "../container/package";
import { readRelationships } from "../read/read-relationships";

/**
 * A sheet's part and all parts that only it leads to: its tables, drawings, charts, comments. What another sheet uses too is not among them.
 *
 * @param sheet path of the sheet @param workbook path of the workbook part
 */
export function partsOnlyOf(file: Package, sheet: string, workbook: string): string[] {
  const kept = new Set<string>();
  const gone = new Set<string>();
  walk(file, "", kept, (from, to) => partKey(from) === partKey(workbook) && partKey(to) === partKey(sheet));
  walk(file, sheet, gone, () => false);
  return [...gone].filter((path) => !kept.has(path) && file.has(path));
}

/** Everything that can be reached from a part, itself included, but not over the way that is closed. */
function walk(file: Package, from: string, seen: Set<string>, isClosed: (from: string, to: string) => boolean): void {
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const key = partKey(path);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { target, external } of readRelationships(file, path))
      if (!external && !isClosed(path, target)) waiting.push(target);
  }
}
