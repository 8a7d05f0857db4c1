import { between, type Camera, fit, type Margins } from "../../graphics/map/camera.ts";
import { declutter } from "../../graphics/map/declutter.ts";
import { KINDS, LAYERS, type RouteKind } from "../../graphics/map/layers.ts";
import { parsePath } from "../../graphics/map/polyline.ts";
import { type Drawn, type Track, travelled, travelling } from "../../graphics/map/route.ts";
import type { Frame } from "../../graphics/map/shots.ts";
import type { Wake } from "../../page/islands.ts";
import { watchReadingLine } from "../../page/readingLine.ts";
import { stay, topOf } from "../../page/stay.ts";
import { stepOf } from "../../ui/stepOf.ts";
import { clockIn, timeIn } from "./clockIn.ts";

/** How long camera, leg and train take from one stop to the next. One clock for all three. */
const MOVE_MS = 560;

type View = "overview" | "vladivostok";

const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

const frameIn = (text = ""): Frame => {
  const [left = 0, top = 0, right = 1, bottom = 1] = text.split(" ").map(Number);
  return [left, top, right, bottom];
};
const wordsIn = (text = ""): string[] => text.split(" ").filter(Boolean);

/**
 * Room for labels, screen pixels: a stop's day and name stand above it or below, on a small map its name alone. The train
 * stands at the map's foot; `covered` px of it lie under the controls and the plan's note.
 */
function marginsFor(width: number, height: number, covered: number): Margins {
  const small = width < 500 || height < 330;
  return {
    top: covered + (small ? 40 : 84),
    right: Math.min(150, width * 0.22),
    bottom: small ? 58 : Math.min(124, 48 + height * 0.1),
    left: Math.min(130, width * 0.18),
  };
}

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

/** A group of the line's layers after another element, one path for each layer, all of them above their casings. */
function routeAfter(before: Element, now: boolean): { group: SVGGElement; draw: (drawn: Drawn) => void } {
  const group = document.createElementNS(before.namespaceURI, "g") as SVGGElement;
  group.toggleAttribute("data-line-drawn", true);
  group.toggleAttribute("data-now", now);
  const layers: { kind: RouteKind; times: "once" | "twice"; path: Element }[] = [];
  const add = (kind: RouteKind, times: "once" | "twice", className: string): void => {
    const path = document.createElementNS(before.namespaceURI, "path");
    path.setAttribute("class", times === "once" ? `${className} map-once` : className);
    layers.push({ kind, times, path: group.appendChild(path) });
  };
  const all = KINDS.flatMap((kind) => [{ kind, times: "once" } as const, { kind, times: "twice" } as const]);
  for (const { kind, times } of all) add(kind, times, `map-casing map-casing-${kind}`);
  for (const { kind, times } of all) {
    for (const layer of LAYERS[times][kind]) add(kind, times, `map-${layer}`);
  }
  before.after(group);
  return {
    group,
    draw: (drawn) => {
      for (const { kind, times, path } of layers) path.setAttribute("d", drawn[kind][times]);
    },
  };
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

/** Adds the reader's own time to the times in UTC. */
function addOwnTimes(journey: HTMLElement): void {
  for (const details of journey.querySelectorAll<HTMLElement>("details[data-from]")) {
    const { from = "", to, yours = "" } = details.dataset;
    const own = document.createElement("p");
    own.textContent = yours + clockIn(from) + (to ? `–${timeIn(to)}` : "");
    details.append(own);
  }
}

/**
 * The map follows the reader: camera, line and train go to the stop that is being read, in one movement, or at once
 * where things may not move. Scrolling, the rail, the stepper, Left and Right, and a click on a stop of the map all
 * lead to the same state: the step that is read. The page's address is kept by `Places`, which sees links chosen here.
 * In the flat form the map is a still of the whole journey.
 */
export const wake: Wake = (journey) => {
  const stage = journey.querySelector<HTMLElement>(".journey-stage");
  const map = journey.querySelector<HTMLElement>(".journey-map");
  const rail = journey.querySelector<HTMLElement>(".rail");
  const overview = journey.querySelector<SVGSVGElement>(".journey-map .map-overview");
  const vladivostok = journey.querySelector<SVGSVGElement>(".journey-map .map-near");
  const still = overview?.querySelector(".map-route");
  const steps = [...journey.querySelectorAll<HTMLElement>(".step")];
  if (!stage || !map || !rail || !overview || !vladivostok || !still || steps.length === 0) return;

  const html = document.documentElement;
  const views: Record<View, ReturnType<typeof viewIn>> = {
    overview: viewIn(overview),
    vladivostok: viewIn(vladivostok),
  };
  const tracks = readTracks();
  const past = routeAfter(still, false);
  const leg = routeAfter(past.group, true);
  const ids = steps.map(({ id }) => id.slice(id.indexOf("/") + 1));
  const legs = steps.map((step) => wordsIn(step.dataset.leg));
  /** Whether a step still lay ahead when the plan was reported. */
  const ahead = steps.map((step) => step.dataset.ahead !== undefined);
  /** The last step that had happened by then, and the last leg that was on record. */
  const known = ahead.indexOf(true) - 1;
  const recorded = steps.findLastIndex((step, i) => i <= known && step.dataset.line === "solid");
  const links = {
    prev: journey.querySelector<HTMLAnchorElement>(".journey-stepper [rel='prev']"),
    next: journey.querySelector<HTMLAnchorElement>(".journey-stepper [rel='next']"),
  };
  const inTheWay = [...stage.querySelectorAll(".journey-controls > *, .rail-train, .journey-note")];
  /** What may lie over the map's upper edge. */
  const above = [...stage.querySelectorAll(".journey-controls, .journey-note")];
  const position = journey.querySelector(".journey-position");
  const train = rail.querySelector<HTMLElement>(".rail-train");
  const run = rail.querySelector<HTMLElement>(".rail-run");

  let now = -1;
  let size: readonly [number, number] = [0, 0];
  let covered = 0;
  /** Where on the rail the train's head stands at each step, px. */
  let stations: number[] = [];
  let cameras: Record<View, Camera> | null = null;
  let at = 0;
  let frame = 0;
  let resting = 0;

  /** Whether the map follows, or stands still above the steps: the sheet decides. */
  const staged = (): boolean => getComputedStyle(stage).position === "sticky";
  const reported = (): boolean => html.dataset.as === "reported";
  /** Whether a step is shown as it was planned: the plan is asked for, and the stop lay ahead. */
  const foretold = (index: number): boolean => reported() && ahead[index] === true;
  const viewOf = (index: number): View =>
    steps[index]?.dataset.map === "vladivostok" ? "vladivostok" : "overview";

  /** Where the cameras are to be for a step: that of the view it does not use waits on the way. */
  const camerasFor = (index: number): Record<View, Camera> => {
    const margins = marginsFor(...size, covered);
    const target = (view: View): Camera => {
      const before = steps.findLastIndex((_, i) => i <= index && viewOf(i) === view);
      const from = before < 0 ? steps.findIndex((_, i) => viewOf(i) === view) : before;
      const { svg } = views[view];
      const { width, height } = svg.viewBox.baseVal;
      // From the day of the report on all of the plan is in sight; of Vladivostok the city: it named no place in it.
      const planned = reported() && from >= known ? svg.dataset.planned : undefined;
      const wanted = frameIn(planned ?? steps[from]?.dataset.frame);
      return fit(wanted, [width, height], size, margins, frameIn(svg.dataset.frame));
    };
    return { overview: target("overview"), vladivostok: target("vladivostok") };
  };

  const showCameras = (both: Record<View, Camera>): void => {
    cameras = both;
    for (const view of ["overview", "vladivostok"] as const) {
      const { x, y, k } = both[view];
      const { svg, camera, sized, scales } = views[view];
      const { width, height } = svg.viewBox.baseVal;
      for (const signs of sized) signs.style.transform = `scale(${(1 / k).toFixed(4)})`;
      for (const scale of scales) scale.style.transform = `scaleX(${k.toFixed(4)})`;
      const [dx, dy] = [width / 2 - x * k, height / 2 - y * k].map((px) => px.toFixed(1));
      camera.style.transform = `translate(${dx}px,${dy}px) scale(${k.toFixed(4)})`;
      svg.toggleAttribute("data-close", k > 1.9);
    }
  };

  const showTrain = (x: number): void => {
    at = x;
    if (train) train.style.transform = `translateX(${x.toFixed(1)}px) translateX(-100%)`;
    if (run) run.style.transform = `scaleX(${(x / (size[0] || 1)).toFixed(4)})`;
  };

  const station = (index: number): number => stations[foretold(index) ? known : index] ?? 0;

  /** The legs behind the reader; in the plan's view none that was not on record by then. */
  const legsBefore = (index: number): string[][] =>
    legs.slice(0, reported() ? Math.min(index, recorded + 1) : index);
  const showLeg = (index: number, share: number): void => {
    const drawn = reported() && index > recorded ? [] : (legs[index] ?? []);
    leg.draw(travelling(drawn, legsBefore(index), tracks, share));
  };

  /** The stepper's and the rail's words and links. */
  const markControls = (index: number): void => {
    const id = ids[index] ?? "";
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
    if (position) position.textContent = `${index + 1}${position.textContent?.replace(/^\d+/, "")}`;
    for (const [link, to] of [
      [links.prev, index - 1],
      [links.next, index + 1],
    ] as const) {
      if (!link) continue;
      const target = ids[to];
      // Absolute: the page's own address has changed since it was loaded.
      if (target)
        link.href = new URL(`itinerary/${target}/`, document.getElementById("root")?.dataset.top).href;
      link.ariaDisabled = target ? null : "true";
    }
  };

  /** What changes on the map at once: which stop is now, where he came from, what is past. */
  const markMap = (index: number): void => {
    const id = ids[index] ?? "";
    // He came from the stop before; the train, where he drove last, from its own last stop.
    const by = legs.findLastIndex((runs, i) => i < index && runs.length > 0);
    const origins = [index - 1, ...(legs[index]?.length ? [by] : [])];
    const state = (stop: SVGElement): string => {
      if (foretold(index) && !stop.closest(".as-reported")) return "past";
      const own = wordsIn(stop.dataset.stop);
      if (own.includes(id)) return "now";
      const order = own.map((name) => ids.indexOf(name));
      if (order.some((place) => origins.includes(place))) return "from";
      return Math.min(...order) < index ? "past" : "later";
    };
    for (const stop of map.querySelectorAll<SVGElement>("[data-stop]")) stop.dataset.state = state(stop);
    for (const chevron of overview.querySelectorAll<SVGElement>("[data-leg]")) {
      chevron.toggleAttribute("data-later", ids.indexOf(chevron.dataset.leg ?? "") > index);
    }
    for (const [i, step] of steps.entries()) step.toggleAttribute("data-current", i === index);
    journey.dataset.shows = viewOf(index);
  };

  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(resting);
  };
  const settle = (): void => declutter(views[viewOf(now)].svg, map, inTheWay);

  /** The flat form is a picture of the whole journey, as it stands without a script. */
  const flatten = (): void => {
    if (journey.dataset.awake === undefined) return;
    delete journey.dataset.awake;
    delete journey.dataset.shows;
    cameras = null;
    past.draw(travelled([], tracks));
    leg.draw(travelled([], tracks));
    for (const name of ["data-state", "data-hidden", "data-current", "data-now", "aria-current"]) {
      for (const element of journey.querySelectorAll(`[${name}]`)) {
        if (element !== leg.group) element.removeAttribute(name);
      }
    }
    for (const chevron of overview.querySelectorAll(".map-chevron")) chevron.removeAttribute("data-later");
    const { camera, sized, scales } = views.overview;
    for (const element of [camera, ...sized, ...scales]) element.style.removeProperty("transform");
    overview.removeAttribute("data-close");
    showTrain(stations.at(-1) ?? 0);
  };

  /** Goes to a step: from where the camera is, or at once. */
  const show = (index: number, from: "here" | "nowhere"): void => {
    if (!size[0]) return;
    // Back, or over several stops: the line is there already. On to the next it grows.
    const grows = index === now + 1;
    now = index;
    cancel();
    if (!staged()) {
      flatten();
      return;
    }
    journey.dataset.awake = "";
    markControls(index);
    markMap(index);
    past.draw(travelled(legsBefore(index), tracks));
    const target = camerasFor(index);
    const start = cameras ?? target;
    const [trainFrom, trainTo] = [at, station(index)];
    const draw = (share: number): void => {
      const eased = ease(share);
      showCameras({
        overview: between(start.overview, target.overview, eased),
        vladivostok: between(start.vladivostok, target.vladivostok, eased),
      });
      showTrain(trainFrom + (trainTo - trainFrom) * eased);
      showLeg(index, grows ? eased : 1);
    };
    if (from === "nowhere" || html.dataset.moves === undefined) {
      draw(1);
      settle();
      return;
    }
    const started = performance.now();
    const tick = (time: number): void => {
      const share = Math.min(1, Math.max(0, (time - started) / MOVE_MS));
      draw(share);
      if (share < 1) frame = requestAnimationFrame(tick);
      // Once the frame has been drawn: reading places then costs nothing.
      else resting = window.setTimeout(settle);
    };
    frame = requestAnimationFrame(tick);
  };

  /** When the window or the account changes, not with each step: to ask then would lay the page out once more. */
  const measureCovered = (): void => {
    const { top } = map.getBoundingClientRect();
    const feet = above.flatMap((element) => [...element.getClientRects()].map(({ bottom }) => bottom - top));
    covered = Math.max(0, ...feet);
  };
  const sizes = new ResizeObserver(() => {
    size = [map.clientWidth, map.clientHeight];
    measureCovered();
    stations = ids.map((id) => {
      const tick = rail.querySelector<HTMLElement>(`[data-tick="${id}"]`);
      return tick ? tick.offsetLeft + tick.offsetWidth / 2 + (train?.clientWidth ?? 0) / 2 : 0;
    });
    const here = steps.findIndex((step) => step.dataset.here !== undefined);
    show(Math.max(0, now < 0 ? here : now), "nowhere");
  });
  sizes.observe(map);
  // Labels keep clear of each other by their widths, which a late face changes.
  document.fonts?.ready.then(() => {
    if (now >= 0 && staged()) settle();
  });

  const read = (step: HTMLElement | undefined): void => {
    const index = step ? steps.indexOf(step) : -1;
    if (index >= 0 && index !== now) show(index, "here");
  };
  watchReadingLine(steps, (onLine) => {
    read(steps.findLast((step) => onLine.has(step)));
  });
  // What the reader has chosen counts at once, also where nothing is scrolled.
  const here = new MutationObserver(() => read(steps.find((step) => step.dataset.here !== undefined)));
  for (const step of steps) here.observe(step, { attributeFilter: ["data-here"] });
  const choices = new MutationObserver((changes) => {
    // One stop at a time begins with the one being read.
    const view = changes.some(({ attributeName }) => attributeName === "data-view");
    if (view && html.dataset.view === "steps" && now >= 0) {
      for (const [i, step] of steps.entries()) step.toggleAttribute("data-here", i === now);
    }
    measureCovered();
    if (now >= 0) show(now, "nowhere");
  });
  choices.observe(html, { attributeFilter: ["data-as", "data-view", "data-moves"] });

  // The two accounts differ in length: the stop being read stays where it is.
  journey.addEventListener("change", ({ target }) => {
    const step = steps[now];
    if (step && target instanceof HTMLInputElement && target.dataset.choice === "as") stay(step, topOf(step));
  });
  journey.addEventListener("keydown", (event) => {
    const way = stepOf(event);
    const { target } = event;
    if (!way || !staged()) return;
    // On a heading as well: it has the focus once a stop was chosen, and the next press goes on from there.
    if (!(target instanceof Element) || !target.matches(".rail a, .journey-stepper a, .step [tabindex]")) {
      return;
    }
    event.preventDefault();
    // From the stop whose heading has the focus: while the page is still on its way there, another is on the line.
    read(target.closest<HTMLElement>(".step") ?? undefined);
    const link = links[way];
    if (!link || link.ariaDisabled) return;
    link.click();
  });
  for (const link of [links.prev, links.next]) {
    link?.addEventListener("click", (event) => link.ariaDisabled && event.preventDefault());
  }
  map.addEventListener("click", ({ target }) => {
    const stop = target instanceof Element ? target.closest<SVGElement>("[data-stop]") : null;
    const [id] = wordsIn(stop?.dataset.stop);
    // The table below has a link to every stop.
    if (id) document.querySelector<HTMLAnchorElement>(`.stops a[href$="/itinerary/${id}/"]`)?.click();
  });
  addOwnTimes(journey);
};
