import { useWorkbench } from "./support/use-workbench";
import { sheetStarted } from "./support/workbench";

jest.setTimeout(120_000);

const tests = useWorkbench();

test("the workbench starts: the real pane on the genuine office.js beside a sheet, without an error on the console", async () => {
  const { page, pane, problems, close } = await tests.page();
  await sheetStarted(page);
  const info = await pane.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    return { host, platform };
  });
  expect(info).toEqual({ host: "Excel", platform: "PC" });
  const name = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    }),
  );
  expect(name).not.toBe("");
  expect(await page.locator("#grid canvas").count()).toBeGreaterThan(0);
  expect(await page.locator("#sheet-status").isVisible()).toBe(false);
  expect(problems).toEqual([]);
  await close();
});

test("the pane paints and office.js gets ready while the sheet is still loading", async () => {
  const context = await tests.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // The grid's chunks are held back; page, bridge and pane are not.
  const held: (() => void)[] = [];
  let sawGrid: () => void = () => undefined;
  const gridAskedFor = new Promise<void>((resolve) => (sawGrid = resolve));
  await page.route(/\/workbench\/(?!workbench\.|bridge\.)[^/]+\.js$/, async (route) => {
    sawGrid();
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  // Not until the page's load event: that would wait for what is held back.
  await page.goto(tests.server.url, { waitUntil: "commit" });
  const pane = await (await page.waitForSelector("#pane")).contentFrame();
  if (pane === null) throw new Error("no pane");
  await pane.waitForFunction(() => document.getElementById("root")?.childElementCount !== 0);
  await pane.waitForFunction(() =>
    performance.getEntriesByType("paint").some((entry) => entry.name === "first-contentful-paint"),
  );
  // A request made now waits; it is answered as soon as the sheet is there.
  const asked = pane.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (excel) => {
      const sheets = excel.workbook.worksheets.load("items/name");
      await excel.sync();
      return sheets.items.length;
    });
  });
  await gridAskedFor;
  expect(await page.evaluate(() => window.coalitionWorkbench === undefined)).toBe(true);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  for (const release of held) release();
  expect(await asked).toBeGreaterThan(0);
  await context.close();
});

test("the handle resizes the pane by keyboard, from 270 to 500 pixels", async () => {
  const { page, close } = await tests.page();
  const width = async () => (await page.locator("#pane").boundingBox())?.width;
  expect(await width()).toBe(350);
  const handle = page.getByRole("separator", { name: "Width of the pane" });
  await handle.focus();
  await handle.press("ArrowLeft");
  expect(await width()).toBe(360);
  await handle.press("End");
  expect(await width()).toBe(500);
  await handle.press("Home");
  expect(await width()).toBe(270);
  expect(await handle.getAttribute("aria-valuenow")).toBe("270");
  await close();
});

test("the sheet's start leaves the focus where it is", async () => {
  const { page, close } = await tests.page();
  await page.locator("#divider").focus();
  await sheetStarted(page);
  // Some frames later, because the grid moves its editor with its next drawing.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("divider");
  await close();
});

test("the handle resizes the pane by pointer", async () => {
  const { page, close } = await tests.page();
  const box = await page.locator("#divider").boundingBox();
  if (box === null) throw new Error("the handle is not shown");
  await page.mouse.move(box.x + box.width / 2, 400);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 60, 400, { steps: 3 });
  // Back over the pane's iframe, which would swallow the pointer if it were not captured.
  await page.mouse.move(box.x + box.width / 2 + 40, 400, { steps: 3 });
  await page.mouse.up();
  expect((await page.locator("#pane").boundingBox())?.width).toBe(310);
  await close();
});

test.each([320, 500, 700, 1280])("nothing scrolls sideways in a window of %i pixels", async (width) => {
  const { page, pane, close } = await tests.page({ viewport: { width, height: 640 } });
  await sheetStarted(page);
  for (const frame of [page.mainFrame(), pane]) {
    const [scroll, client] = await frame.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll).toBeLessThanOrEqual(client ?? 0);
  }
  await close();
});

test("a narrow window shows the pane at full width, and switches to the sheet and back", async () => {
  const { page, close } = await tests.page({ viewport: { width: 320, height: 640 } });
  await sheetStarted(page);
  const shown = async () => ({
    pane: await page.locator("#pane").isVisible(),
    sheet: await page.locator("#grid").isVisible(),
  });
  expect((await page.locator("#pane").boundingBox())?.width).toBe(320);
  expect(await shown()).toEqual({ pane: true, sheet: false });
  await page.getByRole("button", { name: "Sheet", exact: true }).press("Enter");
  expect(await shown()).toEqual({ pane: false, sheet: true });
  await page.getByRole("button", { name: "Pane", exact: true }).press("Enter");
  expect(await shown()).toEqual({ pane: true, sheet: false });
  await close();
});

// No colour scheme is emulated: that would hide what the page hands down to the frame.
test("the dark switch reaches page and pane", async () => {
  const { page, pane, problems, close } = await tests.page({ colorScheme: null });
  await sheetStarted(page);
  const toggle = page.getByRole("button", { name: "Dark", exact: true });
  expect(await toggle.getAttribute("aria-pressed")).toBe("false");
  await toggle.press("Enter");
  expect(await toggle.getAttribute("aria-pressed")).toBe("true");
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe("dark");
  await pane.waitForFunction(() => window.matchMedia("(prefers-color-scheme: dark)").matches);
  expect(problems).toEqual([]);
  await close();
});
