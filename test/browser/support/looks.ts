import { mkdirSync } from "node:fs";
import path from "node:path";
import { axeFindings } from "./pane";
import { until } from "./sheet";
import type { OpenWorkbench } from "./workbench";

/** Set SCREENSHOTS to a folder to keep what the tests see, for a person to look at. */
const folder = process.env["SCREENSHOTS"];

/** Gives the pane this width, as somebody who drags its edge. @param width in pixels */
export async function setPaneWidth({ page, pane }: OpenWorkbench, width: number): Promise<void> {
  await page.evaluate((pixels) => document.documentElement.style.setProperty("--pane-width", `${pixels}px`), width);
  await pane.waitForFunction((pixels) => window.innerWidth === pixels, width);
}

/** Keeps a picture where SCREENSHOTS asks for them, else does nothing. */
export async function keepPicture({ page }: OpenWorkbench, what: "page" | "pane", name: string): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await (what === "page" ? page.screenshot({ path: file }) : page.locator("#pane").screenshot({ path: file }));
}

/** How a person's system may look; the pane follows the browser where Office doesn't tell its theme. */
const schemes = [
  { name: "light", theme: "light", forcedColors: "none" },
  { name: "dark", theme: "dark", forcedColors: "none" },
  { name: "forced", theme: "dark", forcedColors: "active" },
] as const;

/** Changes the colours under an open pane, as somebody does who turns the system dark; nothing in it closes or loses the focus. */
async function turn({ page, pane }: OpenWorkbench, { theme, forcedColors }: (typeof schemes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, forcedColors });
  // An Office that tells its theme is asked again every five seconds only; see `greeted`.
  await page.evaluate(() => window.coalitionWorkbench?.host.setTheme("untold"));
  await pane.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, theme);
}

/**
 * Asserts that at each width nothing in the pane scrolls sideways or is cut off, and that axe finds nothing in light, dark and forced
 * colours.
 *
 * The colours are changed where the pane stands: to walk there again for each takes three times as long and shows no more. Widths are
 * tried in one of them, since no colour moves anything.
 *
 * @param state names the picture and the failure
 */
export async function looksRight(
  workbench: OpenWorkbench,
  state: string,
  widths: readonly number[] = [270, 320, 500],
): Promise<void> {
  const { pane } = workbench;
  for (const width of widths) {
    await setPaneWidth(workbench, width);
    // Asked until it is so: an open menu finds its new place a moment after its pane became narrower.
    await until(
      () =>
        pane.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll<HTMLElement>("main, header, footer, [role=dialog]")]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} is ${scrollWidth} wide in ${clientWidth}`),
        ),
      (wide) => wide.length === 0,
      `list of what is wider than the pane in ${state} at ${width} pixels`,
    );
    await keepPicture(workbench, "pane", `${state}-${width}`);
  }
  for (const scheme of schemes) {
    await turn(workbench, scheme);
    if (scheme.name !== "light") await keepPicture(workbench, "pane", `${state}-${scheme.name}`);
    const findings = await axeFindings(pane);
    expect({ state, scheme: scheme.name, findings }).toEqual({ state, scheme: scheme.name, findings: [] });
  }
  await turn(workbench, schemes[0]);
}
