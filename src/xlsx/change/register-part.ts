import { partKey } from "../container/package";
import { relationshipsPath } from "../read/read-relationships";
import type { ChangedPackage } from "./changed-package";

const contentTypes = "[Content_Types].xml";

/** Says what kind of part stands at a path; without it Excel takes the file for damaged. */
export function registerPart(file: ChangedPackage, path: string, contentType: string): void {
  file.set(
    contentTypes,
    beforeEnd(file.require(contentTypes), "Types", "Override", `PartName="/${path}" ContentType="${contentType}"`),
  );
}

/** Takes a part out of the file, and the line that says what kind it is. */
export function dropPart(file: ChangedPackage, path: string): void {
  file.remove(path);
  dropElements(file, contentTypes, "Override", (tag) => partKey(attributeOf(tag, "PartName")) === partKey(path));
}

/**
 * Points from one part to another.
 *
 * @param type the whole address of the kind of relationship @param target as the relationship spells it
 * @returns the id by which the pointing part names the other
 */
export function addRelationship(file: ChangedPackage, from: string, type: string, target: string): string {
  const path = relationshipsPath(from);
  const text = file.require(path);
  const id = freeId(text);
  file.set(path, beforeEnd(text, "Relationships", "Relationship", `Id="${id}" Type="${type}" Target="${target}"`));
  return id;
}

/** Takes out of a part the elements of this name, closed in themselves, that `which` picks by their tag. */
export function dropElements(
  file: ChangedPackage,
  path: string,
  element: string,
  which: (tag: string) => boolean,
): void {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${element}\\b[^>]*?(?:/>|>\\s*</(?:[\\w.-]+:)?${element}\\s*>)`, "g");
  file.set(
    path,
    file.require(path).replace(pattern, (tag) => (which(tag) ? "" : tag)),
  );
}

/** Adds an element before the end of the root element, under the root's prefix. */
function beforeEnd(xml: string, root: string, element: string, attributes: string): string {
  return xml.replace(
    new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>`),
    (end, prefix: string) => `<${prefix}${element} ${attributes}/>${end}`,
  );
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? "";
}

function freeId(relationships: string): string {
  for (let number = 1; ; number++) if (!new RegExp(`["']rId${number}["']`).test(relationships)) return `rId${number}`;
}
