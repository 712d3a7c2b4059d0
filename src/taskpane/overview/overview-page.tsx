import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Pane } from "../hooks/use-pane";
import { isBusy } from "../pane-state";
import type { Fact, Overview, OverviewSection } from "./overview";
import { strings } from "../strings";
import { overviewStrings } from "./overview-strings";
import { useLinkRowStyles } from "../components/link-row-styles";

const useStyles = makeStyles({
  about: { ...typographyStyles.body1, margin: "12px 12px 8px", color: tokens.colorNeutralForeground2 },
  read: { margin: "0 12px" },
  none: { ...typographyStyles.body1, margin: "4px", color: tokens.colorNeutralForeground2 },
  due: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * Home of a fund, a book or a gap sheet: what waits for somebody, each one click from its cell. A chunk of its own.
 *
 * `readsAgain` brings the button that reads the workbook anew, where no check stands below that does the same.
 */
export default function OverviewPage({
  overview,
  pane,
  readsAgain,
}: {
  readonly overview: Overview;
  readonly pane: Pane;
  readonly readsAgain: boolean;
}) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.about}>{overview.about}</p>
      {readsAgain && (
        <Button
          className={styles.read}
          disabledFocusable={isBusy(pane.state)}
          onClick={() => pane.perform({ kind: "check" })}
        >
          {overviewStrings.read}
        </Button>
      )}
      {overview.screen !== undefined && <FirstScreen screen={overview.screen} pane={pane} />}
      {overview.sections.map((section, index) => (
        <Section
          key={section.title}
          id={`overview-${index}`}
          section={section}
          onScreen={(screen) => pane.dispatch({ type: "screen-opened", screen })}
          onGo={({ place }) => place && pane.perform({ kind: "reveal", place, unhide: false })}
        />
      ))}
    </>
  );
}

function FirstScreen({ screen, pane }: { readonly screen: NonNullable<Overview["screen"]>; readonly pane: Pane }) {
  const styles = useStyles();
  return (
    <Button className={styles.read} onClick={() => pane.dispatch({ type: "screen-opened", screen })}>
      {strings.screens[screen]}…
    </Button>
  );
}

function Section({
  id,
  section: { title, facts, none, screen },
  onScreen,
  onGo,
}: {
  readonly id: string;
  readonly section: OverviewSection;
  readonly onScreen: (screen: NonNullable<OverviewSection["screen"]>) => void;
  readonly onGo: (fact: Fact) => void;
}) {
  const styles = useStyles();
  const rows = useLinkRowStyles();
  return (
    <section className={rows.section} aria-labelledby={id}>
      <h2 id={id} className={rows.heading} tabIndex={-1}>
        {title}
      </h2>
      {facts.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={rows.list}>
        {facts.map((fact, index) => (
          <li key={index}>
            <button type="button" className={rows.row} onClick={() => onGo(fact)}>
              <span className={rows.words}>
                {fact.isDue && <span className={styles.due}>{overviewStrings.due} </span>}
                {fact.text}
              </span>
              <ChevronRight16Regular className={rows.arrow} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {screen !== undefined && <Button onClick={() => onScreen(screen)}>{strings.screens[screen]}</Button>}
    </section>
  );
}
