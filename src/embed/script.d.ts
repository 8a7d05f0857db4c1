/** A module as the text of one classic script: see prerender/classicScripts.ts. */
declare module "*?script" {
  const text: string;
  export default text;
}
