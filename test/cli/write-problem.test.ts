import { writeProblem } from "../../src/cli/write-problem";

test.each([
  ["ENOENT", /folder does not exist\. Make that folder first/],
  ["EACCES", /no permission to write there/],
  ["EPERM", /no permission to write there/],
  ["EISDIR", /name of a folder/],
  // The words for reading serve here as well.
  ["ENOSPC", /no space left/],
])("says for %s what stands in the way of a new file", (code, words) => {
  const problem = writeProblem(Object.assign(new Error("refused"), { code }));
  expect(problem).toMatch(words);
  expect(problem).not.toMatch(/Check the spelling|copy it/);
});
