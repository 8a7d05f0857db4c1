export * from "../evidence/More.tsx";
