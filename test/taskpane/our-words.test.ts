import { headingRenamer, inOurWords, speakOurWords } from "../../src/taskpane/our-words";

const catalogue = inOurWords({
  title: "Round",
  about: "A round is what all plans follow.",
  keys: [["Enter", "open the plan"]],
  inner: { named: (name: string) => `${name} is a plan of the round.` },
  count: (many: number) => `${many} plans`,
  forum: ({ name }: { readonly name: string }) => `${name}: which plans it looks at`,
  lines: (name: string) => ["The plan was saved.", name],
} as const);

afterEach(() => speakOurWords({}));

test("without a vocabulary every word is the product's own", () => {
  expect(catalogue.title).toBe("Round");
  expect(catalogue.inner.named("plan.xlsx")).toBe("plan.xlsx is a plan of the round.");
});

test("words change where they are read, in texts, lists and entries with values, and back again", () => {
  speakOurWords({ round: "cycle", plan: "programme" });
  expect(catalogue.title).toBe("Cycle");
  expect(catalogue.about).toBe("A cycle is what all programmes follow.");
  expect(catalogue.keys.map(([key, does]) => `${key}: ${does}`)).toEqual(["Enter: open the programme"]);
  expect(catalogue.count(2)).toBe("2 programmes");
  speakOurWords({});
  expect(catalogue.count(2)).toBe("2 plans");
});

test("what is handed to an entry comes out as it went in", () => {
  speakOurWords({ round: "cycle", plan: "programme" });
  expect(catalogue.inner.named("my plan of the round.xlsx")).toBe(
    "my plan of the round.xlsx is a programme of the cycle.",
  );
  expect(catalogue.forum({ name: "Our plan board" })).toBe("Our plan board: which programmes it looks at");
  // Nor is it renamed inside of a longer text that was handed over as well.
  expect(catalogue.lines("Our plan")).toEqual(["The programme was saved.", "Our plan"]);
});

test("a part of a catalogue is the same value each time, as React compares them", () => {
  expect(catalogue.inner).toBe(catalogue.inner);
});

test("a noun that only begins a heading is renamed, one with a capital inside is a sheet and stays", () => {
  const rename = headingRenamer({ pilot: "experiment", "inclusion outcome": "aim" });
  expect(rename("Pilots and what they ask")).toBe("Experiments and what they ask");
  expect(rename("Rows of Pilots that name no pilot")).toBe("Rows of Pilots that name no experiment");
  expect(rename("Inclusion outcomes")).toBe("Aims");
  expect(rename("no pilot yet")).toBe("no experiment yet");
  expect(rename("Every pilot has a sunset")).toBe("Every experiment has a sunset");
});
