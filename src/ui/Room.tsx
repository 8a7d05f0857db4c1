export { ChapterSection as Room } from "../chapters/frame/ChapterSection.tsx";
export { chapterWords as sectionOf } from "../chapters/frame/chapterWords.ts";
export { grounds as WALLS } from "../chapters/frame/ground.ts";
