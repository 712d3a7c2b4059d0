import type { Package } from "../container/package";
import { partKey } from "../container/package";
import { scanPart } from "./scan-part";

/** How one part points to another: `target` is a path in the package, or as written where it is external. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address; the words before differ between the two editions of the standard. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Path of the part that holds another part's relationships. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part ("" for the package itself), with targets resolved. */
export function readRelationships(file: Package, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found = scanPart(file, relationshipsPath(part), (scanner) => {
    const relationships: Relationship[] = [];
    for (let token = scanner.next(); token; token = scanner.next()) {
      if (token !== "open" || scanner.name !== "Relationship") continue;
      const target = scanner.attribute("Target") ?? "";
      const external = scanner.attribute("TargetMode") === "External";
      relationships.push({
        id: scanner.attribute("Id") ?? "",
        type: (scanner.attribute("Type") ?? "").split("/").at(-1) ?? "",
        target: external ? target : partKey(/^[\\/]/.test(target) ? target : folder + target),
        external,
      });
    }
    return relationships;
  });
  return found ?? [];
}
