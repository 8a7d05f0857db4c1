const DEFAULT = "http://localhost:4173/";

/**
 * The one place that absolute addresses come from. Returns SITE_URL with a slash at its end, or the address of
 * `npm start`. Throws where SITE_URL is not an absolute http(s) address without query and fragment.
 */
export function siteUrl(env: Readonly<Record<string, string | undefined>>): {
  url: string;
  isDefault: boolean;
} {
  const asked = env.SITE_URL?.trim();
  if (!asked) return { url: DEFAULT, isDefault: true };
  const bad = new Error(`SITE_URL must be like https://news.example/graphics/rifle/, not ${asked}`);
  let url: URL;
  try {
    url = new URL(asked);
  } catch {
    throw bad;
  }
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) throw bad;
  return { url: url.href.replace(/\/*$/, "/"), isDefault: false };
}
