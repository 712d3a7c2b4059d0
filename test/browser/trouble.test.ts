import type { Frame, Page } from "playwright-core";
import sampleRound from "../../assets/sample/round.json";
import { check, checkEnds, chooseSales, createSalesPlan } from "./support/pane";
import { sheetTabs, until } from "./support/sheet";
import { useWorkbench } from "./support/use-workbench";
import { sheetStarted } from "./support/workbench";

jest.setTimeout(180_000);

const tests = useWorkbench();

/** Everything that a plan adds to a workbook. */
async function traces(page: Page, pane: Frame): Promise<unknown> {
  return {
    tabs: await sheetTabs(page),
    others: await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, tables, names, styles } = context.workbook;
        for (const items of [worksheets, tables, names]) items.load("items/name");
        styles.load("items/name");
        await context.sync();
        return {
          sheets: worksheets.items.map(({ name }) => name),
          tables: tables.items.map(({ name }) => name),
          names: names.items.map(({ name }) => name),
          styles: styles.items.map(({ name }) => name).filter((name) => name.startsWith("Coalition")),
        };
      }),
    ),
  };
}

const noTrace = { tabs: ["Sheet1"], others: { sheets: ["Sheet1"], tables: [], names: [], styles: [] } };

/** Lets this many requests pass, and Excel refuse the one after at one of its actions. */
function failAfter(page: Page, requests: number, atAction: number): Promise<void> {
  return page.evaluate(
    ([passing, action]) => {
      const host = window.coalitionWorkbench?.host;
      if (host === undefined) throw new Error("The sheet has not started.");
      const fail = () => host.failNext({ code: "AccessDenied", message: "You may not.", atAction: action });
      if (passing === 0) return fail();
      const answered = host.requests as unknown[];
      const push = answered.push.bind(answered);
      let left: number = passing;
      answered.push = (...more) => {
        left -= more.length;
        if (left === 0) fail();
        return push(...more);
      };
    },
    [requests, atAction] as const,
  );
}

/**
 * Presses Create, and Cancel as soon as cells are being written; what the dialog says just before and after.
 *
 * Within the page, because the driver's own clicks take several trips, and creation may be over before they end.
 */
function createAndCancel(pane: Frame): Promise<string[]> {
  return pane.evaluate(async () => {
    const button = (name: string) => {
      const found = [...document.querySelectorAll("button")].find((one) => one.textContent === name);
      if (!found) throw new Error(`There is no button ${name}.`);
      return found;
    };
    const saying = async (words: string) => {
      for (;;) {
        const field = document
          .querySelector('[role="dialog"] [role="progressbar"]')
          ?.closest<HTMLElement>(".fui-Field");
        if (field?.innerText.includes(words)) return field.innerText.trim();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    button("Create").click();
    const before = await saying("Writing cells");
    button("Cancel").click();
    return [before, await saying("Stopping")];
  });
}

test("a round file with mistakes: each is named, and nothing can be made of it", async () => {
  const { page, pane, problems, close } = await tests.page();
  await sheetStarted(page);
  await pane.getByRole("button", { name: "New plan…" }).click();
  await pane.getByRole("radio", { name: "A round file…" }).check();
  const { outcomes, ...rest } = sampleRound;
  const broken = JSON.stringify({ ...rest, outcomez: outcomes, currency: "euro" });
  const input = pane.locator('input[type="file"]');
  await input.setInputFiles({ name: "round.json", mimeType: "application/json", buffer: Buffer.from(broken) });
  const alert = pane.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/outcomez/);
  expect(await alert.innerText()).toMatch(/currency/);
  expect(await pane.getByRole("combobox", { name: "Department" }).count()).toBe(0);
  expect(await pane.getByRole("button", { name: "Create" }).getAttribute("aria-disabled")).toBe("true");

  await input.setInputFiles({ name: "letter.json", mimeType: "application/json", buffer: Buffer.from("Dear all,") });
  await pane.getByText("This is not JSON", { exact: false }).waitFor();
  await input.setInputFiles({
    name: "round.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(sampleRound)),
  });
  await pane.getByRole("combobox", { name: "Department" }).waitFor();
  expect(await traces(page, pane)).toEqual(noTrace);
  expect(problems).toEqual([]);
  await close();
});

test("a creation shows its progress, can be stopped, and leaves no trace; what fails half-way neither, and can be tried again", async () => {
  const { page, pane, problems, close } = await tests.page();
  await sheetStarted(page);
  await chooseSales(pane);
  const create = pane.getByRole("button", { name: "Create" });
  const said = await createAndCancel(pane);
  expect(said).toEqual(["Writing cells, tables and formulas · 10 %", "Stopping…"]);
  await pane.getByText("Stopped. Nothing was left in the workbook.").waitFor({ timeout: 60_000 });
  expect(await traces(page, pane)).toEqual(noTrace);

  // Past the survey and the added sheets, in the middle of the cells.
  await failAfter(page, 2, 3000);
  await create.click();
  const alert = pane.getByRole("alert");
  await alert.waitFor({ timeout: 60_000 });
  expect(await alert.innerText()).toMatch(/^Nothing was made, and nothing was left behind/);
  expect(await traces(page, pane)).toEqual(noTrace);

  await pane.getByRole("button", { name: "Try again" }).click();
  await pane.getByRole("heading", { level: 1, name: "Sales · FY27" }).waitFor({ timeout: 60_000 });
  expect(await sheetTabs(page)).toContain("Budget");
  expect(problems).toEqual([]);
  await close();
});

test("a second plan in one workbook is refused by name, and a failed check can be tried again", async () => {
  const { page, pane, problems, close } = await tests.page();
  await sheetStarted(page);
  await createSalesPlan(pane);
  const before = await traces(page, pane);
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByRole("menuitem", { name: "New…" }).click();
  await pane.getByRole("combobox", { name: "Department" }).selectOption({ label: "Finance (FIN)" });
  await pane.getByRole("button", { name: "Create" }).click();
  const alert = pane.getByRole("alert");
  await alert.waitFor({ timeout: 60_000 });
  expect(await alert.innerText()).toContain("This workbook already has a sheet “Start”");
  expect(await traces(page, pane)).toEqual(before);
  await pane.getByRole("button", { name: "Cancel" }).click();

  await failAfter(page, 0, 0);
  await pane.getByRole("button", { name: "Check", exact: true }).click();
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/^The check could not finish/);
  await pane.getByRole("button", { name: "Try again" }).click();
  await alert.waitFor({ state: "detached" });
  await checkEnds(pane);
  await check(pane);
  await until(
    () => pane.getByRole("treeitem", { level: 2 }).count(),
    (count) => count > 0,
    "number of findings",
  );
  expect(problems).toEqual([]);
  await close();
});
