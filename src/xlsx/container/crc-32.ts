/** The remainder that each byte leaves, alone and with one to seven bytes of zero behind it: eight tables of 256. */
const tables = remainders();

function remainders(): Int32Array {
  const all = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    all[byte] = value;
  }
  for (let at = 256; at < all.length; at++) {
    const before = all[at - 256] ?? 0;
    all[at] = (all[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return all;
}

/**
 * CRC-32 of bytes, as zip uses it.
 *
 * Eight bytes a step, not one: bit by bit of a workbook would cost more than unpacking it.
 *
 * @see Kounavis and Berry (2005), "A systematic approach to building high performance software-based CRC generators" (slicing by 8)
 */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  let crc = -1;
  for (let at = 0; at < whole; at += 8) {
    const first = crc ^ view.getInt32(at, true);
    const second = view.getInt32(at + 4, true);
    crc =
      (tables[1792 + (first & 0xff)] ?? 0) ^
      (tables[1536 + ((first >>> 8) & 0xff)] ?? 0) ^
      (tables[1280 + ((first >>> 16) & 0xff)] ?? 0) ^
      (tables[1024 + (first >>> 24)] ?? 0) ^
      (tables[768 + (second & 0xff)] ?? 0) ^
      (tables[512 + ((second >>> 8) & 0xff)] ?? 0) ^
      (tables[256 + ((second >>> 16) & 0xff)] ?? 0) ^
      (tables[second >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at++) crc = (tables[(crc ^ view.getUint8(at)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
