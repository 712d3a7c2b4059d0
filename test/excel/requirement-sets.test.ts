import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..", "..");
const folder = join(root, "src", "excel");
/** Minor version of ExcelApi 1 that manifest.xml asks for. */
const asked = Number(
  /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync(join(root, "manifest.xml"), "utf8"))?.[1],
);

/** Every member of office.js that a file of src/excel names, with the requirement sets that its documentation gives. */
function membersUsed(): Map<string, { set: string; where: string }> {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (name) => ts.sys.readFile(name));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Map<string, { set: string; where: string }>();
  const note = (symbol: ts.Symbol | undefined, where: string) => {
    for (const declaration of symbol?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
      const set = /\[Api set: ([^\]]+)\]/.exec(declaration.getFullText())?.[1];
      const owner = ts.isClassLike(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent);
      const name = `${owner ? (declaration.parent.name?.text ?? "") : ""}.${symbol?.name ?? ""}`;
      if (set !== undefined && !found.has(name)) found.set(name, { set, where });
    }
  };
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), relative(root, file));
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
        note(
          checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()),
          relative(root, file),
        );
      if (ts.isObjectLiteralExpression(node))
        for (const property of node.properties)
          if (property.name)
            note(checker.getContextualType(node)?.getProperty(property.name.getText()), relative(root, file));
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return found;
}

describe("members of office.js that src/excel uses", () => {
  const used = membersUsed();

  it("are found, whether they are read, taken apart or given", () => {
    // One of each way, so that an empty search can't pass.
    for (const name of ["Range.formulas", "Workbook.worksheets", "WorksheetProtectionOptions.allowSort"])
      expect([...used.keys()]).toContain(name);
  });

  it("belong to the requirement set that the manifest asks for", () => {
    const excel = [...used].filter(([, { set }]) => set.startsWith("ExcelApi"));
    expect(excel.length).toBeGreaterThan(100);
    // Also caught: sets of the web or the desktop alone, and previews, none of which is spelt so.
    const later = excel.filter(([, { set }]) => !(Number(/^ExcelApi 1\.(\d+)/.exec(set)?.[1]) <= asked));
    expect(later).toEqual([]);
  });
});
