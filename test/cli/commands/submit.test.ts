import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { readWorkbook } from "../../../src/core/read/read-workbook";
import type { Submission } from "../../../src/core/domain/submission";
import type { Places } from "../../../src/core/workbook/places";
import { pilot, plan } from "../../support/plan";
import { commandLine } from "../command-line";
import { contentOf, temporaryFolder } from "../temporary-folder";
import { workbookBytes } from "../workbook-files";

// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(120_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);
const sign = (file: string, out: string, role: string, name: string, ...more: string[]) =>
  coalition("submit", file, "--out", out, "--as", role, "--name", name, ...more);

interface Checked {
  readonly stage: string;
  readonly fingerprint: string;
  readonly status: string;
  readonly findings: readonly { criterion: string; message: string }[];
}

async function checked(name: string): Promise<Checked> {
  const { out } = await coalition("check", name, "--format", "json");
  const [file] = (JSON.parse(out) as { files: Checked[] }).files;
  if (!file) throw new Error(out);
  return file;
}

async function reopened(name: string): Promise<{ file: XlsxFile; submission: Submission; places: Places }> {
  const file = new XlsxFile(readFileSync(path.join(folder, name)));
  const reading = readWorkbook(await file.snapshot());
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return { file, submission: reading.submission, places: reading.sources.places };
}

/** Types over one cell of a written workbook, as somebody would in Excel. */
async function typeOver(name: string, out: string, at: string, before: number | null, after: number): Promise<void> {
  const { file, places } = await reopened(name);
  const place = places.get(at);
  if (!place) throw new Error(`no cell for ${at}`);
  await file.apply([
    { kind: "set-cells", sheet: place.sheet, range: place.cell, before: [[before]], after: [[after]] },
  ]);
  writeFileSync(path.join(folder, out), file.bytes);
}

test("department, finance and coalition sign one after the other; the plan is submitted and checks clean", async () => {
  const original = await workbookBytes();
  writeFileSync(path.join(folder, "plan.xlsx"), original);
  const { fingerprint } = await checked("plan.xlsx");

  const first = await sign("plan.xlsx", "signed.xlsx", "department", "Ana Ruiz");
  expect(first).toEqual({
    code: 0,
    err: "",
    out: `The department has signed signed.xlsx: Ana Ruiz, 30 Nov 2026. plan.xlsx is as it was.\n  fingerprint ${fingerprint}\n  stage draft\nFinance signs next: --as finance.\n`,
  });
  expect(await checked("signed.xlsx")).toMatchObject({ stage: "draft", status: "clean", fingerprint });

  const second = await sign("signed.xlsx", "submitted.xlsx", "finance", "Finn Berg", "--as-of", "2026-12-01");
  expect(second.code).toBe(0);
  expect(second.out).toMatch(
    /^Finance has signed submitted\.xlsx: Finn Berg, 1 Dec 2026\..*\n.*\n {2}stage submitted\n/,
  );
  expect(await checked("submitted.xlsx")).toMatchObject({ stage: "submitted", status: "clean", fingerprint });

  const third = await sign("submitted.xlsx", "reviewed.xlsx", "coalition", "Cleo", "--as-of", "2026-12-10");
  expect(third.out).toMatch(/\nAll have signed\.\n$/);
  expect((await reopened("reviewed.xlsx")).submission.start.signOff).toEqual({
    department: { name: "Ana Ruiz", date: "2026-11-30", fingerprint },
    finance: { name: "Finn Berg", date: "2026-12-01", fingerprint },
    coalition: { name: "Cleo", date: "2026-12-10", fingerprint },
  });
  expect(new Uint8Array(readFileSync(path.join(folder, "plan.xlsx")))).toEqual(original);
});

test("any later edit of what was promised breaks the signatures; spending does not; the department signs anew", async () => {
  writeFileSync(path.join(folder, "a.xlsx"), await workbookBytes());
  await sign("a.xlsx", "b.xlsx", "department", "Ana Ruiz");
  await sign("b.xlsx", "c.xlsx", "finance", "Finn Berg");

  await typeOver("c.xlsx", "spent.xlsx", "actuals.0.amount", 9000, 9100);
  expect(await checked("spent.xlsx")).toMatchObject({ status: "clean" });

  await typeOver("c.xlsx", "edited.xlsx", "budget.0.quarters.2", 10000, 9999);
  const broken = (await checked("edited.xlsx")).findings.filter(({ criterion }) => criterion === "sign-off-current");
  expect(broken.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The department signed another version: the fingerprint signed begins /),
    expect.stringMatching(/^Finance signed another version: /),
  ]);
  // Finance and the coalition can't sign over it.
  expect((await sign("edited.xlsx", "x.xlsx", "finance", "Finn Berg")).err).toMatch(
    /^edited\.xlsx was not signed\. The department signed another version on 30 Nov 2026: /,
  );
  expect((await sign("edited.xlsx", "x.xlsx", "coalition", "Cleo")).err).toMatch(
    /The department signed another version/,
  );

  const anew = await sign("edited.xlsx", "anew.xlsx", "department", "Ana Ruiz");
  expect(anew.code).toBe(0);
  expect(anew.out).toContain("\n  Taken back, because it confirmed an earlier version: the signature of finance.\n");
  expect(await checked("anew.xlsx")).toMatchObject({ stage: "draft", status: "clean" });
  expect((await sign("anew.xlsx", "again.xlsx", "finance", "Finn Berg")).code).toBe(0);
  expect(await checked("again.xlsx")).toMatchObject({ stage: "submitted", status: "clean" });
});

test("a plan with errors is not signed: says which, exit code 1, and writes nothing", async () => {
  writeFileSync(
    path.join(folder, "faulty.xlsx"),
    await workbookBytes(plan({ pilots: [pilot({ sunset: undefined })] })),
  );
  const before = contentOf(folder);
  const { code, out, err } = await sign("faulty.xlsx", "faulty-signed.xlsx", "department", "Ana");
  expect([code, err]).toEqual([1, ""]);
  expect(out).toMatch(
    /^faulty\.xlsx was not signed: it has \d+ errors?\. Mend (it|them) and sign then; nothing was written\.\n/,
  );
  expect(out).toContain("pilot-sunset");
  expect(contentOf(folder)).toEqual(before);
});

test("a name that looks like a formula stays a name", async () => {
  writeFileSync(path.join(folder, "formula.xlsx"), await workbookBytes());
  expect((await sign("formula.xlsx", "formula-signed.xlsx", "department", "=1+1")).code).toBe(0);
  expect((await reopened("formula-signed.xlsx")).submission.start.signOff.department.name).toBe("=1+1");
});

test("computed cells that hold no value are counted, since whoever reads the file without calculating sees nothing there", async () => {
  const bytes = await workbookBytes();
  const file = new XlsxFile(bytes);
  const start = (await file.snapshot()).sheets.find(({ name }) => name === "Start");
  const [cell = "", formula = ""] = Object.entries(start?.formulas ?? {})[0] ?? [];
  await file.apply([
    {
      kind: "set-cells",
      sheet: "Start",
      range: cell,
      before: [[{ formula, value: null }]],
      after: [[{ formula, value: null }]],
    },
  ]);
  writeFileSync(path.join(folder, "uncomputed.xlsx"), file.bytes);
  const { out } = await sign("uncomputed.xlsx", "uncomputed-signed.xlsx", "department", "Ana");
  expect(out).toContain(
    "\n  1 computed cell holds no value yet: the program that saved the file last doesn't calculate.",
  );
});

describe("refuses", () => {
  beforeAll(async () => {
    writeFileSync(path.join(folder, "mine.xlsx"), await workbookBytes());
    writeFileSync(path.join(folder, "theirs.xlsx"), "theirs");
  });

  test.each([
    [
      ["mine.xlsx", "--as", "department", "--name", "A"],
      /^Say where the signed copy goes: --out FILE\. mine\.xlsx itself is never changed\.\n$/,
    ],
    [
      ["mine.xlsx", "--out", "x.xlsx", "--name", "A"],
      /^Say for whom you sign: --as department, finance, coalition\.\n$/,
    ],
    [
      ["mine.xlsx", "--out", "x.xlsx", "--as", "finanse", "--name", "A"],
      /^--as finanse is not known\. Did you mean finance\?/,
    ],
    [["mine.xlsx", "--out", "x.xlsx", "--as", "finance"], /^Say who signs: --name "Head of Sales"\.\n$/],
    [["mine.xlsx", "--out", "x.xlsx", "--as", "finance", "--name", " "], /^Say who signs/],
    [
      ["mine.xlsx", "--out", "mine.xlsx", "--as", "department", "--name", "A"],
      /^--out mine\.xlsx is the original, which is never changed\./,
    ],
    [
      ["mine.xlsx", "--out", "theirs.xlsx", "--as", "department", "--name", "A"],
      /^theirs\.xlsx exists already and is not overwritten\./,
    ],
    [
      ["mine.xlsx", "--out", "x.xlsx", "--as", "finance", "--name", "A"],
      /^mine\.xlsx was not signed\. The department has not signed yet\./,
    ],
    [
      ["mine.xlsx", "--out", "x.xlsx", "--as", "department", "--name", "A", "--as-of", "tomorrow"],
      /^--as-of tomorrow is not a date\./,
    ],
    [["theirs.xlsx", "--out", "x.xlsx", "--as", "department", "--name", "A"], /^theirs\.xlsx could not be checked\. /],
    [
      ["gone.xlsx", "--out", "x.xlsx", "--as", "department", "--name", "A"],
      /^gone\.xlsx could not be read\. There is no file/,
    ],
  ])("%j, and changes nothing", async (argv, err) => {
    const before = contentOf(folder);
    const answer = await coalition("submit", ...argv);
    expect([answer.code, answer.out]).toEqual([2, ""]);
    expect(answer.err).toMatch(err);
    expect(contentOf(folder)).toEqual(before);
  });
});

test("a signer's name is one line of what can be seen", async () => {
  writeFileSync(path.join(folder, "for-name.xlsx"), await workbookBytes());
  expect(await sign("for-name.xlsx", "spaced.xlsx", "department", "  Ana \n  Ruiz ")).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^The department has signed spaced\.xlsx: Ana Ruiz, /),
  });
  expect((await reopened("spaced.xlsx")).submission.start.signOff.department.name).toBe("Ana Ruiz");
  for (const [name, words] of [
    ["Ana\u001b[31m", /characters that can't be seen/],
    ["Ana \u202eziuR", /characters that can't be seen/],
    ["x".repeat(40_000), /has 40,000 characters; a signature takes 100/],
  ] as const)
    expect(await sign("for-name.xlsx", "no-name.xlsx", "department", name)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(words),
    });
  expect(Object.keys(contentOf(folder))).not.toContain("no-name.xlsx");
});
