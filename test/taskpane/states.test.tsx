/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { HostError } from "../../src/core/workbook/spreadsheet-host";
import { MemoryHost } from "../support/memory-host";
import { expectAccessible, openPane } from "./support/pane";

/** A plan with one finding of each kind. */
const faulty = () =>
  new MemoryHost({
    Budget: [
      ["plan", "1,200", "1,200"],
      ["note", "unread", null],
    ],
    Pilots: [["sunset", "3.4.", "waived"]],
  });

describe("each state of the pane", () => {
  test("opened outside Excel", async () => {
    await openPane(new MemoryHost(), { host: null });
    expect(screen.getByRole("heading", { name: "This pane lives in Excel" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Check" })).toBeNull();
    await expectAccessible();
  });

  test("an older Excel says what is missing", async () => {
    await openPane(new MemoryHost(), { host: null, missing: ["ExcelApi 1.14"] });
    expect(screen.getByText("ExcelApi 1.14")).toBeTruthy();
    await expectAccessible();
  });

  test("starting", async () => {
    const host = faulty();
    const release = host.hold();
    await openPane(host, {}, false);
    expect(screen.getByText("Looking at the workbook…")).toBeTruthy();
    await expectAccessible();
    release();
    await screen.findByRole("tree");
  });

  test("an empty workbook is greeted, with one button and no reasons", async () => {
    await openPane(new MemoryHost({ Sheet1: [] }));
    expect(screen.getByRole("heading", { level: 1, name: "No plan in this workbook" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "New plan…" })).toBeTruthy();
    expect(screen.queryByText("The hidden sheet _plan is gone.")).toBeNull();
    await expectAccessible();
  });

  test("somebody else's workbook is told why it can't be checked", async () => {
    await openPane(new MemoryHost({ Sheet1: [["Holiday list"]] }));
    expect(screen.getByText("The hidden sheet _plan is gone.")).toBeTruthy();
    await expectAccessible();
  });

  test("clean", async () => {
    await openPane(new MemoryHost({ Budget: [["plan"]] }));
    expect(screen.getByRole("heading", { name: "Nothing found; 21 checks ran." })).toBeTruthy();
    expect(screen.queryByRole("tree")).toBeNull();
    expect(screen.getByRole("contentinfo").textContent).toMatch(/^Nothing found · /);
    await expectAccessible();
  });

  test("clean, but not everything could be checked", async () => {
    await openPane(new MemoryHost({ Budget: [["plan", "unread"]] }));
    expect(screen.getByText("1 check could not run, see below.")).toBeTruthy();
    expect(screen.getByRole("treeitem", { name: "Not checked 1" }).getAttribute("aria-expanded")).toBe("false");
    await expectAccessible();
  });

  test("problems: grouped by sheet, severity in words, counts and time in the footer", async () => {
    await openPane(faulty());
    expect(screen.getByRole("heading", { level: 1, name: "Sales · FY27" })).toBeTruthy();
    expect(
      screen.getAllByRole("treeitem").map((row) => `${row.getAttribute("aria-level")} ${row.textContent}`),
    ).toEqual([
      "1 Budget 3",
      "2 Error SAL-B1“1,200” is text.Budget!B1 Fix…",
      "2 Error SAL-C1“1,200” is text.Budget!C1 Fix…",
      "2 Note SAL-A2There is money left.Budget!A2 Details",
      "1 Pilots 2",
      "2 Error SAL-A1This pilot has no sunset date.Pilots!A1 Details",
      "2 Warning SAL-B1“3.4.” may be two days.Pilots!B1 Fix…",
      "1 Waived 1",
      "1 Not checked 1",
    ]);
    // Three errors (two texts, one sunset), one warning, one note; the waived one counts as none of them.
    expect(screen.getByRole("contentinfo").textContent).toMatch(
      /^3 errors, 1 warning, 1 note · checked (14:02|02:02\sPM)$/,
    );
    await expectAccessible();
  });

  test("three things left: kinds of finding, errors first, each one click from its cell", async () => {
    const { host, user } = await openPane(faulty());
    expect(screen.getByRole("heading", { name: "3 things left" })).toBeTruthy();
    const things = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(things).toEqual([
      "Error “1,200” is text. and 1 more like it",
      "Error This pilot has no sunset date. ",
      "Warning “3.4.” may be two days. ",
    ]);
    await user.click(screen.getByRole("button", { name: /sunset date/ }));
    expect(host.revealed).toEqual([{ place: { sheet: "Pilots", cell: "A1" }, unhide: false }]);
  });

  test("edits make the result stale, a check makes it fresh", async () => {
    const { host, user, settled } = await openPane(faulty());
    expect(screen.queryByText("changed since")).toBeNull();
    host.type("Budget", "B1", 1200);
    expect(await screen.findByText("changed since")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Check" }));
    await settled();
    expect(screen.queryByText("changed since")).toBeNull();
    expect(screen.getByRole("contentinfo").textContent).toContain("2 errors, 1 warning, 1 note");
  });

  test("an edit while the check runs makes its result stale as it arrives", async () => {
    const { host, user, settled } = await openPane(faulty());
    const release = host.hold();
    await user.click(screen.getByRole("button", { name: "Check" }));
    host.type("Budget", "C1", "note");
    release();
    await settled();
    expect(screen.getByText("changed since")).toBeTruthy();
  });

  test("checking shows the sheet and can be stopped; the list stays as it was", async () => {
    const { host, user, settled } = await openPane(faulty());
    host.hold();
    await user.click(screen.getByRole("button", { name: "Check" }));
    expect(screen.getByText("Budget · 50 %")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await settled();
    expect(screen.getByText("Stopped. Nothing was changed.")).toBeTruthy();
    expect(screen.getAllByRole("treeitem")).toHaveLength(9);
  });

  test("a host's failure says what happened and can be tried again", async () => {
    const { host, user, settled } = await openPane(faulty());
    host.failNext(new HostError("busy", "A cell is being edited. Press Enter or Escape in the sheet, then try again."));
    await user.click(screen.getByRole("button", { name: "Check" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The check could not finish");
    expect(alert.textContent).toContain("A cell is being edited.");
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await settled();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("a failure at the start leaves a way on", async () => {
    const host = faulty();
    host.failNext(new HostError("failed", "Excel isn't answering just now."));
    const { user } = await openPane(host, {}, false);
    expect(await screen.findByText("The workbook could not be read")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Check" }));
    expect(await screen.findByRole("tree")).toBeTruthy();
  });

  test("a fault of ours is shown, not swallowed", async () => {
    await openPane(faulty(), { loadEngine: () => Promise.reject(new Error("chunk 7 did not load")) }, false);
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Something unexpected happened (chunk 7 did not load). Please report it.",
    );
  });

  test("one polite announcement for a check", async () => {
    const { container } = await openPane(faulty());
    expect(container.querySelector('[aria-live="polite"]')?.textContent).toBe(
      "Check finished: 3 errors, 1 warning, 1 note.",
    );
  });

  test("the ribbon's Check reads anew", async () => {
    const { host, press, settled } = await openPane(faulty());
    press("check");
    await settled();
    expect(host.snapshots).toBe(2);
  });
});
