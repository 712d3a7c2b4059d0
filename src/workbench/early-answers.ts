import type { Grid } from "./grid/grid";
import { createExternal } from "./host/host-info";
import type { EarlyAnswers } from "./waiting-room";

/**
 * What office.js is told about Excel before the sheet has started: the host's own answers, for a new workbook without settings.
 *
 * They are the host's and not a copy, because office.js reads the requirement sets only once, and here.
 *
 * @param isDark whether the page is dark, asked each time
 */
export function earlyAnswers(isDark: () => boolean): EarlyAnswers {
  // The two things that the answers take from a grid; a new workbook has neither.
  const grid = { record: { current: { settings: {} } }, core: { book: { getName: () => "" } } } as unknown as Grid;
  return createExternal({
    grid,
    language: () => "en-US",
    theme: () => (isDark() ? "dark" : "light"),
  });
}
