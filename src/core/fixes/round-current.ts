import { isSameFrame } from "../domain/same-frame";
import type { Fix } from "../findings/fix";
import type { FixRule } from "./fix-rule";
import { fixOfEdits } from "./fix-of-edits";
import { renewDictionary } from "./round/renew-dictionary";
import { renewLists } from "./round/renew-lists";
import { renewStart } from "./round/renew-start";
import { rewriteSheet } from "./round/rewrite-sheet";

/**
 * Takes over the round that was given: the workbook's lists, its record, the dictionary, and what Start says of the round become what a
 * workbook made today would hold, and every entry stays where it is.
 *
 * Only where quarters and currency are the same: else money would stand in other months, or mean another amount, and only carrying can
 * move it. Asks, because what people picked from the old lists may not be on the new ones.
 */
export default {
  criterion: "round-current",
  propose(_finding, context): Fix[] {
    const { read, round } = context;
    if (read.ownRound === undefined || !isSameFrame(read.ownRound, round)) return [];
    const renewed = context.renewed?.();
    const pristine = renewed && context.pristine();
    if (pristine === undefined || renewed === undefined) return [];
    return fixOfEdits(`Take over version ${round.version} of ${round.round}; your entries stay`, false, [
      ...renewLists(context, renewed),
      ...renewDictionary(context, renewed),
      ...renewStart(context, pristine, renewed),
      ...rewriteSheet(context, renewed, "_plan"),
    ]);
  },
} satisfies FixRule;
