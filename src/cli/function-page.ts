import type { ExampleAnswer, FunctionHelp } from "../core/statistics/catalogue/help-entry";
import { twoColumns } from "./two-columns";

/** A function's help page: the question it answers, when to use it and when not, its arguments, an example that runs, and its source. */
export function functionPage(entry: FunctionHelp): string {
  const { name, title, answersIn, useWhen, notWhen, summaries, example, method, source, traps, badInput } = entry;
  const width = Math.max(...entry.arguments.map((argument) => argument.name.length + (argument.optional ? 2 : 0)), 0);
  return `${[
    `COALITION.${name}(${entry.arguments.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)).join(", ")})`,
    `${title}: ${answersIn}`,
    "",
    ...twoColumns(summaries.map(([each, summary]) => [`COALITION.${each}`, summary])),
    "",
    `  Use it when  ${useWhen}`,
    `  Not when     ${notWhen}`,
    "",
    "  Arguments ([optional])",
    ...entry.arguments.map(
      (argument) =>
        `    ${(argument.optional ? `[${argument.name}]` : argument.name).padEnd(width)}  ${argument.description}`,
    ),
    "",
    `  Example  ${example.formula}`,
    ...answerLines(example.answer).map((line, index) => `  ${index === 0 ? "answers" : "       "}  ${line}`),
    "",
    `  Method  ${method}`,
    `  Source  ${source}`,
    ...(traps.length === 0 ? [] : ["", "  Mind", ...traps.map((trap) => `    - ${trap}`)]),
    ...(badInput.length === 0 ? [] : ["", "  Answers to bad input", ...badInput.map((each) => `    - ${each}`)]),
  ].join("\n")}\n`;
}

function answerLines(answer: ExampleAnswer): string[] {
  if (typeof answer === "number" || typeof answer === "string") return [String(answer)];
  const rows = answer.map((row) => row.map(String));
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
