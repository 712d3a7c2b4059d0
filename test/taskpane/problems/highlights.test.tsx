/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { HostError } from "../../../src/core/workbook/spreadsheet-host";
import { MemoryHost } from "../../support/memory-host";
import { expectAccessible, openPane } from "../support/pane";

jest.setTimeout(60_000);

/** Errors in B1 and C1 of Budget and A1 of Pilots, a note in A2, a warning in B1 of Pilots, and a waived problem. */
const faulty = () =>
  new MemoryHost({
    Budget: [
      ["plan", "1,200", "1,200"],
      ["note", null, null],
    ],
    Pilots: [["sunset", "3.4.", "waived"]],
  });
const marked = ({ highlights }: MemoryHost) =>
  highlights.map(({ place, severity }) => `${severity} ${place.sheet}!${place.cell}`).sort();
const toggle = () => screen.getByRole<HTMLButtonElement>("button", { name: "Show in the cells" });
const isOn = () => toggle().getAttribute("aria-pressed");

test("problems are marked in the cells only once somebody asks, follow each check, and go when asked", async () => {
  const host = faulty();
  const { user, settled } = await openPane(host);
  expect([isOn(), marked(host)]).toEqual(["false", []]);
  await user.click(toggle());
  await settled();
  expect(isOn()).toBe("true");
  const all = ["error Budget!B1", "error Budget!C1", "error Pilots!A1", "info Budget!A2", "warning Pilots!B1"];
  expect(marked(host)).toEqual(all);
  await expectAccessible();

  host.type("Budget", "B1", 1200);
  expect(marked(host)).toEqual(all);
  await user.click(screen.getByRole("button", { name: "Check" }));
  await settled();
  expect(marked(host)).toEqual(all.slice(1));
  // What the pane wrote itself makes nothing stale.
  expect(screen.queryByText(/changed since/i)).toBeNull();

  await user.click(toggle());
  await settled();
  expect([isOn(), marked(host)]).toEqual(["false", []]);
  await user.click(screen.getByRole("button", { name: "Check" }));
  await settled();
  expect(marked(host)).toEqual([]);
});

test("a protected sheet is named, and the others are marked", async () => {
  const host = faulty();
  host.protect("Pilots");
  const { user, settled } = await openPane(host);
  await user.click(toggle());
  await settled();
  expect(screen.getByText("2 problems on Pilots are not marked: protected sheets take no marks.")).toBeTruthy();
  expect(marked(host)).toEqual(["error Budget!B1", "error Budget!C1", "info Budget!A2"]);
});

test("a workbook that comes with marks says so, and lets them be taken off, also where nothing is left to mark", async () => {
  const host = new MemoryHost({ Budget: [["plan", 1]] });
  await host.highlight([{ place: { sheet: "Budget", cell: "B1" }, severity: "error" }]);
  const { user, settled } = await openPane(host);
  await waitFor(() => expect(isOn()).toBe("true"));
  // Opening the pane writes nothing.
  expect(marked(host)).toEqual(["error Budget!B1"]);
  await user.click(toggle());
  await settled();
  expect(marked(host)).toEqual([]);
  expect(screen.queryByRole("button", { name: "Show in the cells" })).toBeNull();
});

test("what fails can be tried again, and the switch stays where it was", async () => {
  const host = faulty();
  const { user, settled } = await openPane(host);
  host.failNext(new HostError("busy", "A cell is being edited."));
  await user.click(toggle());
  await settled();
  expect(isOn()).toBe("false");
  expect(screen.getByText("The marks in the cells could not be changed")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await settled();
  expect(isOn()).toBe("true");
  expect(marked(host)).toHaveLength(5);
});
