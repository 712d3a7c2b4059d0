/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { engine } from "../../../src/taskpane/engine";
import { readRound } from "../../../src/core/domain/read-round";
import sample from "../../../assets/sample/round.json";
import { MemoryHost } from "../../support/memory-host";
import { expectAccessible, openPane } from "../support/pane";

jest.setTimeout(60_000);

/** Three errors, one warning, one note, by the words of the test's own engine. */
const faulty = () =>
  new MemoryHost({
    Budget: [
      ["plan", "1,200", "1,200"],
      ["note", "unread", null],
    ],
    Pilots: [["sunset", "3.4.", "waived"]],
  });
const groups = () =>
  screen
    .getAllByRole("treeitem")
    .filter((row) => row.getAttribute("aria-level") === "1")
    .map((row) => row.textContent);

test("severities are switched off and on, with their numbers", async () => {
  const { user } = await openPane(faulty());
  const kinds = within(screen.getByRole("group", { name: "Shown" }));
  expect(kinds.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "3 errors",
    "1 warning",
    "1 note",
  ]);
  await user.click(kinds.getByRole("button", { name: "3 errors" }));
  expect(groups()).toEqual(["Budget 1", "Pilots 1", "Waived 1", "Not checked 1"]);
  expect(screen.getByText("4 of 7 shown")).toBeTruthy();
  await expectAccessible();
  await user.click(kinds.getByRole("button", { name: "3 errors" }));
  expect(groups()).toEqual(["Budget 3", "Pilots 2", "Waived 1", "Not checked 1"]);
});

test("the list is grouped by check", async () => {
  const { user } = await openPane(faulty());
  await user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "By check");
  expect(groups()).toEqual([
    "Numbers are numbers 2",
    "envelope 1",
    "pilot-sunset 1",
    "date-is-a-date 1",
    "Waived 1",
    "Not checked 1",
  ]);
  await expectAccessible();
});

test("problems are copied, saved, and put on a sheet that can be taken back", async () => {
  const saved: string[] = [];
  let copied = "";
  const { user, host, settled } = await openPane(faulty(), {
    saveFile: (name) => void saved.push(name),
    copyText: (text) => {
      copied = text;
      return Promise.resolve();
    },
  });
  await user.click(screen.getByRole("button", { name: "Export…" }));
  await user.click(await screen.findByRole("menuitem", { name: "Copy as text" }));
  expect(await screen.findByText("The problems are on the clipboard.")).toBeTruthy();
  expect(copied).toContain("This pilot has no sunset date.");
  await user.click(screen.getByRole("button", { name: "Export…" }));
  await user.click(await screen.findByRole("menuitem", { name: "Save as CSV" }));
  expect(saved).toEqual(["SAL-five-quarter-plan-problems.csv"]);
  await user.click(screen.getByRole("button", { name: "Export…" }));
  await user.click(await screen.findByRole("menuitem", { name: "Put on a sheet" }));
  await waitFor(() => expect(host.sheetNames).toEqual(["Budget", "Pilots", "Findings"]));
  await settled();
  await user.click(screen.getByRole("button", { name: "Undo: Sheet Findings with the problems" }));
  await waitFor(() => expect(host.sheetNames).toEqual(["Budget", "Pilots"]));
});

test("in a real plan a sheet of findings adds no finding of its own, a finding opens its help, and a waiver is asked for", async () => {
  const { round } = readRound(sample);
  if (!round) throw new RangeError("the sample round needs to be readable");
  const host = new MemoryHost();
  await host.build(engine.workbookFor("five-quarter-plan", round, "SAL", "2026-11-30"));
  host.type("Budget", "A5", "SAL-BL-001");
  const { user, settled } = await openPane(host, { loadEngine: () => Promise.resolve(engine) });
  const before = screen.getByRole("contentinfo").textContent;
  await user.click(screen.getByRole("button", { name: "Export…" }));
  await user.click(await screen.findByRole("menuitem", { name: "Put on a sheet" }));
  await waitFor(() => expect(host.sheetNames).toContain("Findings"));
  await settled();
  await waitFor(() => expect(screen.getByRole("contentinfo").textContent).toContain(before ?? "nothing"));

  const row = screen
    .getAllByRole("treeitem")
    .find((item) => item.getAttribute("aria-level") === "2" && item.textContent?.includes("SAL-BL-001"));
  if (!row) throw new RangeError("the empty line needs a finding");
  await user.click(within(row).getByRole("button", { name: /SAL-BL-001/ }));
  await user.click(await screen.findByRole("button", { name: "About this check" }));
  expect(screen.getByRole("button", { name: "About this check" }).getAttribute("aria-expanded")).toBe("true");
  await expectAccessible();

  await user.click(screen.getByRole("button", { name: "Ask for a waiver…" }));
  const form = within(await screen.findByRole("group", { name: /^Ask to excuse SAL-BL-001 from/ }));
  await user.click(form.getByRole("button", { name: "Write the request" }));
  expect(form.getAllByText("Fill this in.")).toHaveLength(3);
  await user.type(form.getByRole("textbox", { name: /^Reason/ }), "Decided in June.");
  await user.type(form.getByRole("textbox", { name: /^Asked by/ }), "Ana Ruiz");
  await user.type(form.getByRole("textbox", { name: /^Approver/ }), "Coalition chair");
  await user.type(form.getByRole("textbox", { name: /^Expires/ }), "2027-06-30");
  await expectAccessible();
  await user.click(form.getByRole("button", { name: "Write the request" }));
  await waitFor(() => expect(host.cell("Waivers", "B5")).toBe("SAL-BL-001"));
  await settled();
  expect(screen.getByRole("button", { name: "Undo: Request of a waiver for SAL-BL-001" })).toBeTruthy();
});
