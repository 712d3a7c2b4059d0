import fc from "fast-check";
import { formulaTokens, joinTokens } from "../../../src/xlsx/formula/formula-tokens";

describe("formulaTokens", () => {
  it("splits a formula into pieces", () => {
    const kinds = formulaTokens("=SUM('O''Brien'!$A$1:B2,T[[#This Row],[a']b]],\"x\"\"y\",1.5E3)+#REF!#").map(
      ({ kind, text }) => `${kind} ${text}`,
    );
    expect(kinds).toEqual([
      "other =", "word SUM", "other (", "quoted 'O''Brien'", "other !", "word $A$1", "other :", "word B2", "other ,", "word T",
      "bracket [[#This Row],[a']b]]", "other ,", 'string "x""y"', "other ,", "number 1.5E3", "other )", "other +", "error #REF!", "other #",
    ]); // prettier-ignore
  });

  it("knows words beyond ASCII, and a word from a number", () => {
    const kinds = formulaTokens("Größe+a1.b?*été_2/1a-.5+12.x\\y $C$3").map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds).toEqual([
      "word Größe", "other +", "word a1.b?", "other *", "word été_2", "other /", "word 1a", "other -", "number .5", "other +",
      "number 12", "other .", "word x\\y", "other  ", "word $C$3",
    ]); // prettier-ignore
  });

  it("loses nothing of any text", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("A", "1", "$", "!", "'", '"', "[", "]", "(", ")", "#", "@", ":", ".", "é") }),
    );
    fc.assert(
      fc.property(text, (formula) => joinTokens(formulaTokens(formula)) === formula),
      { seed: 20261130 },
    );
  });
});
