import type { Frame } from "playwright-core";
import { keepPicture, looksRight } from "./support/looks";
import { check, checkEnds, createSalesPlan } from "./support/pane";
import { goToCell, showSheet, typeInto, until } from "./support/sheet";
import { useWorkbench } from "./support/use-workbench";

jest.setTimeout(180_000);

const tests = useWorkbench();

/** Cells that are marked, by sheet, as Excel's own objects tell. */
function marked(pane: Frame): Promise<Record<string, string[]>> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const asked = worksheets.items.map((sheet) => {
        const formats = sheet.getRange().conditionalFormats;
        formats.load("items/type");
        return { name: sheet.name, formats };
      });
      await context.sync();
      const customs = asked.flatMap(({ name, formats }) =>
        formats.items.map((format) => {
          const { areas } = format.getRanges();
          areas.load("items/address");
          format.custom.rule.load("formula");
          return { name, format, areas };
        }),
      );
      await context.sync();
      const found: Record<string, string[]> = {};
      for (const { name, format, areas } of customs)
        if (format.custom.rule.formula.includes("coalition-problem"))
          found[name] = [...(found[name] ?? []), ...areas.items.map(({ address }) => address.replace(/^.*!/, ""))];
      return found;
    }),
  );
}

test("problems are marked in the sheet, keys of the sheet lead from one to the next, and no mark stays", async () => {
  const workbench = await tests.greeted({}, 320);
  const { page, pane, problems, close } = workbench;
  await createSalesPlan(pane);
  await showSheet(page, "Pilots");
  await typeInto(page, "A5", "SAL-P-01");
  await check(pane);
  expect(await marked(pane)).toEqual({});

  const toggle = pane.getByRole("button", { name: "Show in the cells" });
  await toggle.click();
  await until(
    () => toggle.getAttribute("aria-pressed"),
    (pressed) => pressed === "true",
    "switch",
  );
  const cells = (await marked(pane))["Pilots"] ?? [];
  expect(cells.length).toBeGreaterThan(0);
  await keepPicture(workbench, "page", "highlights-page");
  await looksRight(workbench, "highlights", [270, 320]);

  // In the sheet: the next problem, and the one after it; the focus stays where it was.
  const press = async (letter: string) => page.keyboard.press(`Control+Shift+Alt+Key${letter}`);
  await goToCell(page, "C8");
  const active = () =>
    pane.evaluate(() => document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.innerText ?? "");
  // Several problems may stand in one cell: the pane tells that the next one is reached.
  const rows: string[] = [];
  for (let presses = 0; presses < 6; presses += 1) {
    const before = await active();
    await press("J");
    rows.push(await until(active, (now) => now !== before, "active row of the list"));
  }
  // Six problems, then the first one again.
  expect(new Set(rows).size).toBe(6);
  await press("J");
  await until(active, (now) => now === rows[0], "active row of the list");
  await showSheet(page, "Pilots");
  await goToCell(page, cells[0] ?? "");
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
  await keepPicture(workbench, "page", "highlights-next");

  // What was mended is no longer marked after the check that a key asks for.
  await typeInto(page, "A5", " ");
  await press("K");
  await checkEnds(pane);
  await until(
    () => marked(pane),
    (now) => now["Pilots"] === undefined,
    "list of marked cells",
  );
  await toggle.click();
  await until(
    () => marked(pane),
    (now) => Object.keys(now).length === 0,
    "list of marked cells",
  );
  expect(problems).toEqual([]);
  await close();
});
