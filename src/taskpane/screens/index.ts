import { lazy } from "react";
import { strings } from "../strings";
import type { Screen } from "./screen";

/**
 * The registry of screens, in the order of the ⋯ menu.
 *
 * To add one: a file here named for its id (`compare-screen.tsx`) with a component of `ScreenProps` as its default export, its id in
 * `screen.ts` if it is new, its name in `strings.screens`, and its line below. The pane brings the header with the way back, the footer,
 * focus and Escape; a screen brings its content, in one column, beginning with headings of the second level. A key that
 * means something inside a screen calls `preventDefault`, else Escape also goes back.
 */
export const screens: readonly Screen[] = [
  {
    id: "submit",
    title: strings.screens.submit,
    needsWorkbook: true,
    Content: lazy(() => import("./submit-screen")),
  },
  {
    id: "round",
    title: strings.screens.round,
    needsWorkbook: false,
    Content: lazy(() => import("./round-screen")),
  },
  {
    id: "functions",
    title: strings.screens.functions,
    needsWorkbook: true,
    Content: lazy(() => import("./functions-screen")),
  },
  {
    id: "compare",
    title: strings.screens.compare,
    needsWorkbook: true,
    Content: lazy(() => import("./compare-screen")),
  },
];
