import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { SubPage } from "../components/sub-page";

/** A page of the settings below the first: the way back, a heading that takes the focus as the page opens, and its content. */
export function SettingsPage({
  title,
  about,
  back,
  children,
}: {
  readonly title: string;
  readonly about: readonly string[];
  readonly back: { readonly to: string; readonly onBack: () => void };
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // As it opens: what had the focus is gone with the page before, unless a part of this one has taken it already.
    const page = heading.current?.parentElement;
    if (page?.contains(document.activeElement) !== true) heading.current?.focus();
  }, []);
  return (
    <SubPage title={title} about={about} back={back} heading={{ ref: heading }}>
      {children}
    </SubPage>
  );
}
