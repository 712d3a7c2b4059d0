import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileHash } from "../../src/cli/file-hash";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();

test.each([0, 1, 1_048_576, 2_500_000])(
  "the hash of a file of %d bytes is that of its bytes read at once",
  (length) => {
    const file = path.join(folder, "some.bin");
    const bytes = Buffer.from(Uint8Array.from({ length }, (_, index) => (index * 7) % 251));
    writeFileSync(file, bytes);
    expect(fileHash(file)).toBe(createHash("sha256").update(bytes).digest("hex"));
  },
);
