/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { ErrorBoundary } from "../../../src/taskpane/components/error-boundary";

test("a fault in a component is told in words, with a way on", () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => {});
  const Faulty = () => {
    throw new Error("Loading chunk 7 failed");
  };
  render(
    <ErrorBoundary>
      <Faulty />
    </ErrorBoundary>,
  );
  expect(screen.getByRole("heading", { name: "The pane stopped" })).toBeTruthy();
  expect(screen.getByText(/Loading chunk 7 failed/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Start again" })).toBeTruthy();
  // React logs it: shown is not instead of logged.
  expect(log).toHaveBeenCalled();
  log.mockRestore();
});
