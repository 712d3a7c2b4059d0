import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { CheckedFinding } from "../../core/findings/check-result";
import { strings } from "../strings";
import { thingsLeft } from "../things-left";
import { SeverityMark } from "./severity-mark";
import { useLinkRowStyles } from "./link-row-styles";

/** How many things a person is asked to look at first. */
const shownThings = 3;

const useStyles = makeStyles({
  alike: { color: tokens.colorNeutralForeground2 },
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
  const rows = useLinkRowStyles();
  const things = thingsLeft(findings);
  if (things.length === 0) return null;
  const shown = things.slice(0, shownThings);
  return (
    <section className={rows.section} aria-labelledby="things-left">
      <h2 id="things-left" className={rows.heading}>
        {shown.length === things.length
          ? strings.things.all(things.length)
          : strings.things.first(shown.length, things.length)}
      </h2>
      <ol className={rows.list}>
        {shown.map(({ finding, index, alike }) => (
          <li key={index}>
            <button type="button" className={rows.row} onClick={() => onGo(finding, index)}>
              <span className={rows.words}>
                <SeverityMark severity={finding.severity} /> {finding.message}{" "}
                {alike > 0 && <span className={styles.alike}>{strings.things.alike(alike)}</span>}
              </span>
              <ChevronRight16Regular className={rows.arrow} aria-hidden />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
