import { cellAddress } from "../../src/core/workbook/address";
import { associateFunctions, functionsAnswered } from "../support/associate-functions";
import { call } from "../support/call-function";
import { each, GOOD } from "../support/function-cases";
import { readMetadata } from "../support/function-metadata";
import { startOffice, type StartedOffice } from "../support/office";

/*
 * Every function of the metadata in a cell of the workbench's grid: typed as a formula, asked for through the genuine office.js and its
 * custom-functions protocol, and held against what the function answers when called with the same arguments.
 */

/** Good values for arguments that are one cell, and for the ranges that GOOD leaves to their own tests. */
const MORE: Readonly<Record<string, unknown>> = {
  hits: 12,
  n: 40,
  referenceHits: 48,
  referenceN: 80,
  count: 15,
  total: 405,
  benchmark: 0.057,
  baseline: 0.18,
  current: 0.15,
  start: 44000,
  before: 0.12,
  after: 0.1,
  margin: 0.1,
  baseRate: 0.2,
  spend: 120000,
  counts: each((row) => [3, 40, 25, 60][row % 4]),
  range: each((row) => (row === 2 ? "52,000" : row)),
};

const { functions } = readMetadata();
/** The columns on the sheet Data, one an argument that is a range. */
const columns = new Map(
  [
    ...new Set(
      functions.flatMap(({ parameters }) => parameters.filter(({ dimensionality }) => dimensionality === "matrix")),
    ),
  ]
    .map(({ name }) => name)
    .filter((name, at, all) => all.indexOf(name) === at && (MORE[name] ?? GOOD[name]) !== undefined)
    .map((name, at) => [name, { at, cells: (Array.isArray(GOOD[name]) ? GOOD[name] : MORE[name]) as unknown[][] }]),
);

/** One function in a cell: its formula, and what it answers when called. */
const written = functions.map(({ name, parameters }) => {
  const arguments_ = parameters.map(({ name: argument, dimensionality }) => {
    const column = columns.get(argument);
    if (dimensionality === "matrix")
      return column
        ? {
            text: `Data!${cellAddress(1, column.at)}:${cellAddress(column.cells.length, column.at)}`,
            value: column.cells,
          }
        : { text: "", value: null };
    const value = Array.isArray(GOOD[argument]) ? MORE[argument] : (MORE[argument] ?? GOOD[argument]);
    return { text: value === undefined ? "" : JSON.stringify(value), value: value ?? null };
  });
  while (arguments_.at(-1)?.text === "") arguments_.pop();
  const formula = `=COALITION.${name}(${arguments_.map(({ text }) => text).join(",")})`;
  const answer = call(
    name,
    parameters.map((_, at) => arguments_[at]?.value ?? null),
  );
  return { name, formula, rows: (Array.isArray(answer) ? answer : [[answer]]) as unknown[][] };
});

let office: StartedOffice;
const tops = new Map<string, number>();

beforeAll(async () => {
  office = await startOffice();
  associateFunctions(office);
  await office.Excel.run(async (context) => {
    const data = context.workbook.worksheets.add("Data");
    for (const [name, { at, cells }] of columns)
      // Text with an apostrophe before it, or "52,000" would be typed as a number.
      data.getRangeByIndexes(0, at, cells.length + 1, 1).values = [name, ...cells.map(([cell]) => cell)].map((cell) => [
        typeof cell === "string" ? `'${cell}` : (cell ?? ""),
      ]);
    const sheet = context.workbook.worksheets.add("Answers");
    for (const name of ["Spills", "Errors"]) context.workbook.worksheets.add(name);
    let top = 0;
    for (const { name, formula, rows } of written) {
      tops.set(name, top);
      sheet.getRangeByIndexes(top, 0, 1, 1).formulas = [[formula]];
      // An empty row below each, so that what spills too far would show.
      top += rows.length + 1;
    }
    await context.sync();
  });
  await functionsAnswered(office);
}, 60_000);

afterAll(() => office.dispose());

async function read(sheet: string, row: number, column: number, height: number, width: number): Promise<unknown[][]> {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, height, width);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

async function write(sheet: string, row: number, column: number, formula: string): Promise<void> {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
    await context.sync();
  });
}

const blank = (height: number, width: number): string[][] =>
  Array.from({ length: height }, () => Array.from({ length: width }, () => ""));

test("every function of the metadata is there, with arguments that it answers", () =>
  expect(written.map(({ name }) => name)).toEqual(functions.map(({ name }) => name)));

test.each(written.map((one) => [one.name, one] as const))(
  "%s answers in a cell as it does when called",
  async (name, one) => {
    const width = one.rows[0]?.length ?? 0;
    // One row and one column more than the answer: they stay empty.
    const shown = await read("Answers", tops.get(name) ?? -1, 0, one.rows.length + 1, width + 1);
    expect(shown).toEqual([...one.rows.map((row) => [...row, ""]), ...blank(1, width + 1)]);
  },
);

test.each(written.filter(({ name }) => name.endsWith(".STATS")).map(({ name, rows }) => [name, rows] as const))(
  "%s has its labels in the first column, estimate first and status last",
  async (name, rows) => {
    const labels = (await read("Answers", tops.get(name) ?? -1, 0, rows.length, 1)).map(([label]) => label);
    expect(labels[0]).toBe("estimate");
    expect(labels.at(-1)).toBe("status");
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.every((label) => typeof label === "string" && label !== "")).toBe(true);
  },
);

test("a spill gives way to what stands in it, and comes back", async () => {
  const table = written.find(({ name }) => name === "RATE.TABLE");
  if (!table) throw new Error("There is no RATE.TABLE.");
  const [height, width] = [table.rows.length, table.rows[0]?.length ?? 0];
  await write("Spills", 0, 0, table.formula);
  await functionsAnswered(office);
  expect(await read("Spills", 0, 0, height, width)).toEqual(table.rows);

  await write("Spills", 2, 1, "mine");
  await functionsAnswered(office);
  const blocked = blank(height, width);
  blocked[0]?.splice(0, 1, "#SPILL!");
  blocked[2]?.splice(1, 1, "mine");
  expect(await read("Spills", 0, 0, height, width)).toEqual(blocked);

  await write("Spills", 2, 1, "");
  await functionsAnswered(office);
  expect(await read("Spills", 0, 0, height, width)).toEqual(table.rows);

  await write("Spills", 0, 0, "");
  await functionsAnswered(office);
  expect(await read("Spills", 0, 0, height, width)).toEqual(blank(height, width));
});

test("a table spills below the last row that the grid has at first", async () => {
  const stats = written.find(({ name }) => name === "RATE.STATS");
  if (!stats) throw new Error("There is no RATE.STATS.");
  await write("Spills", 2995, 5, stats.formula);
  await functionsAnswered(office);
  expect(await read("Spills", 2995, 5, stats.rows.length, 2)).toEqual(stats.rows);
});

/** The column of DATA.AUDIT, in which "52,000" stands as text. */
const TEXT_NUMBERS = `Data!${cellAddress(1, columns.get("range")?.at ?? -1)}:${cellAddress(4, columns.get("range")?.at ?? -1)}`;

/** A formula that is refused, the error it shows, and the reason that comes with it. */
test.each<[string, string, RegExp | undefined]>([
  ["=COALITION.RATE(50,40)", "#VALUE!", /^RATE needs/],
  [`=COALITION.DIVERSITY(${TEXT_NUMBERS})`, "#VALUE!", /text that looks like a number/],
  ['=COALITION.RATE("1,000",40)', "#VALUE!", /text that looks like a number/],
  ['=COALITION.PACE(0,1,2,"2026-07-01",46300,46500)', "#VALUE!", /start is text/],
  ["=COALITION.RATE(0,0)", "#DIV/0!", undefined],
  ['=COALITION.REP.SHARE(Data!ZZ2:ZZ9,"W")', "#N/A", /nobody's group is known/],
  ["=COALITION.COST.PER.POINT(100,0.1,0.2)", "#N/A", /COST\.PER\.POINT/],
  ['=COALITION.REP.SHARE({"W";"M"},"X")', "#VALUE!", /The groups are: M, W/],
  ['=COALITION.REP.SHARE.STATS({"W"},"W")', "#NAME?", undefined],
  ["=COALITION.TIME.MEDIAN({1;2;3},{1;0;0})", "#N/A", /fewer than half have had the event/],
  ["=COALITION.RATE.STATS(50,40)", "#VALUE!", /^RATE needs|^RATE\.STATS needs/],
])("%s shows %s, with its reason", async (formula, shown, reason) => {
  await write("Errors", 0, 0, formula);
  await functionsAnswered(office);
  expect(await read("Errors", 0, 0, 1, 1)).toEqual([[shown]]);
  const sheet = office.grid.core.workbook.getSheetBySheetName("Errors")?.getSheetId() ?? "";
  const told = office.grid.functions.reasonAt(sheet, 0, 0, shown);
  if (reason) expect(told).toMatch(reason);
  else expect(told).toBeUndefined();
});
