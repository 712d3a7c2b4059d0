/** @jest-environment jsdom */
import { createThemeSource } from "../../src/taskpane/theme-source";

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

describe("theme service", () => {
  test("remembers a choice, and forgets it for “as in Office”", () => {
    createThemeSource(() => undefined).remember("dark");
    expect(createThemeSource(() => undefined).remembered()).toBe("dark");
    createThemeSource(() => undefined).remember("auto");
    expect(window.localStorage).toHaveLength(0);
  });

  test("a browser that keeps frames from storing anything is no failure", () => {
    jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    const service = createThemeSource(() => "dark");
    service.remember("light");
    expect(service.remembered()).toBe("auto");
    expect(service.office()).toBe("dark");
  });
});
