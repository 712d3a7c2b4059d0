/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { checkSnapshot } from "../../../src/core/pipeline";
import { renderTemplate } from "../../../src/core/render/render-template";
import { engine } from "../../../src/taskpane/engine";
import { olderBlueprint } from "../../core/carry/older-blueprint";
import { MemoryHost } from "../../support/memory-host";
import { plan, round } from "../../support/plan";
import { expectAccessible, openPane } from "../support/pane";

jest.setTimeout(60_000);

/** The plan of the builders on a template of the past, in the pane, with the finding that says so opened. */
async function openOlder() {
  const host = new MemoryHost();
  await host.build(
    olderBlueprint(renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() })),
  );
  const saved = new Map<string, Uint8Array>();
  const { user } = await openPane(host, {
    loadEngine: () => Promise.resolve(engine),
    saveFile: (name, content) => {
      if (typeof content !== "string") saved.set(name, content);
    },
  });
  const row = screen
    .getAllByRole("treeitem")
    .find((item) => item.getAttribute("aria-level") === "2" && item.textContent?.includes("uses template 0.9"));
  if (!row) throw new RangeError("the older template needs a finding");
  await user.click(within(row).getByRole("button", { name: "Details" }));
  await user.click(await screen.findByRole("button", { name: "Carry entries into a new workbook…" }));
  const form = within(await screen.findByRole("group", { name: "Carry your entries into a new workbook" }));
  return { user, host, saved, form };
}

/** The check of the one file that was saved. Reading comes late: it needs what the pane's test adds to jsdom. */
async function checked(saved: ReadonlyMap<string, Uint8Array>, asOf: string) {
  const { readSnapshot } = await import("../../../src/xlsx/read-snapshot");
  return checkSnapshot(await readSnapshot([...saved.values()][0] ?? new Uint8Array()), { asOf });
}

test("a plan of an older template is carried into a new file; the old one stays, and what stayed behind is listed", async () => {
  const { user, host, saved, form } = await openOlder();
  await expectAccessible();
  const before = await host.snapshot();
  await user.click(form.getByRole("button", { name: "Make the new workbook" }));
  expect(await form.findByText("Saved as SAL-five-quarter-plan-carried.xlsx", {}, { timeout: 20_000 })).toBeTruthy();
  expect(form.getByText("One thing stayed behind")).toBeTruthy();
  expect(form.getByRole("listitem").textContent).toBe(
    'Workbook: Column "Next check-in" of Milestones is missing. What it held did not move; in the new plan it is blank.',
  );
  await expectAccessible();
  expect(await host.snapshot()).toEqual(before);
  const result = await checked(saved, "2026-11-30");
  expect(result.status === "unreadable" ? result.reason : result.findings.map(({ message }) => message)).toEqual([]);
});

test("another round is taken from its file; one that can't be used is told in words, and nothing is saved", async () => {
  const { user, saved, form } = await openOlder();
  await user.click(form.getByRole("radio", { name: "Another round, from a file" }));
  const pick = (content: object) =>
    user.upload(
      form.getByLabelText("Choose round.json…", { selector: "input" }),
      new File([JSON.stringify(content)], "fy28.json", { type: "application/json" }),
    );
  await pick({ ...round(), departments: [{ code: "OPS", name: "Operations", envelope: 1 }], members: [] });
  await user.click(form.getByRole("button", { name: "Make the new workbook" }));
  expect((await form.findByRole("alert")).textContent).toBe(
    "Round FY27 has no department SAL; it has OPS. Ask whoever runs the round.",
  );
  await pick({ round: "FY28" });
  await user.click(form.getByRole("button", { name: "Make the new workbook" }));
  expect((await form.findAllByRole("alert")).length).toBeGreaterThan(0);
  expect(saved.size).toBe(0);
  await pick({ ...round(), round: "FY28", firstQuarter: "FY28-Q1" });
  await user.click(form.getByRole("button", { name: "Make the new workbook" }));
  await form.findByText("Saved as SAL-five-quarter-plan-carried.xlsx", {}, { timeout: 20_000 });
  const result = await checked(saved, "2027-07-30");
  expect(result.status === "unreadable" ? result.reason : result.round).toBe("FY28");
});
