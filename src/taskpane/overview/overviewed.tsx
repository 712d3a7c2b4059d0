import { Suspense, lazy } from "react";
import type { ComponentProps } from "react";
import { MessagePage } from "../components/message-page";
import { strings } from "../strings";

const OverviewPage = lazy(() => import("./overview-page"));

/** The overview, fetched when a workbook that has one is first met: most people only ever open a plan. */
export function Overviewed(props: ComponentProps<typeof OverviewPage>) {
  return (
    <Suspense fallback={<MessagePage title={strings.openingScreen} text="" />}>
      <OverviewPage {...props} />
    </Suspense>
  );
}
