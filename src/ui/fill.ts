/** Puts numbers, or names, into a text, one after the other, where its # stand: "# of #", 2, 14 is "2 of 14". */
export const fill = (text: string, ...values: readonly (number | string)[]): string => {
  const left = [...values];
  return text.replace(/#/g, () => String(left.shift() ?? ""));
};
