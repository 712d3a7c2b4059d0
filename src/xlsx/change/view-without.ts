import { withAttribute } from "../xml/apply-splices";

/**
 * A workbook part whose windows show what they showed, after a sheet has gone: they name the active sheet, and the first of the tabs, by
 * position. Where the active sheet itself has gone, the first visible one is shown; a window on a hidden sheet makes Excel offer a repair.
 *
 * @param position zero-based, of the sheet that has gone @param shown whether each sheet was visible, the one that has gone included
 */
export function withViewWithout(workbook: string, position: number, shown: readonly boolean[]): string {
  const left = shown.filter((_, index) => index !== position);
  return workbook.replace(/<(?:[\w.-]+:)?workbookView\b[^>]*>/g, (tag) => {
    const number = (name: string) => Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(tag)?.[1] ?? Number.NaN);
    const active = number("activeTab");
    const first = number("firstSheet");
    const moved = (at: number) => (at > position ? at - 1 : Math.min(at, left.length - 1));
    const next = active === position ? left.indexOf(true) : moved(active);
    const withActive = Number.isNaN(active) ? tag : withAttribute(tag, "activeTab", String(next));
    return Number.isNaN(first) ? withActive : withAttribute(withActive, "firstSheet", String(moved(first)));
  });
}
