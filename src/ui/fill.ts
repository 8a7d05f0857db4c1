/** Puts numbers into a text, one after the other, where its # stand: "# of #", 2, 14 is "2 of 14". */
export const fill = (text: string, ...numbers: readonly number[]): string => {
  const left = [...numbers];
  return text.replace(/#/g, () => String(left.shift() ?? ""));
};
