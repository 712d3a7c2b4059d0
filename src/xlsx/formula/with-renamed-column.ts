import type { FormulaToken } from "./formula-tokens";
import { formulaTokens, joinTokens } from "./formula-tokens";

/**
 * A stored formula with a table's column replaced where it speaks of it: `Budget[Q1]`, `Budget[[#This Row],[Q1]]`, `Budget[[Q1]:[Q5]]`.
 */
export function withRenamedColumn(formula: string, table: string, from: string, to: string): string {
  if (!formula.includes("[")) return formula;
  const tokens = formulaTokens(formula);
  const renamed = tokens.map((token, index): FormulaToken => {
    if (token.kind !== "bracket" || tokens[index - 1]?.text.toLowerCase() !== table.toLowerCase()) return token;
    const content = token.text.slice(1, -1);
    if (!content.includes("[") || content.startsWith("'"))
      return isColumn(content, from) ? { kind: "bracket", text: `[${escaped(to)}]` } : token;
    const text = token.text.replace(/\[((?:'.|[^[\]'])+)\]/g, (whole, name: string) =>
      isColumn(name, from) ? `[${escaped(to)}]` : whole,
    );
    return { kind: "bracket", text };
  });
  return joinTokens(renamed);
}

function isColumn(reference: string, name: string): boolean {
  return reference.replace(/'(.)/g, "$1").toLowerCase() === name.toLowerCase();
}

/** Column names as structured references spell them: brackets, hash, apostrophe and at-sign after an apostrophe. */
function escaped(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}
