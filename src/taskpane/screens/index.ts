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
    id: "review",
    title: strings.screens.review,
    needsWorkbook: true,
    template: "coalition-book",
    Content: lazy(() => import("./review-screen")),
  },
  {
    id: "submissions",
    title: strings.screens.submissions,
    needsWorkbook: true,
    template: "coalition-book",
    Content: lazy(() => import("./submissions-screen")),
  },
  {
    id: "forum",
    get title() {
      return strings.screens.forum;
    },
    needsWorkbook: true,
    template: "coalition-book",
    Content: lazy(() => import("./forum-screen")),
  },
  {
    id: "submit",
    title: strings.screens.submit,
    needsWorkbook: true,
    Content: lazy(() => import("./submit-screen")),
  },
  {
    id: "round",
    // Read when it is shown, where it holds a word that an organisation may rename: what it is called is known after the first check.
    get title() {
      return strings.screens.round;
    },
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
  {
    id: "settings",
    title: strings.screens.settings,
    needsWorkbook: true,
    Content: lazy(() => import("./settings-screen")),
  },
];
