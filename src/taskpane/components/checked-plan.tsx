import { useCallback, useMemo, useRef } from "react";
import type { RefObject } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckedFinding } from "../../core/findings/check-result";
import { findingKeys } from "../finding-keys";
import type { Pane } from "../hooks/use-pane";
import { useProblemKeys } from "../hooks/use-problem-keys";
import { listRows } from "../list-rows";
import type { FindingRow } from "../list-rows";
import { isBusy } from "../pane-state";
import type { Checked } from "../pane-state";
import { strings } from "../strings";
import { FilterBox } from "./filter-box";
import { MessagePage } from "./message-page";
import { ProblemList } from "./problem-list";
import { ThingsLeft } from "./things-left";

const useStyles = makeStyles({
  check: { margin: "12px 12px 0" },
  head: { padding: "8px 12px", display: "flex", flexDirection: "column", gap: "6px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  matching: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  noMatch: { ...typographyStyles.body1, padding: "8px 12px", overflowWrap: "anywhere" },
});

/** A plan that was checked: the next three things, and everything that was found. */
export function CheckedPlan({
  checked,
  pane: { state, dispatch, perform },
  scroller,
}: {
  readonly checked: Checked;
  readonly pane: Pane;
  readonly scroller: RefObject<HTMLElement | null>;
}) {
  const styles = useStyles();
  const search = useRef<HTMLInputElement>(null);
  const { filter, folded } = state;
  const { findings, checksRun, notChecked } = checked.result;
  const { rows, problems, matching, all } = useMemo(() => listRows(checked, filter, folded), [checked, filter, folded]);

  const go = useCallback(
    (finding: CheckedFinding) => finding.place && perform({ kind: "reveal", place: finding.place, unhide: false }),
    [perform],
  );
  const goToProblem = useCallback(
    ({ key, group, finding }: FindingRow) => {
      dispatch({ type: "activated", key, unfold: group, focus: true });
      go(finding);
    },
    [dispatch, go],
  );
  useProblemKeys(problems, state.active, goToProblem);

  const actions = {
    disabled: isBusy(state),
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
  return (
    <>
      <Button
        className={styles.check}
        appearance="primary"
        disabledFocusable={isBusy(state)}
        onClick={() => perform({ kind: "check" })}
      >
        {strings.check}
      </Button>
      {isClean && (
        <MessagePage
          title={strings.clean(checksRun)}
          text={notChecked.length > 0 ? strings.cleanNotAll(notChecked.length) : strings.cleanText}
        />
      )}
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
            {filter.trim() !== "" && <p className={styles.matching}>{strings.matching(matching, all)}</p>}
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
              <p>{strings.noMatch(filter)}</p>
              <Button onClick={() => setFilter("")}>{strings.clearFilter}</Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}
