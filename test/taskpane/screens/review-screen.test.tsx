/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { emptyPlan } from "../../../src/core/domain/empty-plan";
import { emptyFund } from "../../../src/core/domain/fund-content";
import type { Plan } from "../../../src/core/domain/plan";
import { departmentOf, type Round } from "../../../src/core/domain/round";
import { makeWorkbook } from "../../../src/core/make-workbook";
import { readBook } from "../../../src/core/read/read-coalition-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import type { Blueprint } from "../../../src/core/workbook/blueprint";
import { engine } from "../../../src/taskpane/engine";
import { MemoryHost } from "../../support/memory-host";
import { line, pilot, pilotLine, round as smallRound } from "../../support/plan";
import { openPane } from "../support/pane";

jest.setTimeout(90_000);

const round = smallRound();

async function fileOf(name: string, blueprint: Blueprint, day = "2026-11-20"): Promise<File> {
  // After the set-up of the page, which gives it what the library needs.
  const { writeBlueprint } = await import("../../../src/xlsx/write-blueprint");
  const bytes = await writeBlueprint(blueprint);
  return new File([bytes.slice()], name, { lastModified: Date.parse(`${day}T12:00:00Z`) });
}

function planOf(of: Round, code: string, changes: Partial<Plan> = {}): Blueprint {
  const department = departmentOf(of, code);
  if (department === undefined) throw new RangeError(`planOf needs a department of the round, got ${code}`);
  const plan: Plan = { ...emptyPlan(of, department), budget: [line({ id: `${code}-BL-001` })], ...changes };
  return renderTemplate("five-quarter-plan", { round: of, departmentCode: code, plan });
}

/** A new book of the round, open on the review's screen. */
async function openReview(effects: Parameters<typeof openPane>[1] = {}) {
  const host = new MemoryHost();
  await host.build(makeWorkbook("coalition-book", { round, asOf: "2026-11-30" }));
  const pane = await openPane(host, { loadEngine: () => Promise.resolve(engine), ...effects });
  await pane.user.click(screen.getByRole("button", { name: "More" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "Review plans" }, { timeout: 20_000 }));
  await screen.findByRole("heading", { level: 2, name: "Plans" }, { timeout: 20_000 });
  return pane;
}

const choose = (files: readonly File[]) =>
  fireEvent.change(screen.getByLabelText("Plans to review"), { target: { files } });
const read = () => screen.findByRole("heading", { level: 2, name: "The review" }, { timeout: 30_000 });
const items = (heading: string) =>
  within(screen.getByRole("heading", { level: 2, name: heading }).closest("section") as HTMLElement)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const bookIn = async (host: MemoryHost) => {
  const reading = readBook(await host.snapshot());
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return reading.content;
};

test("plans are dropped, listed with what became of each, written into the book in one go and taken back", async () => {
  const saved = new Map<string, string>();
  const { host, user, settled } = await openReview({
    saveFile: (name, content) => void saved.set(name, String(content)),
  });
  const sales = planOf(round, "SAL", { budget: [line(), pilotLine()], pilots: [pilot()] });
  const newer = await fileOf("sales final.xlsx", sales, "2026-11-21");
  choose([
    await fileOf("sales.xlsx", sales),
    newer,
    newer,
    await fileOf("hr.xlsx", planOf(round, "HR")),
    await fileOf("fund.xlsx", renderTemplate("pilot-fund", { round, fund: emptyFund(round) })),
    await fileOf("gaps.xlsx", renderTemplate("gap-sheet", { round })),
    await fileOf("next year.xlsx", planOf({ ...round, round: "FY28" }, "SAL")),
    new File(["not a workbook"], "broken.xlsx", { lastModified: 0 }),
    new File([""], "~$hr.xlsx"),
    new File(["notes"], "notes.txt"),
  ]);
  await read();
  await settled();
  const queue = items("Files");
  expect(queue.slice(0, 4)).toEqual([
    expect.stringMatching(/^broken\.xlsxCould not be read · /),
    expect.stringMatching(/^gaps\.xlsxLeft out · It is a gap sheet/),
    "next year.xlsxLeft out · It was made for round FY28; this review is of FY27, from FY27-Q1.",
    "sales.xlsxLeft out · sales final.xlsx of SAL is newer.",
  ]);
  expect(queue.slice(4)).toEqual([
    expect.stringMatching(/^hr\.xlsxCounts · Human Resources: \d+ errors?/),
    expect.stringMatching(/^sales final\.xlsxCounts · Sales: /),
    "fund.xlsxPilot fund · Its scores and awards count. It is not changed.",
  ]);
  expect(screen.getByText("1 file was dropped more than once and counts once.")).toBeTruthy();
  expect(screen.getByText("1 file is no workbook and was not opened, such as notes.txt.")).toBeTruthy();
  expect(screen.getByText(/^1 name begins with ~\$: Excel/)).toBeTruthy();
  expect(items("The review").slice(0, 1)).toEqual(["2 of 2 departments received"]);
  expect(items("The review").slice(-2)).toEqual(["1 file could not be read", "3 files left out"]);
  for (const name of ["Report for the forum (HTML)", "Findings (CSV)", "Every line of money (CSV)"]) {
    await user.click(screen.getByRole("button", { name: "Save a report…" }));
    await user.click(await screen.findByRole("menuitem", { name }));
  }
  expect(screen.getByText(/^Saved portfolio\.csv to your downloads\./)).toBeTruthy();
  expect(saved.get("report.html")).toContain("<!doctype html>");
  // One line of Human Resources and two of Sales, five quarters each, and the header.
  expect(saved.get("portfolio.csv")?.trim().split("\r\n")).toHaveLength(16);

  expect(saved.get("findings.csv")).toMatch(/^\uFEFF"Department","Severity",/);

  const before = await bookIn(host);
  await user.click(screen.getByRole("button", { name: "Fill the book" }));
  await screen.findByText("The book is filled. Undo below takes it back.", undefined, { timeout: 20_000 });
  await settled();
  const filled = await bookIn(host);
  expect(filled.submissions.map(({ department, file, status }) => [department, file, status])).toEqual([
    ["SAL", "sales final.xlsx", "Received"],
    ["HR", "hr.xlsx", "Received"],
    [undefined, "broken.xlsx", "Unreadable"],
  ]);
  expect(filled.findings.length).toBeGreaterThan(0);
  expect(filled.money.map(({ department }) => department)).toContain("HR");

  await user.click(screen.getByRole("button", { name: "Undo: Book filled from 2 plans" }));
  await settled();
  expect(await bookIn(host)).toEqual(before);
});

test("a book that was changed so that plans are judged otherwise has them read again, and one that can't be filled says why", async () => {
  const { host, user, settled } = await openReview();
  choose([await fileOf("hr.xlsx", planOf(round, "HR"))]);
  await read();
  expect(items("The review").slice(0, 2)).toEqual(["1 of 2 departments received", "Not received: SAL."]);

  // Somebody switches a criterion off, and renames a column.
  const { sheets } = await host.snapshot();
  const criteria = sheets.find(({ name }) => name === "Criteria");
  const row = (criteria?.values.findIndex((cells) => cells[0] === "pilot-sunset") ?? 0) + (criteria?.row ?? 0) + 1;
  await act(() =>
    host.apply([
      { kind: "set-cells", sheet: "Criteria", range: `B${row}`, before: [["yes"]], after: [["no"]] },
      { kind: "set-cells", sheet: "Findings", range: "G4", before: [["Message"]], after: [["What"]] },
    ]),
  );
  const problem = 'Column "Message" of the table Findings was renamed "What". Give it its name back and try again.';
  await user.click(screen.getByRole("button", { name: "Fill the book" }));
  await screen.findByText(problem, undefined, { timeout: 20_000 });
  await settled();

  await act(() =>
    host.apply([{ kind: "set-cells", sheet: "Findings", range: "G4", before: [["What"]], after: [["Message"]] }]),
  );
  await user.click(screen.getByRole("button", { name: "Fill the book" }));
  await screen.findByText("The book is filled. Undo below takes it back.", undefined, { timeout: 20_000 });
  await settled();
  await user.click(screen.getByRole("button", { name: "Fill the book" }));
  await screen.findByText("The book says all of this already. Nothing was written.", undefined, { timeout: 20_000 });
});

test("reading can be stopped and gone on with, and goes on while another screen is open", async () => {
  let open: () => void = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  const { inProcessReaders } = await import("../support/in-process-readers");
  const { user } = await openReview({
    loadFileReaders: async () => {
      const readers = inProcessReaders();
      return {
        atOnce: 1,
        open: async () => {
          const reader = await readers.open();
          return { ...reader, read: (request) => gate.then(() => reader.read(request)) };
        },
      };
    },
  });
  choose([await fileOf("hr.xlsx", planOf(round, "HR"))]);
  await screen.findByText("Reading");
  expect(screen.getByText("0 of 1 file read")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Stop" }));
  await screen.findByText("Stopped. 1 file is not read yet.");
  await user.click(screen.getByRole("button", { name: "Read the rest" }));
  await screen.findByText("Reading");
  await user.click(screen.getByRole("button", { name: "Back" }));
  open();
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Review plans" }));
  await read();
  await waitFor(() => expect(items("Files")).toEqual([expect.stringMatching(/^hr\.xlsxCounts/)]));
  await user.click(screen.getByRole("button", { name: "Clear the list" }));
  expect(screen.queryByRole("heading", { level: 2, name: "Files" })).toBeNull();
});
