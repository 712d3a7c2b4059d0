import { strToU8 } from "fflate";
import type { Package } from "../container/package";
import { partKey } from "../container/package";
import { writeZip } from "../container/write-zip";
import { damaged } from "../container/unreadable";

/**
 * A package with some parts replaced, added or removed; all others are written with exactly the bytes they had.
 *
 * Reading a workbook into a model and writing it again would lose whatever the model doesn't know: macros, pictures, comments, charts.
 */
export class ChangedPackage {
  private readonly changes = new Map<string, string | undefined>();
  private readonly added = new Map<string, string>();

  constructor(readonly original: Package) {}

  /** Text of a part as it stands now, or undefined. */
  text(path: string): string | undefined {
    const key = partKey(path);
    return this.changes.has(key) ? this.changes.get(key) : this.original.text(path);
  }

  /** Text of a part that must be there. @throws HostError "unreadable" */
  require(path: string): string {
    const text = this.text(path);
    if (text === undefined) throw damaged(`the part ${path} is missing`);
    return text;
  }

  set(path: string, text: string): void {
    const key = partKey(path);
    if (!this.original.has(path)) this.added.set(key, path);
    this.changes.set(key, text);
  }

  remove(path: string): void {
    this.changes.set(partKey(path), undefined);
    this.added.delete(partKey(path));
  }

  /** Paths of all parts that are there now. */
  paths(): string[] {
    const kept = [...this.original.entries.keys()].filter(
      (key) => !this.changes.has(key) || this.changes.get(key) !== undefined,
    );
    return [...kept, ...this.added.values()];
  }

  /** The file with its changes. */
  toBytes(): Uint8Array {
    const parts = new Map<string, Uint8Array>();
    for (const path of this.paths()) {
      const key = partKey(path);
      const name = this.original.entries.get(key)?.name.replaceAll("\\", "/") ?? path;
      const changed = this.changes.get(key);
      const content = changed === undefined ? this.original.bytes(path) : strToU8(asUtf8(changed));
      if (content) parts.set(name, content);
    }
    return writeZip(parts);
  }
}

/** Parts are written as UTF-8, so one that was declared otherwise must say so. */
function asUtf8(text: string): string {
  return text.replace(/^(\ufeff?<\?xml[^>]*encoding\s*=\s*["'])[^"']+/, "$1UTF-8");
}
