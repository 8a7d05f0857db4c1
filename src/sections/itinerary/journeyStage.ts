import type { Wake } from "../../hydrate/islands.ts";
import { between, type Camera, fit, type Margins } from "../../map/camera.ts";
import { KINDS, LAYERS, type RouteKind } from "../../map/layers.ts";
import { parsePath } from "../../map/polyline.ts";
import { type Track, travelled, travelling } from "../../map/route.ts";
import type { Frame } from "../../map/shots.ts";
import { watchReadingLine } from "../../scroll/readingLine.ts";
import { clockIn } from "./clockIn.ts";

/** How long camera, leg and train take from one stop to the next. One clock for all three. */
const MOVE_MS = 560;

type View = "overview" | "vladivostok";

/** Which step asks for what, by its key. */
const KEYS: Readonly<Record<string, "prev" | "next">> = { ArrowLeft: "prev", ArrowRight: "next" };

const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

const frameIn = (text = ""): Frame => {
  const [left = 0, top = 0, right = 1, bottom = 1] = text.split(" ").map(Number);
  return [left, top, right, bottom];
};
const wordsIn = (text = ""): string[] => text.split(" ").filter(Boolean);

/** Room for labels and controls; a small map has only a stop's name beside it. */
const marginsFor = (width: number, height: number): Margins => ({
  // On a phone the controls lie on the map; elsewhere a stop's day and name stand above it.
  top: width < 760 ? 90 : Math.min(112, 48 + height * 0.08),
  right: Math.min(150, width * 0.22),
  bottom: width < 760 ? 58 : 64,
  left: Math.min(130, width * 0.18),
});

/** What of a view moves: all of it under the camera; signs that keep their size; bars of scales. */
function viewIn(svg: SVGSVGElement) {
  const all = (selector: string) => [...svg.querySelectorAll<SVGElement>(selector)];
  return {
    svg,
    camera: svg.querySelector<SVGElement>(".map-camera") ?? svg,
    sized: all(".map-unzoom"),
    scales: all(".map-scale"),
  };
}

/** An SVG group of the line's layers, one path for each, under a casing. */
function routeGroup(svg: SVGSVGElement, now: boolean): (drawn: ReturnType<typeof travelled>) => void {
  const group = document.createElementNS(svg.namespaceURI, "g") as SVGGElement;
  group.toggleAttribute("data-now", now);
  const add = (className: string): Element => {
    const path = document.createElementNS(svg.namespaceURI, "path");
    path.setAttribute("class", className);
    return group.appendChild(path);
  };
  const layers: { kind: RouteKind; times: "once" | "twice"; path: Element }[] = [];
  const times = ["once", "twice"] as const;
  const single = (passes: "once" | "twice"): string => (passes === "once" ? " map-once" : "");
  const all = KINDS.flatMap((kind) => times.map((time) => ({ kind, times: time })));
  for (const { kind, times } of all) {
    layers.push({ kind, times, path: add(`map-casing map-casing-${kind}${single(times)}`) });
  }
  for (const { kind, times } of all) {
    for (const layer of LAYERS[times][kind]) {
      layers.push({ kind, times, path: add(`map-${layer}${single(times)}`) });
    }
  }
  svg.querySelector(".map-route")?.after(group);
  return (drawn) => {
    for (const { kind, times, path } of layers) path.setAttribute("d", drawn[kind][times]);
  };
}

/** What comes first where two labels would lie on each other: where he is, where he came from, stops, areas. */
const RANKS = ["now", "from", "past", "later"];

/**
 * Hides each label that the window would cut off, or that would lie on one that matters more. Reads every label's place
 * once: for when the camera has come to rest.
 */
function declutter(svg: SVGSVGElement, window: HTMLElement, inTheWay: readonly Element[]): void {
  const labels = [...svg.querySelectorAll("text")].map((text) => {
    const stop = text.closest<SVGElement>(".map-stop");
    const rank = stop ? RANKS.indexOf(stop.dataset.state ?? "later") : RANKS.length;
    // A scale's bar goes with its figure, a leader with its name.
    const line = (stop ?? text.closest(".map-far, .map-close"))?.querySelector(".map-leader");
    return { hide: line ? [text, line] : [text], text, rank };
  });
  labels.sort((a, b) => a.rank - b.rank);
  const boxes = labels.map(({ text }) => text.getBoundingClientRect());
  const edge = window.getBoundingClientRect();
  const taken = inTheWay.map((element) => element.getBoundingClientRect());
  const rings = [...svg.querySelectorAll(".map-stop circle")].map((ring) => ring.getBoundingClientRect());
  const hidden = boxes.map((box, i) => {
    if (box.width === 0) return false;
    const cut =
      box.left < edge.left + 2 ||
      box.right > edge.right - 2 ||
      box.top < edge.top + 2 ||
      box.bottom > edge.bottom - 2;
    const area = labels[i]?.rank === RANKS.length;
    const lies = [...taken, ...(area ? rings : [])].some(
      (other) =>
        box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
    );
    if (!cut && !lies) taken.push(box);
    return cut || lies;
  });
  for (const [i, { hide }] of labels.entries()) {
    for (const element of hide) element?.toggleAttribute("data-hidden", hidden[i] ?? false);
  }
}

/** The tracks that the page draws, by id. */
function readTracks(): Map<string, Track> {
  const tracks = new Map<string, Track>();
  for (const kind of KINDS) {
    for (const path of document.querySelectorAll(`#map-${kind} > path`)) {
      const d = path.getAttribute("d") ?? "";
      tracks.set(path.id.replace("map-", ""), { kind, d, points: parsePath(d)[0]?.points ?? [] });
    }
  }
  return tracks;
}

/** Writes the reader's own time below the time in UTC. */
function writeOwnTimes(journey: HTMLElement): void {
  for (const details of journey.querySelectorAll<HTMLElement>("details[data-from]")) {
    const { from = "", to, yours = "" } = details.dataset;
    const own = document.createElement("p");
    own.textContent = yours + clockIn(from) + (to ? `–${clockIn(to).split(", ")[1]}` : "");
    details.append(own);
    // Once: the island may wake again.
    delete details.dataset.from;
  }
}

/**
 * The map follows the reader: camera, line and train go to the stop that is being read, in one movement, or at once
 * where things may not move. Scrolling, the rail, the stepper, Left and Right, and a click on a stop of the map all
 * lead to the same state: the step that is read. The page's address is kept by `Places`, which sees links chosen here.
 */
export const wake: Wake = (journey) => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const map = journey.querySelector<HTMLElement>(".journey-map");
  const stage = journey.querySelector(".journey-stage");
  const rail = journey.querySelector<HTMLElement>(".rail");
  const overview = journey.querySelector<SVGSVGElement>(".journey-map .map-overview");
  const vladivostok = journey.querySelector<SVGSVGElement>(".journey-map .map-near");
  const steps = [...journey.querySelectorAll<HTMLElement>(".step")];
  if (!map || !rail || !overview || !vladivostok || steps.length === 0) return () => {};
  const views: Record<View, ReturnType<typeof viewIn>> = {
    overview: viewIn(overview),
    vladivostok: viewIn(vladivostok),
  };
  const html = document.documentElement;
  const tracks = readTracks();
  const drawPast = routeGroup(overview, false);
  const drawNow = routeGroup(overview, true);
  const legs = steps.map((step) => wordsIn(step.dataset.leg));
  /** The last step that had happened when the plan was reported. */
  const known = steps.findIndex((step) => step.dataset.ahead !== undefined) - 1;
  const ids = steps.map(({ id }) => id.slice(id.indexOf("/") + 1));
  const links = {
    prev: journey.querySelector<HTMLAnchorElement>(".journey-stepper [rel='prev']"),
    next: journey.querySelector<HTMLAnchorElement>(".journey-stepper [rel='next']"),
  };
  const inTheWay = [...journey.querySelectorAll(".journey-controls > *, .rail-train")];
  const position = journey.querySelector(".journey-position");
  const train = rail.querySelector<SVGElement>(".rail-train");
  const run = rail.querySelector<HTMLElement>(".rail-run");

  let now = -1;
  let size: readonly [number, number] = [0, 0];
  let stations: number[] = [];
  let cameras: Record<View, Camera> | null = null;
  let at = 0;
  let frame = 0;
  let resting = 0;

  /** Whether the map follows, or stands still above the steps: the sheet decides. */
  const staged = (): boolean => stage !== null && getComputedStyle(stage).position === "sticky";
  /** Whether a step is shown as it was planned: the plan is asked for, and the stop lay ahead. */
  const foretold = (index: number): boolean => html.dataset.as === "reported" && index > known;
  /** The train has not gone beyond what had happened by then. */
  const cap = (index: number): number => (foretold(index) ? known : index);
  const viewOf = (index: number): View =>
    steps[index]?.dataset.map === "vladivostok" ? "vladivostok" : "overview";

  /** Where the cameras are to be for a step: that of the view it does not use waits on the way. */
  const camerasFor = (index: number): Record<View, Camera> => {
    const target = (view: View, from: number): Camera => {
      const { width, height } = views[view].svg.viewBox.baseVal;
      // The plan named one city, and no place in it.
      const planned = view === "vladivostok" && foretold(from) ? views[view].svg.dataset.planned : null;
      const all = frameIn(views[view].svg.dataset.frame);
      return fit(
        frameIn(planned ?? steps[from]?.dataset.frame),
        [width, height],
        size,
        marginsFor(...size),
        all,
      );
    };
    const nearest = (view: View): number => {
      const before = steps.findLastIndex((_, i) => i <= index && viewOf(i) === view);
      return before < 0 ? steps.findIndex((_, i) => viewOf(i) === view) : before;
    };
    return {
      overview: target("overview", nearest("overview")),
      vladivostok: target("vladivostok", nearest("vladivostok")),
    };
  };

  const showCamera = (view: View, { x, y, k }: Camera): void => {
    const { svg, camera, sized, scales } = views[view];
    const { width, height } = svg.viewBox.baseVal;
    for (const signs of sized) signs.style.transform = `scale(${(1 / k).toFixed(4)})`;
    for (const scale of scales) scale.style.transform = `scaleX(${k.toFixed(4)})`;
    camera.style.transform = `translate(${(width / 2 - x * k).toFixed(1)}px,${(height / 2 - y * k).toFixed(1)}px) scale(${k.toFixed(4)})`;
    svg.toggleAttribute("data-close", k > 1.9);
  };

  const settle = (): void => {
    declutter(views[viewOf(now)].svg, map, inTheWay);
  };

  const showTrain = (x: number): void => {
    at = x;
    if (train) train.style.transform = `translateX(${x.toFixed(1)}px) translateX(-100%)`;
    if (run) run.style.transform = `scaleX(${(x / (size[0] || 1)).toFixed(4)})`;
  };

  const showLine = (index: number, share: number): void => {
    const upTo = cap(index);
    const before = legs.slice(0, upTo);
    const leg = index === upTo ? (legs[index] ?? []) : [];
    drawPast(travelled(index === upTo ? before : legs.slice(0, upTo + 1), tracks));
    drawNow(travelling(leg, before, tracks, share).drawn);
  };

  /** What changes at once: which stop is now, which are past, where the links lead. */
  const mark = (index: number): void => {
    const id = ids[index] ?? "";
    // He came from the stop before; the train, where he drove last, from its own last stop.
    const by = legs.findLastIndex((leg, i) => i < index && leg.length > 0);
    const origins = [index - 1, ...(legs[index]?.length ? [by] : [])];
    for (const stop of map.querySelectorAll<SVGElement>("[data-stop]")) {
      const own = wordsIn(stop.dataset.stop);
      const order = own.map((name) => ids.indexOf(name));
      if (foretold(index) && !stop.closest(".as-reported")) {
        stop.dataset.state = "past";
        continue;
      }
      stop.dataset.state = own.includes(id)
        ? "now"
        : order.some((place) => origins.includes(place))
          ? "from"
          : Math.min(...order) < index
            ? "past"
            : "later";
    }
    for (const chevron of overview.querySelectorAll<SVGElement>("[data-leg]")) {
      chevron.toggleAttribute("data-later", ids.indexOf(chevron.dataset.leg ?? "") > cap(index));
    }
    for (const cell of rail.querySelectorAll<HTMLElement>("[data-days]")) {
      // The plan had no days.
      const here = !foretold(index) && wordsIn(cell.dataset.days).includes(id);
      const link = cell.querySelector("a");
      if (here) link?.setAttribute("aria-current", "step");
      else link?.removeAttribute("aria-current");
    }
    for (const tick of rail.querySelectorAll<HTMLElement>("[data-tick]")) {
      tick.toggleAttribute("data-now", tick.dataset.tick === id);
    }
    journey.dataset.shows = viewOf(index);
    if (position) position.textContent = `${index + 1}${position.textContent?.replace(/^\d+/, "")}`;
    for (const [link, to] of [
      [links.prev, index - 1],
      [links.next, index + 1],
    ] as const) {
      if (!link) continue;
      const target = ids[to];
      // Links of the rail lead to steps: theirs are right wherever the page is by now.
      if (target)
        link.href = new URL(`itinerary/${target}/`, document.getElementById("root")?.dataset.top).href;
      link.toggleAttribute("data-end", !target);
    }
  };

  const goTo = (index: number): void => {
    if (!size[0]) return;
    if (!staged()) {
      now = index;
      rest();
      return;
    }
    journey.dataset.awake = "";
    const target = camerasFor(index);
    const from = cameras ?? target;
    const [trainFrom, trainTo] = [at, stations[cap(index)] ?? 0];
    // Back, or over several stops: the line is there already. On to the next it grows.
    const grows = index === now + 1;
    now = index;
    mark(index);
    cancelAnimationFrame(frame);
    clearTimeout(resting);
    const show = (share: number): void => {
      const eased = ease(share);
      cameras = {
        overview: between(from.overview, target.overview, eased),
        vladivostok: between(from.vladivostok, target.vladivostok, eased),
      };
      showCamera("overview", cameras.overview);
      showCamera("vladivostok", cameras.vladivostok);
      showTrain(trainFrom + (trainTo - trainFrom) * eased);
      showLine(index, grows ? eased : 1);
    };
    if (html.dataset.moves === undefined) {
      show(1);
      settle();
      return;
    }
    const started = performance.now();
    const tick = (time: number): void => {
      const share = Math.min(1, Math.max(0, (time - started) / MOVE_MS));
      show(share);
      if (share < 1) frame = requestAnimationFrame(tick);
      // Once the frame has been drawn: reading places then costs nothing.
      else resting = window.setTimeout(settle);
    };
    frame = requestAnimationFrame(tick);
  };

  /** The flat form is a picture of the whole journey, as it stands without a script. */
  const rest = (): void => {
    delete journey.dataset.awake;
    delete journey.dataset.shows;
    cameras = null;
    drawPast(travelled([], tracks));
    drawNow(travelled([], tracks));
    for (const element of journey.querySelectorAll(
      "[data-state], [data-hidden], [data-later], [aria-current]",
    )) {
      for (const name of ["data-state", "data-hidden", "aria-current"]) element.removeAttribute(name);
      if (element.matches(".map-chevron")) element.removeAttribute("data-later");
    }
    const { camera, sized, scales } = views.overview;
    for (const element of [camera, ...sized, ...scales]) element.style.removeProperty("transform");
    overview.removeAttribute("data-close");
    showTrain(stations.at(-1) ?? 0);
  };

  /** As it is, at once: for a new size of the window, another account or another way to read. */
  const redraw = (): void => {
    if (now < 0 || !size[0]) return;
    cancelAnimationFrame(frame);
    if (!staged()) {
      rest();
      return;
    }
    journey.dataset.awake = "";
    cameras = camerasFor(now);
    showCamera("overview", cameras.overview);
    showCamera("vladivostok", cameras.vladivostok);
    showTrain(stations[cap(now)] ?? 0);
    showLine(now, 1);
    mark(now);
    settle();
  };

  const measure = (): void => {
    size = [map.clientWidth, map.clientHeight];
    stations = ids.map((id) => {
      const tick = rail.querySelector<HTMLElement>(`[data-tick="${id}"]`);
      return tick ? tick.offsetLeft + tick.offsetWidth / 2 + (train?.clientWidth ?? 0) / 2 : 0;
    });
  };

  const sizes = new ResizeObserver(() => {
    measure();
    if (now < 0)
      goTo(
        Math.max(
          0,
          steps.findIndex((step) => step.dataset.here !== undefined),
        ),
      );
    else redraw();
  });
  sizes.observe(map);

  const read = (step: Element | undefined): void => {
    const index = step ? steps.indexOf(step as HTMLElement) : -1;
    if (index >= 0 && index !== now) goTo(index);
  };
  const stopReading = watchReadingLine(steps, (onLine) => {
    read(steps.findLast((step) => onLine.has(step)));
  });
  // What the address says counts at once, also where nothing is scrolled.
  const here = new MutationObserver(() => read(steps.find((step) => step.dataset.here !== undefined)));
  for (const step of steps) here.observe(step, { attributeFilter: ["data-here"] });
  const choices = new MutationObserver(redraw);
  choices.observe(html, { attributeFilter: ["data-as", "data-view", "data-moves"] });

  journey.addEventListener(
    "keydown",
    (event) => {
      const link = links[KEYS[event.key] ?? "prev"];
      const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (!KEYS[event.key] || !link || altKey || ctrlKey || metaKey || shiftKey) return;
      // On a heading as well: it has the focus once a stop was chosen, and the next press goes on from there.
      if (!(target instanceof Element) || !target.matches(".rail a, .journey-stepper a, .step [tabindex]"))
        return;
      event.preventDefault();
      if (link.hasAttribute("data-end")) return;
      link.click();
      // At once: the next press may come before the page has got there.
      read(steps[now + (KEYS[event.key] === "next" ? 1 : -1)]);
    },
    { signal },
  );
  links.prev?.addEventListener("click", (event) => now === 0 && event.preventDefault(), { signal });
  links.next?.addEventListener("click", (event) => now === steps.length - 1 && event.preventDefault(), {
    signal,
  });
  map.addEventListener(
    "click",
    ({ target }) => {
      const stop = target instanceof Element ? target.closest<SVGElement>("[data-stop]") : null;
      const id = wordsIn(stop?.dataset.stop)[0];
      const link = links.next;
      if (!id || !link) return;
      const there = link.cloneNode() as HTMLAnchorElement;
      there.href = new URL(`itinerary/${id}/`, document.getElementById("root")?.dataset.top).href;
      there.hidden = true;
      journey.append(there);
      there.click();
      there.remove();
    },
    { signal },
  );
  writeOwnTimes(journey);

  return () => {
    stopping.abort();
    stopReading();
    sizes.disconnect();
    here.disconnect();
    choices.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(resting);
  };
};
