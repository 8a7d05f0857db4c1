/** A module as the text of one classic script: see build/classicScripts.ts. */
declare module "*?script" {
  const text: string;
  export default text;
}
