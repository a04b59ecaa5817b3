/** How far the chairs are. */
import { now } from "../core/clock.js";
import { html } from "../core/page.js";
import { clockTime } from "../core/salon-clock.js";
import { t } from "../core/text.js";

export function chairs(queue) {
  return html`<section class="stack" aria-labelledby="chairs">
    <h2 id="chairs">${t("chairs.title")}</h2>
    <ul class="stack">
      ${queue.chairs.map(line)}
    </ul>
  </section>`;
}

function line(chair) {
  const name = chair.name ?? chair.chairId;
  return html`<li class="card">
    <p class="row apart"><strong>${name}</strong> <span class="quiet">${t(`chair.${chair.state}`)}${until(chair)}</span></p>
    ${progress(chair, name)}
  </li>`;
}

function until({ state, expectedEnd }) {
  if (!expectedEnd || (state !== "BUSY" && state !== "ON_BREAK")) return "";
  return ` · ${Date.parse(expectedEnd) < now() ? t("chair.late") : t("chair.until", { time: clockTime(expectedEnd) })}`;
}

/** The share of the expected time that has gone; full where it takes longer. */
function progress({ state, since, expectedEnd }, name) {
  if (state !== "BUSY" || !since || !expectedEnd) return "";
  const [from, to] = [Date.parse(since), Date.parse(expectedEnd)];
  const gone = Math.min(100, Math.max(0, Math.round((100 * (now() - from)) / Math.max(1, to - from))));
  return html`<progress max="100" .value=${gone} aria-label=${t("chair.progress", { chair: name })}></progress>`;
}
