import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { isRefusal } from "../../core/statistics";
import type { Asked } from "./ask-question";
import { builderStrings as words } from "./builder-strings";
import { GapExplorer } from "./gap-explorer";

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: "0 0 4px" },
  first: { ...typographyStyles.body1, margin: "0 0 6px", overflowWrap: "anywhere" },
  further: {
    ...typographyStyles.body1,
    margin: "0 0 6px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  summary: { padding: "6px 0", cursor: "pointer", minHeight: "32px", boxSizing: "border-box" },
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  label: { padding: "2px 4px", textAlign: "start", fontWeight: "normal" },
  value: { padding: "2px 4px", textAlign: "end", overflowWrap: "anywhere" },
});

const figure = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });

/** The answer in sentences, the groups as a picture, and the numbers behind it. Read out politely as it changes. */
export function AnswerPanel({ asked }: { readonly asked: Asked }) {
  const styles = useStyles();
  const stats = asked.kind === "answered" && asked.stats !== null && !isRefusal(asked.stats) ? asked.stats : null;
  return (
    <section aria-label={words.answer}>
      <h3 className={styles.heading}>{words.answer}</h3>
      <div role="status">
        {asked.kind === "missing" ? (
          <p className={styles.further}>{asked.what}</p>
        ) : (
          asked.sentences.map((sentence, at) => (
            <p key={sentence} className={at === 0 ? styles.first : styles.further}>
              {sentence}
            </p>
          ))
        )}
      </div>
      {asked.kind === "answered" && asked.groups !== null && <GapExplorer table={asked.groups} />}
      {stats !== null && (
        <details>
          <summary className={styles.summary}>{words.figures}</summary>
          <table className={styles.table}>
            <tbody>
              {stats.map(([label, value]) => (
                <tr key={label}>
                  <th scope="row" className={styles.label}>
                    {label}
                  </th>
                  <td className={styles.value}>{typeof value === "number" ? figure.format(value) : wordOf(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

function wordOf(value: string | boolean): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : value;
}
