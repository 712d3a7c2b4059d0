import path from "node:path";
import { fillInSales } from "./support/fill-in";
import { check, chooseSales, createSalesPlan, footer } from "./support/pane";
import { showSheet, typeInto } from "./support/sheet";
import { looksRight } from "./support/looks";
import { useWorkbench } from "./support/use-workbench";

jest.setTimeout(180_000);

const tests = useWorkbench();

const widths = [270, 320, 350, 500];

test("every state looks right at every width", async () => {
  const workbench = await tests.greeted();
  const { page, pane, problems } = workbench;
  const state = (what: string) => looksRight(workbench, what, widths);

  await state("greeting");
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByRole("menu").waitFor();
  await state("menu");
  await pane.getByRole("menuitem", { name: "Keyboard" }).click();
  await pane.getByRole("dialog", { name: "Keyboard" }).waitFor();
  await state("keyboard");
  await page.keyboard.press("Escape");
  await chooseSales(pane);
  await state("dialog");
  await page.keyboard.press("Escape");
  await createSalesPlan(pane);
  await state("findings");

  await fillInSales(pane);
  await check(pane);
  await pane.getByText("Nothing found; ", { exact: false }).first().waitFor();
  // By the pane's own clock, which is the sample's day.
  expect(await footer(pane)).toMatch(/checked 02:0\d PM/);
  await state("clean");

  await pane.getByRole("button", { name: "Submit…" }).click();
  await pane.getByRole("heading", { level: 2, name: "Before you submit" }).waitFor();
  await state("submit");
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Compare" }).click();
  await pane
    .getByLabel("Workbook file")
    .and(pane.locator("input"))
    .setInputFiles(path.join(__dirname, "..", "..", "assets", "sample", "submissions", "SAL-five-quarter-plan.xlsx"));
  await pane.getByRole("radio", { name: /is the earlier version$/ }).waitFor();
  await state("compare");
  await page.keyboard.press("Escape");

  await showSheet(page, "Budget");
  await typeInto(page, "Q5", "9000");
  await check(pane);
  const row = pane.getByRole("treeitem", { level: 2 }).filter({ hasText: "typed as 9,000" });
  await row.getByRole("button", { name: /^Fix/ }).click();
  await pane.getByRole("button", { name: /^Apply/ }).waitFor();
  await state("fix");
  await pane.getByRole("button", { name: "About this check" }).click();
  await pane.getByRole("button", { name: "Ask for a waiver…" }).click();
  await pane.getByRole("button", { name: "Write the request" }).click();
  await state("waiver");
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByRole("button", { name: "Export…" }).click();
  await pane.getByRole("menu").waitFor();
  await state("export");
  await page.keyboard.press("Escape");
  await typeInto(page, "Q6", "9000");
  await state("stale");

  await page.evaluate(() =>
    window.coalitionWorkbench?.host.failNext({ code: "AccessDenied", message: "You may not." }),
  );
  await pane.getByRole("button", { name: "Check", exact: true }).click();
  await pane.getByRole("alert").waitFor();
  await state("error");
  expect(problems).toEqual([]);
  await workbench.close();
});
