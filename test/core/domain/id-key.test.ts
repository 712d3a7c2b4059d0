import { idKey } from "../../../src/core/domain/id-key";

test("IDs are compared without case and spaces", () => {
  expect(idKey(" out- 05\u00a0")).toBe("OUT-05");
  expect(idKey(undefined)).toBe("");
});
