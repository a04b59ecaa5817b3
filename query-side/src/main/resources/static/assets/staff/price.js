/** The price of a priority start in words: who pays it, what is left of the quota, and why there may be none. */
import { html } from "../core/page.js";
import { minutes, t } from "../core/text.js";
import { moment } from "./clock.js";
import { person } from "./parts.js";
import { session } from "./session.js";
import { ticketOf } from "./view.js";

/** @typedef {{bypassed: {ticketId: string, token: string, expectedLossSeconds: number}[], salon: {limit: number, used: number},
 *   own: {limit: number, used: number}, usedBy: {name: string, used: number}[], resetsAt: string, refusedBecause?: string}} Outlook */

/** @param {Outlook} outlook */
export function bypassed({ bypassed: people }) {
  return html`<section class="card">
    <h3 aria-live="polite">${t("staff.priority.bypassed", { count: people.length })}</h3>
    <ul class="bypassed">
      ${people.map((one) => html`<li class="row apart"><span>${person(ticketOf(one.ticketId) ?? one)}</span> <span>${loss(one)}</span></li>`)}
    </ul>
  </section>`;
}

function loss({ expectedLossSeconds: seconds }) {
  return seconds < 30 ? t("staff.priority.noLoss") : t("staff.priority.loss", { count: minutes(seconds) });
}

/** @param {Outlook} outlook */
export function left({ salon, own }) {
  return html`<p>
    <strong>${t("staff.quota", { used: salon.used, limit: salon.limit })}</strong>
    ${t("staff.priority.left", { count: Math.max(0, salon.limit - salon.used) })}
    ${own.limit < salon.limit ? html`<span class="quiet">${t("staff.priority.own", { used: own.used, limit: own.limit })}</span>` : ""}
  </p>`;
}

/** Which limit, who used it, when it resets, and whom to ask. */
export function denial({ refusedBecause: code, salon, own, usedBy, resetsAt }) {
  const { used, limit } = code === "PRIORITY_STAFF_LIMIT_REACHED" ? own : salon;
  return html`<div class="banner alarm stack" role="alert">
    <p><strong>${t(`staff.refused.${code}`, { used, limit })}</strong></p>
    ${usedBy.length > 0 ? html`<p>${t("staff.priority.usedBy", { who: usedBy.map(use).join(", ") })}</p>` : ""}
    ${code === "PRIORITY_ROLE_NOT_ALLOWED" ? "" : html`<p>${t("staff.priority.resets", { time: moment(resetsAt) })}</p>`}
    <p>${t(`staff.priority.ask.${code}`)}</p>
  </div>`;
}

function use({ name, used }) {
  return t("staff.priority.use", { name: name === session()?.username ? t("staff.priority.you") : name, used });
}
