import type { ReactNode } from "react";
import { SubPage } from "../components/sub-page";
import { roundStrings } from "./round-strings";

/** A page of the editor: the way back, a heading that takes the focus when the page opens, what the page is about, and its content. */
export function RoundPage({
  title,
  about,
  back,
  children,
}: {
  readonly title: string;
  readonly about: readonly string[];
  /** Where the way back leads; none on the first page. */
  readonly back?: { readonly to: string; readonly onBack: () => void };
  readonly children: ReactNode;
}) {
  return (
    <SubPage
      title={title}
      about={about}
      heading={{ "data-round-heading": true }}
      {...(back && { back: { ...back, label: roundStrings.back(back.to) } })}
    >
      {children}
    </SubPage>
  );
}
