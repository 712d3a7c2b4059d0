import type { Frame, Page } from "playwright-core";
import { until } from "./sheet";

/** Name of what has the focus in the pane: its label, else its words. */
export function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return "nothing";
    const label = "labels" in at ? (at as HTMLInputElement).labels?.[0]?.innerText : undefined;
    return (at.getAttribute("aria-label") ?? label ?? at.innerText).replace(/\s+/g, " ").trim();
  });
}

/** Waits until what has the focus is called so. @throws Error that names where it stayed */
export async function focusIs(pane: Frame, wanted: RegExp): Promise<void> {
  await until(
    () => focused(pane),
    (at) => wanted.test(at),
    `focus, awaited at ${String(wanted)},`,
  );
}

/** Presses Tab until the focus is there; at most forty times, so that a stop that can't be reached fails. */
export async function tabTo(page: Page, pane: Frame, wanted: RegExp): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(pane);
    if (wanted.test(at)) return;
    met.push(at);
  }
  throw new Error(`Tab never came to ${String(wanted)}. It met: ${met.join("; ")}.`);
}
