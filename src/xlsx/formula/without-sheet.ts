import type { FormulaToken } from "./formula-tokens";
import { formulaTokens, joinTokens } from "./formula-tokens";

const lost: FormulaToken = { kind: "error", text: "#REF!" };

/**
 * A formula (or any reference) in which a sheet that is gone, and its tables, are replaced by `#REF!`, as Excel does: `Moves!A1` becomes
 * `#REF!A1`, `SUM(Moves[Amount])` becomes `SUM(#REF!)`. Left as they were, they would name what the file doesn't have, and Excel would offer a repair.
 *
 * @param tables names of the tables that go with the sheet
 * @example withoutSheet("SUM(Moves[Amount])+Moves!A1", "Moves", ["Moves"]) // => "SUM(#REF!)+#REF!A1"
 */
export function withoutSheet(formula: string, sheet: string, tables: readonly string[]): string {
  const tokens = formulaTokens(formula);
  const isSheet = (name: string) => name.toLowerCase() === sheet.toLowerCase();
  const isTable = (name: string) => tables.some((table) => table.toLowerCase() === name.toLowerCase());
  const result: FormulaToken[] = [];
  let changed = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const next = tokens[index + 1];
    // What stands in brackets before a sheet's name is another workbook.
    const external = tokens[index - 1]?.kind === "bracket";
    const named = sheetsNamed(tokens, index);
    if (named && !external && named.sheets.some(isSheet)) {
      result.push(lost);
      index += named.length;
      changed = true;
    } else if (token.kind === "word" && isTable(token.text) && next?.text !== "(" && next?.text !== "!" && !external) {
      result.push(lost);
      if (next?.kind === "bracket") index += 1;
      changed = true;
    } else result.push(token);
  }
  return changed ? joinTokens(result) : formula;
}

/** The sheets named at a position, one or two for a span, and how many pieces follow up to the "!" that ends them. */
function sheetsNamed(
  tokens: readonly FormulaToken[],
  index: number,
): { readonly sheets: readonly string[]; readonly length: number } | undefined {
  const [first, second, third, fourth] = tokens.slice(index, index + 4);
  if (first?.kind === "quoted" && second?.text === "!")
    return { sheets: first.text.slice(1, -1).replaceAll("''", "'").split(":"), length: 1 };
  if (first?.kind !== "word") return undefined;
  if (second?.text === "!") return { sheets: [first.text], length: 1 };
  if (second?.text === ":" && third?.kind === "word" && fourth?.text === "!")
    return { sheets: [first.text, third.text], length: 3 };
  return undefined;
}
