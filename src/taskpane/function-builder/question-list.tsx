import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { QUESTIONS, type Question } from "../../core/statistics";
import { builderStrings as words } from "./builder-strings";

const useStyles = makeStyles({
  page: { padding: "12px" },
  title: { ...typographyStyles.subtitle1, margin: "0 0 4px", outlineStyle: "none" },
  text: { ...typographyStyles.body1, margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  about: { ...typographyStyles.body1Strong, margin: "12px 0 4px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  question: { width: "100%", minHeight: "32px", justifyContent: "start", textAlign: "start", fontWeight: "normal" },
});

/** All questions, grouped by what they are about. `cameFrom` takes the focus: the question that somebody just left. */
export function QuestionList({
  cameFrom,
  onPick,
}: {
  readonly cameFrom: string | null;
  readonly onPick: (question: Question) => void;
}) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cameFrom !== null) list.current?.querySelector<HTMLElement>(`[data-question="${cameFrom}"]`)?.focus();
  }, [cameFrom]);
  const abouts = [...new Set(QUESTIONS.map(({ about }) => about))];
  return (
    <div ref={list} className={styles.page}>
      <h2 className={styles.title} tabIndex={-1}>
        {words.question}
      </h2>
      <p className={styles.text}>{words.intro}</p>
      {abouts.map((about) => (
        <section key={about} aria-label={about}>
          <h3 className={styles.about}>{about}</h3>
          <ul className={styles.list}>
            {QUESTIONS.filter((question) => question.about === about).map((question) => (
              <li key={question.id}>
                <Button
                  appearance="subtle"
                  className={styles.question}
                  data-question={question.id}
                  onClick={() => onPick(question)}
                >
                  {question.asks}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
