import { useState } from "react";
import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  ProgressBar,
  Select,
  makeStyles,
  typographyStyles,
} from "@fluentui/react-components";
import type { Blueprint } from "../../core/workbook/blueprint";
import { useRound } from "../hooks/use-round";
import type { PaneEffects } from "../pane-effects";
import type { Draft } from "../round-editor/draft";
import type { Problem, Task } from "../pane-state";
import { strings } from "../strings";
import { Notice } from "./notice";
import { PlanPreview } from "./plan-preview";
import { RoundChoice } from "./round-choice";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "16px" },
  // Long names in a drop-down would otherwise push the dialog wider than a narrow pane.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  problems: { ...typographyStyles.body1, margin: "4px 0 0", paddingLeft: "16px", overflowWrap: "anywhere" },
});

/** What the dialog for a new plan is given; it decides nothing about the workbook itself. */
export interface NewPlanFormProps {
  readonly effects: Pick<PaneEffects, "loadEngine" | "loadSampleRound">;
  /** The round that is open in the round editor; null where none is. */
  readonly openDraft: Draft | null;
  /** What is being done to the workbook: a creation shows its progress, anything else has to end first. */
  readonly task: Task | null;
  readonly problem: Problem | null;
  /** That a creation was stopped. */
  readonly note: string | null;
  readonly onCreate: (blueprint: Blueprint) => void;
  readonly onCancelCreate: () => void;
  readonly onClose: () => void;
}

/** What stands in the dialog: asks for round and department, shows what will be made, and makes it. Starts afresh each time it opens. */
export function NewPlanForm({
  effects,
  openDraft,
  task,
  problem,
  note,
  onCreate,
  onCancelCreate,
  onClose,
}: NewPlanFormProps) {
  const styles = useStyles();
  const { source, reading, engine, chooseOpen, chooseSample, chooseFile } = useRound(effects, openDraft);
  const [code, setCode] = useState("");
  const round = reading.round;
  const department = round?.departments.find((known) => known.code === code);
  const blueprint = round && department && engine ? engine.planFor(round, department.code) : null;
  const isReading = !round && !reading.problems && (source.kind !== "file" || source.fileName !== null);
  const isWorking = task?.intent.kind === "create";
  return (
    <DialogBody>
      <DialogTitle>{strings.newPlan.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <RoundChoice
          source={source}
          openName={openDraft && (typeof openDraft["round"] === "string" ? openDraft["round"] : "")}
          disabled={isWorking}
          onOpen={chooseOpen}
          onSample={chooseSample}
          onFile={chooseFile}
        />
        {isReading && <p role="status">{strings.newPlan.loadingRound}</p>}
        {reading.problems && (
          <div role="alert">
            {strings.newPlan.roundProblems(reading.problems.length)}
            <ul className={styles.problems}>
              {reading.problems.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        {round && (
          <Field label={strings.newPlan.department}>
            <Select
              className={styles.select}
              value={code}
              disabled={isWorking}
              onChange={(_, { value }) => setCode(value)}
            >
              <option value="">{strings.newPlan.pickDepartment}</option>
              {round.departments.map(({ code: value, name }) => (
                <option key={value} value={value}>
                  {strings.newPlan.departmentOption(name, value)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {blueprint && round && <PlanPreview blueprint={blueprint} round={round} />}
        {problem && <Notice kind="error" title={strings.failed.create} lines={[problem.message]} />}
        {note !== null && <Notice kind="info" title={note} />}
        {task && isWorking && (
          <Field validationState="none" validationMessage={strings.progress(task.step, task.share)}>
            <ProgressBar aria-label={task.step} value={task.share > 0 ? task.share : undefined} />
          </Field>
        )}
      </DialogContent>
      <DialogActions>
        <Button
          appearance="primary"
          disabledFocusable={blueprint === null || task !== null}
          onClick={() => blueprint && onCreate(blueprint)}
        >
          {problem ? strings.tryAgain : strings.newPlan.create}
        </Button>
        <Button disabledFocusable={isWorking && task.stopping} onClick={isWorking ? onCancelCreate : onClose}>
          {strings.newPlan.cancel}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
