import { useEffect, useRef, useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { FindingAtDesk, PlanAtDesk } from "../../core/desk/plans-at-desk";
import { isSamePerson, type Reviewer } from "../../core/desk/reviewer";
import { useLinkRowStyles } from "../components/link-row-styles";
import { deskStrings } from "./desk-strings";
import { useDeskStyles } from "./desk-styles";

/** Key of the row that is no plan. */
export const acrossKey = "across departments";

/** Plans shown at once; a coalition may have a thousand. */
const page = 100;

type Shown = "all" | "open" | "mine";

/** Every department with where its plan stands; those that wait for the reviewer can be shown alone. */
export function PlanList({
  plans,
  across,
  reviewer,
  cameFrom,
  onOpen,
}: {
  readonly plans: readonly PlanAtDesk[];
  readonly across: readonly FindingAtDesk[];
  readonly reviewer: Reviewer | undefined;
  /** Key of the row that was open before: it takes the focus. */
  readonly cameFrom: string | null;
  readonly onOpen: (key: string) => void;
}) {
  const styles = useDeskStyles();
  const rows = useLinkRowStyles();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState<Shown>("all");
  const [most, setMost] = useState(page);
  useEffect(() => {
    for (const row of list.current?.querySelectorAll<HTMLElement>("button") ?? [])
      if (row.dataset["key"] === cameFrom) row.focus();
  }, [cameFrom]);
  const isShown: Record<Shown, (plan: PlanAtDesk) => boolean> = {
    all: () => true,
    open: ({ status }) => status !== "approved",
    mine: (plan) => isSamePerson(plan.reviewer, reviewer?.name),
  };
  const count = (what: Shown) => plans.filter(isShown[what]).length;
  const own = plans.filter(isShown[shown]);
  const rest = own.length - most;
  const row = (key: string, title: string, detail: string) => (
    <li key={key}>
      <button type="button" className={rows.row} data-key={key} onClick={() => onOpen(key)}>
        <span className={rows.words}>
          {title}
          <br />
          <span className={styles.small}>{detail}</span>
        </span>
        <ChevronRight16Regular className={rows.arrow} aria-hidden />
      </button>
    </li>
  );
  return (
    <section className={styles.section} aria-labelledby="desk-plans">
      <h2 id="desk-plans" className={styles.heading} tabIndex={-1}>
        {deskStrings.plans(count("open"), plans.length)}
      </h2>
      {plans.length === 0 && <p className={styles.text}>{deskStrings.noPlans}</p>}
      {plans.length > 0 && (
        <Field label={deskStrings.show}>
          <Select
            className={styles.select}
            value={shown}
            onChange={(_, { value }) => setShown(value === "open" || value === "mine" ? value : "all")}
          >
            {(["all", "open", ...(reviewer === undefined ? [] : (["mine"] as const))] as const).map((what) => (
              <option key={what} value={what}>
                {deskStrings.shown[what](count(what))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {plans.length > 0 && own.length === 0 && <p className={styles.text}>{deskStrings.noneShown}</p>}
      <ul ref={list} className={styles.list}>
        {own.slice(0, most).map((plan) => row(plan.key, deskStrings.planTitle(plan), deskStrings.planDetail(plan)))}
        {across.length > 0 &&
          shown !== "mine" &&
          row(
            acrossKey,
            deskStrings.across,
            deskStrings.acrossDetail(across.filter(({ state }) => state === "open").length),
          )}
      </ul>
      {rest > 0 && (
        <Button className={styles.start} onClick={() => setMost(most + page)}>
          {deskStrings.more(Math.min(page, rest))}
        </Button>
      )}
    </section>
  );
}
