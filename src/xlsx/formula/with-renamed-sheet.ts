import { quoteSheetName } from "../../core/workbook/address";
import type { FormulaToken } from "./formula-tokens";
import { formulaTokens, joinTokens } from "./formula-tokens";

/**
 * A formula (or any reference) with a sheet's name replaced where it names the sheet: not in texts, not in other workbooks.
 * Sheet names are compared without case, as Excel does.
 */
export function withRenamedSheet(formula: string, from: string, to: string): string {
  if (!formula.includes("!")) return formula;
  const tokens = formulaTokens(formula);
  const isFrom = (name: string) => name.toLowerCase() === from.toLowerCase();
  const renamed = tokens.map((token, index): FormulaToken => {
    const external = tokens[index - 1]?.kind === "bracket";
    const before = tokens[index + 1]?.text;
    if (token.kind === "quoted" && before === "!") {
      const parts = token.text.slice(1, -1).replaceAll("''", "'").split(":");
      if (!parts.some(isFrom)) return token;
      const names = parts.map((name) => (isFrom(name) ? to : name));
      const [only = ""] = names;
      return {
        kind: "quoted",
        text: names.length === 1 ? quoteSheetName(only) : `'${names.join(":").replaceAll("'", "''")}'`,
      };
    }
    // "First:Last!A1" spans sheets.
    const spans = before === ":" && tokens[index + 3]?.text === "!" && tokens[index + 2]?.kind === "word";
    if (token.kind !== "word" || external || !(before === "!" || spans) || !isFrom(token.text)) return token;
    return { kind: "word", text: quoteSheetName(to) };
  });
  return joinTokens(withQuotedSpans(renamed));
}

/** A span of sheets is quoted as a whole: `'First:My last'!A1`. */
function withQuotedSpans(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [first, colon, last, mark] = tokens.slice(index, index + 4);
    const quoted = first?.text.startsWith("'") || last?.text.startsWith("'");
    if (first?.kind === "word" && colon?.text === ":" && last?.kind === "word" && mark?.text === "!" && quoted) {
      const bare = (text: string) => text.replace(/^'|'$/g, "");
      result.push({ kind: "quoted", text: `'${bare(first.text)}:${bare(last.text)}'` });
      index += 2;
    } else if (first) result.push(first);
  }
  return result;
}
