import { describe, expect, test } from "vitest";
import {
  camerasAt,
  dayMarked,
  daysOf,
  frameAt,
  isLegAhead,
  legHere,
  legsBehind,
  type Moment,
  poseBetween,
  signState,
  trainAt,
  viewAt,
} from "./journey.ts";
import { journey, journeyProps } from "./journeyProps.ts";

const ids = journey.stops.map(({ id }) => id);
const at = (id: string, account: Moment["account"] = "happened"): Moment => ({
  at: ids.indexOf(id),
  account,
});
const planned = (id: string): Moment => at(id, "reported");
const stateOf = (moment: Moment, stops: string[], announced = false) =>
  signState(journey, moment, { id: "", stops, announced });

describe("days", () => {
  test("every stop is in one day, in order", () => {
    const days = daysOf(journey);
    expect(days.flatMap(({ stops }) => stops)).toEqual(ids.map((_, i) => i));
    expect(days.every(({ stops }) => stops.length > 0)).toBe(true);
    expect(days.find(({ numeral }) => numeral === "16")?.stops.map((stop) => ids[stop])).toEqual([
      "artyom",
      "knevichi",
      "frigate",
      "mariinsky",
    ]);
  });

  test("those after the report were still to come", () => {
    const ahead = daysOf(journey).filter((day) => day.ahead);
    expect(ahead.map(({ numeral }) => numeral)).toEqual(["15", "16", "17", "18–19"]);
  });

  test("the day of the stop is marked; the plan had no days of what lay ahead", () => {
    const numeral = (moment: Moment) => journey.days[dayMarked(journey, moment) ?? -1]?.numeral;
    expect(numeral(at("gagarin-plant"))).toBe("15");
    expect(numeral(at("home"))).toBe("18–19");
    expect(numeral(planned("on-the-rails"))).toBe("14");
    expect(numeral(planned("gagarin-plant"))).toBeUndefined();
  });
});

describe("legs", () => {
  const runs = (moment: Moment) => legsBehind(journey, moment).flat();

  test("what is behind the reader and what led here are apart, and together the whole journey", () => {
    expect(runs(at("pyongyang"))).toEqual([]);
    expect(legHere(journey, at("khasan"))).toEqual(["pyongyang-tumangang", "tumangang-khasan"]);
    expect(runs(at("vostochny"))).toEqual(["pyongyang-tumangang", "tumangang-khasan"]);
    const all = [...runs(at("home")), ...legHere(journey, at("home"))];
    expect(all).toEqual(journey.stops.flatMap(({ leg }) => leg ?? []));
  });

  test("by road there is none", () => {
    for (const stop of ["gagarin-plant", "knevichi", "aquarium"])
      expect(legHere(journey, at(stop))).toEqual([]);
  });

  test("in the plan the line ends at Vostochny: the train to Khabarovsk was hearsay", () => {
    expect(legHere(journey, planned("vostochny"))).toEqual(legHere(journey, at("vostochny")));
    for (const stop of ["on-the-rails", "komsomolsk", "home"]) {
      expect(legHere(journey, planned(stop))).toEqual([]);
      expect(runs(planned(stop))).toEqual(runs(at("on-the-rails")));
    }
  });

  test("those to come are known by their stop", () => {
    expect(isLegAhead(journey, at("vostochny"), "vostochny")).toBe(false);
    expect(isLegAhead(journey, at("vostochny"), "artyom")).toBe(true);
  });
});

describe("signs of stops", () => {
  test("say where he is, where he came from, what is behind and what is to come", () => {
    const now = at("vostochny");
    expect(stateOf(now, ["vostochny"])).toBe("now");
    expect(stateOf(now, ["khasan"])).toBe("from");
    expect(stateOf(now, ["pyongyang", "home"])).toBe("past");
    expect(stateOf(now, ["artyom"])).toBe("later");
    expect(signState(journey, now, { id: "russia" })).toBeUndefined();
  });

  test("after drives the train comes from where it last stopped, he from where he last was", () => {
    const now = at("artyom");
    expect(stateOf(now, ["komsomolsk"])).toBe("from");
    expect(stateOf(now, ["gagarin-plant"])).toBe("from");
    // By road only he moves.
    expect(stateOf(at("frigate"), ["knevichi"])).toBe("from");
    expect(stateOf(at("frigate"), ["artyom"])).toBe("past");
  });

  test("of the plan are the only ones that can be here, once it is shown", () => {
    expect(stateOf(planned("frigate"), ["frigate"], true)).toBe("now");
    expect(stateOf(planned("frigate"), ["vostochny"])).toBe("past");
    expect(stateOf(planned("khasan"), ["khasan"])).toBe("now");
  });
});

describe("the train on the rail", () => {
  test("stands at the stop, in the plan at the last one that was known", () => {
    expect(trainAt(journey, at("artyom"))).toBe(ids.indexOf("artyom"));
    expect(trainAt(journey, planned("artyom"))).toBe(ids.indexOf("on-the-rails"));
    expect(trainAt(journey, planned("khasan"))).toBe(ids.indexOf("khasan"));
  });
});

describe("cameras", () => {
  const { overview, vladivostok } = journeyProps("", (path) => path);
  const views = { overview, vladivostok };
  const stage = { map: [900, 700], covered: 0 } as const;

  test("the stops round Vladivostok have a map of their own", () => {
    expect(ids.filter((_, i) => viewAt(journey, i) === "vladivostok")).toEqual([
      "knevichi",
      "frigate",
      "mariinsky",
      "university",
      "aquarium",
      "arnika",
    ]);
  });

  test("the map that is not shown waits where it was, or where it will be first", () => {
    const near = (moment: Moment) => frameAt(journey, moment, "vladivostok", vladivostok.planned);
    expect(near(at("khasan"))).toEqual(near(at("knevichi")));
    expect(near(at("home"))).toEqual(near(at("arnika")));
    const far = (moment: Moment) => frameAt(journey, moment, "overview", overview.planned);
    expect(far(at("frigate"))).toEqual(far(at("artyom")));
  });

  test("from the day of the report all of the plan is in sight", () => {
    expect(frameAt(journey, planned("komsomolsk"), "overview", overview.planned)).toEqual(overview.planned);
    expect(frameAt(journey, planned("khasan"), "overview", overview.planned)).toEqual(
      frameAt(journey, at("khasan"), "overview", overview.planned),
    );
  });

  test("what lies over the map's edge pushes what is looked at down", () => {
    const y = (covered: number) =>
      camerasAt(journey, at("gagarin-plant"), views, { ...stage, covered }).overview.y;
    expect(y(120)).toBeLessThan(y(0));
  });

  test("a movement begins and ends exactly where things stand", () => {
    const pose = (id: string, train: number) => ({
      cameras: camerasAt(journey, at(id), views, stage),
      train,
    });
    const [from, to] = [pose("khasan", 80), pose("vostochny", 240)];
    expect(poseBetween(from, to, 0)).toEqual(from);
    expect(poseBetween(from, to, 1)).toEqual(to);
    expect(poseBetween(from, to, 0.5).train).toBe(160);
  });
});
