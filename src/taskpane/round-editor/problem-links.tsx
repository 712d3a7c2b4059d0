import { useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SeverityMark } from "../components/severity-mark";
import type { DraftProblem } from "./draft-problems";
import { roundStrings } from "./round-strings";

/** How many are shown until somebody asks for more: the parts of the round should stay in sight. */
const shownFirst = 5;

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: "0 0 4px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  link: {
    ...typographyStyles.body1,
    display: "block",
    width: "100%",
    minHeight: "36px",
    padding: "4px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  where: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  more: { marginTop: "4px" },
});

/** What is wrong with a round, each a click away from its field. */
export function ProblemLinks({
  problems,
  onGo,
  onTakeOut,
}: {
  readonly problems: readonly DraftProblem[];
  readonly onGo: (problem: DraftProblem) => void;
  /** Takes out a key that a round doesn't have. */
  readonly onTakeOut: (problem: DraftProblem, key: string) => void;
}) {
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === "error");
  const shown = isAll ? problems : problems.slice(0, shownFirst);
  return (
    <section aria-labelledby="round-problems">
      <h3 id="round-problems" className={styles.heading}>
        {errors.length > 0
          ? roundStrings.problems.errors(errors.length)
          : roundStrings.problems.warnings(problems.length)}
      </h3>
      <ul className={styles.list}>
        {shown.map((problem) => (
          <li key={`${problem.path.join("|")}|${problem.message}`} className={styles.item}>
            <button type="button" className={styles.link} onClick={() => onGo(problem)}>
              <span className={styles.where}>
                <SeverityMark severity={problem.severity} /> {problem.place.words}
              </span>
              {problem.message}
            </button>
            {problem.strangeKeys.map((key) => (
              <Button key={key} onClick={() => onTakeOut(problem, key)}>
                {roundStrings.problems.takeOut(key)}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button className={styles.more} appearance="subtle" onClick={() => setAll(true)}>
          {roundStrings.problems.more(problems.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
