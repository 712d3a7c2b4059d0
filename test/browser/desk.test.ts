import type { Frame } from "playwright-core";
import { renderTemplate } from "../../src/core/render/render-template";
import type { BookContent } from "../../src/core/domain/book-content";
import { sampleBook } from "../sample/book";
import { sampleDay, sampleRound } from "../sample/sample-round";
import { snapshotOf } from "../support/snapshot-of";
import { keepPicture, looksRight, setPaneWidth } from "./support/looks";
import { checkEnds } from "./support/pane";
import { useWorkbench } from "./support/use-workbench";

jest.setTimeout(240_000);

const tests = useWorkbench();

/** The sample book with findings on two departments and a fund that is over-subscribed. */
function book(): BookContent {
  const sample = sampleBook();
  const [text] = sample.findings;
  if (!text) throw new RangeError("the sample book needs a finding");
  return {
    ...sample,
    submissions: sample.submissions.map((row, index) => ({
      ...row,
      reviewer: index % 2 === 0 ? undefined : "External adviser",
    })),
    findings: [
      ...sample.findings,
      {
        ...text,
        severity: "warning",
        criterion: "pilot-checkpoints",
        sheet: "Pilots",
        cell: "A6",
        item: "MKT-P-01",
        message: "MKT-P-01 has no checkpoint between its start and its sunset on 31 May 2027.",
        remedy: "Plan a checkpoint, at least one every 90 days.",
      },
      {
        ...text,
        department: undefined,
        severity: "warning",
        criterion: "pilot-not-duplicated",
        sheet: undefined,
        cell: undefined,
        item: "MKT-P-01; PRD-P-01",
        message: "MKT-P-01 and PRD-P-01 look like one pilot.",
        remedy: "Make them one, or say how they differ.",
      },
    ],
    asks: sample.asks.map((ask) => ({ ...ask, asks: ask.asks.map((amount) => (amount ?? 0) * 3) })),
  };
}

/** Types a book's content into the new one, through Excel's own objects. */
async function fillIn(pane: Frame, content: BookContent): Promise<void> {
  const { sheets } = snapshotOf(
    renderTemplate("coalition-book", { round: sampleRound(), asOf: sampleDay, book: content }),
  );
  const typed = sheets
    .filter(({ name }) => ["Submissions", "Findings", "Rollup"].includes(name))
    .map(({ name, row, column, values, formulas, tables }) => ({
      name,
      row,
      column,
      tables: tables.map((table) => ({ name: table.name, range: table.range })),
      values: values.map((line) => line.map((value) => (typeof value === "object" ? null : value))),
      formulas: Object.entries(formulas),
    }));
  await pane.evaluate(
    (filled) =>
      Excel.run(async (context) => {
        for (const { name, row, column, values, formulas, tables } of filled) {
          const sheet = context.workbook.worksheets.getItem(name);
          // Only the roll-up is protected: people type on the others.
          if (name === "Rollup") sheet.protection.unprotect();
          for (const table of tables) context.workbook.tables.getItem(table.name).resize(table.range);
          sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0).values = values;
          for (const [address, formula] of formulas) sheet.getRange(address).formulas = [[formula]];
          await context.sync();
        }
      }),
    typed,
  );
}

test("a reviewer's way through the book: queue, plan, letter, note, forum", async () => {
  const workbench = await tests.greeted({}, 320);
  const { pane } = workbench;
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "New…" }).click();
  await pane.getByRole("radio", { name: /Coalition book/ }).click();
  await pane.getByRole("button", { name: "Create" }).click();
  await pane.getByRole("heading", { level: 1, name: /Coalition book/ }).waitFor({ timeout: 60_000 });
  await checkEnds(pane);
  await fillIn(pane, book());
  await pane.getByRole("button", { name: "Check again" }).click();
  await checkEnds(pane);
  await keepPicture(workbench, "pane", "book-home");

  await pane.getByRole("button", { name: "Submissions", exact: true }).click();
  await pane.getByRole("combobox", { name: "You are" }).selectOption("External adviser");
  await pane.getByRole("heading", { level: 2, name: "Plans: 8 of 8 to look at" }).waitFor();
  await keepPicture(workbench, "pane", "desk-queue");
  await pane.getByRole("button", { name: /^MKT/ }).click();
  await pane.getByText("MKT-P-01 has no checkpoint", { exact: false }).waitFor();
  await looksRight(workbench, "desk-plan", [270, 320]);
  await setPaneWidth(workbench, 320);

  await pane.getByRole("button", { name: "Add a note…" }).click();
  await pane.getByRole("textbox", { name: "About" }).fill("MKT-P-01");
  await pane.getByRole("textbox", { name: "What you saw, asked or agreed" }).fill("=SUM(1,1) is what they said.");
  await pane.getByRole("button", { name: "Write the note" }).click();
  await pane.getByRole("heading", { level: 2, name: "Notes: 1" }).waitFor({ timeout: 30_000 });
  await checkEnds(pane);
  await pane.getByRole("button", { name: "Settle…" }).first().click();
  await pane.getByRole("textbox", { name: "What was agreed" }).fill("They correct it by hand.");
  await pane.getByRole("button", { name: "Settle", exact: true }).click();
  await pane.getByRole("heading", { level: 2, name: "Open: 1 finding" }).waitFor({ timeout: 30_000 });
  await checkEnds(pane);
  await pane.getByRole("button", { name: "Waive…" }).first().click();
  await keepPicture(workbench, "pane", "desk-waive");
  await pane.getByRole("button", { name: "Cancel" }).click();
  const status = pane.getByRole("status").first();
  await pane.getByRole("button", { name: "Send back…" }).click();
  await keepPicture(workbench, "pane", "desk-letter");
  await pane.getByRole("button", { name: "Send back", exact: true }).click();
  await pane.getByText("Sent back", { exact: true }).first().waitFor({ timeout: 30_000 });
  await checkEnds(pane);
  expect(await status.textContent()).toBe("Sent back");

  await pane.getByRole("button", { name: "Back", exact: true }).click();
  await pane.getByRole("button", { name: "Prepare forum" }).first().click();
  await pane.getByRole("heading", { level: 2, name: /^Agenda/ }).waitFor({ timeout: 30_000 });
  await looksRight(workbench, "forum", [270, 320]);
  await setPaneWidth(workbench, 320);
  await pane.getByRole("button", { name: /^Write .* to the book$/ }).click();
  await pane.getByText("The book holds all of these questions.").waitFor({ timeout: 30_000 });
  await checkEnds(pane);
  await pane.getByRole("button", { name: /^Undo: / }).click();
  await pane.getByRole("button", { name: /^Write .* to the book$/ }).waitFor({ timeout: 30_000 });
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
