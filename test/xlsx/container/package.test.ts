import { strToU8, zipSync } from "fflate";
import { HostError } from "../../../src/core/workbook/spreadsheet-host";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { rawParts, rawWorkbook, rowsXml, zipParts } from "../../support/raw-workbook";

const workbook = rawWorkbook(rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>'));

/** The line with which a file is refused; fails for anything but a refusal in one line. */
async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readSnapshot(bytes);
  } catch (cause) {
    if (!(cause instanceof HostError)) throw cause;
    expect(cause.code).toBe("unreadable");
    expect(cause.message).not.toMatch(/\n|null|undefined|exception/i);
    return cause.message;
  }
  throw new Error("the file was read");
}

/** A compound file of Office before 2007, with a stream of the given name in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream, "\0"].forEach((character, index) => bytes.set([character.charCodeAt(0), 0], 1024 + index * 2));
  return bytes;
}

/** A changed copy: `at` counts from the signature of the n-th directory entry. */
function withDirectoryField(bytes: Uint8Array, entry: number, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let found = -1;
  for (let index = 0; index + 4 <= copy.length; index++)
    if (view.getUint32(index, true) === 0x02014b50 && ++found === entry) {
      view.setUint32(index + at, value, true);
      return copy;
    }
  throw new Error("no such entry");
}

const sizeField = 24;

describe("files that are no workbooks", () => {
  it.each([
    ["an empty file", new Uint8Array(), /empty \(0 bytes\)/],
    ["a text file", strToU8("Department;Amount\nSales;100\n"), /text file \(perhaps CSV\)/],
    ["a web page", strToU8("\ufeff <!DOCTYPE html><html><table></table>"), /web page/],
    ["an export that starts with its table", strToU8("<table border=1><tr><td>1"), /web page/],
    [
      "XML of Excel 2003",
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      /XML format/,
    ],
    ["a PDF", strToU8("%PDF-1.7\n%âã"), /PDF document/],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), /a picture/],
    ["unknown bytes", Uint8Array.of(1, 2, 3, 0, 0, 0), /unknown kind/],
    ["a workbook with a password", compoundFile("EncryptedPackage"), /password/],
    ["an old workbook", compoundFile("Workbook"), /old format \(\.xls/],
    ["another old document", compoundFile("WordDocument"), /old Office document/],
    [
      "a Word document",
      zipParts({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>" }),
      /Word document/,
    ],
    ["a presentation", zipParts({ "ppt/presentation.xml": "<p/>" }), /PowerPoint/],
    ["a binary workbook", zipParts({ "xl/workbook.bin": "x" }), /\.xlsb/],
    [
      "an OpenDocument sheet",
      zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      /OpenDocument spreadsheet/,
    ],
    ["an OpenDocument text", zipParts({ mimetype: "application/vnd.oasis.opendocument.text" }), /no spreadsheet/],
    ["a Numbers document", zipParts({ "Index/Document.iwa": "x" }), /Apple Numbers/],
    ["any other zip", zipParts({ "notes.txt": "x" }), /zip archive/],
    [
      "a workbook without its list of sheets",
      zipParts({ "[Content_Types].xml": "<Types/>" }),
      /part that lists its sheets is missing/,
    ],
  ])("%s is told what it is", async (_, bytes, message) => {
    expect(await refusal(bytes)).toMatch(message);
  });
});

describe("damaged files", () => {
  it("are refused wherever they are cut off", async () => {
    for (let length = 4; length < workbook.length; length += 37)
      expect(await refusal(workbook.slice(0, length))).toMatch(/end is missing|damaged/);
  });

  it("are refused where a byte of the content was flipped, so that no amount is read as another", async () => {
    const stored = zipSync(
      {
        ...Object.fromEntries(
          Object.entries(rawParts(rowsXml('<row r="1"><c r="A1"><v>1200</v></c></row>'))).map(([path, text]) => [
            path,
            strToU8(text),
          ]),
        ),
      },
      { level: 0 },
    );
    const at = Buffer.from(stored).indexOf("1200");
    expect(await refusal(stored.map((byte, index) => (index === at + 1 ? byte + 1 : byte)))).toMatch(
      /doesn't match its checksum/,
    );
  });

  it("are refused where a part stands there twice, also in another case", async () => {
    expect(await refusal(zipParts({ ...rawParts(rowsXml("")), "XL/workbook.xml": "<workbook/>" }))).toMatch(
      /XL\/workbook\.xml twice/,
    );
  });
});

describe("files made to exhaust a computer", () => {
  it("are refused by what their directory says, before anything is unpacked", async () => {
    const bomb = zipParts({ ...rawParts(""), "xl/worksheets/sheet1.xml": new Uint8Array(20_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toMatch(/unpacks to \d+ times its size/);
  });

  it("are refused where the directory lies about the size, without unpacking it all", async () => {
    const bomb = zipParts({ "xl/workbook.xml": new Uint8Array(90_000_000) });
    expect(await refusal(withDirectoryField(bomb, 0, sizeField, 1000))).toMatch(/can't be unpacked/);
  });

  it("are refused where one part, all parts or their number are too large", async () => {
    expect(await refusal(withDirectoryField(workbook, 0, sizeField, 90 * 1024 * 1024))).toMatch(/up to 80 MB/);
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`p${index}`, new Uint8Array()]));
    expect(await refusal(zipSync(many, { level: 0 }))).toMatch(/5001 parts/);
  });

  it("are refused where they are too large as they are", async () => {
    const large = new Uint8Array(30 * 1024 * 1024 + 1);
    large.set(workbook);
    expect(await refusal(large)).toMatch(/31 MB; up to 30 MB/);
  });
});
