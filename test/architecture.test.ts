import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/*
 * Who may import whom: the table of src/README.md, as a test. Widened only in a commit of its own, with a reason.
 */

interface Layer {
  /** Other layers it may import from; itself always. */
  readonly layers: readonly string[];
  /** Packages it may import, by prefix. */
  readonly packages?: readonly string[];
  readonly because: string;
}

const table: Readonly<Record<string, Layer>> = {
  "core/workbook": { layers: [], because: "the values that cross the border to a spreadsheet depend on nothing" },
  "core/statistics": { layers: [], packages: ["@stdlib/"], because: "a statistic knows numbers, not plans" },
  "core/domain": {
    layers: [],
    packages: ["zod", "@noble/hashes"],
    because: "the words of the product depend on no sheet",
  },
  "core/findings": { layers: ["core/workbook"], because: "a finding knows cells, not rules" },
  "core/templates": {
    layers: ["core/domain", "core/statistics", "core/workbook"],
    because: "specs are data and pure functions",
  },
  "core/render": {
    layers: ["core/domain", "core/templates", "core/workbook"],
    because: "data flows from the round to the sheet",
  },
  "core/read": {
    layers: ["core/domain", "core/templates", "core/workbook"],
    because: "reading observes and never judges",
  },
  "core/criteria": {
    layers: ["core/domain", "core/findings", "core/statistics"],
    because: "criteria speak of submission paths, never of cells",
  },
  "core/fixes": {
    layers: ["core/domain", "core/findings", "core/templates", "core/workbook"],
    because: "a fix turns a finding into edits",
  },
  "core/charts": { layers: ["core/workbook"], because: "a picture is drawn from a chart spec and numbers alone" },
  "core/compare": {
    layers: ["core/domain", "core/templates", "core/workbook"],
    because: "what changed is said of items and columns, whatever held them",
  },
  "core/compare/coalition": {
    layers: ["core/compare", "core/domain", "core/findings", "core/portfolio", "core/review"],
    because: "two whole rounds are compared by what a review makes of each",
  },
  "core/submit": {
    layers: ["core/domain", "core/findings", "core/fixes", "core/templates", "core/workbook"],
    because: "a signature is a few edits to Start, written the way fixes write theirs",
  },
  "core/desk": {
    layers: [
      "core/domain",
      "core/fixes",
      "core/portfolio",
      "core/read",
      "core/render",
      "core/report",
      "core/templates",
      "core/workbook",
    ],
    because: "what a reviewer does is a few edits to the book, written the way fixes write theirs, and a letter",
  },
  "core/forum": {
    layers: [
      "core/charts",
      "core/desk",
      "core/domain",
      "core/portfolio",
      "core/report",
      "core/templates",
      "core/workbook",
    ],
    because: "an agenda is made of what the book says and the fund's standing, and is written like reports and notes",
  },
  "core/carry": {
    layers: ["core/domain", "core/templates", "core/workbook"],
    because: "entries move from content to content, not from cell to cell",
  },
  "core/portfolio": {
    layers: ["core/criteria", "core/domain", "core/findings", "core/statistics"],
    because: "rules across departments look at submissions, as the others do",
  },
  "core/report": {
    layers: ["core/charts", "core/compare", "core/findings", "core/portfolio", "core/workbook"],
    because: "a report shows what was found, and what changed",
  },
  "core/review": {
    layers: [
      "core/charts",
      "core/criteria",
      "core/domain",
      "core/findings",
      "core/known-criteria",
      "core/portfolio",
      "core/read",
      "core/render",
      "core/report",
      "core/review-snapshot",
      "core/templates",
      "core/workbook",
    ],
    because: "a review is what its files, the book and the fund say together, whoever reads the files",
  },
  "core/review-snapshot.ts": {
    layers: [
      "core/domain",
      "core/findings",
      "core/pipeline",
      "core/portfolio",
      "core/read",
      "core/report",
      "core/workbook",
    ],
    because: "a review checks a plan and keeps of it what the coalition needs, wherever it runs",
  },
  "core/compare-files.ts": {
    layers: ["core/compare", "core/domain", "core/read", "core/templates", "core/workbook"],
    because: "what two workbooks hold is read and compared in one screen, for the pane and the command line alike",
  },
  "core/plan-of-folder.ts": {
    layers: [
      "core/compare",
      "core/domain",
      "core/findings",
      "core/read",
      "core/review-snapshot",
      "core/templates",
      "core/workbook",
    ],
    because: "a plan among others is read by the round it was made for, and judged as a review judges it",
  },
  "core/known-criteria.ts": {
    layers: ["core/criteria", "core/domain", "core/portfolio", "core/read"],
    because:
      "packs, help and books know all rules, whatever they look at, and the columns that a book's own checks can name",
  },
  "core/make-workbook.ts": {
    layers: ["core/domain", "core/known-criteria", "core/render", "core/workbook"],
    because: "a new book lists the rules, which templates don't know",
  },
  "core/coalition-pipeline.ts": {
    layers: [
      "core/criteria",
      "core/domain",
      "core/findings",
      "core/fixes",
      "core/known-criteria",
      "core/read",
      "core/render",
      "core/templates",
      "core/workbook",
    ],
    because: "the whole check of a fund or a book in one screen, and the fixes of what it finds",
  },
  "core/workbook-in-its-looks.ts": {
    layers: ["core/domain", "core/read", "core/render", "core/templates", "core/workbook"],
    because: "a workbook is read, and rendered again from what was read",
  },
  "core/pipeline.ts": {
    layers: [
      "core/coalition-pipeline",
      "core/criteria",
      "core/domain",
      "core/findings",
      "core/fixes",
      "core/read",
      "core/render",
      "core/workbook",
    ],
    because: "the whole check in one screen",
  },
  excel: { layers: ["core/workbook"], because: "the host moves values and decides nothing" },
  xlsx: {
    layers: ["core/workbook"],
    packages: ["hucre", "fflate"],
    because: "the host moves values and decides nothing",
  },
  functions: { layers: ["core/statistics"], because: "custom functions run without the rest of the product" },
  taskpane: {
    // functions: how they read their arguments, so that the pane answers as the cell will; held to that below.
    layers: ["core", "excel", "functions", "xlsx"],
    packages: ["react", "@fluentui/", "../../assets/", "../../package.json"],
    because: "the pane shows what core says",
  },
  workbench: {
    // core/workbook-in-its-looks, excel and xlsx: to open and save files; held to that below.
    layers: ["core/charts", "core/workbook", "core/workbook-in-its-looks", "excel", "xlsx"],
    packages: ["@univerjs/", "rxjs", "node:", "../../package.json"],
    because: "the stand-in takes Excel's place, not the product's",
  },
  cli: {
    layers: ["core", "xlsx"],
    packages: ["node:", "hyparquet-writer", "../../package.json"],
    because: "the same engine without Excel",
  },
};

const root = join(__dirname, "..");
const src = join(root, "src");

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

const files = filesUnder(src).filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
const pathOf = (file: string) => relative(src, file).replaceAll("\\", "/");
const textOf = (file: string) => readFileSync(file, "utf8");

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(
    file,
    textOf(file),
    ts.ScriptTarget.ES2022,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
}

const parsed = new Map(files.map((file) => [file, parse(file)]));

/** All nodes of a file, comments and string contents left out. */
function* nodesOf(node: ts.Node): Iterable<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

function rootNode(file: string): ts.SourceFile {
  const node = parsed.get(file);
  if (!node) throw new RangeError(`rootNode needs a file of src, got ${file}`);
  return node;
}

function layerOf(path: string): string | undefined {
  return Object.keys(table)
    .filter((layer) => path === layer || path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];
}

interface Import {
  readonly target: string;
  readonly lazy: boolean;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(rootNode(file))) {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      found.push({ target: node.moduleSpecifier.text, lazy: false });
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      found.push({ target: node.argument.literal.text, lazy: true });
    if (!ts.isCallExpression(node)) continue;
    const [argument] = node.arguments;
    const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if ((dynamic || node.expression.getText() === "require") && argument && ts.isStringLiteral(argument))
      found.push({ target: argument.text, lazy: dynamic });
  }
  return found;
}

/** Names that stand before a dot: `Excel.run`, `Excel.Range`. */
function qualifiersOf(file: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodesOf(rootNode(file))) {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) names.add(node.expression.text);
    if (ts.isQualifiedName(node) && ts.isIdentifier(node.left)) names.add(node.left.text);
  }
  return names;
}

/** Calls and constructions as written, without their arguments: `Date.now`, `new Date()`. */
function effectsOf(file: string): string[] {
  const found: string[] = [];
  for (const node of nodesOf(rootNode(file))) {
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0)
      found.push("new Date()");
    if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|performance\.now)$/.test(node.getText()))
      found.push(node.getText());
    if (
      ts.isPropertyAccessExpression(node) &&
      ts.isIdentifier(node.expression) &&
      /^(process|document|window|crypto|console|localStorage)$/.test(node.expression.text)
    )
      found.push(node.getText());
    if (ts.isCallExpression(node) && /^(fetch|setTimeout|setInterval|queueMicrotask)$/.test(node.expression.getText()))
      found.push(node.expression.getText());
  }
  return found;
}

test("every source file belongs to a layer of the table", () => {
  expect(files.filter((file) => layerOf(pathOf(file)) === undefined).map(pathOf)).toEqual([]);
});

test("imports follow the table", () => {
  const breaches: string[] = [];
  for (const file of files) {
    const path = pathOf(file);
    const layerName = layerOf(path);
    const layer = layerName === undefined ? undefined : table[layerName];
    if (!layer || layerName === undefined) continue;
    for (const { target } of importsOf(file)) {
      if (!target.startsWith(".")) {
        if (!(layer.packages ?? []).some((prefix) => target === prefix || target.startsWith(prefix)))
          breaches.push(`${path} imports ${target}: ${layer.because}`);
        continue;
      }
      const to = relative(src, resolve(dirname(file), target)).replaceAll("\\", "/");
      if (to.startsWith("..")) {
        if (!(layer.packages ?? []).some((prefix) => prefix.startsWith("..") && target.startsWith(prefix)))
          breaches.push(`${path} imports ${target}, outside src`);
        continue;
      }
      const within = to === layerName || to.startsWith(`${layerName}/`) || `${to}.ts` === layerName;
      const allowed = layer.layers.some((other) => to === other || to.startsWith(`${other}/`));
      if (!within && !allowed) breaches.push(`${path} imports ${to}: ${layer.because}`);
    }
  }
  expect(breaches).toEqual([]);
});

test("only the pane's entry imports the Excel host, and the file host is a lazy chunk there", () => {
  const breaches = files.flatMap((file) => {
    const path = pathOf(file);
    if (!path.startsWith("taskpane/")) return [];
    return importsOf(file).flatMap(({ target, lazy }) => {
      const to = target.startsWith(".") ? relative(src, resolve(dirname(file), target)).replaceAll("\\", "/") : "";
      if (to.startsWith("excel") && path !== "taskpane/index.tsx") return [`${path} imports ${to}`];
      // The worker that reads the files of a review is loaded by itself, when a review begins.
      const isWorker = path === "taskpane/review/review-worker.ts";
      return to.startsWith("xlsx") && !lazy && !isWorker ? [`${path} imports ${to} at once`] : [];
    });
  });
  expect(breaches).toEqual([]);
});

test("of the workbench one file opens and saves files, and one reaches the workbook through office.js", () => {
  const readers: Readonly<Record<string, readonly string[]>> = {
    "workbench/documents.ts": ["core/workbook-in-its-looks", "xlsx/xlsx-file"],
    "workbench/pane-host.ts": ["excel/excel-host"],
  };
  const breaches = files.flatMap((file) => {
    const path = pathOf(file);
    if (!path.startsWith("workbench/")) return [];
    return importsOf(file).flatMap(({ target }) => {
      const to = target.startsWith(".") ? relative(src, resolve(dirname(file), target)).replaceAll("\\", "/") : "";
      const isKept = to.startsWith("excel/") || to.startsWith("xlsx/") || to === "core/workbook-in-its-looks";
      return isKept && readers[path]?.includes(to) !== true ? [`${path} imports ${to}`] : [];
    });
  });
  expect(breaches).toEqual([]);
});

test("of the functions the pane takes only how they read their arguments, and only the function builder does", () => {
  const breaches = files.flatMap((file) => {
    const path = pathOf(file);
    if (!path.startsWith("taskpane/")) return [];
    return importsOf(file).flatMap(({ target }) => {
      const to = target.startsWith(".") ? relative(src, resolve(dirname(file), target)).replaceAll("\\", "/") : "";
      if (!to.startsWith("functions/")) return [];
      const isReader = /^functions\/([a-z-]*arguments|values)$/.test(to);
      return isReader && path.startsWith("taskpane/function-builder/") ? [] : [`${path} imports ${to}`];
    });
  });
  expect(breaches).toEqual([]);
});

test("only excel/ says Excel or Office, only functions/ says CustomFunctions", () => {
  const says = (words: readonly string[], folders: readonly string[]) =>
    files
      .filter(
        (file) =>
          !folders.some((folder) => pathOf(file).startsWith(folder)) &&
          words.some((word) => qualifiersOf(file).has(word)),
      )
      .map(pathOf);
  // workbench/ may use the types of Office.js: it implements them.
  expect(says(["Excel", "Office", "OfficeExtension"], ["excel/", "workbench/"])).toEqual([]);
  expect(says(["CustomFunctions"], ["functions/", "workbench/"])).toEqual([]);
});

test("core has no clock, no randomness, no input or output", () => {
  expect(
    files
      .filter((file) => pathOf(file).startsWith("core/"))
      .flatMap((file) => effectsOf(file).map((effect) => `${pathOf(file)}: ${effect}`)),
  ).toEqual([]);
});

test("no barrels but the registries, and every criterion, fix, statistic, template and screen is registered", () => {
  const registries = [
    "core/criteria/index.ts",
    "core/criteria/book/index.ts",
    "core/criteria/fund/index.ts",
    "core/criteria/workbook/index.ts",
    "core/fixes/index.ts",
    "core/statistics/index.ts",
    "core/templates/index.ts",
    "taskpane/screens/index.ts",
  ];
  const entries = ["workbench/index.ts"];
  expect(
    files
      .map(pathOf)
      .filter((path) => basename(path) === "index.ts" && !registries.includes(path) && !entries.includes(path)),
  ).toEqual([]);
  const unregistered = registries.flatMap((registry) => {
    const folder = join(src, dirname(registry));
    const index = textOf(join(src, registry));
    const frame = ["index.ts", "criterion.ts", "evaluate.ts", "fix-rule.ts", "template.ts"];
    return readdirSync(folder)
      .filter((name) => /\.tsx?$/.test(name) && !frame.includes(name))
      .filter((name) => {
        const text = textOf(join(folder, name));
        const isEntry = /export default define|: Template = \{|: FixRule = \{|: ScreenProps\)/.test(text);
        return isEntry && !index.includes(`"./${name.replace(/\.tsx?$/, "")}"`);
      })
      .map((name) => `${dirname(registry)}/${name}`);
  });
  expect(unregistered).toEqual([]);
});

test("folders hold no rooms without a name: utils, helpers, common, manager, service", () => {
  const vague = /(?:^|[-/])(?:utils?|helpers?|common|managers?|services?|misc)(?:[-./]|$)/;
  expect(files.map(pathOf).filter((path) => vague.test(path))).toEqual([]);
});

test("tests mirror src path for path", () => {
  const rooms = new Set(["support", "golden", "contract", "browser", "build", "bench", "sample", "corruption"]);
  const strays = filesUnder(__dirname)
    .map((file) => relative(__dirname, file).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".test.ts") || path.endsWith(".test.tsx"))
    .filter((path) => path.includes("/") && !rooms.has(path.split("/")[0] ?? ""))
    .filter((path) => !existsSync(join(src, dirname(path))));
  expect(strays).toEqual([]);
});
