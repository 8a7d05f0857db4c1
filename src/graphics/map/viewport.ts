/** An `<svg>` inside another one: a viewport of its own, whose place can be in percents or ems. The outer one has the name. */
export const Viewport = "svg";
