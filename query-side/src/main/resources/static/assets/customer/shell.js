/** Lets pages open without a network: tells the worker what they are made of, once everything is shown. */

const LATER = 2_000;

/**
 * @typedef {"/join/" | "/t/" | "/wall/"} Pages
 * @param {Pages} mine what this page is one of
 * @param {Pages[]} others where the way may lead from here
 */
export function keepShell(mine, ...others) {
  if (!("serviceWorker" in navigator)) return;
  setTimeout(() => [mine, ...others].forEach((pages) => register(pages, pages === mine)), LATER);
}

async function register(pages, isMine) {
  try {
    const registration = await navigator.serviceWorker.register("/sw.js", { scope: pages, updateViaCache: "none" });
    for (const worker of [registration.installing, registration.waiting, registration.active]) tell(worker, pages, isMine);
    registration.addEventListener("updatefound", () => tell(registration.installing, pages, isMine));
  } catch (refused) {
    console.debug(refused.message);
  }
}

function tell(worker, pages, isMine) {
  const used = isMine ? performance.getEntriesByType("resource").map((one) => one.name) : [];
  worker?.postMessage({ keep: [`${pages}-`, ...used] });
}

/** Offers the salon for the home screen. */
export function installable(salonId) {
  if (document.querySelector("link[rel=manifest]")) return;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = `/join/${encodeURIComponent(salonId)}/app.webmanifest`;
  document.head.append(link);
}
