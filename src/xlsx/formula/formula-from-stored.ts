import { shownFunctionName } from "./custom-function-name";
import type { FormulaToken } from "./formula-tokens";
import { formulaTokens, joinTokens } from "./formula-tokens";

const needsWork = /_xl|__xludf|coalition\.|true\(|false\(/i;

/**
 * A formula as people see it in Excel, with "=", from the text a file stores: prefixes of newer and custom functions are undone,
 * `_xlfn.ANCHORARRAY(B1)` becomes `B1#` and `_xlfn.SINGLE(x)` becomes `@x`. `T[[#This Row],[Col]]` is kept. `TRUE()` becomes `TRUE`, because
 * LibreOffice writes every TRUE so.
 *
 * @returns undefined for Google's `IFERROR(__xludf.DUMMYFUNCTION("..."), value)`: a cell that counts as its value
 */
export function formulaFromStored(stored: string): string | undefined {
  const text = stored.startsWith("=") ? stored.slice(1) : stored;
  if (!needsWork.test(text)) return `=${text}`;
  if (/__xludf\.DUMMYFUNCTION\s*\(/i.test(text)) return undefined;
  return `=${joinTokens(withoutOperators(withPlainTruth(withoutPrefixes(formulaTokens(text)))))}`;
}

/** Functions that stand for an operator, and what stands before and after their argument instead. */
const operators: ReadonlyMap<string, { readonly before: string; readonly after: string }> = new Map([
  ["_XLFN.ANCHORARRAY", { before: "", after: "#" }],
  ["_XLFN.SINGLE", { before: "@", after: "" }],
]);

function withoutPrefixes(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== "word" || operators.has(token.text.toUpperCase())) {
      result.push(token);
      return;
    }
    const name = token.text.replace(/^(?:_xl(?:fn|ws|pm|op|l)\.)+/i, "");
    const isCall = tokens[index + 1]?.text === "(";
    const custom = /^_xldudf_(.+)$/i.exec(name)?.[1];
    // A custom function may be qualified by the number of the link to its add-in: "[1]!_xldudf_X(".
    if (custom && result.at(-1)?.text === "!" && result.at(-2)?.kind === "bracket") result.length -= 2;
    if (custom) result.push({ kind: "word", text: shownFunctionName(custom) });
    else if (isCall && /^coalition\./i.test(name)) result.push({ kind: "word", text: name.toUpperCase() });
    else result.push({ kind: "word", text: name });
  });
  return result;
}

/** Truth values without the empty parentheses that LibreOffice gives them. */
function withPlainTruth(tokens: readonly FormulaToken[]): FormulaToken[] {
  const isTruth = (index: number) =>
    /^(?:true|false)$/i.test(tokens[index]?.text ?? "") &&
    tokens[index + 1]?.text === "(" &&
    tokens[index + 2]?.text === ")";
  return tokens.filter((_, index) => !isTruth(index - 1) && !isTruth(index - 2));
}

/** Turns the two functions that stand for operators back into them, in one pass: files may nest them thousands deep. */
function withoutOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  /** For each open parenthesis what its partner becomes; undefined for an ordinary one. */
  const open: (string | undefined)[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const operator = tokens[index + 1]?.text === "(" ? operators.get(token.text.toUpperCase()) : undefined;
    if (operator) {
      if (operator.before !== "") result.push({ kind: "other", text: operator.before });
      open.push(operator.after);
      index++;
      continue;
    }
    if (token.text === "(") open.push(undefined);
    const partner = token.text === ")" ? open.pop() : undefined;
    if (partner === undefined) result.push(token);
    else if (partner !== "") result.push({ kind: "other", text: partner });
  }
  return result;
}
