import { mergeConfig } from "vite";
import prerender from "../../vite.prerender.config.ts";
import { grownStory } from "./grownStory.mjs";

/** What writes its pages. */
export default mergeConfig(prerender, { plugins: [grownStory(Number(process.env.TIMES))] });
