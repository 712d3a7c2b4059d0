import { ensureReadableSize } from "../../src/excel/ensure-readable-size";

const sheet = (rows: number, columns: number) => ({ name: "Budget", used: { row: 0, column: 0, rows, columns } });

describe("ensureReadableSize", () => {
  it("lets 5,000 lines, and empty sheets, pass", () => {
    expect(() => ensureReadableSize([sheet(5_004, 20), { name: "Empty", used: undefined }])).not.toThrow();
  });

  it("refuses a sheet with a stray cell in Excel's last corner and says where it ends", () => {
    expect(() => ensureReadableSize([sheet(1_048_576, 16_384)])).toThrow(
      expect.objectContaining({ code: "unreadable", message: expect.stringContaining("XFD1048576") }),
    );
  });

  it("adds the sheets up", () => {
    const large = sheet(500_000, 10);
    expect(() => ensureReadableSize([large, large])).not.toThrow();
    expect(() => ensureReadableSize([large, large, large])).toThrow(/too large/);
  });
});
