/** The files that the tests of `deploy/` start or load. */
export const programs: Readonly<
  Record<"nginx" | "nginxBrotli" | "caddy" | "apache" | "apacheModules", string>
>;
