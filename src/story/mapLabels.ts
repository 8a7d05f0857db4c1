type Lines = readonly string[];

/** The words on the map: names of places broken into the lines in which they stand. */
export type MapLabels = {
  /** What the file with the map is called. */
  readonly title: string;
  readonly places: Readonly<
    Record<
      | "pyongyang"
      | "tumangang"
      | "khasan"
      | "ussuriysk"
      | "khabarovsk"
      | "vostochny"
      | "vostochnyShort"
      | "komsomolsk"
      | "komsomolskShort"
      | "artyom"
      | "vladivostok"
      | "knevichi"
      | "mariinsky"
      | "university"
      | "aquarium"
      | "arnika",
      Lines
    >
  >;
  /** A quiet line under a name. */
  readonly notes: Readonly<
    Record<
      | "leftPyongyang"
      | "headingThere"
      | "bombers"
      | "oneFrigate"
      | "ballet"
      | "district"
      | "plannedPlants"
      | "plannedFleet",
      Lines
    >
  >;
  readonly countries: Readonly<Record<"russia" | "china" | "northKorea" | "japan", Lines>>;
  readonly waters: Readonly<Record<"seaOfJapan" | "amurBay" | "ussuriBay", Lines>>;
  readonly russky: Lines;
  readonly locator: string;
  readonly key: Readonly<Record<"full" | "hollow", string>>;
};
