import { mergeConfig } from "vite";
import site from "../../vite.config.ts";
import { grownStory } from "./grownStory.mjs";

/** The site from a made-up story, TIMES as long. */
export default mergeConfig(site, { plugins: [grownStory(Number(process.env.TIMES))] });
