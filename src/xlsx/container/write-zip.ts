import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";

/** The earliest moment a zip can hold, in local time as zips count, so that the same parts give the same bytes anywhere. */
const earliest = new Date(1980, 0, 1);

/**
 * Packs parts into a workbook file, in their order (Excel and the sniffers of mail gateways expect the content types first).
 *
 * The same parts give the same bytes: no clock, no platform, no compression that depends on time.
 */
export function writeZip(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts)
    files[path] = [
      typeof content === "string" ? strToU8(content) : content,
      { level: 6, mtime: earliest, os: 0, attrs: 0 },
    ];
  return zipSync(files);
}
