import { readPack } from "../../../src/core/domain/read-pack";
import { readRound } from "../../../src/core/domain/read-round";
import { defaultPack } from "../../../src/core/domain/pack";
import { round } from "../../support/plan";

test("a round given for a pack, and a pack for a round, are told as that and as nothing else", () => {
  expect(readPack(JSON.stringify(round())).problems).toEqual([
    'This is a round, not a pack. A round brings its own pack with it; to use that pack alone, put what stands under "pack" into a file of its own.',
  ]);
  expect(readRound(JSON.stringify(defaultPack)).problems).toEqual([
    "This is a pack, not a round. Give the round's own file, which names the departments and the first quarter.",
  ]);
});

test("each in its place is read, and what is neither is told by its keys", () => {
  expect(readPack(defaultPack).problems).toBeUndefined();
  expect(readRound(round()).problems).toBeUndefined();
  expect(readPack({ id: "ours", version: 1, critera: {} }).problems?.[0]).toContain('"critera" is not a key of a pack');
  expect(readPack("[]").problems).toHaveLength(1);
});
