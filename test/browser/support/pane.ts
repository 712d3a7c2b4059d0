import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { Frame } from "playwright-core";
import { until } from "./sheet";

/** Opens the dialog for a new plan and chooses Sales of the sample round. */
export async function chooseSales(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "New plan…" }).click();
  await pane.getByRole("combobox", { name: "Department" }).selectOption({ label: "Sales (SAL)" });
}

/** Makes the plan of Sales as a person does, and waits until it was checked. */
export async function createSalesPlan(pane: Frame): Promise<void> {
  await chooseSales(pane);
  await pane.getByRole("button", { name: "Create" }).click();
  await pane.getByRole("heading", { level: 1, name: "Sales · FY27" }).waitFor({ timeout: 60_000 });
  await checkEnds(pane);
}

/** Presses Check and waits for what it says. */
export async function check(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Check", exact: true }).click();
  await checkEnds(pane);
}

/** Waits until nothing is under way and the result is of the workbook as it is now. */
export async function checkEnds(pane: Frame): Promise<void> {
  await until(
    () => footer(pane),
    (text) => text.includes("checked") && !text.includes("changed since"),
    "pane's footer",
  );
}

/** What stands in the pane's status line; empty where it has none. */
export async function footer(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.querySelector("footer")?.innerText ?? "");
}

/** Text of the findings that the list shows, in order, each in one line. */
export function findings(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="treeitem"][aria-level="2"]')].map((row) =>
      row.innerText.replace(/\s+/g, " "),
    ),
  );
}

const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core finds in the pane, as lines; empty when nothing.
 *
 * Left out are only the one-pixel stops that Fluent's focus library (tabster) puts before and after dialogs and menus: hidden from
 * screen readers, they take the focus for an instant and hand it on, which the rule against hidden stops can't know.
 */
export async function axeFindings(pane: Frame): Promise<string[]> {
  // Evaluated rather than added as a script element, which the pane's own policy refuses.
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    // A colour on its way from one to the other is no colour to judge; what turns for ever (a spinner) is not waited for.
    const passing = () =>
      document
        .getAnimations()
        .some(
          ({ playState, effect }) => playState === "running" && effect?.getComputedTiming().iterations !== Infinity,
        );
    // At most two seconds: whatever still moves then is judged as it is.
    for (let looks = 0; looks < 40 && passing(); looks += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    const { axe: runner } = window as unknown as { axe: typeof Axe };
    const { violations } = await runner.run({ exclude: [["[data-tabster-dummy]"]] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
    );
  });
}
