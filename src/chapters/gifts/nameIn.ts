/** A name without the office behind it: "Sergei Shoigu, Russia’s defence minister" → "Sergei Shoigu". */
export const nameIn = (who: string): string => who.split(/[,;]/)[0] ?? who;
