import { Suspense, lazy, useCallback, useMemo, useRef } from "react";
import type { RefObject } from "react";
import { Button, ToggleButton, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckedFinding } from "../../core/findings/check-result";
import { findingKeys } from "../finding-keys";
import type { Pane } from "../hooks/use-pane";
import { useProblemKeys } from "../hooks/use-problem-keys";
import { listRows } from "../list-rows";
import type { FindingRow } from "../list-rows";
import { isBusy } from "../pane-state";
import { Overviewed } from "../overview/overviewed";
import type { PaneEffects } from "../pane-effects";
import type { Checked } from "../pane-state";
import { ExportButton } from "../problems/export-button";
import { strings } from "../strings";
import { FilterBox } from "./filter-box";
import { ListView } from "./list-view";
import { MessagePage } from "./message-page";
import { ProblemList } from "./problem-list";
import { ThingsLeft } from "./things-left";

const SettingsNotice = lazy(() => import("../settings/settings-notice"));

const useStyles = makeStyles({
  check: { margin: "12px 12px 0", display: "flex", gap: "8px", flexWrap: "wrap" },
  head: { padding: "8px 12px", display: "flex", flexDirection: "column", gap: "6px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  tools: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  matching: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  noMatch: { ...typographyStyles.body1, padding: "8px 12px", overflowWrap: "anywhere" },
});

/** A workbook that was checked: for a fund or book what waits for somebody; the next three things, and everything that was found. */
export function CheckedPlan({
  checked,
  pane,
  effects,
  scroller,
}: {
  readonly checked: Checked;
  readonly pane: Pane;
  readonly effects: PaneEffects;
  readonly scroller: RefObject<HTMLElement | null>;
}) {
  const styles = useStyles();
  const { state, dispatch, perform } = pane;
  const search = useRef<HTMLInputElement>(null);
  const { filter, folded, grouping, hiddenSeverities } = state;
  const { findings, checksRun, notChecked } = checked.result;
  const { rows, problems, matching, all } = useMemo(
    () => listRows(checked, filter, folded, { grouping, hiddenSeverities }),
    [checked, filter, folded, grouping, hiddenSeverities],
  );

  const go = useCallback(
    (finding: CheckedFinding) => finding.place && perform({ kind: "reveal", place: finding.place, unhide: false }),
    [perform],
  );
  const goToProblem = useCallback(
    ({ key, group, finding }: FindingRow, focus: boolean) => {
      dispatch({ type: "activated", key, unfold: group, focus });
      go(finding);
    },
    [dispatch, go],
  );
  const met = useCallback(() => dispatch({ type: "next-met" }), [dispatch]);
  useProblemKeys(problems, state.active, goToProblem, state.wantsNext, met);

  const actions = {
    disabled: isBusy(state),
    effects,
    onGo: go,
    onApply: ({ title, edits }: CheckedFinding["fixes"][number]) => perform({ kind: "apply", title, edits }),
    onApplyAll: ({
      count,
      edits,
    }: {
      readonly count: number;
      readonly edits: CheckedFinding["fixes"][number]["edits"];
    }) => perform({ kind: "apply", title: strings.fixedAll(count), edits }),
  };
  const setFilter = (next: string) => dispatch({ type: "filtered", filter: next });
  const isClean = findings.every(({ waiver }) => waiver !== null);
  const { overview } = checked;
  const highlightSwitch = (
    <ToggleButton
      checked={state.highlighting}
      disabledFocusable={isBusy(state)}
      onClick={() => perform({ kind: "highlight", on: !state.highlighting })}
    >
      {strings.showInCells}
    </ToggleButton>
  );
  return (
    <>
      {overview && <Overviewed overview={overview} pane={pane} readsAgain={false} />}
      <div className={styles.check}>
        <Button appearance="primary" disabledFocusable={isBusy(state)} onClick={() => perform({ kind: "check" })}>
          {strings.check}
        </Button>
        {/* Nobody submits the coalition's own workbooks: they have no stage. */}
        {checked.result.stage !== null && (
          <Button
            disabledFocusable={isBusy(state)}
            onClick={() => dispatch({ type: "screen-opened", screen: "submit" })}
          >
            {strings.submit}
          </Button>
        )}
      </div>
      {checked.settings !== null && checked.settings.text !== null && (
        <Suspense fallback={null}>
          <SettingsNotice checked={checked} onOpen={() => dispatch({ type: "screen-opened", screen: "settings" })} />
        </Suspense>
      )}
      {isClean && (
        <MessagePage
          title={strings.clean(checksRun)}
          text={
            notChecked.length > 0
              ? strings.cleanNotAll(notChecked.length)
              : checked.result.stage === null
                ? strings.cleanOther
                : strings.cleanText
          }
        />
      )}
      {/* Marks of problems that are solved by now, in a file that was saved with them, need their way out. */}
      {all === 0 && state.highlighting && <div className={styles.check}>{highlightSwitch}</div>}
      <ThingsLeft
        findings={findings}
        onGo={(finding, index) => {
          const key = findingKeys(findings)[index];
          if (key !== undefined) dispatch({ type: "activated", key });
          go(finding);
        }}
      />
      {all > 0 && (
        <section aria-labelledby="problems">
          <div className={styles.head}>
            <h2 id="problems" className={styles.heading}>
              {strings.problems}
            </h2>
            <FilterBox
              inputRef={search}
              filter={filter}
              onFilter={setFilter}
              onDown={() => {
                const key = rows[0]?.key;
                if (key !== undefined) dispatch({ type: "activated", key, focus: true });
              }}
            />
            <ListView
              counts={checked.result.counts}
              hidden={hiddenSeverities}
              grouping={grouping}
              onToggle={(severity) => dispatch({ type: "severity-toggled", severity })}
              onGroup={(next) => dispatch({ type: "grouped", grouping: next })}
            />
            <div className={styles.tools}>
              {state.here && <ExportButton checked={checked} here={state.here} effects={effects} perform={perform} />}
              {highlightSwitch}
            </div>
            {(filter.trim() !== "" || hiddenSeverities.size > 0) && (
              <p className={styles.matching}>{strings.matching(matching, all)}</p>
            )}
          </div>
          {rows.length > 0 ? (
            <ProblemList
              {...{ rows, checked, state, dispatch, actions, scroller }}
              onTyped={(character) => {
                setFilter(filter + character);
                search.current?.focus();
              }}
            />
          ) : (
            <div className={styles.noMatch}>
              <p>{filter.trim() === "" ? strings.allHidden : strings.noMatch(filter)}</p>
              {filter.trim() !== "" && <Button onClick={() => setFilter("")}>{strings.clearFilter}</Button>}
            </div>
          )}
        </section>
      )}
    </>
  );
}
