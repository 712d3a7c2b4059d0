import { sameContent } from "../../../src/core/workbook/same-content";

describe("sameContent", () => {
  it("takes nothing and an empty text for one, and errors by their kind", () => {
    expect(sameContent(null, "")).toBe(true);
    expect(sameContent({ error: "#N/A" }, { error: "#N/A" })).toBe(true);
    expect(sameContent({ error: "#N/A" }, "#N/A")).toBe(false);
    expect(sameContent(0, null)).toBe(false);
  });
});
