export { Citations as Marks, NumberedCitations as NumberedMarks, useNumberOf } from "./Citations.tsx";
