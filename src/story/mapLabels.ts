/** A place on the map: the days of September 2023, its name in lines, and a quiet last line. */
export type PlaceLabel = {
  readonly day?: string;
  /** A day after 14 September, behind the first: the plan's view leaves it out. */
  readonly dayAfter?: string;
  readonly lines: readonly string[];
  readonly note?: string;
};

type Lines = readonly string[];

/** The words on the map: names of places broken into the lines in which they stand. */
export type MapLabels = {
  readonly overviewTitle: string;
  readonly vladivostokTitle: string;
  readonly overview: Readonly<
    Record<"pyongyang" | "khasan" | "vostochny" | "komsomolsk" | "gagarin-plant" | "artyom", PlaceLabel>
  >;
  readonly vladivostok: Readonly<
    Record<"artyom" | "knevichi" | "frigate" | "mariinsky" | "university" | "aquarium" | "arnika", PlaceLabel>
  >;
  /** What had only been announced by 14 September. */
  readonly reported: Readonly<Record<"komsomolsk" | "vladivostok" | "shipyard", PlaceLabel>>;
  readonly towns: Readonly<Record<"ussuriysk" | "khabarovsk", string>>;
  readonly countries: Readonly<Record<"russia" | "china" | "northKorea" | "southKorea" | "japan", Lines>>;
  readonly waters: Readonly<Record<"seaOfJapan" | "okhotsk" | "amurBay" | "ussuriBay", Lines>>;
  readonly russky: Lines;
  readonly locator: Readonly<Record<"title" | "caption", string>>;
  /** The unit behind a figure on a scale bar. */
  readonly km: string;
  readonly key: Readonly<
    Record<
      "title" | "full" | "hollow" | "twice" | "unused" | "ring" | "dot" | "district" | "announced" | "rumour",
      string
    >
  >;
};
