/** No network while the page was opened: says so, and what this phone knew last. A place is not part of that. */
import { ago } from "../core/wait.js";
import { html } from "../core/page.js";
import { clockTime } from "../core/salon-clock.js";
import { t } from "../core/text.js";

/** @param {import("./memory.js").Remembered | null} last */
export function noConnection(last) {
  return html`<h1>${last ? last.salonName : t("offline.title")}</h1>
    <div class="banner" role="status">
      <p><strong>${t("offline.title")}</strong></p>
      <p>${t("offline.again")}</p>
    </div>
    ${last ? lastKnown(last) : ""}`;
}

function lastKnown(last) {
  return html`<section class="card">
    <p><span class="unseen">${t("ticket.yours")}</span><span class="token huge">${last.token}</span></p>
    <p>${t("offline.last", { state: t(`ticket.state.${last.state}`), time: clockTime(last.at), ago: ago(last.at) })}</p>
    <p class="quiet">${t("offline.place")}</p>
  </section>`;
}

/** Above a page that was shown while there was one. */
export function connectionLost(heardAt) {
  return html`<div class="banner">
    <p role="alert">${t("live.lost")}</p>
    <p>${t("live.asOf", { time: clockTime(heardAt), ago: ago(heardAt) })}</p>
  </div>`;
}
