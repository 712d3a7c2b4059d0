import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { defaultPack } from "../../src/core/domain/pack";
import { readRound } from "../../src/core/domain/read-round";
import { focused, focusIs, tabTo } from "./support/focus";
import { goToCell, typeInto } from "./support/sheet";
import { looksRight } from "./support/looks";
import { useWorkbench } from "./support/use-workbench";

jest.setTimeout(240_000);

const sampleFile = path.join(__dirname, "..", "..", "assets", "sample", "round.json");

const tests = useWorkbench();

/** Opens the editor with the mouse. */
async function openEditor(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Round" }).click();
  await pane.getByRole("heading", { level: 2, name: "A round" }).waitFor();
}

test("a small round is made by keyboard alone at 320 pixels and downloaded", async () => {
  const workbench = await tests.greeted({}, 320);
  const { page, pane, problems, close } = workbench;
  const keys = page.keyboard;

  await page.locator("#divider").focus();
  await tabTo(page, pane, /^More$/);
  await keys.press("Enter");
  await pane.getByRole("menuitem", { name: "Round" }).waitFor();
  await focusIs(pane, /^New…$/);
  await keys.press("ArrowDown");
  await focusIs(pane, /^Submit$/);
  await keys.press("ArrowDown");
  await focusIs(pane, /^Round$/);
  await keys.press("Enter");
  await pane.getByRole("heading", { level: 2, name: "A round" }).waitFor();
  await focusIs(pane, /^Round$/);
  await tabTo(page, pane, /^New round$/);
  await keys.press("Enter");
  await focusIs(pane, /^FY27$/);

  // Each thing that is missing is a jump away; Escape goes back up.
  await tabTo(page, pane, /Currency of the round Fill this in\.$/);
  await keys.press("Enter");
  await focusIs(pane, /^Currency of the round$/);
  await keys.type("eur");
  await keys.press("Escape");
  await focusIs(pane, /^Currency and rates/);
  await keys.press("Tab");
  await focusIs(pane, /^Departments and envelopes/);
  await keys.press("Enter");
  await focusIs(pane, /^Departments and envelopes$/);
  await tabTo(page, pane, /^Add a department$/);
  await keys.press("Enter");
  await focusIs(pane, /^Code$/);
  await keys.type("sal");
  await keys.press("Tab");
  await keys.type("Sales");
  await tabTo(page, pane, /^Envelope \(EUR\)$/);
  await keys.type("1.234");
  await pane.getByText("“1.234” reads two ways: 1,234 or 1.234. Write 1234 for the first.").waitFor();
  await looksRight(workbench, "round-mistake", [320]);
  await keys.press("Tab");
  await focusIs(pane, /^Plan due$/);
  await keys.type("4 December 2026");
  await keys.press("Shift+Tab");
  await focusIs(pane, /^Envelope \(EUR\)$/);
  await keys.press("Control+A");
  await keys.type("420,000");
  await keys.press("Escape");
  await focusIs(pane, /^SAL · Sales/);
  // Deleted and brought back.
  await keys.press("Delete");
  await focusIs(pane, /^Undo$/);
  await keys.press("Enter");
  await focusIs(pane, /^SAL · Sales EUR 420,000, due 4 Dec 2026$/);
  await keys.press("Escape");
  await focusIs(pane, /^Departments and envelopes 1 department/);

  await tabTo(page, pane, /^Decision points and groups/);
  await keys.press("Enter");
  await tabTo(page, pane, /^Groups$/);
  await keys.type("Women");
  await keys.press("Enter");
  await keys.type("Men");
  await keys.press("Escape");
  await focusIs(pane, /^Decision points and groups 6 decision points, 2 groups$/);
  await keys.press("Tab");
  await focusIs(pane, /^Outcome dictionary/);
  await keys.press("Enter");
  await tabTo(page, pane, /^Add an outcome$/);
  await keys.press("Enter");
  await focusIs(pane, /^Outcome ID$/);
  for (const [label, typed] of [
    [/^Pillar$/, "Fair"],
    [/^Outcome$/, "Women are promoted as men are"],
    [/^Metric$/, "IMP"],
    [/^Decision point$/, "Promo"],
    [/^Focal group$/, "Wom"],
    [/^Reference group$/, "Men"],
    [/^Unit$/, "ratio"],
    [/^Direction$/, "toward o"],
  ] as const) {
    await tabTo(page, pane, label);
    await keys.type(typed);
  }
  await keys.press("Escape");
  await focusIs(pane, /^OUT-01 · Women/);
  await keys.press("Escape");
  await pane.getByText("Nothing is wrong with this round.").waitFor();
  await looksRight(workbench, "round-small", [320]);

  await focusIs(pane, /^Outcome dictionary/);
  const download = page.waitForEvent("download");
  for (let presses = 0; presses < 30 && !/^Save round\.json$/.test(await focused(pane)); presses += 1)
    await keys.press("Shift+Tab");
  await keys.press("Enter");
  const file = await download;
  expect(file.suggestedFilename()).toBe("round.json");
  const { round, problems: unread } = readRound(readFileSync(await file.path(), "utf8"));
  expect(unread).toBeUndefined();
  // Origin: what was typed above; the rest are the defaults of a new round on the sample's day, 30 November 2026.
  expect(round).toEqual({
    round: "FY27",
    version: 1,
    calendar: { startMonth: 1, namedFor: "end" },
    firstQuarter: "FY27-Q1",
    currency: "EUR",
    rates: {},
    departments: [{ code: "SAL", name: "Sales", envelope: 420000, due: "2026-12-04" }],
    forums: [],
    decisionPoints: ["Hiring", "Promotion", "Retention", "Stretch assignment", "Talent pool", "Supplier award"],
    groups: ["Women", "Men"],
    outcomes: [
      {
        id: "OUT-01",
        pillar: "Fairness",
        outcome: "Women are promoted as men are",
        metric: "IMPACT.RATIO",
        decisionPoint: "Promotion",
        focalGroup: "Women",
        referenceGroup: "Men",
        unit: "ratio",
        direction: "toward one",
      },
    ],
    objectives: [],
    members: [],
    pack: defaultPack,
    waivers: [],
  });
  expect(problems).toEqual([]);
  await close();
});

test("every page looks right at every width", async () => {
  const workbench = await tests.greeted({}, 320);
  const { page, pane, problems } = workbench;
  const state = (what: string) => looksRight(workbench, `round-${what}`);
  await openEditor(pane);
  await state("start");
  await pane.getByRole("button", { name: "New round" }).click();
  await pane.getByRole("heading", { level: 2, name: "FY27" }).waitFor();
  await state("new");
  await pane.getByLabel("Choose round.json").and(pane.locator("input")).setInputFiles(sampleFile);
  await pane.getByText("From round.json. No changes.").waitFor();
  await state("sections");
  for (const part of [
    "Basics",
    "Currency and rates",
    "Departments and envelopes",
    "Fund and tranches",
    "Checks, scoring and words",
  ]) {
    await pane.getByRole("button", { name: new RegExp(`^${part}`) }).click();
    await pane.getByRole("heading", { level: 2, name: part }).waitFor();
    await state(part.toLowerCase().replaceAll(" ", "-"));
    await pane.getByRole("button", { name: "Back to All parts" }).click();
  }
  await pane.getByRole("button", { name: /^Outcome dictionary/ }).click();
  await pane.getByRole("button", { name: /^OUT-01/ }).click();
  await pane.getByRole("heading", { level: 2, name: /^OUT-01/ }).waitFor();
  await state("outcome");
  await pane.getByRole("button", { name: "Delete", exact: true }).click();
  await pane.getByText(/was deleted$/).waitFor();
  await state("deleted");
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByRole("button", { name: "Back to All parts" }).click();
  await pane.getByRole("button", { name: /^Departments and envelopes/ }).click();
  await pane.getByRole("button", { name: "Paste from a sheet…" }).click();
  await pane
    .getByRole("textbox", { name: "Rows" })
    .fill(
      "Code\tDepartment\tEnvelope\tRegion\nSAL\tSales\t1.500\tNorth\nNEW\tNewcomers\t2.500\tSouth\nN-W\tOdd\tmuch\t\n",
    );
  await pane.getByRole("radio", { name: "1,500" }).click();
  await state("paste");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(problems).toEqual([]);
  await workbench.close();
});

test("departments are taken from the selected cells of the sheet, and plans are made from the round that is open", async () => {
  const { page, pane, problems, close } = await tests.greeted({}, 320);
  const rows = [
    ["Code", "Name", "Envelope"],
    ["LAB", "Laboratory", "50000"],
    ["SAL", "Sales", "430000"],
  ];
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries()) await typeInto(page, `${"BCD"[column]}${row + 2}`, text);
  await goToCell(page, "B2:D4");

  await openEditor(pane);
  await pane.getByRole("button", { name: "From the sample round" }).click();
  await pane.getByRole("button", { name: /^Departments and envelopes/ }).click();
  await pane.getByRole("button", { name: "Paste from a sheet…" }).click();
  await pane.getByRole("button", { name: "Take the selected cells" }).click();
  await pane.getByText("Row 2 · New").waitFor();
  await pane.getByText("Envelope: 420,000 → 430,000.").waitFor();
  await pane.getByRole("button", { name: "Take these" }).click();
  await pane.getByText("1 department was added, 1 department was changed").waitFor();
  await pane.getByRole("button", { name: "Back to All parts" }).click();
  await pane.getByRole("button", { name: "Make workbooks…" }).click();
  await pane.getByRole("combobox", { name: "Department" }).selectOption({ label: "Laboratory (LAB)" });
  await pane.getByRole("button", { name: "Create" }).click();
  await pane.getByRole("heading", { level: 1, name: "Laboratory · FY27" }).waitFor({ timeout: 60_000 });
  expect(problems).toEqual([]);
  await close();
});

test("a round of 500 departments and 200 outcomes stays small in the document while it scrolls", async () => {
  const sample = JSON.parse(readFileSync(sampleFile, "utf8")) as { outcomes: object[] };
  const large = {
    ...sample,
    departments: Array.from({ length: 500 }, (_, index) => ({
      code: `D${String(index).padStart(3, "0")}`,
      name: `Department ${index}`,
      envelope: 1000 + index,
    })),
    outcomes: Array.from({ length: 200 }, (_, index) => ({
      ...sample.outcomes[index % sample.outcomes.length],
      id: `OUT-${String(index + 1).padStart(3, "0")}`,
    })),
  };
  const { page, pane, problems, close } = await tests.greeted({}, 320);
  await openEditor(pane);
  await pane
    .getByLabel("Choose round.json")
    .and(pane.locator("input"))
    .setInputFiles({ name: "large.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(large)) });
  await pane.getByRole("button", { name: /^Departments and envelopes 500 departments/ }).click();
  const rows = pane.locator('[id^="round-row-"]');
  await rows.first().waitFor();
  expect(await rows.count()).toBeLessThan(60);
  await rows.first().focus();
  await page.keyboard.press("End");
  await focusIs(pane, /^D499 · Department 499/);
  expect(await rows.count()).toBeLessThan(60);
  await page.keyboard.press("Enter");
  await pane.getByRole("textbox", { name: "Envelope (EUR)" }).fill("1,499.5");
  await page.keyboard.press("Escape");
  await focusIs(pane, /^D499 · Department 499 EUR 1,499\.5/);
  expect(problems).toEqual([]);
  await close();
});
