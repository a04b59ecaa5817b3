/** Whether people may join today, and the end of the day, which says first whom it sends home. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { act, isPending } from "./actions.js";
import { button } from "./parts.js";
import { mayEndTheDay } from "./session.js";
import { change, state } from "./state.js";

/** What rests while the day itself is changed. */
export const DAY = "day";

/** Why nobody can be added, where that is so. */
export function dayBanner() {
  const { queue } = state;
  if (!queue || queue.state === "OPEN") return "";
  return html`<div class="banner row apart">
    <p role="status">${t(`staff.day.${queue.state}`)}</p>
    ${queue.state === "JOINING_PAUSED" && mayEndTheDay() ? pausing() : ""}
  </div>`;
}

/** The button that lets nobody join for a while, or everybody again. */
export function pausing() {
  const paused = state.queue.state === "JOINING_PAUSED";
  return button(t(paused ? "staff.resume" : "staff.pause"), () => toggle(paused), { subjects: [DAY] });
}

function toggle(paused) {
  change({ dialog: null });
  act(paused ? "resume-joining" : "pause-joining", {}, { subjects: [DAY] });
}

export function closeDay() {
  const { waiting, called, skipped, inService, state: phase } = state.queue;
  const stillHere = waiting.length + called.length + skipped.length;
  return html`<p><strong>${t("staff.closeDay.waiting", { count: stillHere })}</strong></p>
    ${stillHere > 0 ? html`<p>${t("staff.closeDay.told")}</p>` : ""}
    ${inService.length > 0 ? html`<p>${t("staff.closeDay.inService", { count: inService.length })}</p>` : ""}
    <p>${t("staff.closeDay.final")}</p>
    <div class="stack choices">
      <button type="button" autofocus @click=${() => change({ dialog: null })}>${t("staff.closeDay.not")}</button>
      ${phase === "OPEN" ? pausing() : ""}
      <button type="button" class="grave" aria-disabled=${isPending(DAY) ? "true" : "false"} @click=${close}>
        ${t("staff.closeDay.go", { count: stillHere })}
      </button>
    </div>`;
}

function close() {
  change({ dialog: null });
  act("close-day", {}, { subjects: [DAY] });
}
