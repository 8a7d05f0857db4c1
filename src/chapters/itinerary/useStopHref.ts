import { useCallback, useSyncExternalStore } from "react";
import { hrefOfPath, site } from "../../page/site.ts";
import { wordsId } from "./useStopRead.ts";

const never = (): (() => void) => () => {};

/**
 * The address of a stop: as it stands in the page, then absolute, since the page's own address changes.
 * @param written with "*" for the stop's id
 */
export function useStopHref(written: string): (stop: string) => string {
  const live = useSyncExternalStore(
    never,
    () => site.top !== "",
    () => false,
  );
  return useCallback(
    (stop) => (live ? hrefOfPath(`/${wordsId(stop)}/`) : written.replace("*", stop)),
    [written, live],
  );
}
