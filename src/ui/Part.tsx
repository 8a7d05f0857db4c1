import type { ComponentProps } from "react";
import { partTitle } from "../routes.ts";
import { AnchorHeading, AnchorSection, type Ground } from "./AnchorSection.tsx";

export const PartHeading = AnchorHeading;

export function Part({
  title,
  "data-wall": wall,
  ...rest
}: Omit<ComponentProps<typeof AnchorSection>, "title"> & { title?: string; "data-wall"?: Ground }) {
  return <AnchorSection title={title ?? partTitle(rest.id)} ground={wall} {...rest} />;
}
