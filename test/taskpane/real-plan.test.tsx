/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import sample from "../../assets/sample/round.json";
import { readRound } from "../../src/core/domain/read-round";
import { fiveQuarterPlan } from "../../src/core/templates/five-quarter-plan";
import { firstColumn } from "../../src/core/templates/layout";
import { tableRows } from "../../src/core/templates/template";
import { cellAddress } from "../../src/core/workbook/address";
import { engine } from "../../src/taskpane/engine";
import { sampleRound } from "../sample/sample-round";
import { MemoryHost } from "../support/memory-host";
import { openPane } from "./support/pane";

/** Where the first data row of a table has this column. */
function cellOf(table: string, label: string): string {
  const template = fiveQuarterPlan.spec(sampleRound());
  const spec = template.tables.find(({ name }) => name === table);
  const column = spec?.columns.findIndex((known) => known.label === label) ?? -1;
  if (!spec || column < 0) throw new RangeError(`cellOf needs a column of the plan, got ${table} ${label}`);
  return cellAddress(tableRows.first, firstColumn(template, spec) + column);
}

test("a real plan: a number typed as text is found, mended and taken back", async () => {
  const host = new MemoryHost();
  const { round } = readRound(sample);
  if (!round) throw new RangeError("the sample round needs to be readable");
  await host.build(engine.workbookFor("five-quarter-plan", round, "SAL", "2026-11-30"));
  const { user, settled } = await openPane(host, { loadEngine: () => Promise.resolve(engine) });
  const cell = cellOf("Budget", "Q1");
  host.type("Budget", cellOf("Budget", "Line ID"), "SAL-BL-001");
  host.type("Budget", cell, "12,400");
  await user.click(screen.getByRole("button", { name: "Check" }));
  await settled();

  const open = screen.getByRole("button", { name: "Fix… SAL-BL-001 Q1" });
  await user.click(open);
  await user.click(screen.getByRole("button", { name: /^Apply/ }));
  await settled();
  expect(host.cell("Budget", cell)).toBe(12400);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Fix… SAL-BL-001 Q1" })).toBeNull());

  await user.click(screen.getByRole("button", { name: /^Undo/ }));
  await settled();
  expect(host.cell("Budget", cell)).toBe("12,400");
  expect(screen.getByRole("button", { name: "Fix… SAL-BL-001 Q1" })).toBeTruthy();
});

test("dates of the plan's own columns are known as dates", () => {
  const { dateFields } = engine.check({ sheets: [], names: [], externalLinks: [] }, "2026-11-30");
  expect(dateFields).toContain("Pilots!Sunset");
  expect(dateFields).not.toContain("Budget!Q1");
});
