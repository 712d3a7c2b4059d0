import type { Edit } from "../core/workbook/edit";

/** Edits that go together into one request; a whole sheet is added or removed by itself. */
export type CellsEdit = Exclude<Edit, { kind: "add-sheet" | "remove-sheet" }>;
