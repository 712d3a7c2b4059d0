/**
 * A piece of a formula: text in double quotes, a sheet name in single ones, what stands in square brackets (structured or
 * external references), a word (function, name, reference), a number, an error, or any other character.
 */
export interface FormulaToken {
  readonly kind: "string" | "quoted" | "bracket" | "word" | "number" | "error" | "other";
  readonly text: string;
}

const patterns: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["string", /"(?:[^"]|"")*"/y],
  ["quoted", /'(?:[^']|'')*'/y],
  [
    "error",
    /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!)/iy,
  ],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy],
  ["word", /[\p{L}\p{M}\p{N}_$\\][\p{L}\p{M}\p{N}_$\\.?]*/uy],
];

/**
 * Splits a formula (with or without "=") into pieces that join to exactly the same text.
 *
 * A full grammar isn't needed to move references, rename sheets or translate function names, and would refuse what it
 * doesn't know; pieces that are not understood simply pass through.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = formula[at] === "[" ? bracketAt(formula, at) : tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const plain = plainTokenAt(formula, at);
  if (plain) return plain;
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "other", text: formula[at] ?? "" };
}

/** The word or single character at a place, where ASCII alone decides it: nearly always, and ten times as quick as the patterns. */
function plainTokenAt(formula: string, at: number): FormulaToken | undefined {
  const first = formula.charCodeAt(at);
  if (first < 128 && !isWordCode(first) && first !== 34 && first !== 35 && first !== 39 && first !== 46)
    return { kind: "other", text: formula.charAt(at) };
  // A digit may begin a number.
  if (!isWordCode(first) || (first >= 48 && first <= 57)) return undefined;
  let end = at + 1;
  let code = formula.charCodeAt(end);
  while (isWordCode(code) || code === 46 || code === 63) code = formula.charCodeAt(++end);
  return code >= 128 ? undefined : { kind: "word", text: formula.slice(at, end) };
}

/** ASCII letters, digits and "_$\\". */
function isWordCode(code: number): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 95 || code === 36 || code === 92;
}

/** Everything to the bracket's partner; inside, an apostrophe escapes the next character. */
function bracketAt(formula: string, start: number): FormulaToken {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return { kind: "bracket", text: formula.slice(start, at + 1) };
  }
  // Without a partner nothing behind can be told apart; the rest passes through as one piece.
  return { kind: "other", text: formula.slice(start) };
}

/** Joins pieces again. */
export function joinTokens(tokens: readonly FormulaToken[]): string {
  let text = "";
  for (const token of tokens) text += token.text;
  return text;
}

/** Index of the ")" that closes the "(" at `open`, or -1. */
export function closingParenthesis(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const text = tokens[at]?.text;
    if (text === "(") depth++;
    else if (text === ")" && --depth === 0) return at;
  }
  return -1;
}
