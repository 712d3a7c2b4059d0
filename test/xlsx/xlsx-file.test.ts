import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { sampleBlueprint } from "../support/sample-blueprint";

describe("XlsxFile", () => {
  it("is empty until it is built", async () => {
    const file = new XlsxFile();
    expect(file.bytes).toHaveLength(0);
    expect(await file.snapshot()).toEqual({ sheets: [], names: [], externalLinks: [] });
    await file.build(sampleBlueprint());
    expect((await file.snapshot()).sheets.map((sheet) => sheet.name)).toEqual([
      "Start",
      "Budget",
      "Lists & choices",
      "_plan",
    ]);
  });

  it("takes a given file of no bytes for unreadable, not for a new one", async () => {
    await expect(new XlsxFile(new Uint8Array(), "plan.xlsx").snapshot()).rejects.toMatchObject({ code: "unreadable" });
  });

  it("keeps its bytes when building or changing fails", async () => {
    const file = new XlsxFile();
    await file.build(sampleBlueprint());
    const before = file.bytes;
    await expect(file.build(sampleBlueprint())).rejects.toMatchObject({ code: "name-taken" });
    const [start] = sampleBlueprint().sheets;
    if (!start) throw new Error("no sheet");
    const other = { ...sampleBlueprint(), names: [], activeSheet: "Other", sheets: [{ ...start, name: "Other" }] };
    await expect(file.build(other)).rejects.toMatchObject({ code: "unsupported" });
    await expect(file.apply([{ kind: "rename-sheet", from: "Start", to: "Budget" }])).rejects.toMatchObject({
      code: "name-taken",
    });
    expect(file.bytes).toBe(before);
  });

  it("reports its progress and stops when asked", async () => {
    const file = new XlsxFile();
    const steps: string[] = [];
    await file.build(sampleBlueprint(), { onProgress: (step) => steps.push(step) });
    expect(steps).toEqual(["Start", "Budget", "Lists & choices", "_plan"]);
    const stop = new AbortController();
    stop.abort();
    await expect(new XlsxFile().build(sampleBlueprint(), { signal: stop.signal })).rejects.toMatchObject({
      code: "cancelled",
    });
    await expect(file.snapshot({ signal: stop.signal })).rejects.toMatchObject({ code: "cancelled" });
  });
});
