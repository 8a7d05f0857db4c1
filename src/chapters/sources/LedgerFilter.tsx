import { filterWords as say } from "@edition/ledger.ts";
import { useDeferredValue, useEffect, useId, useLayoutEffect, useMemo, useState } from "react";
import { onFollow } from "../../page/links.ts";
import { key } from "../../story/key.ts";
import { fill } from "../../story/language.ts";
import {
  everything,
  isAskedFor,
  type LedgerEntry,
  type Narrowing,
  OURS,
  readLedger,
} from "./ledgerEntries.ts";

type Option = readonly [value: string, word: string];

const lines: readonly Option[] = [
  ...key.flatMap(({ line, word }) => (line === "blank" ? [] : [[line, word] as const])),
  [OURS, say.ours],
];

/** Each text once, as the page says it, in the order of the reader's language. */
const sorted = (texts: readonly string[]): readonly Option[] =>
  [...new Set(texts)].sort((a, b) => a.localeCompare(b)).map((text) => [text, text] as const);

/** One of the lists that narrow the ledger. */
function Select({
  name,
  value,
  options,
  onChoose,
}: {
  name: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} autoComplete="off" onChange={({ target }) => onChoose(target.value)}>
        <option value="">{say.all}</option>
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Hides what is not asked for, and the groups in which nothing is left. */
function show(entries: readonly LedgerEntry[], narrowing: Narrowing): number {
  const shown = new Set(entries.filter((entry) => isAskedFor(entry, narrowing)));
  const groups = new Set([...shown].map(({ group }) => group));
  for (const entry of entries) {
    entry.claim.hidden = !shown.has(entry);
    entry.group.hidden = !groups.has(entry.group);
  }
  return shown.size;
}

/** How many claims the ledger has. */
type LedgerFilterProps = { all: number };

/**
 * The island that searches and narrows the ledger. The claims are static HTML: it reads them there and hides what is not asked
 * for. Whoever follows a link to a claim that is hidden gets everything back.
 */
export function LedgerFilter({ all }: LedgerFilterProps) {
  const id = useId();
  const [entries, setEntries] = useState<readonly LedgerEntry[]>([]);
  const [narrowing, setNarrowing] = useState(everything);
  // A letter stands there before what it asks for: the longer the ledger, the longer that takes.
  const asked = useDeferredValue(narrowing);
  const [shown, setShown] = useState(all);
  useEffect(() => setEntries(readLedger()), []);
  useLayoutEffect(() => {
    // Before they are read, all are there.
    if (entries.length > 0) setShown(show(entries, asked));
  }, [entries, asked]);
  // Whoever goes on without this island has every claim.
  useEffect(() => () => void show(entries, everything), [entries]);

  useEffect(() => {
    const uncover = (hash: string): HTMLElement | undefined => {
      const { claim, group } =
        entries.find((entry) => [entry.claim.id, entry.group.id].includes(hash.slice(1))) ?? {};
      if (!claim || !group || !(claim.hidden || group.hidden)) return undefined;
      // At once: what follows the link looks for the claim now.
      show(entries, everything);
      setNarrowing(everything);
      return hash.slice(1) === claim.id ? claim : group;
    };
    const stop = onFollow((link) => {
      if (link.pathname === location.pathname) uncover(link.hash);
      return false;
    });
    const arrive = (): void => uncover(location.hash)?.scrollIntoView();
    addEventListener("hashchange", arrive);
    return () => {
      stop();
      removeEventListener("hashchange", arrive);
    };
  }, [entries]);

  const options = useMemo(
    () => ({
      chapter: [...new Set(entries.map(({ chapter }) => chapter))].map((name) => [name, name] as const),
      line: lines,
      speaker: sorted(entries.flatMap(({ speakers }) => speakers)),
      publisher: sorted(entries.flatMap(({ publishers }) => publishers)),
    }),
    [entries],
  );
  const ask = (more: Partial<Narrowing>): void => setNarrowing((before) => ({ ...before, ...more }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022 and earlier do not know <search>
    <div role="search" className="ledger-filter" aria-label={say.name}>
      <p className="ledger-search">
        <label htmlFor={id}>{say.search}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={narrowing.words}
          onChange={({ target }) => ask({ words: target.value })}
        />
      </p>
      {(["chapter", "line", "speaker", "publisher"] as const).map((by) => (
        <Select
          key={by}
          name={say[by]}
          value={narrowing[by]}
          options={options[by]}
          onChoose={(value) => ask({ [by]: value })}
        />
      ))}
      <div className="ledger-shown">
        <span role="status">{shown > 0 ? fill(say.shown, shown, all) : say.none}</span>
        <button type="button" onClick={() => setNarrowing(everything)}>
          {say.reset}
        </button>
      </div>
    </div>
  );
}
