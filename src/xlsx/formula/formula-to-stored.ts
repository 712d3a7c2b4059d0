import { HostError } from "../../core/workbook/spreadsheet-host";
import { isCoalitionFunction, storedFunctionName } from "./custom-function-name";
import { futureFunctionPrefix, spillingFunctions } from "./future-functions";
import type { FormulaToken } from "./formula-tokens";
import { closingParenthesis, formulaTokens, joinTokens } from "./formula-tokens";

/** A formula as a file stores it: without "=", and whether it must be a dynamic array. */
export interface StoredFormula {
  readonly text: string;
  readonly dynamic: boolean;
}

/**
 * A formula as a file stores it, from the form people see in Excel (English, with "=").
 *
 * Excel repairs away or shows #NAME? for a file with the shown form: `[@Col]` is stored as `T[[#This Row],[Col]]`, `B1#` as
 * `_xlfn.ANCHORARRAY(B1)`, `@x` as `_xlfn.SINGLE(x)`, newer functions with their prefix, and names bound by LET and LAMBDA with `_xlpm.`.
 *
 * @param table name of the table in which the cell lies, for references without a table name
 * @throws HostError "failed" for a reference to "this row" outside a table
 */
export function formulaToStored(formula: string, table?: string): StoredFormula {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const tokens = formulaTokens(text);
  const dynamic = tokens.some(
    (token, index) =>
      isSpill(tokens, index) ||
      (isCall(tokens, index) && (isCoalitionFunction(token.text) || spillingFunctions.has(token.text.toUpperCase()))),
  );
  const bound = boundNames(tokens);
  const named = tokens.map((token, index): FormulaToken => {
    if (token.kind === "bracket")
      return { kind: "bracket", text: structured(token.text, tokens[index - 1], tokens[index + 1], table) };
    if (token.kind !== "word") return token;
    if (bound.has(token.text.toUpperCase())) return { kind: "word", text: `_xlpm.${token.text}` };
    if (!isCall(tokens, index)) return token;
    if (isCoalitionFunction(token.text)) return { kind: "word", text: storedFunctionName(token.text.toUpperCase()) };
    return { kind: "word", text: (futureFunctionPrefix.get(token.text.toUpperCase()) ?? "") + token.text };
  });
  return { text: joinTokens(withOperatorFunctions(named)), dynamic };
}

function isCall(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.kind === "word" && tokens[index + 1]?.text === "(";
}

function isSpill(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.text === "#" && tokens[index - 1]?.kind === "word";
}

function structured(
  bracket: string,
  before: FormulaToken | undefined,
  after: FormulaToken | undefined,
  table: string | undefined,
): string {
  const qualified = before?.kind === "word";
  // "[1]Sheet!A1" and "[1]!Name" point to another workbook.
  if (!qualified && (after?.kind === "word" || after?.text === "!")) return bracket;
  const row = /^\[@(.*)\]$/s.exec(bracket)?.[1];
  if (qualified && row === undefined) return bracket;
  if (!qualified && !table)
    throw new HostError(
      "failed",
      `A formula speaks of ${bracket} but stands in no table, so no file can hold it. Name the table in the formula.`,
    );
  const prefix = qualified ? "" : (table ?? "");
  if (row === undefined) return prefix + bracket;
  if (row === "") return `${prefix}[#This Row]`;
  return `${prefix}[[#This Row],${row.startsWith("[") ? row : `[${row}]`}]`;
}

/** Names that LET and LAMBDA introduce, upper case. */
function boundNames(tokens: readonly FormulaToken[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, index) => {
    const call = isCall(tokens, index) ? token.text.toUpperCase() : "";
    if (call !== "LET" && call !== "LAMBDA") return;
    const parts = callArguments(tokens, index + 1);
    parts.slice(0, -1).forEach((part, position) => {
      const words = part.filter((piece) => piece.text.trim() !== "" && piece.text !== "[" && piece.text !== "]");
      const name = words.length === 1 && words[0]?.kind === "word" ? words[0].text : undefined;
      if (name && (call === "LAMBDA" || position % 2 === 0)) names.add(name.toUpperCase());
    });
  });
  return names;
}

function callArguments(tokens: readonly FormulaToken[], open: number): FormulaToken[][] {
  const close = closingParenthesis(tokens, open);
  const parts: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1, close < 0 ? tokens.length : close)) {
    if (token.text === "(" || token.text === "{") depth++;
    if (token.text === ")" || token.text === "}") depth--;
    if (token.text === "," && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** `B1#` and `@x` as the functions that stand for them. */
function withOperatorFunctions(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  const open = (name: string): FormulaToken[] => [
    { kind: "word", text: name },
    { kind: "other", text: "(" },
  ];
  const closed: FormulaToken = { kind: "other", text: ")" };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (isSpill(tokens, index)) {
      const start = referenceStart(result);
      result.splice(start, 0, ...open("_xlfn.ANCHORARRAY"));
      result.push(closed);
    } else if (token.text === "@") {
      const end = operandEnd(tokens, index + 1);
      result.push(...open("_xlfn.SINGLE"), ...withOperatorFunctions(tokens.slice(index + 1, end)), closed);
      index = end - 1;
    } else result.push(token);
  }
  return result;
}

/** Where the reference that ends a list of pieces starts: `B1`, `Sheet!B1`, `'My sheet'!B1`. */
function referenceStart(tokens: readonly FormulaToken[]): number {
  const last = tokens.length - 1;
  return tokens[last - 1]?.text === "!" ? last - 2 : last;
}

/** Index behind the operand of "@": a reference, range, name or function call. */
function operandEnd(tokens: readonly FormulaToken[], start: number): number {
  let at = start;
  if (tokens[at + 1]?.text === "!") at += 2;
  if (tokens[at]?.text === "(") return Math.max(closingParenthesis(tokens, at), at) + 1;
  if (tokens[at + 1]?.text === "(") return Math.max(closingParenthesis(tokens, at + 1), at) + 1;
  if (tokens[at + 1]?.kind === "bracket") return at + 2;
  return tokens[at + 1]?.text === ":" ? at + 3 : at + 1;
}
