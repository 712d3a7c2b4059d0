import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { HostError } from "../../src/core/workbook/spreadsheet-host";
import { readSnapshot } from "../../src/xlsx/read-snapshot";

const file = new Uint8Array(readFileSync(join(__dirname, "fixtures", "sample-saved-by-libreoffice.xlsx")));
const parts = unzipSync(file);
const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));

/** Reads, or is refused with one clear line; anything else fails. */
async function answers(bytes: Uint8Array): Promise<void> {
  try {
    await readSnapshot(bytes);
  } catch (cause) {
    if (!(cause instanceof HostError) || cause.code !== "unreadable") throw cause;
    expect(cause.message).toMatch(/^This (?:file|workbook|is) ?[^\n]+\.$/);
  }
}

describe("a file damaged anywhere is read or refused in one line, never more", () => {
  it("with bytes changed", async () => {
    const changes = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const copy = file.slice();
        for (const [at, byte] of list) copy[at] = byte;
        await answers(copy);
      }),
      { numRuns: 150, seed: 20261130 },
    );
  });

  it("with a part cut, or something put into it, or missing", async () => {
    const inserted = fc.constantFrom(
      "",
      "<",
      ">",
      "&",
      '"',
      "</c>",
      "<c>",
      "<v>",
      "&bad;",
      "<!--",
      "-1",
      "99999999999",
      "\u0000",
      'r="XFD9999999"',
    );
    const damage = fc.tuple(
      fc.constantFrom(...names),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(40),
      inserted,
      fc.nat(19),
    );
    await fc.assert(
      fc.asyncProperty(damage, async ([name, share, length, text, luck]) => {
        const changed = { ...parts };
        const xml = strFromU8(parts[name] ?? new Uint8Array());
        const at = Math.floor(xml.length * share);
        if (luck === 0) delete changed[name];
        else changed[name] = strToU8(xml.slice(0, at) + text + (luck < 5 ? "" : xml.slice(at + length)));
        await answers(zipSync(changed, { level: 1 }));
      }),
      { numRuns: 300, seed: 20261130 },
    );
  });
});
