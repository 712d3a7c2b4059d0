import { damaged, unreadable } from "./unreadable";

/** One entry of a zip as its directory declares it, before anything is inflated. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where the entry's local header starts. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const utf8 = new TextDecoder("utf-8");
const latin1 = new TextDecoder("windows-1252");

/**
 * The directory of a zip, read without inflating anything.
 *
 * Not the library's own listing: it inflates while it lists, and what a file claims must be judged before it is
 * believed. Understands zip64 because some writers use it for small files too.
 *
 * @throws HostError "unreadable" where there is no directory, or it doesn't fit the file
 */
export function readCentralDirectory(bytes: Uint8Array, maximumEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined)
    throw unreadable(
      "This file starts like a workbook but its end is missing, so it was probably cut off while copying or downloading. Fetch it again from where it came from.",
    );
  const { count, offset } = directoryPlace(view, end);
  if (count > maximumEntries)
    throw unreadable(
      `This file holds ${count} parts; a workbook has at most a few hundred, and ${maximumEntries} are read. Copy the sheets that matter into a new workbook.`,
    );
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw damaged("the list of its parts is incomplete");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged("the list of its parts is incomplete");
    const flags = view.getUint16(at + 8, true);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const wide = wideSizes(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name: (flags & 0x800 ? utf8 : latin1).decode(nameBytes),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      ...wide,
    });
    at = next;
  }
  return entries;
}

/** Where the end record stands: in the last 64 KB, after which only a comment may follow. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

function directoryPlace(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
  // The zip64 end record is named by a locator of 20 bytes that stands directly before the end record.
  const locator = end - 20;
  const end64 = locator >= 0 ? Number(view.getBigUint64(locator + 8, true)) : -1;
  if (end64 < 0 || end64 + 56 > view.byteLength || view.getUint32(end64, true) !== end64Signature)
    throw damaged("the list of its parts is missing");
  return { count: Number(view.getBigUint64(end64 + 32, true)), offset: Number(view.getBigUint64(end64 + 48, true)) };
}

/** Sizes and offset of an entry; those that don't fit 32 bits stand in its zip64 extra field, in this order. */
function wideSizes(view: DataView, at: number, extra: number, extraLength: number) {
  const found = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const last = Math.min(field + 4 + view.getUint16(field + 2, true), extra + extraLength);
    let value = field + 4;
    for (const key of ["size", "packed", "offset"] as const)
      if (found[key] === 0xffffffff && value + 8 <= last) {
        found[key] = Number(view.getBigUint64(value, true));
        value += 8;
      }
    break;
  }
  return found;
}
