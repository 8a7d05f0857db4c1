export type EngineId = "firefox" | "webkit";

export const engineIds: readonly EngineId[];

/** Where an engine's programs are, by what they are for; null where one is missing. */
export function programsOf(id: EngineId): Record<string, string> | null;

/**
 * Sees to it that the engines are there, as far as that can be done.
 * @returns what to install where an engine could not be had; "" where it is there
 */
export function findEngines(): { id: EngineId; name: string; missing: string }[];
