import { panePage } from "../../src/workbench/pane-page";

const addresses = { office: "/office/office.js", bridge: "/workbench/bridge.js" };
const hosted = `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

test("office.js comes from this server, and the bridge stands before it", () => {
  expect(panePage(`<head><script src="a.js"></script>${hosted}</head>`, addresses)).toBe(
    `<head><script src="a.js"></script><script src="/workbench/bridge.js"></script><script src="/office/office.js"></script></head>`,
  );
});

test.each([
  ["no office.js", "<head></head>"],
  ["two of them", hosted + hosted],
  ["only its address", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
])("a page with %s is refused", (_, html) => {
  expect(() => panePage(html, addresses)).toThrow(RangeError);
});
