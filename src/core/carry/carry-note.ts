/** Something that did not move with the plan, or moved and wants a look. */
export interface CarryNote {
  /** "left": it stayed in the old plan, wholly or in part. "look": it moved, but may mean something else now. */
  readonly kind: "left" | "look";
  /** Table it is about, or Start, or Workbook. */
  readonly table: string;
  readonly item: string | null;
  /** One sentence: what, and why. */
  readonly message: string;
  /** Planned or moved money that stayed behind, in its line's currency. */
  readonly money?: { readonly currency: string; readonly amount: number };
}
