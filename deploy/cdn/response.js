// The headers of every file, set at the edge of a CDN: an object store keeps few of them.
// Written as a CloudFront Function (viewer response, runtime 2.0). CloudFront does not ask it about errors; a CDN that does is
// told nothing that would keep a missing file.

// Where the site is on its host, with a slash at both ends.
const HOME = "/";

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  geojson: "application/geo+json",
  json: "application/json",
  xml: "application/xml",
  woff2: "font/woff2",
  png: "image/png",
  svg: "image/svg+xml",
};

const ALL = {
  "content-security-policy":
    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; script-src-attr 'none'; style-src-attr 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-resource-policy": "cross-origin",
  "access-control-allow-origin": "*",
  "cache-control": "public, max-age=0, must-revalidate",
};

const FOR_A_YEAR = { "cache-control": "public, max-age=31536000, immutable" };

// A folder with all that is in it, or a file. What comes later wins.
const SOME = [
  ["embed/", { "referrer-policy": "no-referrer", "cross-origin-embedder-policy": "require-corp" }],
  ["assets/", FOR_A_YEAR],
  ["embed/v1.js", FOR_A_YEAR],
  [
    "explainer.html",
    {
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
    },
  ],
  ["feed.xml", { "content-type": "application/atom+xml; charset=utf-8" }],
  ["story.schema.json", { "content-type": "application/schema+json" }],
];

// biome-ignore lint/correctness/noUnusedVariables: the CDN calls it
function handler(event) {
  const { request, response } = event;
  const set = (headers) => {
    for (const [name, value] of Object.entries(headers)) response.headers[name] = { value };
  };
  set(ALL);
  if (response.statusCode >= 400 || !request.uri.startsWith(HOME)) return response;
  const path = request.uri.slice(HOME.length);
  const type = TYPES[path.slice(path.lastIndexOf(".") + 1)];
  if (type) set({ "content-type": type });
  for (const [place, headers] of SOME)
    if (path === place || (place.endsWith("/") && path.startsWith(place))) set(headers);
  return response;
}
