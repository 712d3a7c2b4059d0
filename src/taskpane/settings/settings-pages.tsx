import { useMemo, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { changedCriteria } from "../../core/domain/changed-criteria";
import { effectivePack } from "../../core/domain/effective-pack";
import { defaultPack, OrganisationPack, type CriterionSetting, type Pack } from "../../core/domain/pack";
import { packWithSettings } from "../../core/domain/pack-with-settings";
import type { CriterionWords } from "../../core/criteria/criterion";
import { Notice } from "../components/notice";
import type { Pane } from "../hooks/use-pane";
import type { PaneEffects, WorkbookSettings } from "../pane-effects";
import { isBusy, type Checked } from "../pane-state";
import type { Draft } from "../round-editor/draft";
import { CheckForm } from "./check-form";
import { checkGroups } from "./check-groups";
import { CheckList } from "./check-list";
import { JsonView } from "./json-view";
import { SaveBar } from "./save-bar";
import { settingIn, workProblems } from "./settings-findings";
import { SettingsForm } from "./settings-form";
import { SettingsPage } from "./settings-page";
import { settingsStrings as words } from "./settings-strings";
import { settingsJson } from "./settings-work";
import { useSettingsWork } from "./use-settings-work";

type Page =
  | { readonly kind: "form"; readonly cameFrom: "checks" | "json" | null }
  | { readonly kind: "checks"; readonly cameFrom: string | null }
  | { readonly kind: "check"; readonly id: string }
  | { readonly kind: "json" };

/** Who a kind of workbook is guessed to be looked at by. */
const guesses = { "pilot-fund": "finance", "coalition-book": "reviewer" } as const;

const useStyles = makeStyles({ pages: { minHeight: "100%", display: "flex", flexDirection: "column" } });

/** The settings of a checked workbook: the form, its pages for checks, and the same as JSON, over one document. */
export function SettingsPages({
  pane,
  effects,
  checked,
  here,
}: {
  readonly pane: Pane;
  readonly effects: PaneEffects;
  readonly checked: Checked;
  readonly here: WorkbookSettings;
}) {
  const styles = useStyles();
  const desk = useSettingsWork(pane, effects, here.text);
  const { work } = desk;
  const { draft } = work;
  const [page, setPage] = useState<Page>({ kind: "form", cameFrom: null });
  const problems = useMemo(() => workProblems(work), [work]);
  const { template, stage } = checked.result;
  const round = useMemo(() => here.round && effectivePack(here.round.pack), [here.round]);
  const openedPack = draft["pack"];
  const pack = useMemo(() => OrganisationPack.safeParse(openedPack).data, [openedPack]);
  // A whole template stands behind the groups: not again for every letter that is typed.
  const groups = useMemo(
    () =>
      checkGroups(
        template,
        here.round,
        { ownChecks: [...(pack?.ownChecks ?? []), ...(round?.ownChecks ?? [])] },
        checked.help,
      ),
    [template, here.round, pack, round, checked.help],
  );
  const all = groups.flatMap(({ checks }) => checks);
  const changedHere = changedBy(draft, round ?? defaultPack, pack, all);
  const edit = (next: Draft) => desk.edit({ ...work, draft: next, text: null });
  const isSet = (setting: CriterionSetting | undefined) => setting !== undefined && saysMore(setting);
  const detail = (check: CriterionWords) => {
    const setting = { ...pack?.criteria[check.id], ...settingIn(draft, check.id), ...round?.criteria[check.id] };
    const parts = [
      setting.on === false ? words.checks.off : words.checks.severity(setting.severity ?? check.severity),
      ...(setting.on !== false && setting.thresholds !== undefined ? [words.checks.limits] : []),
      ...(isSet(round?.criteria[check.id])
        ? [words.checks.byRound]
        : changedHere.has(check.id)
          ? [words.checks.byHere]
          : isSet(pack?.criteria[check.id])
            ? [words.checks.byPack]
            : []),
    ];
    return parts.join(", ");
  };
  const open = page.kind === "check" ? all.find(({ id }) => id === page.id) : undefined;
  return (
    <div
      className={styles.pages}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || page.kind === "form") return;
        // Back by one page, as the button there; from the first page on it is the pane's.
        event.preventDefault();
        setPage(page.kind === "check" ? { kind: "checks", cameFrom: page.id } : { kind: "form", cameFrom: page.kind });
      }}
    >
      {here.problems.length > 0 && !desk.isChanged && (
        <Notice kind="error" title={words.unreadable.title} lines={[...here.problems, words.unreadable.kept]}>
          {page.kind !== "json" && <Button onClick={() => setPage({ kind: "json" })}>{words.unreadable.mend}</Button>}
        </Notice>
      )}
      {desk.isOvertaken && (
        <Notice kind="info" title={words.conflict.title} lines={[words.conflict.text]}>
          <Button onClick={desk.discard}>{words.conflict.theirs}</Button>
          <Button onClick={() => desk.save(true)}>{words.conflict.mine}</Button>
        </Notice>
      )}
      {desk.problem !== null && <Notice kind="error" title={desk.problem} />}
      {page.kind === "form" && (
        <SettingsForm
          draft={draft}
          round={round}
          pack={pack}
          summary={words.checks.summary(
            all.length,
            changedHere.size,
            all.filter(({ id }) => isSet(round?.criteria[id])).length,
          )}
          guess={guesses[template as keyof typeof guesses] ?? "department"}
          stage={stage}
          cameFrom={page.cameFrom}
          effects={effects}
          onChange={edit}
          onChecks={() => setPage({ kind: "checks", cameFrom: null })}
          onJson={() => setPage({ kind: "json" })}
        />
      )}
      {page.kind === "checks" && (
        <SettingsPage
          title={words.checks.heading}
          about={[words.checks.about]}
          back={{ to: words.checks.backToSettings, onBack: () => setPage({ kind: "form", cameFrom: "checks" }) }}
        >
          <CheckList
            groups={groups}
            detail={detail}
            isChanged={(id) =>
              changedHere.has(id) || isSet(round?.criteria[id]) || isSet(pack?.criteria[id]) || id.startsWith("own-")
            }
            cameFrom={page.cameFrom}
            onOpen={(id) => setPage({ kind: "check", id })}
          />
        </SettingsPage>
      )}
      {page.kind === "check" && open && (
        <SettingsPage
          key={open.id}
          title={open.title}
          about={[]}
          back={{ to: words.checks.back, onBack: () => setPage({ kind: "checks", cameFrom: open.id }) }}
        >
          <CheckForm
            check={open}
            isOwn={open.id.startsWith("own-")}
            draft={draft}
            below={pack?.criteria[open.id]}
            round={round?.criteria[open.id]}
            onChange={edit}
          />
        </SettingsPage>
      )}
      {page.kind === "json" && (
        <SettingsPage
          title={words.json.heading}
          about={[words.json.about]}
          back={{ to: words.json.back, onBack: () => setPage({ kind: "form", cameFrom: "json" }) }}
        >
          <JsonView key={String(work.base)} work={work} problems={problems} onWork={desk.edit} />
        </SettingsPage>
      )}
      <SaveBar
        isChanged={desk.isChanged}
        problems={problems.length}
        isBusy={isBusy(pane.state)}
        onSave={() => desk.save()}
        onDiscard={desk.discard}
      />
    </div>
  );
}

/** Whether a setting says anything besides who answers for the check. */
function saysMore({ on, severity, thresholds }: CriterionSetting): boolean {
  return on !== undefined || severity !== undefined || Object.keys(thresholds ?? {}).length > 0;
}

/** Ids of the checks that are judged otherwise for what was set here. */
function changedBy(
  draft: Draft,
  round: Pack,
  pack: OrganisationPack | undefined,
  all: readonly CriterionWords[],
): ReadonlySet<string> {
  const said = Object.keys(settingsJson({ criteria: draft["criteria"] })["criteria"] ?? {});
  const criteria = Object.fromEntries(said.map((id) => [id, settingIn(draft, id)]));
  const without = packWithSettings(round, pack ? { pack } : {});
  return new Set(changedCriteria(without, packWithSettings(round, { criteria, ...(pack && { pack }) }), all, false));
}
