import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc-32";
import type { ZipEntry } from "./read-central-directory";
import { damaged } from "./unreadable";

/** Packed bytes that are handed over at once: they can't unpack to more than about 64 MB. */
const chunk = 65_536;

/**
 * The content of one entry, exactly as long as the directory declares it.
 *
 * A declared size can lie, so larger entries are inflated piece by piece and given up as soon as they outgrow it;
 * inflating first and comparing afterwards would do the bomb's work. The checksum is compared because one flipped
 * bit in a stored amount would otherwise be read as another amount.
 *
 * @throws HostError "unreadable" where content and directory disagree
 */
export function inflateEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = unpack(entry, packedBytes(file, entry));
  if (content.length !== entry.size) throw damaged(`the part ${entry.name} is not as long as it should be`);
  if (crc32(content) !== entry.crc) throw damaged(`the part ${entry.name} doesn't match its checksum`);
  return content;
}

/** The packed bytes of an entry: its local header repeats the name and may hold another extra field. */
export function packedBytes(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (entry.offset + 30 > file.length || view.getUint32(entry.offset, true) !== 0x04034b50)
    throw damaged(`the part ${entry.name} is not where it should be`);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > file.length) throw damaged(`the part ${entry.name} is cut off`);
  return file.subarray(start, start + entry.packed);
}

function unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  if (entry.method === 0) return packed;
  if (packed.length === 0) return packed;
  try {
    // One byte more than declared, so that an entry which is too long shows.
    if (packed.length <= chunk) return inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
    return inflateInPieces(entry, packed);
  } catch (cause) {
    throw damaged(`the part ${entry.name} can't be unpacked`, cause);
  }
}

function inflateInPieces(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > content.length) throw new RangeError("more content than the directory declares");
    content.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += chunk)
    inflate.push(packed.subarray(at, at + chunk), at + chunk >= packed.length);
  return content.subarray(0, length);
}
