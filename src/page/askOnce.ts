import { site } from "./site.ts";

/**
 * Asks for each thing once; again where it did not come.
 * @param most how many answers are kept: beyond that the oldest is let go, and asked for again
 */
export function askOnce<Answer>(
  ask: (key: string) => Promise<Answer>,
  most = Number.POSITIVE_INFINITY,
): (key: string) => Promise<Answer> {
  const asked = new Map<string, Promise<Answer>>();
  return (key) => {
    const known = asked.get(key);
    if (known) return known;
    const answer = ask(key);
    answer.catch(() => asked.delete(key));
    asked.set(key, answer);
    const [oldest = ""] = asked.keys();
    if (asked.size > most) asked.delete(oldest);
    return answer;
  };
}

/** Asks for a file of ours by its path below the site. Rejects where it does not come, or is not there. */
export async function fetchOurs(path: string): Promise<Response> {
  const answer = await fetch(site.top + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}
