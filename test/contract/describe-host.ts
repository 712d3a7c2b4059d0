import type { Blueprint } from "../../src/core/workbook/blueprint";
import { invertEdits, type Edit } from "../../src/core/workbook/edit";
import type { SpreadsheetHost } from "../../src/core/workbook/spreadsheet-host";
import { comparableBlueprint, comparableSnapshot, withoutAnswers, type ComparableWorkbook } from "./comparable";
import { contractBlueprint, oddTexts } from "./contract-blueprint";
import { samplePlan } from "./sample-plan";

/** A host on an empty workbook, and how to put it away. */
export interface HostUnderTest {
  readonly host: SpreadsheetHost;
  readonly dispose: () => void | Promise<void>;
}

const blueprint = contractBlueprint();
const [categories] = blueprint.sheets.find(({ name }) => name === "Budget")?.validations ?? [];
if (categories === undefined) throw new Error("the contract's budget has no drop-down");
const { range: _range, ...categoryList } = categories;

/**
 * What every spreadsheet host promises, whatever the program: run over each of them, so that the pane and the command line can't differ.
 */
export function describeHost(name: string, makeHost: () => Promise<HostUnderTest>): void {
  describe(name, () => {
    let subject: HostUnderTest;
    const look = async () => comparableSnapshot(await subject.host.snapshot());
    const value = (workbook: ComparableWorkbook, sheet: string, address: string) =>
      workbook.sheets.find((candidate) => candidate.name === sheet)?.values[address];

    let cancelled: unknown;
    beforeAll(async () => {
      subject = await makeHost();
      cancelled = await subject.host.build(blueprint, { signal: AbortSignal.abort() }).catch((error: unknown) => error);
      await subject.host.build(blueprint);
    });
    afterAll(async () => subject.dispose());

    describe("a snapshot after build says what the blueprint said:", () => {
      const wanted = comparableBlueprint(blueprint);
      const parts = [
        "visibility",
        "protected",
        "values",
        "formulas",
        "tables",
        "merges",
        "hiddenRows",
        "hiddenColumns",
        "lists",
      ] as const;
      let found: ComparableWorkbook;
      beforeAll(async () => {
        found = await look();
      });

      it("sheets in order", () => {
        expect(found.sheets.map((sheet) => sheet.name)).toEqual(wanted.sheets.map((sheet) => sheet.name));
      });
      it.each(parts)("%s", (part) => {
        expect(found.sheets.map((sheet) => [sheet.name, sheet[part]])).toEqual(
          wanted.sheets.map((sheet) => [sheet.name, sheet[part]]),
        );
      });
      it("names, and no links to other workbooks", () => {
        expect(found.names).toEqual(wanted.names);
        expect(found.externalLinks).toEqual([]);
      });
      it("text stays the text it was", () => {
        expect(oddTexts.map((_, at) => value(found, "Start", `A${7 + at}`))).toEqual([...oddTexts]);
      });
    });

    describe("edits", () => {
      const edits: Readonly<Record<string, readonly Edit[]>> = {
        "a number for a number": [
          { kind: "set-cells", sheet: "Budget", range: "C5:D5", before: [[100, 0]], after: [[250, 5]] },
        ],
        "text that looks like a formula": [
          { kind: "set-cells", sheet: "Budget", range: "A5", before: [["SAL-BL-001"]], after: [["=SAL"]] },
        ],
        "emptied cells": [
          {
            kind: "set-cells",
            sheet: "Budget",
            range: "A5:B5",
            before: [["SAL-BL-001", "Training"]],
            after: [[null, null]],
          },
        ],
        "a formula, in a locked cell": [
          {
            kind: "set-cells",
            sheet: "Start",
            range: "B4",
            before: [[{ formula: "=Planned*2", value: 0 }]],
            after: [[{ formula: "=Planned*3", value: 0 }]],
          },
        ],
        "one cell twice": [
          { kind: "set-cells", sheet: "Budget", range: "C6", before: [[101]], after: [[7]] },
          { kind: "set-cells", sheet: "Budget", range: "C6", before: [[7]], after: [[8]] },
        ],
        "a sheet's name, and a cell under its new name": [
          { kind: "rename-sheet", from: "Budget", to: "Money & more" },
          { kind: "set-cells", sheet: "Money & more", range: "C5", before: [[100]], after: [[101]] },
        ],
        "cells merged": [{ kind: "set-merge", sheet: "Budget", range: "A1:C1", before: false, after: true }],
        "cells merged that were emptied first, and one of the cells then filled": [
          {
            kind: "set-cells",
            sheet: "Start",
            range: "A7:A9",
            before: [...oddTexts.slice(0, 3).map((text) => [text])],
            after: [[oddTexts[0] ?? ""], [null], [null]],
          },
          { kind: "set-merge", sheet: "Start", range: "A7:A9", before: false, after: true },
          { kind: "set-cells", sheet: "Start", range: "A7", before: [[oddTexts[0] ?? ""]], after: [["merged"]] },
        ],
        "hidden rows, side by side and apart": [
          { kind: "set-hidden", sheet: "Budget", what: "rows", at: [5, 6, 9], before: false, after: true },
        ],
        "hidden columns, and a row beside them": [
          { kind: "set-hidden", sheet: "Budget", what: "columns", at: [1, 2, 7], before: false, after: true },
          { kind: "set-hidden", sheet: "Budget", what: "rows", at: [0], before: false, after: true },
        ],
        "a drop-down taken from a few cells": [
          {
            kind: "set-validation",
            sheet: "Budget",
            range: "B7:B8",
            before: categoryList,
            after: null,
          },
        ],
        "another drop-down, and none any more": [
          {
            kind: "set-validation",
            sheet: "Budget",
            range: "B5:B14",
            before: categoryList,
            after: {
              rule: { kind: "list", source: "=CurrencyList" },
              prompt: { title: "A & B", message: "Choose <one>." },
              alert: { title: "No", message: 'From the "list".', style: "information" },
              allowBlank: false,
            },
          },
        ],
        "a table one column wider, with its header": [
          { kind: "set-cells", sheet: "Budget", range: "I4", before: [[null]], after: [["Note"]] },
          { kind: "resize-table", sheet: "Budget", table: "Splits", before: "G4:H6", after: "G4:I6" },
        ],
        "the range of a name": [
          { kind: "set-name", sheet: "Lists", name: "CurrencyList", before: "B2:B3", after: "B2:B5" },
          { kind: "set-cells", sheet: "Lists", range: "B4", before: [[null]], after: [["CHF"]] },
        ],
        "a table's size": [{ kind: "resize-table", sheet: "Budget", table: "Splits", before: "G4:H6", after: "G4:H7" }],
      };

      it.each(Object.entries(edits))("are made and turned round: %s", async (_, list) => {
        const before = await look();
        await subject.host.apply(list);
        const between = await look();
        expect(between).not.toEqual(before);
        for (const edit of list)
          if (edit.kind === "resize-table")
            expect(between.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === edit.table)?.range).toBe(
              edit.after,
            );
        await subject.host.apply(invertEdits(list));
        // A file keeps the cached value that the edit brought; the formulas themselves are compared.
        expect(withoutAnswers(await look())).toEqual(withoutAnswers(before));
      });

      it("are really made: the value stands there", async () => {
        const list = edits["a number for a number"] ?? [];
        await subject.host.apply(list);
        const after = await look();
        expect([value(after, "Budget", "C5"), value(after, "Budget", "D5")]).toEqual([250, 5]);
        await subject.host.apply(invertEdits(list));
      });

      it.each<[string, readonly Edit[], RegExp]>([
        [
          "a value that changed",
          [{ kind: "set-cells", sheet: "Budget", range: "C5", before: [[99]], after: [[1]] }],
          /Budget.*C5/,
        ],
        [
          "a formula that is none any more",
          [
            {
              kind: "set-cells",
              sheet: "Budget",
              range: "C5",
              before: [[{ formula: "=1", value: 100 }]],
              after: [[1]],
            },
          ],
          /C5/,
        ],
        [
          "a sheet that is gone",
          [{ kind: "set-cells", sheet: "Pilots", range: "A1", before: [[1]], after: [[2]] }],
          /Pilots/,
        ],
        [
          "a table that has another size",
          [{ kind: "resize-table", sheet: "Budget", table: "Splits", before: "G4:H9", after: "G4:H10" }],
          /Splits/,
        ],
        [
          "a name that covers something else",
          [{ kind: "set-name", sheet: "Lists", name: "CurrencyList", before: "B2:B9", after: "B2:B10" }],
          /CurrencyList/,
        ],
        [
          "a name that isn't there",
          [{ kind: "set-name", sheet: "Lists", name: "Nobody", before: "B2:B3", after: "B2:B10" }],
          /Nobody/,
        ],
        [
          "a merged area that is none",
          [{ kind: "set-merge", sheet: "Budget", range: "A1:C1", before: true, after: false }],
          /Budget.*A1:C1/,
        ],
        [
          "cells to be merged, of which more than the first hold something",
          [{ kind: "set-merge", sheet: "Start", range: "A7:A9", before: false, after: true }],
          /Start/,
        ],
        [
          "rows that are not hidden",
          [{ kind: "set-hidden", sheet: "Budget", what: "rows", at: [5], before: true, after: false }],
          /Budget/,
        ],
        [
          "a drop-down of another source",
          [
            {
              kind: "set-validation",
              sheet: "Budget",
              range: "B7:B8",
              before: { rule: { kind: "list", source: "=CurrencyList" }, allowBlank: true },
              after: null,
            },
          ],
          /Budget, B7:B8/,
        ],
        [
          "a drop-down where nothing should be",
          [
            {
              kind: "set-validation",
              sheet: "Budget",
              range: "B7:B8",
              before: null,
              after: { rule: { kind: "list", source: "=CurrencyList" }, allowBlank: true },
            },
          ],
          /Budget, B7:B8/,
        ],
        [
          "a second edit that is stale, with the first one good",
          [
            { kind: "set-cells", sheet: "Budget", range: "C5", before: [[100]], after: [[1]] },
            { kind: "set-cells", sheet: "Budget", range: "C6", before: [[0]], after: [[1]] },
          ],
          /C6/,
        ],
      ])("are refused as changed, and none is made: %s", async (_, list, message) => {
        const before = await look();
        await expect(subject.host.apply(list)).rejects.toMatchObject({
          name: "HostError",
          code: "changed",
          message: expect.stringMatching(message),
        });
        expect(await look()).toEqual(before);
      });

      it("are refused, and none is made: a name that another sheet has", async () => {
        const before = await look();
        const list: Edit[] = [
          { kind: "set-cells", sheet: "Budget", range: "C5", before: [[100]], after: [[1]] },
          { kind: "rename-sheet", from: "Budget", to: "lists" },
        ];
        await expect(subject.host.apply(list)).rejects.toMatchObject({ name: "HostError", code: "name-taken" });
        expect(await look()).toEqual(before);
      });

      it("none at all is nothing", async () => {
        const before = await look();
        await subject.host.apply([]);
        expect(await look()).toEqual(before);
      });
    });

    describe("a whole sheet", () => {
      const only = (sheet: string): Blueprint => ({
        ...blueprint,
        sheets: blueprint.sheets.filter((one) => one.name === sheet),
        names: blueprint.names.filter(({ refersTo }) => refersTo.startsWith(`=${sheet}!`)),
        activeSheet: sheet,
      });
      /** Added sheets stand last. */
      const ordered = async () => {
        const found = await look();
        return { ...found, sheets: [...found.sheets].sort((a, b) => a.name.localeCompare(b.name)) };
      };
      const own = ({ sheets }: ComparableWorkbook, sheet: string) => sheets.find((one) => one.name === sheet);

      it.each(["Budget", "Lists"])("is taken away and added again at the end, with its names: %s", async (sheet) => {
        const before = await ordered();
        await subject.host.apply([{ kind: "remove-sheet", blueprint: only(sheet) }]);
        const without = await look();
        expect(without.sheets.map((one) => one.name)).not.toContain(sheet);
        const refersTo = only(sheet).names.map((one) => without.names[one.name] ?? "");
        expect(refersTo.filter((one) => !one.includes("#REF!"))).toEqual([]);
        await subject.host.apply([{ kind: "add-sheet", blueprint: only(sheet) }]);
        expect((await look()).sheets.at(-1)?.name).toBe(sheet);
        const after = await ordered();
        // Answers may differ: a file only remembers them, and Excel works them out over whatever stands there now.
        expect(own(withoutAnswers(after), sheet)).toEqual(own(withoutAnswers(before), sheet));
        expect(after.names).toEqual(before.names);
      });

      it("that was added and is taken away again leaves what stood there before", async () => {
        await subject.host.apply([{ kind: "remove-sheet", blueprint: only("Budget") }]);
        const before = await look();
        const add: Edit[] = [{ kind: "add-sheet", blueprint: only("Budget") }];
        await subject.host.apply(add);
        expect(await look()).not.toEqual(before);
        await subject.host.apply(invertEdits(add));
        expect(withoutAnswers(await look())).toEqual(withoutAnswers(before));
        await subject.host.apply(add);
      });

      it("stays where somebody has typed on it", async () => {
        const type: Edit = { kind: "set-cells", sheet: "Lists", range: "A9", before: [[null]], after: [["mine"]] };
        await subject.host.apply([type]);
        const before = await look();
        const remove: Edit = { kind: "remove-sheet", blueprint: only("Lists") };
        await expect(subject.host.apply([remove])).rejects.toMatchObject({
          name: "HostError",
          code: "changed",
          message: expect.stringMatching(/Lists.*A9/),
        });
        expect(await look()).toEqual(before);
        await subject.host.apply(invertEdits([type]));
      });

      it("is not added where it stands, nor together with other changes", async () => {
        const before = await look();
        const add: Edit = { kind: "add-sheet", blueprint: only("Lists") };
        await expect(subject.host.apply([add])).rejects.toMatchObject({ name: "HostError", code: "name-taken" });
        const set: Edit = { kind: "set-cells", sheet: "Budget", range: "C5", before: [[100]], after: [[1]] };
        await expect(subject.host.apply([set, add])).rejects.toMatchObject({ code: "unsupported" });
        expect(await look()).toEqual(before);
      });
    });

    it("refuses a blueprint whose names are taken, and touches nothing", async () => {
      const before = await look();
      await expect(subject.host.build(contractBlueprint(3))).rejects.toMatchObject({
        name: "HostError",
        code: "name-taken",
      });
      expect(await look()).toEqual(before);
    });

    it("stopped when it was cancelled, in time to build from the start afterwards", () => {
      expect(cancelled).toMatchObject({ name: "HostError", code: "cancelled" });
    });

    it("makes the five-quarter plan of the sample round, and reads it back", async () => {
      // Last, because a host may have only one workbook at a time.
      const other = await makeHost();
      const plan = samplePlan();
      await other.host.build(plan);
      const found = comparableSnapshot(await other.host.snapshot());
      expect(withoutAnswers(found)).toEqual(withoutAnswers(comparableBlueprint(plan)));
      await other.dispose();
    }, 60_000);
  });
}
