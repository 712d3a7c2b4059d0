import { CATALOGUE, type FunctionHelp, type HelpEntry } from "../core/statistics";

/** A static page of help: its file name (as the functions' help addresses have it) and its HTML. */
export interface HelpPage {
  readonly file: string;
  readonly html: string;
}

/**
 * The help page of every function, and an index of them.
 *
 * Plain pages without script, so that they can be hosted anywhere beside the pane and read before anything is installed. Made from the same
 * catalogue as `coalition explain`.
 */
export function helpPages(): HelpPage[] {
  const links = CATALOGUE.map(
    ({ name, answersIn }) => `<li><a href="${fileOf(name)}">${text(name)}</a> ${text(answersIn)}</li>`,
  );
  return [
    { file: "index.html", html: page("Functions", `<h1>COALITION functions</h1><ul>${links.join("")}</ul>`) },
    ...CATALOGUE.map((entry) => ({ file: fileOf(entry.name), html: page(`COALITION.${entry.name}`, body(entry)) })),
  ];
}

/** `GAP.RATE` → `gap-rate.html`. */
function fileOf(name: string): string {
  return `${name.toLowerCase().replaceAll(".", "-")}.html`;
}

function body(entry: FunctionHelp): string {
  const { name, title, answersIn, useWhen, notWhen, summaries, example, method, source, traps, badInput } = entry;
  const call = entry.arguments.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)).join(", ");
  const rows = entry.arguments.map(
    (argument) =>
      `<tr><th scope="row">${text(argument.name)}${argument.optional ? " (optional)" : ""}</th><td>${text(argument.description)}</td></tr>`,
  );
  return [
    `<p><a href="index.html">All functions</a></p><h1>${text(title)}</h1><p class="question">${text(answersIn)}</p>`,
    `<pre>=COALITION.${text(name)}(${text(call)})</pre>`,
    `<dl>${summaries.map(([one, summary]) => `<dt><code>COALITION.${text(one)}</code></dt><dd>${text(summary)}</dd>`).join("")}</dl>`,
    summaries.length > 1 ? "<p>All take the same arguments.</p>" : "",
    `<h2>Use it when</h2><p>${text(useWhen)}</p><h2>Not when</h2><p>${text(notWhen)}</p>`,
    `<h2>Arguments</h2><table><tbody>${rows.join("")}</tbody></table>`,
    `<h2>Example</h2><pre>${text(example.formula)}</pre>${answer(example.answer)}`,
    `<h2>Method</h2><p>${text(method)}</p><h2>Source</h2><p>${text(source)}</p>`,
    `<h2>Mind</h2>${list(traps)}`,
    badInput.length > 0 ? `<h2>Answers to bad input</h2>${list(badInput)}` : "",
  ].join("\n");
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${text(item)}</li>`).join("")}</ul>`;
}

function answer(value: HelpEntry["example"]["answer"]): string {
  if (!Array.isArray(value)) return `<p>answers <strong>${text(String(value))}</strong></p>`;
  const rows = (value as readonly (readonly unknown[])[]).map(
    (row) => `<tr>${row.map((cell) => `<td>${text(String(cell))}</td>`).join("")}</tr>`,
  );
  return `<p>answers</p><table><tbody>${rows.join("")}</tbody></table>`;
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)} · Coalition Planner</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; }
.question { font-size: 1.15rem; }
pre { overflow-x: auto; padding: .6rem .8rem; border: 1px solid; border-radius: 4px; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .25rem .9rem .25rem 0; }
</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

function text(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
