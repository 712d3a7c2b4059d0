import { useState } from "react";
import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  typographyStyles,
} from "@fluentui/react-components";
import type { Blueprint } from "../../core/workbook/blueprint";
import type { PaneEffects } from "../pane-effects";
import type { NamesHere, Problem, Task } from "../pane-state";
import type { Draft } from "../round-editor/draft";
import { strings } from "../strings";
import { DepartmentChoice } from "./department-choice";
import { MakingNotices } from "./making-notices";
import { newStrings } from "./new-strings";
import { RoundChoice } from "./round-choice";
import { takenNames } from "./taken-names";
import { TemplateChoice } from "./template-choice";
import { useBlueprint } from "./use-blueprint";
import { useRound } from "./use-round";
import { useWorkbookFile } from "./use-workbook-file";
import { WorkbookPreview } from "./workbook-preview";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "16px" },
  problems: { ...typographyStyles.body1, margin: "4px 0 0", paddingLeft: "16px", overflowWrap: "anywhere" },
  // Between what scrolls and the buttons: a question that has to be scrolled to is not asked.
  notices: { gridRowStart: 3, gridColumnStart: 1, gridColumnEnd: -1 },
  actions: { gridRowStart: 4 },
  remark: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

/** What the dialog for a new workbook is given; it decides nothing about the open workbook itself. */
export interface NewFormProps {
  readonly effects: Pick<PaneEffects, "host" | "loadEngine" | "loadSampleRound" | "today" | "writeFile" | "saveFile">;
  /** The round that is open in the round editor; null where none is. */
  readonly openDraft: Draft | null;
  /** Names that the open workbook uses; null where it has not been read. */
  readonly here: NamesHere | null;
  /** What is being done to the workbook: a creation shows its progress, anything else has to end first. */
  readonly task: Task | null;
  readonly problem: Problem | null;
  /** That a creation was stopped. */
  readonly note: string | null;
  readonly onCreate: (blueprint: Blueprint) => void;
  readonly onCancelCreate: () => void;
  readonly onClose: () => void;
}

/**
 * What stands in the dialog: asks which workbook, for which round and whom, shows what will be made, and makes it.
 *
 * Starts afresh each time it opens: nothing of it is kept outside the workbook.
 */
export function NewForm(props: NewFormProps) {
  const { effects, openDraft, here, task, problem, note, onCreate, onCancelCreate, onClose } = props;
  const styles = useStyles();
  const carriesRound = here?.sheets.includes("_plan") ?? false;
  const { source, reading, engine, ...choose } = useRound(effects, openDraft);
  const { making, make, forget } = useWorkbookFile(effects);
  const [templateId, setTemplateId] = useState("five-quarter-plan");
  const [code, setCode] = useState("");
  const { round } = reading;
  const template = engine?.templates.find(({ id }) => id === templateId);
  const department = round?.departments.find((known) => known.code === code);
  const blueprint = useBlueprint(engine, round, template, department?.code, effects.today());
  const taken = blueprint && here ? takenNames(blueprint, here) : [];
  const isReading = !round && !reading.problems && (source.kind !== "file" || source.fileName !== null);
  const isWorking = task?.intent.kind === "create";
  const owner = template?.scope === "department" ? (department?.name ?? null) : null;
  const fileName = owner === null ? `${templateId}.xlsx` : `${code}-${templateId}.xlsx`;
  // What was said of another choice would mislead.
  const chosen = (change: () => void) => {
    forget();
    change();
  };
  return (
    <DialogBody>
      <DialogTitle>{newStrings.title}</DialogTitle>
      <DialogContent className={styles.content}>
        {engine && (
          <TemplateChoice
            templates={engine.templates}
            chosen={templateId}
            disabled={isWorking}
            onChoose={(id) => chosen(() => setTemplateId(id))}
          />
        )}
        <RoundChoice
          source={source}
          openName={openDraft && (typeof openDraft["round"] === "string" ? openDraft["round"] : "")}
          hasWorkbookRound={carriesRound && effects.host !== null}
          disabled={isWorking}
          onOpen={() => chosen(choose.chooseOpen)}
          onWorkbook={() => chosen(choose.chooseWorkbook)}
          onSample={() => chosen(choose.chooseSample)}
          onFile={(file) => chosen(() => choose.chooseFile(file))}
        />
        {isReading && <p role="status">{newStrings.loadingRound}</p>}
        {reading.problems && (
          <div role="alert">
            {newStrings.roundProblems(reading.problems.length)}
            <ul className={styles.problems}>
              {reading.problems.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        {reading.notes?.map((line) => (
          <p key={line} className={styles.remark}>
            {line}
          </p>
        ))}
        {round && template?.scope === "department" && (
          <DepartmentChoice
            departments={round.departments}
            code={department?.code ?? ""}
            disabled={isWorking}
            onChoose={(value) => chosen(() => setCode(value))}
          />
        )}
        {round && templateId === "pilot-fund" && !round.fund && <p className={styles.remark}>{newStrings.noFund}</p>}
        {blueprint && round && template && (
          <WorkbookPreview blueprint={blueprint} title={template.title} owner={owner} round={round} />
        )}
      </DialogContent>
      <div className={styles.notices}>
        <MakingNotices
          {...{ taken, task, problem, note, file: making }}
          onFile={blueprint && (() => make(fileName, blueprint))}
        />
      </div>
      <DialogActions className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={blueprint === null || task !== null || making.kind === "making"}
          onClick={() => {
            forget();
            if (blueprint) onCreate(blueprint);
          }}
        >
          {problem ? strings.tryAgain : newStrings.create}
        </Button>
        <Button disabledFocusable={isWorking && task.stopping} onClick={isWorking ? onCancelCreate : onClose}>
          {making.kind === "made" ? newStrings.close : newStrings.cancel}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
