import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { CheckedFinding } from "../../core/findings/check-result";
import { strings } from "../strings";
import { thingsLeft } from "../things-left";
import { SeverityMark } from "./severity-mark";

/** How many things a person is asked to look at first. */
const shownThings = 3;

const useStyles = makeStyles({
  section: { padding: "12px 12px 4px" },
  heading: { ...typographyStyles.body1Strong, margin: "0 0 4px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  thing: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "6px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  alike: { color: tokens.colorNeutralForeground2 },
  arrow: { flexShrink: 0 },
});

/** The next three things in words, each one click away from its cell; nothing where nothing is left. */
export function ThingsLeft({
  findings,
  onGo,
}: {
  readonly findings: readonly CheckedFinding[];
  readonly onGo: (finding: CheckedFinding, index: number) => void;
}) {
  const styles = useStyles();
  const things = thingsLeft(findings);
  if (things.length === 0) return null;
  const shown = things.slice(0, shownThings);
  return (
    <section className={styles.section} aria-labelledby="things-left">
      <h2 id="things-left" className={styles.heading}>
        {shown.length === things.length
          ? strings.things.all(things.length)
          : strings.things.first(shown.length, things.length)}
      </h2>
      <ol className={styles.list}>
        {shown.map(({ finding, index, alike }) => (
          <li key={index}>
            <button type="button" className={styles.thing} onClick={() => onGo(finding, index)}>
              <span className={styles.words}>
                <SeverityMark severity={finding.severity} /> {finding.message}{" "}
                {alike > 0 && <span className={styles.alike}>{strings.things.alike(alike)}</span>}
              </span>
              <ChevronRight16Regular className={styles.arrow} aria-hidden />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
