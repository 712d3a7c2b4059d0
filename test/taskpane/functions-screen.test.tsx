/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import sample from "../../assets/sample/round.json";
import { readRound } from "../../src/core/domain/read-round";
import { parseArea, cellAddress } from "../../src/core/workbook/address";
import type { CellInput } from "../../src/core/workbook/cell-value";
import { HostError } from "../../src/core/workbook/spreadsheet-host";
import { engine } from "../../src/taskpane/engine";
import { MemoryHost } from "../support/memory-host";
import { expectAccessible, openPane, type OpenPane } from "./support/pane";

// A whole plan in a page without layout: finding things by their role takes a while on a busy machine.
jest.setTimeout(60_000);

/** A plan with two groups counted at one decision point, and one that is suppressed. */
async function planWithGroups(): Promise<MemoryHost> {
  const host = new MemoryHost();
  const { round } = readRound(sample);
  if (!round) throw new RangeError("the sample round needs to be readable");
  await host.build(engine.workbookFor("five-quarter-plan", round, "SAL", "2026-11-30"));
  const evidence = (await host.snapshot()).sheets.find(({ name }) => name === "Evidence");
  const groups = evidence?.tables.find(({ name }) => name === "Groups");
  if (!groups) throw new RangeError("the plan needs a table Groups");
  const area = parseArea(groups.range);
  const fill = (row: number, values: Record<string, CellInput>) => {
    for (const [header, value] of Object.entries(values)) {
      const at = groups.columns.findIndex(({ name }) => name === header);
      host.type("Evidence", cellAddress(area.row + 1 + row, area.column + at), value);
    }
  };
  fill(0, { "Row ID": "SAL-G-01", "Outcome ID": "SAL-OC-01", Group: "Women", Eligible: 2500, Selected: 370 });
  fill(1, { "Row ID": "SAL-G-02", "Outcome ID": "SAL-OC-01", Group: "Men", Eligible: 3500, Selected: 620 });
  fill(2, {
    "Row ID": "SAL-G-03",
    "Outcome ID": "SAL-OC-01",
    Group: "Nonbinary",
    Eligible: "suppressed",
    Selected: "suppressed",
  });
  return host;
}

async function ask(question: RegExp, host?: MemoryHost): Promise<OpenPane> {
  const pane = await openPane(host ?? (await planWithGroups()), { loadEngine: () => Promise.resolve(engine) });
  await pane.user.click(screen.getByRole("button", { name: "More" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "Functions" }));
  await pane.user.click(await screen.findByRole("button", { name: question }));
  await screen.findByRole("heading", { level: 2, name: question });
  return pane;
}

async function askForGap(): Promise<OpenPane> {
  const pane = await ask(/^Are groups selected at the same rate/);
  await pane.user.selectOptions(await screen.findByRole("combobox", { name: "Group you ask about" }), "Women");
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Compared with" }), "Men");
  return pane;
}

const sentence =
  "Women are selected at 14.8 % against 17.7 % of Men: a gap of 2.9 points, between 1.0 and 4.8; 6,000 people.";
const write = () => screen.getByRole("button", { name: "Write into the chosen cell" });

test("a gap over the plan's Groups: prefilled, answered in words, with its groups as a picture and a table", async () => {
  const { user } = await askForGap();
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Table" }).value).toBe("Groups");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "How many were selected" }).value).toBe("Selected");
  expect(screen.getByText(sentence)).toBeTruthy();
  const plot = screen.getByRole("img", { name: /By group/ });
  expect(plot.textContent).toContain("suppressed");
  await user.click(screen.getByText("The same as a table"));
  const row = screen.getByRole("row", { name: /^Nonbinary/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["", "", "", "suppressed"]);
  await expectAccessible();
});

test("the formula is written into the chosen cell, and taken back in the footer", async () => {
  const { user, host, settled } = await askForGap();
  host.choose("Evidence", "AA40");
  await user.click(write());
  await screen.findByText("The formula is in Evidence!AA40.");
  await settled();
  expect(host.cell("Evidence", "AA40")).toMatchObject({
    formula: expect.stringMatching(
      /^=COALITION\.GAP\.RATE\(XLOOKUP\(1,--\(Groups\[Group\]="Women"\),Groups\[Selected\]\), /,
    ),
    value: 370 / 2500 - 620 / 3500,
  });
  await user.click(screen.getByRole("button", { name: "Undo: Formula in Evidence!AA40" }));
  await settled();
  expect(host.cell("Evidence", "AA40")).toBeNull();
});

test("a filled cell is not overwritten unless somebody says so", async () => {
  const { user, host, settled } = await askForGap();
  host.type("Evidence", "AA40", "mine");
  host.choose("Evidence", "AA40");
  await user.click(write());
  await screen.findByText("Evidence!AA40 holds “mine”. Replace it?");
  expect(document.activeElement?.textContent).toBe("Replace");
  await user.click(screen.getByRole("button", { name: "Keep it" }));
  expect(host.cell("Evidence", "AA40")).toBe("mine");
  expect(document.activeElement).toBe(write());
  await user.click(write());
  await user.click(await screen.findByRole("button", { name: "Replace" }));
  await settled();
  expect(host.cell("Evidence", "AA40")).toMatchObject({ formula: expect.stringContaining("GAP.RATE") });
});

test("in a plan a cell next to a table is only taken after a word of warning", async () => {
  const { user, host, settled } = await askForGap();
  host.choose("Evidence", "S8");
  await user.click(write());
  await screen.findByText(
    /^Evidence!S8 is in the table Groups or close to it: a check will take the formula for an entry/,
  );
  await user.click(screen.getByRole("button", { name: "Not here" }));
  expect(host.cell("Evidence", "S8")).toBeNull();
  await user.click(write());
  await user.click(await screen.findByRole("button", { name: "Write here" }));
  await settled();
  expect(host.cell("Evidence", "S8")).toMatchObject({ formula: expect.stringContaining("GAP.RATE") });
});

test("an answer that spills needs free cells", async () => {
  const { user, host, settled } = await askForGap();
  await user.click(screen.getByRole("checkbox", { name: "With interval and counts" }));
  expect(screen.getByText("It fills 14 rows and 2 columns from the chosen cell on.")).toBeTruthy();
  host.type("Evidence", "AB45", "here");
  host.choose("Evidence", "AA40");
  await user.click(write());
  await screen.findByText(/^Evidence!AB45 is not empty/);
  expect(host.cell("Evidence", "AA40")).toBeNull();
  host.type("Evidence", "AB45", null);
  await user.click(write());
  await settled();
  await waitFor(() => expect(host.cell("Evidence", "AA40")).toMatchObject({ value: "estimate" }));
});

test("what the workbook refuses is said, and nothing is lost", async () => {
  const { user, host } = await askForGap();
  host.failNext(new HostError("busy", "A cell is being edited. Press Enter and try again."));
  await user.click(write());
  await screen.findByText("The formula was not written: A cell is being edited. Press Enter and try again.");
  expect(screen.getByText(sentence)).toBeTruthy();
});

test("a change in the workbook marks the answer as old until it is read again", async () => {
  const { user, host } = await askForGap();
  const groups = (await host.snapshot()).sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "Groups");
  const area = parseArea(groups?.range ?? "A1");
  const selected = groups?.columns.findIndex(({ name }) => name === "Selected") ?? 0;
  host.type("Evidence", cellAddress(area.row + 1, area.column + selected), 500);
  expect(await screen.findByText("The workbook changed since it was read.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Read again" }));
  expect(await screen.findByText(/^Women are selected at 20\.0 %/)).toBeTruthy();
  // What was picked is still picked.
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Compared with" }).value).toBe("Men");
});

test("Escape goes from the question to the list, and from the list home; the focus goes along", async () => {
  const { user } = await ask(/^Are we on pace/);
  expect(document.activeElement?.textContent).toBe("Are we on pace?");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Are we on pace?"));
  expect(document.activeElement?.tagName).toBe("BUTTON");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("heading", { level: 1, name: "Functions" })).toBeNull());
});

test("a workbook without tables says how to get one", async () => {
  await ask(/^Is pay equal\?/, new MemoryHost({ Sheet1: [["plan", 1]] }));
  expect(await screen.findByText(/^There is no table in this workbook/)).toBeTruthy();
});
