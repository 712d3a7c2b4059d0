import fc from "fast-check";
import { crc32 } from "../../../src/xlsx/container/crc-32";

/** Bit by bit, as the polynomial is divided by hand. */
function plainly(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

test("the check value of CRC-32 that its catalogue gives", () => {
  // CRC RevEng catalogue, CRC-32/ISO-HDLC: check 0xcbf43926 for "123456789".
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test("any bytes, wherever they stand in their buffer, as bit by bit", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(9), (bytes, from) => {
      const part = bytes.subarray(Math.min(from, bytes.length));
      expect(crc32(part)).toBe(plainly(part));
    }),
    { seed: 20261130 },
  );
});
