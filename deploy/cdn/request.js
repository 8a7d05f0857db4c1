// An object store has files and no folders. This rule, at the edge of its CDN, makes addresses of pages into those of their files:
// /gifts/ is answered with /gifts/index.html, and /gifts and /GIFTS/ are sent to /gifts/.
// Written as a CloudFront Function (viewer request, runtime 2.0); other CDNs have the same in other words.
// biome-ignore lint/correctness/noUnusedVariables: the CDN calls it
function handler(event) {
  const { request } = event;
  // Names of files have an ending; addresses of pages have none, and small letters.
  if (/\.\w+$/.test(request.uri)) return request;
  const page = request.uri.toLowerCase().replace(/\/?$/, "/");
  if (request.uri === page) {
    request.uri = `${page}index.html`;
    return request;
  }
  const query = Object.entries(request.querystring).flatMap(([name, { value, multiValue }]) =>
    (multiValue || [{ value }]).map((one) => `${name}=${one.value}`),
  );
  return {
    statusCode: 301,
    statusDescription: "Moved Permanently",
    headers: { location: { value: query.length > 0 ? `${page}?${query.join("&")}` : page } },
  };
}
