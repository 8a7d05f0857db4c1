/** Headers for a path, as name and value. */
export type HeadersFor = (path: string) => readonly (readonly [name: string, value: string])[];

/**
 * Reads a `_headers` file: lines that begin with a slash name paths (`*` stands for anything), indented lines below
 * them are headers. Where two rules set one header, the later wins.
 */
export function headerRules(file: string): HeadersFor {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of file.split("\n")) {
    if (line.startsWith("/")) {
      const pattern = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*");
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    } else if (line.trim()) {
      const colon = line.indexOf(":");
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return (path) => {
    const headers = new Map<string, string>();
    for (const rule of rules) {
      if (rule.pattern.test(path)) for (const [name, value] of rule.headers) headers.set(name, value);
    }
    return [...headers];
  };
}
