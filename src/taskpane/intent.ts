import type { Place } from "../core/workbook/address";
import type { Blueprint } from "../core/workbook/blueprint";
import type { Edit } from "../core/workbook/edit";

/**
 * Something a person asked the workbook for.
 *
 * Plain data rather than a closure, so that "Try again" can repeat exactly what failed and tests can compare it.
 */
export type Intent =
  /** Reads the workbook without being asked: when the pane opens and after every change of ours. */
  | { readonly kind: "look" }
  /** Reads the workbook because somebody asked; with that, applied fixes can no longer be taken back. */
  | { readonly kind: "check" }
  | { readonly kind: "create"; readonly blueprint: Blueprint }
  | { readonly kind: "apply"; readonly title: string; readonly edits: readonly Edit[] }
  /** Takes back the last fix of the journal. */
  | { readonly kind: "undo" }
  /** Marks the problems of the last check in the cells, also after each check to come; or takes the marks away. */
  | { readonly kind: "highlight"; readonly on: boolean }
  | { readonly kind: "reveal"; readonly place: Place; readonly unhide: boolean };
