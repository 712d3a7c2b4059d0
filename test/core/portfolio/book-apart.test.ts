import { emptyBook } from "../../../src/core/domain/book-content";
import { bookApart } from "../../../src/core/portfolio/book-apart";
import { coalitionRound } from "../../support/test-portfolio-criterion";

const round = coalitionRound();
const book = emptyBook(round);

test("a round's own book says what the round says", () => {
  expect(bookApart(book, round)).toEqual([]);
});

test("outcomes and departments that differ, are missing or are more are named", () => {
  const [first, second, ...others] = book.dictionary;
  const dictionary = [{ ...first, baseline: 0.9 }, ...others, { id: "OUT-99" }];
  const departments = [...book.departments.slice(1), { code: "OPS" }] as typeof book.departments;
  expect(second?.id).toBe("OUT-02");
  expect(bookApart({ ...book, dictionary, departments }, round)).toEqual([
    "The book's Dictionary differs from the round's in OUT-01, OUT-02 and OUT-99. The round's counts.",
    "The book's Departments differ from the round's: OPS and SAL stand in one of the two only. The round's count.",
  ]);
});
