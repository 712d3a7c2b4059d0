import type { SheetSpec } from "../template";

/** The last sheets of every workbook: the drop-downs' sources, and what the workbook says of itself. */
export const hiddenSheets: readonly SheetSpec[] = [
  {
    name: "Lists",
    role: "hidden",
    visibility: "hidden",
    protected: true,
    title: "Lists",
    hint: "The source of every drop-down.",
  },
  {
    name: "_plan",
    role: "hidden",
    visibility: "veryHidden",
    protected: true,
    title: "Coalition Planner",
    hint: "What this workbook is. Please leave it alone.",
  },
];
