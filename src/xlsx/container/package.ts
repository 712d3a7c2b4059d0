import type { ZipEntry } from "./read-central-directory";
import { readCentralDirectory } from "./read-central-directory";
import { inflateEntry } from "./inflate-entry";
import { limits } from "./limits";
import { requireZip } from "./require-zip";
import { damaged, unreadable } from "./unreadable";

/** A part's path as it is compared: no leading slash, forward slashes, lower case, no "." or "..". */
export function partKey(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").toLowerCase().split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}

/**
 * An opened workbook file: its parts by path, each inflated when first asked for.
 *
 * Opening judges everything the directory declares (see {@link limits}) before anything is inflated. Paths are compared
 * without case and with either slash, because writers disagree with their own relationships.
 */
export class Package {
  private readonly contents = new Map<string, Uint8Array>();

  private constructor(
    private readonly file: Uint8Array,
    /** Entries by {@link partKey}, in the order of the file. */
    readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  /** @throws HostError "unreadable" for anything that is no readable zip of a sensible size */
  static open(file: Uint8Array): Package {
    if (file.length > limits.file)
      throw unreadable(
        `This file has ${Math.ceil(file.length / 1_048_576)} MB; up to ${limits.file / 1_048_576} MB are read. Remove pictures and sheets that don't belong to the plan, and save it again.`,
      );
    requireZip(file);
    const entries = new Map<string, ZipEntry>();
    let total = 0;
    for (const entry of readCentralDirectory(file, limits.entries)) {
      if (entry.name.endsWith("/") && entry.size === 0) continue;
      const key = partKey(entry.name);
      if (entries.has(key)) throw damaged(`it holds the part ${entry.name} twice`);
      requireSensible(entry);
      total += entry.size;
      if (total > limits.parts) throw tooLarge("its parts", total, limits.parts);
      entries.set(key, entry);
    }
    return new Package(file, entries);
  }

  has(path: string): boolean {
    return this.entries.has(partKey(path));
  }

  /** The bytes of a part, or undefined where there is no such part. */
  bytes(path: string): Uint8Array | undefined {
    const key = partKey(path);
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    const content = this.contents.get(key) ?? inflateEntry(this.file, entry);
    this.contents.set(key, content);
    return content;
  }

  /** The text of a part, or undefined where there is no such part. @throws HostError "unreadable" for a DTD or odd encoding */
  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    return bytes && decodeXml(bytes, path);
  }
}

function requireSensible(entry: ZipEntry): void {
  if (entry.encrypted)
    throw unreadable(
      "This file is a zip with a password. Unpack it with the password and hand in the workbook inside.",
    );
  if (entry.method !== 0 && entry.method !== 8)
    throw damaged(`the part ${entry.name} is packed in a way no workbook uses`);
  if (entry.size > limits.part) throw tooLarge(`its part ${entry.name}`, entry.size, limits.part);
  if (entry.size > limits.ratioFrom && entry.size > entry.packed * limits.ratio)
    throw unreadable(
      `This file unpacks to ${Math.round(entry.size / Math.max(1, entry.packed))} times its size (part ${entry.name}), as files made to exhaust a computer do; real workbooks stay under 130 times. Copy the sheets that matter into a new workbook.`,
    );
}

function tooLarge(what: string, size: number, limit: number) {
  return unreadable(
    `This workbook is too large: ${what} would unpack to ${Math.ceil(size / 1_048_576)} MB, up to ${limit / 1_048_576} MB are read. Remove sheets and pictures that don't belong to the plan, and save it again.`,
  );
}

/**
 * Text of an XML part: UTF-8 unless a mark or the first character says UTF-16.
 *
 * A document type declaration is refused: no workbook needs one, and its entities are a known way to fill a memory.
 */
export function decodeXml(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? "utf-16le"
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? "utf-16be"
        : "utf-8";
  const declared = encoding === "utf-8" ? declaredEncoding(bytes) : encoding;
  const text = decode(bytes, declared, path);
  // Declarations stand before the first element only; the text "<!DOCTYPE" further on would be escaped.
  if (/<!DOCTYPE/i.test(text.slice(0, firstElement(text))))
    throw damaged(`the part ${path} holds a document type declaration`);
  return text;
}

/** The encoding that an XML declaration names; some old writers use a Windows code page. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([^"']+)/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
}

function decode(bytes: Uint8Array, encoding: string, path: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damaged(`the part ${path} holds characters that can't be read as ${encoding}`, cause);
  }
}

function firstElement(text: string): number {
  const at = text.search(/<[A-Za-z_]/);
  return at < 0 ? text.length : at;
}
