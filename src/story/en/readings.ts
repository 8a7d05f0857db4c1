/** The page that holds the readings of experts alone. */
export const readingsPage = {
  title: "What experts wrote about the meeting of 2023, placed on one scale",
  description:
    "How named experts, media and services judged the meeting of September 2023, for and against a closer bloc, each in our summary, and what China said.",
} as const;
