import { useEffect, useId, useRef } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckedFinding } from "../../core/findings/check-result";
import type { Fix } from "../../core/findings/fix";
import type { FixAlike } from "../fix-alike";
import type { Checked } from "../pane-state";
import { CarryButton, type CarryEffects } from "../problems/carry-button";
import { WaiverButton, type WaiverEffects } from "../problems/waiver-button";
import { strings } from "../strings";
import { AboutCheck } from "./about-check";
import { FixOffer } from "./fix-offer";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "8px",
    paddingTop: "8px",
    cursor: "auto",
  },
  heading: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What the details of a finding can do. */
export interface FindingActions {
  readonly disabled: boolean;
  onGo(finding: CheckedFinding): void;
  onApply(fix: Fix): void;
  onApplyAll(alike: FixAlike): void;
  readonly effects: WaiverEffects & CarryEffects;
}

/** What opens under a row: why it matters, what to do, and the ways to have it done. */
export function FindingDetails({
  finding,
  checked,
  alike,
  isDate,
  actions,
  onClose,
}: {
  readonly finding: CheckedFinding;
  readonly checked: Checked;
  readonly alike: FixAlike;
  readonly isDate: boolean;
  readonly actions: FindingActions;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { because, remedy, waiver, fixes, place } = finding;
  const asked = (checked.result.waiversAskedFor ?? []).filter(
    (request) => request.criterion === finding.criterion && request.item === finding.item,
  );
  const becauseId = useId();
  const details = useRef<HTMLDivElement>(null);
  // Focus goes to what opened: its first button, which is the fix where there is one.
  useEffect(() => {
    // The whole row first: the focus alone would only bring its button into view, and cut off what it is about.
    details.current?.closest('[role="treeitem"]')?.scrollIntoView({ block: "nearest" });
    details.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div
      ref={details}
      className={styles.details}
      role="group"
      aria-label={strings.details}
      aria-describedby={becauseId}
    >
      <div>
        <h3 className={styles.heading}>{strings.whyItMatters}</h3>
        <p id={becauseId} className={styles.text}>
          {because}
        </p>
      </div>
      <div>
        <h3 className={styles.heading}>{strings.whatToDo}</h3>
        <p className={styles.text}>{remedy}</p>
      </div>
      {asked.map(({ askedBy, reason, granted }, index) => (
        <p key={index} className={styles.text}>
          {strings.waiverAsked(askedBy, reason, granted)}
        </p>
      ))}
      {waiver && <p className={styles.text}>{strings.waived(waiver.approver, waiver.expires, waiver.reason)}</p>}
      {finding.detail["carries"] === true && checked.result.stage !== null ? (
        <CarryButton disabled={actions.disabled} effects={actions.effects} />
      ) : fixes.length === 0 ? (
        <p className={styles.text}>{strings.noFix}</p>
      ) : (
        <h3 className={styles.heading}>{fixes.length > 1 ? strings.choices : strings.oneFix}</h3>
      )}
      {fixes.map((fix, index) => (
        <FixOffer
          key={index}
          fix={fix}
          isDate={isDate}
          isChoice={fixes.length > 1}
          disabled={actions.disabled}
          onApply={() => actions.onApply(fix)}
        />
      ))}
      <div className={styles.buttons}>
        {alike.count > 1 && fixes.some(({ safe }) => safe) && (
          <Button disabledFocusable={actions.disabled} onClick={() => actions.onApplyAll(alike)}>
            {strings.fixAll(alike.count)}
          </Button>
        )}
        {place && (
          <Button disabledFocusable={actions.disabled} onClick={() => actions.onGo(finding)}>
            {strings.goToCell(`${place.sheet}!${place.cell}`)}
          </Button>
        )}
        {finding.item !== null && waiver === null && checked.result.stage !== null && asked.length === 0 && (
          <WaiverButton
            criterion={finding.criterion}
            title={checked.titles[finding.criterion] ?? finding.criterion}
            item={finding.item}
            disabled={actions.disabled}
            effects={actions.effects}
            onAsk={(title, edits) => actions.onApply({ title, edits, safe: false })}
          />
        )}
        <Button appearance="subtle" onClick={onClose}>
          {strings.close}
        </Button>
      </div>
      {/* Last, because the focus goes to the first button, which should be the fix. */}
      <AboutCheck criterion={finding.criterion} help={checked.help[finding.criterion]} />
    </div>
  );
}
