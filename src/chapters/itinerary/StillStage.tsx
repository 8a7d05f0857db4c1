import type { JourneyProps } from "./Journey.tsx";
import { Stage } from "./Stage.tsx";

const NOTHING = { labels: new Set<string>(), rings: new Set<string>() };

/** The stage as a still picture, for pages without a script: the whole journey, the rail, and no controls. */
export function StillStage(props: JourneyProps) {
  return (
    <Stage
      props={props}
      state={{
        moment: { at: props.opensAt, account: "happened" },
        scene: null,
        moving: false,
        hidden: { overview: NOTHING, vladivostok: NOTHING },
      }}
      actions={{
        hrefOf: (stop) => props.href.replace("*", stop),
        chooseAccount: () => {},
        chooseStop: () => {},
      }}
      controls={false}
    />
  );
}
