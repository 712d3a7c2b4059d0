import { pairRows, type ComparedRow } from "../../../src/core/compare/pair-rows";

/** Rows as "id/name/content"; parts left out are empty. */
function rows(...texts: string[]): ComparedRow[] {
  return texts.map((text, index) => {
    const [id = "", name = "", content = ""] = text.split("/");
    return { index, id, name, content };
  });
}

/** Pairs as "before index > after index", with "-" for none. */
function pairs(before: ComparedRow[], after: ComparedRow[]): string[] {
  return pairRows(before, after).map(([old, current]) => `${old?.index ?? "-"} > ${current?.index ?? "-"}`);
}

test.each<[string, string[], string[], string[]]>([
  ["by ID, wherever they stand", ["A", "B"], ["B", "A"], ["1 > 0", "0 > 1"]],
  ["a new ID is another row, even with the same content", ["A//x"], ["B//x"], ["- > 0", "0 > -"]],
  ["an ID that stands twice pairs in order", ["A//1", "A//2"], ["A//2", "A//1", "A//3"], ["0 > 0", "1 > 1", "- > 2"]],
  ["rows without an ID by all their columns", ["//x", "//y"], ["//y", "//x"], ["1 > 0", "0 > 1"]],
  ["equal rows one by one", ["//x", "//x"], ["//x"], ["0 > 0", "1 > -"]],
  ["then by what names them", ["/L1/60", "/L2/40"], ["/L2/40", "/L1/50"], ["1 > 0", "0 > 1"]],
  ["an equal row before one of the same name", ["/L1/60", "/L1/40"], ["/L1/40", "/L1/70"], ["1 > 0", "0 > 1"]],
  ["a row without ID and name only by its columns", ["//x"], ["//y"], ["- > 0", "0 > -"]],
  ["a row that lost its ID is another", ["A//x"], ["//x"], ["- > 0", "0 > -"]],
])("%s", (_name, before, after, expected) => {
  expect(pairs(rows(...before), rows(...after))).toEqual(expected);
});
