/** The day in figures. */
import { html } from "../core/page.js";
import { t, waitedMinutes } from "../core/text.js";
import { state } from "./state.js";

export function figures() {
  const day = state.figures;
  if (!day) return "";
  const rows = [
    ["joined", day.joined],
    ["served", day.served],
    ["stillHere", day.stillHere],
    ["meanWait", wait(day.meanWaitSeconds)],
    ["longestWait", wait(day.longestWaitSeconds)],
    ["left", day.left],
    ["noShows", day.noShows],
    ["denied", day.priorityDenied],
  ];
  return html`<section aria-labelledby="figures-title">
    <h2 id="figures-title">${t("staff.figures")}</h2>
    <dl class="figures">
      ${rows.map(([key, value]) => html`<div><dt class="quiet">${t(`staff.figure.${key}`)}</dt><dd>${value ?? "–"}</dd></div>`)}
    </dl>
  </section>`;
}

function wait(seconds) {
  return seconds == null ? null : t("staff.minutes", { count: waitedMinutes(seconds) });
}
