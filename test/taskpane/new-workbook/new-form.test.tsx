/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import sample from "../../../assets/sample/round.json";
import { readRound } from "../../../src/core/domain/read-round";
import { HostError } from "../../../src/core/workbook/spreadsheet-host";
import { engine } from "../../../src/taskpane/engine";
import { MemoryHost } from "../../support/memory-host";
import { expectAccessible, openPane } from "../support/pane";

jest.setTimeout(30_000);

/** Opens the pane on an empty workbook, with the real engine, and in it the dialog for a new plan. */
async function openDialog(host = new MemoryHost({ Sheet1: [] })) {
  const pane = await openPane(host, { loadEngine: () => Promise.resolve(engine) });
  await pane.user.click(screen.getByRole("button", { name: "New plan…" }));
  const dialog = await screen.findByRole("dialog", { name: "New workbook" });
  return { ...pane, dialog: within(dialog) };
}

describe("a new plan", () => {
  test("from the sample round: department, preview, creation, and the check that follows", async () => {
    const { host, user, dialog, settled } = await openDialog();
    const departments = await dialog.findByRole("combobox", { name: "Department" });
    expect(
      within(departments)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Choose a department", ...sample.departments.map(({ name, code }) => `${name} (${code})`)]);
    expect(dialog.getByRole("button", { name: "Create" }).getAttribute("aria-disabled")).toBe("true");
    await expectAccessible();

    await user.selectOptions(departments, "SAL");
    expect(dialog.getByText("Five-quarter plan of Sales for FY27, FY27-Q1 to FY28-Q1, on these sheets:")).toBeTruthy();
    const sheets = dialog.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(sheets).toEqual(expect.arrayContaining(["Start", "Commitments", "Budget", "Pilots", "Summary"]));
    expect(sheets.at(-1)).toBe("and 2 hidden sheets for its lists and version");

    await user.click(dialog.getByRole("button", { name: "Create" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await settled();
    expect(host.sheetNames).toEqual(["Sheet1", ...sheets.slice(0, -1), "Lists", "_plan"]);
    // Fluent never lifts `aria-hidden` from the page behind a dialog in jsdom, which has no layout; that browsers do is asserted in test/browser.
    const hidden = true;
    await waitFor(() => expect(screen.getByRole("heading", { level: 1, hidden }).textContent).toBe("Sales · FY27"));
    expect(screen.getByRole("heading", { name: /things? left$/, hidden })).toBeTruthy();
    expect(screen.getAllByRole("treeitem", { hidden }).length).toBeGreaterThan(1);
  });

  test("a name that is taken is said in the dialog, which stays open", async () => {
    const { host, user, dialog } = await openDialog(new MemoryHost({ Sheet1: [], Budget: [["Holiday budget"]] }));
    await user.selectOptions(await dialog.findByRole("combobox", { name: "Department" }), "SAL");
    await user.click(dialog.getByRole("button", { name: "Create" }));
    const alert = await dialog.findByRole("alert");
    expect(alert.textContent).toContain("A sheet called Budget is already in this workbook.");
    expect(host.sheetNames).toEqual(["Sheet1", "Budget"]);
    await expectAccessible();
  });

  test("creation shows its progress and can be stopped, leaving nothing", async () => {
    const { host, user, dialog } = await openDialog();
    await user.selectOptions(await dialog.findByRole("combobox", { name: "Department" }), "SAL");
    host.hold();
    await user.click(dialog.getByRole("button", { name: "Create" }));
    expect(dialog.getByRole("progressbar")).toBeTruthy();
    await expectAccessible();
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    expect(await dialog.findByText("Stopped. Nothing was left in the workbook.")).toBeTruthy();
    expect(host.sheetNames).toEqual(["Sheet1"]);
  });

  test("a failed creation can be tried again", async () => {
    const { host, user, dialog } = await openDialog();
    await user.selectOptions(await dialog.findByRole("combobox", { name: "Department" }), "HR");
    host.failNext(new HostError("busy", "A cell is being edited."));
    await user.click(dialog.getByRole("button", { name: "Create" }));
    await user.click(await dialog.findByRole("button", { name: "Try again" }));
    await waitFor(() => expect(host.sheetNames).toContain("Budget"));
  });

  test("a round file with typos: each is listed plainly, and the mended file is read", async () => {
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole("radio", { name: "A round file…" }));
    const { outcomes, ...rest } = sample;
    const broken = { ...rest, outcomez: outcomes, currency: "euro" };
    await user.upload(
      dialog.getByLabelText("Choose round.json", { selector: "input" }),
      roundFile(JSON.stringify(broken)),
    );
    const problems = await dialog.findByRole("alert");
    const expected = readRound(broken).problems;
    expect(
      within(problems)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(expected);
    expect(problems.textContent).toContain("outcomez");
    expect(dialog.queryByRole("combobox", { name: "Department" })).toBeNull();
    await expectAccessible();

    const mine = { ...sample, round: "FY30", firstQuarter: "FY30-Q2" };
    await user.upload(
      dialog.getByLabelText("Choose round.json", { selector: "input" }),
      roundFile(JSON.stringify(mine)),
    );
    await user.selectOptions(await dialog.findByRole("combobox", { name: "Department" }), "SAL");
    expect(dialog.getByText("Five-quarter plan of Sales for FY30, FY30-Q2 to FY31-Q2, on these sheets:")).toBeTruthy();
    expect(dialog.getByRole("radio", { name: "From round.json" })).toBeTruthy();
  });

  test("a file that is no round at all is told so", async () => {
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole("radio", { name: "A round file…" }));
    const input = dialog.getByLabelText("Choose round.json", { selector: "input" });
    await user.upload(input, roundFile("Dear all,"));
    expect((await dialog.findByRole("alert")).textContent).toContain("This is not JSON");
    await user.upload(input, roundFile("x".repeat(5_000_001)));
    expect((await dialog.findByRole("alert")).textContent).toContain("larger than 5 MB");
  });

  test("Escape closes it and the focus goes back to what opened it", async () => {
    const { user } = await openDialog();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toBe("New plan…"));
  });

  test.each([
    ["Pilot fund", ["Fund", "Applications", "Scores", "Awards", "Spend", "Checkpoints", "Decisions", "Sunsets"]],
    ["Coalition book", ["Charter", "Departments", "Members", "Dictionary", "Criteria", "Portfolio", "Forums"]],
    ["Gap sheet", ["Start", "Roster", "Groups", "Gaps", "Copy"]],
  ])("%s: no department is asked for, and its sheets are made", async (title, sheets) => {
    const { host, user, dialog, settled } = await openDialog();
    await user.click(await dialog.findByRole("radio", { name: new RegExp(`^${title} `) }));
    await dialog.findByText(`${title} for FY27, FY27-Q1 to FY28-Q1, on these sheets:`);
    expect(dialog.queryByRole("combobox", { name: "Department" })).toBeNull();
    await expectAccessible();
    await user.click(dialog.getByRole("button", { name: "Create" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await settled();
    // Origin: the sheets that product.md names for each workbook.
    expect(host.sheetNames).toEqual(expect.arrayContaining(["Sheet1", ...sheets, "Lists", "_plan"]));
    const hidden = true;
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 1, hidden }).textContent).toMatch(new RegExp(`^${title}`)),
    );
  });

  test("the preview counts tables and charts of the very blueprint that is built", async () => {
    const { user, dialog } = await openDialog();
    const round = readRound(sample).round;
    if (!round) throw new RangeError("the sample round needs to be readable");
    await user.click(await dialog.findByRole("radio", { name: /^Pilot fund / }));
    const { sheets } = engine.workbookFor("pilot-fund", round, undefined, "2026-11-30");
    const count = (part: "tables" | "charts") =>
      sheets.filter(({ visibility }) => visibility === "visible").reduce((sum, sheet) => sum + sheet[part].length, 0);
    expect(count("charts")).toBeGreaterThan(0);
    const words = `${count("tables")} tables and ${count("charts")} ${count("charts") === 1 ? "chart" : "charts"}.`;
    expect(await dialog.findByText(`With ${words}`)).toBeTruthy();
  });

  test("a department that is chosen survives a look at another workbook, not another round without it", async () => {
    const { user, dialog } = await openDialog();
    await user.selectOptions(await dialog.findByRole("combobox", { name: "Department" }), "SAL");
    await user.click(dialog.getByRole("radio", { name: /^Gap sheet / }));
    await user.click(dialog.getByRole("radio", { name: /^Five-quarter plan / }));
    expect(dialog.getByRole<HTMLSelectElement>("combobox", { name: "Department" }).value).toBe("SAL");
    await user.click(dialog.getByRole("radio", { name: "A round file…" }));
    const others = sample.departments.filter(({ code }) => code !== "SAL");
    await user.upload(
      dialog.getByLabelText("Choose round.json", { selector: "input" }),
      roundFile(JSON.stringify({ ...sample, departments: others })),
    );
    expect((await dialog.findByRole<HTMLSelectElement>("combobox", { name: "Department" })).value).toBe("");
    expect(dialog.getByRole("button", { name: "Create" }).getAttribute("aria-disabled")).toBe("true");
  });

  test("names that are taken are asked about before anything is tried, and a file is the way on", async () => {
    const saved: { readonly name: string; readonly content: string | Uint8Array }[] = [];
    const host = new MemoryHost({ Sheet1: [], Budget: [["Holiday budget"]], Pilots: [] });
    const pane = await openPane(host, {
      loadEngine: () => Promise.resolve(engine),
      saveFile: (name, content) => void saved.push({ name, content }),
    });
    await pane.user.click(screen.getByRole("button", { name: "New plan…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "New workbook" }));
    await pane.user.selectOptions(await dialog.findByRole("combobox", { name: "Department" }), "SAL");
    expect(dialog.getByText("Budget and Pilots are names that this workbook uses already")).toBeTruthy();
    await expectAccessible();
    await pane.user.click(dialog.getByRole("button", { name: "Make it as a file" }));
    expect(await dialog.findByText("SAL-five-quarter-plan.xlsx is in your downloads")).toBeTruthy();
    await expectAccessible();
    expect(host.sheetNames).toEqual(["Sheet1", "Budget", "Pilots"]);
    const [file] = saved;
    expect(file?.name).toBe("SAL-five-quarter-plan.xlsx");
    if (file === undefined || typeof file.content === "string") throw new RangeError("the file needs to be bytes");
    const { readSnapshot } = await import("../../../src/xlsx/read-snapshot");
    const { sheets } = await readSnapshot(file.content);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Start", "Budget", "_plan"]));
  });

  test("in a plan the round that it carries can be taken, and what that copy leaves out is said", async () => {
    const host = new MemoryHost();
    const round = readRound({ ...sample, round: "FY29" }).round;
    if (!round) throw new RangeError("the sample round needs to be readable");
    await host.build(engine.workbookFor("five-quarter-plan", round, "SAL", "2026-11-30"));
    const { user } = await openPane(host, { loadEngine: () => Promise.resolve(engine) });
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(await screen.findByRole("menuitem", { name: "New…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "New workbook" }));
    await user.click(await dialog.findByRole("radio", { name: "The round of this workbook" }));
    await user.click(await dialog.findByRole("radio", { name: /^Gap sheet / }));
    expect(await dialog.findByText(/^Gap sheet for FY29, /)).toBeTruthy();
    expect(dialog.getByText(/^This copy is the one that SAL was given\./)).toBeTruthy();
    expect(dialog.getByText("This workbook is one of the planner's already")).toBeTruthy();
  });

  test("the ribbon opens it", async () => {
    const { press } = await openPane(new MemoryHost({ Sheet1: [] }), { loadEngine: () => Promise.resolve(engine) });
    press("newPlan");
    expect(await screen.findByRole("dialog", { name: "New workbook" })).toBeTruthy();
  });
});

function roundFile(text: string): File {
  return new File([text], "round.json", { type: "application/json" });
}
