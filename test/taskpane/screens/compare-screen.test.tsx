/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { renderTemplate } from "../../../src/core/render/render-template";
import { engine } from "../../../src/taskpane/engine";
import { sal } from "../../sample/sal";
import { sampleRound } from "../../sample/sample-round";
import { MemoryHost } from "../../support/memory-host";
import { expectAccessible, openPane } from "../support/pane";

jest.setTimeout(90_000);

/** Sales' sample plan in a file, and beside the pane the same with one more in Q1 of its first line. */
async function openCompare() {
  const blueprint = renderTemplate("five-quarter-plan", { round: sampleRound(), departmentCode: "SAL", plan: sal });
  const host = new MemoryHost();
  await host.build(blueprint);
  const [line] = sal.budget;
  const before = line?.quarters[0] ?? 0;
  // Q1 of the first line stands in the first data row, in the column that the template gives it.
  const budget = blueprint.sheets.find(({ name }) => name === "Budget");
  const column = budget?.tables.find(({ name }) => name === "Budget")?.columns.findIndex(({ name }) => name === "Q1");
  host.type("Budget", `${String.fromCharCode(65 + (column ?? -1))}5`, before + 1000);
  let copied = "";
  const pane = await openPane(host, {
    loadEngine: () => Promise.resolve(engine),
    copyText: (text) => {
      copied = text;
      return Promise.resolve();
    },
  });
  await pane.user.click(screen.getByRole("button", { name: "More" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "Compare" }));
  const input = await screen.findByLabelText<HTMLInputElement>("Workbook file", { selector: "input" });
  const { writeBlueprint } = await import("../../../src/xlsx/write-blueprint");
  const bytes = await writeBlueprint(blueprint);
  const choose = (name: string, content: Uint8Array | string) =>
    pane.user.upload(input, new File([typeof content === "string" ? content : Buffer.from(content)], name));
  return { ...pane, choose, bytes, line, before, copied: () => copied };
}

test("a file is compared in sentences, in either order, and copied", async () => {
  const { user, choose, bytes, line, before, copied } = await openCompare();
  await expectAccessible();
  await choose("SAL-v1.xlsx", bytes);
  expect(await screen.findByText("1 change.", undefined, { timeout: 20_000 })).toBeTruthy();
  const number = new Intl.NumberFormat("en");
  const there = `${line?.id ?? ""} Q1: ${number.format(before)} → ${number.format(before + 1000)}`;
  expect(screen.getByText(there)).toBeTruthy();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Copy as text" }));
  await waitFor(() => expect(copied()).toContain(there));
  expect(copied()).toMatch(/^SAL-v1\.xlsx → this workbook\n/);
  await user.click(screen.getByRole("radio", { name: "SAL-v1.xlsx is the later version" }));
  expect(
    screen.getByText(`${line?.id ?? ""} Q1: ${number.format(before + 1000)} → ${number.format(before)}`),
  ).toBeTruthy();
});

test("a file that is no workbook says so and what to do", async () => {
  const { choose } = await openCompare();
  await choose("letter.xlsx", "Dear all,");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("letter.xlsx could not be compared");
  await expectAccessible();
});
