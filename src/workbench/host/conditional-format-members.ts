import { memberList as list } from "./member-list";

/** What the stand-in answers of conditional formats and their parts: see `members`, of which this is a piece. */
export const conditionalFormatMembers = {
  ConditionalFormatCollection: list<Excel.ConditionalFormatCollection>()(
    "add",
    "clearAll",
    "getCount",
    "getItem",
    "getItemAt",
    "items",
  ),
  ConditionalFormat: list<Excel.ConditionalFormat>()(
    "cellValue",
    "custom",
    "delete",
    "getRange",
    "getRanges",
    "id",
    "priority",
    "stopIfTrue",
    "type",
  ),
  CustomConditionalFormat: list<Excel.CustomConditionalFormat>()("format", "rule"),
  ConditionalFormatRule: list<Excel.ConditionalFormatRule>()("formula"),
  CellValueConditionalFormat: list<Excel.CellValueConditionalFormat>()("format", "rule"),
  ConditionalRangeBorder: list<Excel.ConditionalRangeBorder>()("color", "sideIndex", "style"),
  ConditionalRangeBorderCollection: list<Excel.ConditionalRangeBorderCollection>()("count", "getItem", "items"),
  ConditionalRangeFormat: list<Excel.ConditionalRangeFormat>()("borders", "fill", "font"),
  ConditionalRangeFill: list<Excel.ConditionalRangeFill>()("clear", "color"),
  ConditionalRangeFont: list<Excel.ConditionalRangeFont>()("bold", "color", "italic", "underline"),
} as const;
