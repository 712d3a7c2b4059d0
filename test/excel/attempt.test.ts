import { HostError } from "../../src/core/workbook/spreadsheet-host";
import { attempt } from "../../src/excel/attempt";

class OfficeError extends Error {
  constructor(readonly code: string) {
    super(`The ${code} message.`);
  }
}

/** Work that fails with these codes in turn, then succeeds; and the pauses that were taken. */
function failing(...codes: string[]) {
  const pauses: number[] = [];
  const rest = [...codes];
  let calls = 0;
  const result = attempt(
    "The plan could not be made",
    async (milliseconds) => void pauses.push(milliseconds),
    async () => {
      calls += 1;
      const code = rest.shift();
      if (code !== undefined) throw new OfficeError(code);
      return "done";
    },
  );
  return { result, pauses, calls: () => calls };
}

describe("attempt", () => {
  it("tries a service that is away twice more, with growing pauses", async () => {
    const { result, pauses } = failing("ServiceNotAvailable", "ServiceNotAvailable");
    await expect(result).resolves.toBe("done");
    expect(pauses).toEqual([500, 2000]);
  });

  it("tries a general failure once more and no further", async () => {
    await expect(failing("GeneralException").result).resolves.toBe("done");
    const twice = failing("GeneralException", "GeneralException");
    await expect(twice.result).rejects.toMatchObject({ code: "failed", cause: expect.any(OfficeError) });
    expect(twice.calls()).toBe(2);
  });

  it.each(["AccessDenied", "InvalidArgument", "ItemNotFound"])("never repeats %s", async (code) => {
    const { result, calls } = failing(code);
    await expect(result).rejects.toBeInstanceOf(HostError);
    expect(calls()).toBe(1);
  });

  it.each([
    ["AccessDenied", "protected"],
    ["InvalidOperationInCellEditMode", "busy"],
    ["ApiNotFound", "unsupported"],
    ["ItemNotFound", "changed"],
    ["ItemAlreadyExists", "name-taken"],
    ["SomethingNew", "failed"],
  ])("says %s as %s, in a sentence that opens with what was being done", async (office, code) => {
    const always = failing(office, office, office);
    await expect(always.result).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^The plan could not be made: .+\.$/),
    });
  });

  it("lets a HostError through as it is", async () => {
    const error = new HostError("cancelled", "Stopped.");
    await expect(
      attempt(
        "x",
        async () => undefined,
        () => Promise.reject(error),
      ),
    ).rejects.toBe(error);
  });
});
