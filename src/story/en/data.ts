/** The page that lists the story's files. */
export const dataPage = {
  name: "Data and files",
  title: "Data and files: the story to take away",
  description:
    "Every file of A rifle for a rifle: all claims and sources as a table, the whole story as data, the journey for maps and spreadsheets, and the story in one file.",
  lead: "You may download and reuse everything, if you name us (licence CC BY 4.0). Each file marks what is uncertain; please keep those marks.",
  /** # is the size of the single file in KB. */
  size: "Its size is # KB",
} as const;

type DataFile = {
  /** Its name below the site. */
  file: string;
  /** What it is, in a sentence. */
  says: string;
  /** A feed is followed, not downloaded. */
  feed?: true;
};

/** The files, each in a sentence. */
export const dataFiles: readonly DataFile[] = [
  {
    file: "claims.csv",
    says: "A table of every claim: its statement, how certain it is and on whose word, its date (of a month, its first and last day), and the pages it rests on.",
  },
  {
    file: "story.json",
    says: "The story as data: chapters, items, claims and sources, with the certainty of each.",
  },
  {
    file: "story.schema.json",
    says: "The schema of that file: what each field means and which values it may have.",
  },
  {
    file: "itinerary.csv",
    says: "A table of the stops of Kim Jong Un’s journey: dates, local times, places, and how certain each stop is.",
  },
  {
    file: "itinerary-stops.geojson",
    says: "The stops as points, for map software.",
  },
  {
    file: "itinerary-railway.geojson",
    says: "The railway between them as lines, for map software. We worked out the train’s route ourselves.",
  },
  { file: "itinerary.svg", says: "The map of the journey as one drawing." },
  {
    file: "explainer.html",
    says: "The whole story and its ledger in one file. It needs no network and no script.",
  },
  {
    file: "feed.xml",
    says: "A feed (Atom) with an entry for each change to the story.",
    feed: true,
  },
  {
    file: "licences.txt",
    says: "The licences of everything that the site is made of: words, code, type and map.",
  },
];
