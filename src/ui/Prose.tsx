export * from "../evidence/Prose.tsx";
