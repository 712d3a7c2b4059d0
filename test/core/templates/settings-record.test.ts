import { settingsEdits, settingsText } from "../../../src/core/templates/settings-record";
import { invertEdits } from "../../../src/core/workbook/edit";
import type { SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { MemoryHost } from "../../support/memory-host";

/** A `_plan` of three rows whose first says that it is ours. */
const record = [
  ["coalition-planner", "Please leave this sheet alone."],
  ["template", "five-quarter-plan"],
  ["version", "v1.0"],
];

async function sheetOf(host: MemoryHost): Promise<SheetSnapshot> {
  const [sheet] = (await host.snapshot()).sheets;
  if (!sheet) throw new RangeError("the workbook needs a sheet");
  return sheet;
}

async function write(host: MemoryHost, text: string | null) {
  const edits = settingsEdits(await sheetOf(host), text);
  await host.apply(edits);
  return edits;
}

test("a workbook without settings carries none, and taking none out writes nothing", async () => {
  const host = new MemoryHost({ _plan: record });
  expect(settingsText(await sheetOf(host))).toBeNull();
  expect(settingsEdits(await sheetOf(host), null)).toEqual([]);
});

test("what is written is read, the record beside it stays, and undoing leaves no cell behind", async () => {
  const host = new MemoryHost({ _plan: record });
  const before = await sheetOf(host);
  const edits = await write(host, '{"grouping":"criterion"}');
  expect(settingsText(await sheetOf(host))).toBe('{"grouping":"criterion"}');
  expect((await sheetOf(host)).values.map((row) => row.slice(0, 2))).toEqual(record);
  expect(settingsEdits(await sheetOf(host), '{"grouping":"criterion"}')).toEqual([]);
  await host.apply(invertEdits(edits));
  expect(await sheetOf(host)).toEqual(before);
});

test("a text longer than cells hold goes over several, more rows than the record has, and shrinks again", async () => {
  const host = new MemoryHost({ _plan: record });
  // 150,000 characters: at most 30,000 a cell is five cells or more.
  const long = JSON.stringify({ vocabulary: { pillar: "é".repeat(150_000) } });
  await write(host, long);
  expect(settingsText(await sheetOf(host))).toBe(long);
  expect(Math.max(...(await sheetOf(host)).values.flat().map((cell) => String(cell).length))).toBeLessThan(32_767);
  await write(host, "{}");
  expect(settingsText(await sheetOf(host))).toBe("{}");
  await write(host, null);
  expect(settingsText(await sheetOf(host))).toBeNull();
});

test("no character of two units is cut in half: no file could hold a half", async () => {
  const host = new MemoryHost({ _plan: record });
  for (const shift of ["", "x"]) {
    const text = `${shift}${"🌍".repeat(40_000)}`;
    await write(host, text);
    expect(settingsText(await sheetOf(host))).toBe(text);
    const pieces = (await sheetOf(host)).values.flatMap((row) => (typeof row[6] === "string" ? [row[6]] : []));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.some((piece) => /[\uD800-\uDBFF]$/.test(piece))).toBe(false);
  }
});

test("two people who save at the same time: the second is refused and nothing is mixed", async () => {
  const host = new MemoryHost({ _plan: record });
  const mine = settingsEdits(await sheetOf(host), '{"role":"finance"}');
  await write(host, '{"role":"reviewer"}');
  await expect(host.apply(mine)).rejects.toMatchObject({ code: "changed" });
  expect(settingsText(await sheetOf(host))).toBe('{"role":"reviewer"}');
});
