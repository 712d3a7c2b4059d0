import { kindOfFile, type FileKind } from "../../core/review/kind-of-file";

/** A workbook among what somebody dropped or chose. */
export interface GatheredFile {
  /** As a report names it: from the folder it lay in, "/" between folders. */
  readonly label: string;
  /** The folder that was dropped and the path in it; tells files of two folders apart. */
  readonly path: string;
  readonly file: File;
}

/** What was found in what somebody dropped or chose. */
export interface Gathered {
  readonly files: readonly GatheredFile[];
  /** How many were left out by their names alone. */
  readonly leftOut: Readonly<Record<Exclude<FileKind, "workbook">, number>>;
  /** The first few of those that are no workbooks. */
  readonly examples: readonly string[];
  /** Folders and files that the browser could not open. */
  readonly unopened: readonly string[];
}

/** So many names of what was left out are kept, to be shown. */
const mostExamples = 3;

/** Collects what is found, one file at a time. */
export class Gathering {
  private readonly files: GatheredFile[] = [];
  private readonly leftOut = { mark: 0, hidden: 0, other: 0 };
  private readonly examples: string[] = [];
  private readonly unopened: string[] = [];

  /** How many names were looked at so far. */
  get seen(): number {
    return this.files.length + this.leftOut.mark + this.leftOut.hidden + this.leftOut.other;
  }

  /** Whether a file of this path is one to open; where not, it is counted. @param path in the folder that was dropped */
  wants(path: string): boolean {
    const kind = kindOfFile(path);
    if (kind === "workbook") return true;
    this.leftOut[kind] += 1;
    if (kind !== "mark" && this.examples.length < mostExamples) this.examples.push(path);
    return false;
  }

  add(root: string, path: string, file: File): void {
    this.files.push({ label: path, path: root === "" ? path : `${root}/${path}`, file });
  }

  cannotOpen(path: string): void {
    this.unopened.push(path);
  }

  /** By name, as the command line has them: a browser lists a folder in whatever order. */
  get gathered(): Gathered {
    const files = [...this.files].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, leftOut: this.leftOut, examples: this.examples, unopened: this.unopened };
  }
}

/** What a file button was given; from a folder's button each file knows its path. */
export function gatherChosen(files: Iterable<File>): Gathered {
  const gathering = new Gathering();
  for (const file of files) {
    // Where pages are shown without folders (and in tests) a file doesn't have it.
    const relative: string | undefined = file.webkitRelativePath;
    const [root = "", ...inside] = (relative ?? "").split("/");
    const path = inside.length === 0 ? file.name : inside.join("/");
    if (gathering.wants(path)) gathering.add(inside.length === 0 ? "" : root, path, file);
  }
  return gathering.gathered;
}

/**
 * What was dropped, folders searched to the bottom.
 *
 * @param entries taken from the drop at once: a browser forgets them when its event is over
 * @param onSeen told how many names were looked at, now and then
 */
export async function gatherDropped(
  entries: readonly FileSystemEntry[],
  onSeen: (seen: number) => void,
): Promise<Gathered> {
  const gathering = new Gathering();
  const visit = async (root: string, path: string, entry: FileSystemEntry): Promise<void> => {
    try {
      if (isDirectory(entry)) {
        const reader = entry.createReader();
        // A browser gives a hundred at a time, and nothing when it is done.
        for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) {
          for (const inner of some) await visit(root, path === "" ? inner.name : `${path}/${inner.name}`, inner);
          onSeen(gathering.seen);
        }
      } else if (isFile(entry) && gathering.wants(path)) gathering.add(root, path, await fileOf(entry));
    } catch {
      // Locked, gone or behind a link: said by its name, since a browser doesn't say why.
      gathering.cannotOpen(path === "" ? root : path);
    }
  };
  for (const entry of entries)
    if (entry.isDirectory) await visit(entry.name, "", entry);
    else await visit("", entry.name, entry);
  return gathering.gathered;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function readSome(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
