/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { CellInput } from "../../src/core/workbook/cell-value";
import { MemoryHost } from "../support/memory-host";
import { expectAccessible, openPane } from "./support/pane";

const faulty = () =>
  new MemoryHost({
    Budget: [
      ["plan", "1,200", "1,200"],
      ["note", "unread", null],
    ],
    Pilots: [["sunset", "3.4.", "waived"]],
  });

/** What the focus is on: a row by its key's place, else a button's or box's name. */
const focused = () => {
  const element = document.activeElement;
  return element?.getAttribute("data-key") ?? element?.getAttribute("aria-label") ?? element?.textContent;
};

/** The key of the row whose finding stands in this cell; keys are made of criterion, place and item. */
const rowAt = (cell: string) =>
  screen
    .getAllByRole("treeitem")
    .find((row) => row.getAttribute("data-key")?.includes(`|${cell}|`))
    ?.getAttribute("data-key");

describe("the pane by keyboard", () => {
  test("the list is one tab stop; arrows, Home and End move in it", async () => {
    const { user } = await openPane(faulty());
    expect(screen.getAllByRole("treeitem").filter((row) => row.tabIndex === 0)).toHaveLength(1);
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("sheet:Budget");
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe(rowAt("Budget!B1"));
    await user.keyboard("{End}");
    expect(focused()).toBe("not-checked");
    await user.keyboard("{Home}{ArrowUp}");
    expect(focused()).toBe("sheet:Budget");
    expect(screen.getAllByRole("treeitem").filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });

  test("left folds a group, right unfolds it and goes in, left goes back to its heading", async () => {
    const { user } = await openPane(faulty());
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("{ArrowDown}{ArrowLeft}");
    expect(screen.getByRole("treeitem", { name: "Budget 3" }).getAttribute("aria-expanded")).toBe("false");
    expect(rowAt("Budget!B1")).toBeUndefined();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(focused()).toBe(rowAt("Budget!B1"));
    await user.keyboard("{ArrowLeft}");
    expect(focused()).toBe("sheet:Budget");
  });

  test("Enter goes to the cell", async () => {
    const { host, user } = await openPane(faulty());
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(host.revealed.map(({ place }) => place)).toEqual([{ sheet: "Budget", cell: "B1" }]);
  });

  test("Alt+Enter opens the fixes and takes the focus there, Escape gives it back", async () => {
    const { host, user } = await openPane(faulty());
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("{ArrowDown}{ArrowDown}{Alt>}{Enter}{/Alt}");
    expect(focused()).toBe("Apply: Make it 1200");
    expect(host.revealed).toEqual([]);
    await expectAccessible();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(focused()).toBe(rowAt("Budget!B1")));
    expect(screen.queryByRole("button", { name: "Apply: Make it 1200" })).toBeNull();
  });

  test("F8 and Shift+F8 go through the problems from anywhere, round the end, into folded groups, past waived ones", async () => {
    const { host, user, settled } = await openPane(faulty());
    screen.getByRole("button", { name: "Check" }).focus();
    const met: (string | null | undefined)[] = [];
    for (let press = 0; press < 6; press += 1) {
      await user.keyboard("{F8}");
      await settled();
      await waitFor(() => expect(host.revealed).toHaveLength(press + 1));
      met.push(focused()?.split("|")[1]);
    }
    const order = ["Budget!B1", "Budget!C1", "Budget!A2", "Pilots!A1", "Pilots!B1", "Budget!B1"];
    expect(met).toEqual(order);
    expect(host.revealed.map(({ place }) => `${place.sheet}!${place.cell}`)).toEqual(order);
    await user.click(screen.getByRole("treeitem", { name: "Pilots 2" }));
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("{Shift>}{F8}{/Shift}");
    expect(focused()).toBe(rowAt("Pilots!B1"));
  });

  test("F8 pressed faster than the workbook answers ends at the last cell", async () => {
    const { host, user } = await openPane(faulty());
    const release = host.hold();
    await user.keyboard("{F8}{F8}{F8}");
    expect(focused()).toBe(rowAt("Budget!A2"));
    release();
    await waitFor(() => expect(host.revealed.map(({ place }) => place.cell)).toEqual(["B1", "A2"]));
  });

  test("letters typed on the list filter it; Escape clears", async () => {
    const { user } = await openPane(faulty());
    await user.click(screen.getByRole("treeitem", { name: "Budget 3" }));
    await user.keyboard("sunset");
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("sunset");
    expect(screen.getAllByRole("treeitem")).toHaveLength(2);
    // Five findings, one waived finding and one unrun check make seven.
    expect(screen.getByText("1 of 7 shown")).toBeTruthy();
    await expectAccessible();
    await user.keyboard("zzz");
    expect(screen.getByText("Nothing matches “sunsetzzz”.")).toBeTruthy();
    await expectAccessible();
    await user.keyboard("{Escape}");
    expect(screen.getAllByRole("treeitem").length).toBeGreaterThan(2);
  });

  test("a filter finds what stands in folded groups, by criterion, cell and severity too", async () => {
    const { user } = await openPane(faulty());
    const box = screen.getByRole("searchbox");
    for (const [typed, rows] of [
      ["waived", 0],
      ["Nobody owns", 2],
      ["Totals add up", 2],
      ["pilots!b1", 2],
      ["warning", 4],
    ] as const) {
      await user.clear(box);
      await user.type(box, typed);
      expect([typed, screen.queryAllByRole("treeitem").length]).toEqual([typed, rows]);
    }
  });

  test("a hidden cell is asked about, shown on leave, and the focus goes there and back", async () => {
    const host = faulty();
    host.hide("Pilots");
    const { user } = await openPane(host);
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("{ArrowDown}{End}{ArrowUp}{ArrowUp}");
    expect(focused()).toBe(rowAt("Pilots!B1"));
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Pilots!B1 is on a hidden sheet, row or column.")).toBeTruthy();
    expect(focused()).toBe("Show it");
    await expectAccessible();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(focused()).toBe(rowAt("Pilots!B1")));
    expect(host.revealed.map(({ unhide }) => unhide)).toEqual([false, true]);
  });

  test("a long list renders only what is near, and the keys still reach its end", async () => {
    const rows = Array.from({ length: 1000 }, (): CellInput[] => ["note"]);
    const { user } = await openPane(new MemoryHost({ Budget: [["plan"], ...rows] }));
    const rendered = screen.getAllByRole("treeitem");
    expect(rendered.length).toBeGreaterThan(5);
    expect(rendered.length).toBeLessThan(60);
    expect(rendered[1]?.getAttribute("aria-setsize")).toBe("1000");
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("{ArrowDown}{End}");
    expect(focused()).toBe(rowAt("Budget!A1001"));
    expect(document.activeElement?.getAttribute("aria-posinset")).toBe("1000");
  });
});
