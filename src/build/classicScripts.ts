import { build, type Plugin, type ResolvedConfig } from "vite";

/** Engines of spring 2024. Scripts and styles are not made for older ones. */
export const engines = ["chrome125", "firefox126", "safari17.5"];

const QUERY = "?script";

/**
 * `import text from "./some.ts?script"` gives a module, and what it imports, as the text of one small classic script: for
 * scripts that stand inline, or that run in a frame whose sandbox refuses modules. The build, development and the tests get
 * the same text from the same source, so its hash can stand in the policy.
 */
export function classicScripts(): Plugin {
  let resolve: ResolvedConfig["resolve"];
  return {
    name: "classic-scripts",
    enforce: "pre",
    configResolved(config) {
      resolve = config.resolve;
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const built = await build({
        configFile: false,
        logLevel: "error",
        publicDir: false,
        resolve: { alias: resolve.alias },
        build: {
          write: false,
          minify: true,
          target: engines,
          rolldownOptions: { input: id.slice(0, -QUERY.length), output: { format: "iife" } },
        },
      });
      if (!("output" in built)) throw new Error(`${id} was not built`);
      const [script, ...more] = built.output;
      if (more.length > 0) throw new Error(`${id} became more than one file`);
      for (const file of script.moduleIds) this.addWatchFile(file);
      // A package would not be in licences.txt. (An edition may lie in node_modules/.cache.)
      const foreign = script.moduleIds.find((file) => /\/node_modules\/[^.]/.test(file));
      if (foreign) throw new Error(`${id} must hold our own code alone, not ${foreign}`);
      // Inline, this would end the element that holds it.
      if (script.code.includes("</script")) throw new Error(`${id} holds the end of a script element`);
      return `export default ${JSON.stringify(script.code.trim())};`;
    },
  };
}
