/**
 * Keeps the shell of the customer pages and of the wall for the time without a network: pages, scripts, styles, texts
 * and icons of one edition. The network always comes first. Nothing that anybody was told is ever kept here: whatever
 * is not part of the shell passes by untouched.
 */
const EDITION = "{{edition}}";
const KEPT = `firstcome-shell-${EDITION}`;
const PAGE = /^\/(join|t|wall)\/[^/]+$/;
const PART = /^\/(assets\/|webjars\/lit-html\/|favicon\.svg$)/;
const NAMED = /(?:href|src)="(\/[^"]+)"/g;

/** What a proxy says while the product behind it starts anew. */
const GATEWAY = [502, 503, 504];

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

async function takeOver() {
  const others = (await caches.keys()).filter((name) => name.startsWith("firstcome-shell-") && name !== KEPT);
  await Promise.all(others.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** A page tells what it is made of and which page comes next, once it is shown. */
self.addEventListener("message", (event) => {
  const parts = (event.data?.keep ?? []).map(nameOf).filter((name) => name);
  event.waitUntil(keepAll(parts));
});

async function keepAll(parts) {
  await Promise.all([...new Set(parts)].map(keep));
}

/** Of a page also the scripts and styles that it names are kept. */
async function keep(name) {
  const answer = await fetch(name);
  const named = name.endsWith("/-") ? [...(await answer.clone().text()).matchAll(NAMED)].map((one) => one[1]) : [];
  await put(name, answer);
  await keepAll(named.filter((one) => PART.test(one)));
}

self.addEventListener("fetch", (event) => {
  const { url, method, mode } = event.request;
  const name = method === "GET" ? nameOf(url) : null;
  if (!name || (name.endsWith("/-") && mode !== "navigate")) return;
  event.respondWith(freshOrKept(event, name));
});

/** Under which name a part of the shell is kept; one page serves every salon and every ticket. Null for all else. */
function nameOf(address) {
  const { origin, pathname } = new URL(address, self.location.origin);
  if (origin !== self.location.origin) return null;
  const page = PAGE.exec(pathname);
  if (page) return `/${page[1]}/-`;
  return PART.test(pathname) ? pathname : null;
}

async function freshOrKept(event, name) {
  const answer = await fetch(event.request).catch((unreachable) => unreachable);
  if (answer instanceof Response && !GATEWAY.includes(answer.status)) {
    event.waitUntil(put(name, answer.clone()));
    return answer;
  }
  const kept = await (await caches.open(KEPT)).match(name);
  return kept ?? (answer instanceof Response ? answer : Response.error());
}

/** Keeps only what is of this edition, so that two are never mixed. */
async function put(name, answer) {
  const edition = (answer.headers.get("ETag") ?? "").replace(/^W\/|"/g, "");
  if (answer.status !== 200 || edition !== EDITION) return;
  const cache = await caches.open(KEPT);
  await cache.put(name, answer);
}
