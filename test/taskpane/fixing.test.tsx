/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { HostError } from "../../src/core/workbook/spreadsheet-host";
import { MemoryHost } from "../support/memory-host";
import { expectAccessible, openPane } from "./support/pane";

const faulty = () => new MemoryHost({ Budget: [["plan", "1,200", "1,200"]], Pilots: [[null], ["sunset", "3.4."]] });

describe("fixing", () => {
  test("shows why, what to do, before and after; applies, checks again, and takes it back", async () => {
    const { host, user, settled } = await openPane(faulty());
    await user.click(screen.getByRole("button", { name: "Fix… SAL-B1" }));
    expect(screen.getByText("Sums would be wrong.")).toBeTruthy();
    expect(screen.getByText("Mend B1.")).toBeTruthy();
    // Before: the text in quotation marks; after: the number as the workbook shows it.
    expect(screen.getByRole("group", { name: "Make it 1200" }).textContent).toContain(
      "Budget!B1Before “1,200” →  After 1,200",
    );
    await expectAccessible();

    await user.click(screen.getByRole("button", { name: "Apply: Make it 1200" }));
    await settled();
    expect(host.cell("Budget", "B1")).toBe(1200);
    expect(screen.queryByRole("button", { name: "Fix… SAL-B1" })).toBeNull();
    expect(screen.getByRole("contentinfo").textContent).toContain("2 errors, 1 warning");
    expect(screen.queryByText("changed since")).toBeNull();
    // The focus is on the row that took the place of the mended one.
    await waitFor(() => expect(document.activeElement?.getAttribute("data-key")).toContain("Budget!C1"));

    await user.click(screen.getByRole("button", { name: "Undo: Make it 1200" }));
    await settled();
    expect(host.cell("Budget", "B1")).toBe("1,200");
    expect(screen.getByRole("button", { name: "Fix… SAL-B1" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });

  test("“Fix all” mends every safe one of the criterion in one go, and one Undo takes them all back", async () => {
    const { host, user, settled } = await openPane(faulty());
    await user.click(screen.getByRole("button", { name: "Fix… SAL-B1" }));
    await user.click(screen.getByRole("button", { name: "Fix all 2 like this" }));
    await settled();
    expect([host.cell("Budget", "B1"), host.cell("Budget", "C1")]).toEqual([1200, 1200]);
    await user.click(screen.getByRole("button", { name: "Undo: 2 fixes of one kind" }));
    await settled();
    expect([host.cell("Budget", "B1"), host.cell("Budget", "C1")]).toEqual(["1,200", "1,200"]);
  });

  test("choices are buttons of their own, dates are shown as dates, and there is no “Fix all”", async () => {
    const host = new MemoryHost({ Budget: [["plan"]], Pilots: [["3.4.", "3.4."]] });
    const { user, settled } = await openPane(host);
    await user.click(screen.getByRole("button", { name: "Fix… SAL-A1 Date" }));
    // Serials 46115 and 46085 of the 1900 system are 3 April and 4 March 2026 (Excel's DATEVALUE).
    expect(screen.getByRole("group", { name: "Make it 46115" }).textContent).toContain("3 Apr 2026");
    expect(screen.getByRole("group", { name: "Make it 46085" }).textContent).toContain("4 Mar 2026");
    expect(screen.queryByRole("button", { name: /^Fix all/ })).toBeNull();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Make it 46085" }));
    await settled();
    expect(host.cell("Pilots", "A1")).toBe(46085);
    expect(host.cell("Pilots", "B1")).toBe("3.4.");
  });

  test("where only a person can decide, it says so", async () => {
    const { user } = await openPane(faulty());
    await user.click(screen.getByRole("button", { name: "Details SAL-A2" }));
    expect(screen.getByText("Only a person can decide this one, so there is no button for it.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Apply/ })).toBeNull();
    await expectAccessible();
  });

  test("fixes pile up for Undo until somebody asks for a check", async () => {
    const { host, user, settled } = await openPane(faulty());
    for (const name of ["Fix… SAL-B1", "Fix… SAL-C1"]) {
      await user.click(screen.getByRole("button", { name }));
      await user.click(screen.getByRole("button", { name: "Apply: Make it 1200" }));
      await settled();
    }
    await user.click(screen.getByRole("button", { name: /^Undo/ }));
    await settled();
    expect([host.cell("Budget", "B1"), host.cell("Budget", "C1")]).toEqual([1200, "1,200"]);
    expect(screen.getByRole("button", { name: /^Undo/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Check" }));
    await settled();
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });

  test("somebody was faster: nothing is written, and the way on is a check", async () => {
    const { host, user, settled } = await openPane(faulty());
    await user.click(screen.getByRole("button", { name: "Fix… SAL-B1" }));
    host.type("Budget", "B1", "1,300");
    await user.click(screen.getByRole("button", { name: "Apply: Make it 1200" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Nothing was written; all cells are as they were");
    expect(alert.textContent).toContain("Budget!B1 is no longer what it was.");
    expect(host.cell("Budget", "B1")).toBe("1,300");
    await user.click(screen.getAllByRole("button", { name: "Check again" })[0] ?? document.body);
    await settled();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.queryByRole("button", { name: "Fix… SAL-B1" })).toBeNull();
  });

  test("a fix that was written stays undoable when the check after it fails, and the list says that it is old", async () => {
    const { host, user } = await openPane(faulty());
    const snapshot = host.snapshot.bind(host);
    host.snapshot = () => {
      host.snapshot = snapshot;
      return Promise.reject(new HostError("busy", "Excel isn't answering just now."));
    };
    await user.click(screen.getByRole("button", { name: "Fix… SAL-B1" }));
    await user.click(screen.getByRole("button", { name: "Apply: Make it 1200" }));
    expect((await screen.findByRole("alert")).textContent).toContain("The workbook could not be read");
    expect(host.cell("Budget", "B1")).toBe(1200);
    expect(screen.getByText("changed since")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Undo: Make it 1200" })).toBeTruthy();
  });

  test("the last fix leaves a clean pane, and the focus on its heading", async () => {
    const { user, settled } = await openPane(new MemoryHost({ Budget: [["plan", "1,200"]] }));
    await user.click(screen.getByRole("button", { name: "Fix… SAL-B1" }));
    await user.click(screen.getByRole("button", { name: "Apply: Make it 1200" }));
    await settled();
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Nothing found; 21 checks ran."));
    expect(screen.getByRole("button", { name: "Undo: Make it 1200" })).toBeTruthy();
    await expectAccessible();
  });
});
