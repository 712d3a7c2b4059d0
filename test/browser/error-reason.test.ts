import { cellShows, goToCell, typeInto, until } from "./support/sheet";
import { useWorkbench } from "./support/use-workbench";
import { sheetStarted } from "./support/workbench";

jest.setTimeout(120_000);

const tests = useWorkbench();

test("why a function refuses stands above the sheet tabs while its cell is selected", async () => {
  const { page, problems, close } = await tests.page();
  const reason = page.locator("#reason");
  await sheetStarted(page);
  await typeInto(page, "B3", "=COALITION.RATE(50,40)");
  await cellShows(page, "Sheet1", "B3", "#VALUE!");
  await goToCell(page, "B3");
  await until(
    async () => (await reason.isVisible()) && reason.textContent(),
    (told) => told === "#VALUE!: RATE needs whole hits between 0 and n, got 50 of 40.",
    "reason",
  );
  await goToCell(page, "D5");
  await until(
    () => reason.isVisible(),
    (visible) => !visible,
    "reason seen",
  );
  expect(problems).toEqual([]);
  await close();
});
