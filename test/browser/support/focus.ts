import type { Frame, Page } from "playwright-core";
import { until } from "./sheet";

/** How what has the focus is called; tests tell elements apart by their names, and some by their role too. */
export type Naming = (pane: Frame) => Promise<string>;

/** Name of what has the focus in the pane: its label, else its words. */
export const focused: Naming = (pane) =>
  pane.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return "nothing";
    const label = "labels" in at ? (at as HTMLInputElement).labels?.[0]?.innerText : undefined;
    return (at.getAttribute("aria-label") ?? label ?? at.innerText).replace(/\s+/g, " ").trim();
  });

/** Role or tag of what has the focus in the pane, and the beginning of its words. */
export const focusedWithRole: Naming = (pane) =>
  pane.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return "nothing";
    const words = at.getAttribute("aria-label") ?? at.getAttribute("placeholder") ?? at.innerText;
    return `${at.getAttribute("role") ?? at.tagName.toLowerCase()} ${words.replace(/\s+/g, " ").slice(0, 60)}`.trim();
  });

function fits(at: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? at === wanted : wanted.test(at);
}

/** Waits until what has the focus is called so. @throws Error that names where it stayed */
export async function focusIs(pane: Frame, wanted: string | RegExp, naming: Naming = focused): Promise<void> {
  await until(
    () => naming(pane),
    (at) => fits(at, wanted),
    `focus, awaited at ${String(wanted)},`,
  );
}

/** Presses Tab until the focus is there; at most forty times, so that a stop that can't be reached fails. */
export async function tabTo(page: Page, pane: Frame, wanted: string | RegExp, naming: Naming = focused): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await naming(pane);
    if (fits(at, wanted)) return;
    met.push(at);
  }
  throw new Error(`Tab never came to ${String(wanted)}. It met: ${met.join("; ")}.`);
}
