/** The few pieces that all parts of the console share. */
import { html } from "../core/page.js";
import { minutes, t } from "../core/text.js";
import { isPending } from "./actions.js";

/**
 * A button that rests while one of its subjects has an action under way. It stays focusable, so that the keyboard is not lost.
 *
 * @param {unknown} label
 * @param {() => void} tapped
 * @param {{main?: boolean, subjects?: string[], off?: boolean, name?: string}} [more] name: what a screen reader says instead of the label
 */
export function button(label, tapped, { main = false, subjects = [], off = false, name } = {}) {
  const rests = off || isPending(...subjects);
  return html`<button
    type="button"
    class=${main ? "main" : ""}
    aria-disabled=${rests ? "true" : "false"}
    aria-label=${spoken(label, name)}
    @click=${() => rests || tapped()}
  >
    ${label}
  </button>`;
}

/** Whoever speaks to the page says what is seen on a button, so that has to be in its name. */
function spoken(label, name = label) {
  const said = name.toLocaleLowerCase().includes(label.toLocaleLowerCase()) || !/\p{Letter}/u.test(label);
  return said ? name : `${label}: ${name}`;
}

/** A token, and the name where staff know one. */
export function person(ticket) {
  return html`<span class="token">${ticket.token}</span> <bdi>${ticket.displayName ?? ""}</bdi>`;
}

/** How to reach somebody, and what staff should know of them. */
export function contact({ phone, note }) {
  if (!phone && !note) return "";
  return html`<p class="contact">
    ${phone ? html`<a href=${`tel:${phone.replace(/[^+0-9]/g, "")}`} aria-label=${t("staff.ring", { phone })}><bdi>${phone}</bdi></a>` : ""}
    ${note ? html`<span class="note"><span class="unseen">${t("staff.note.read")}</span> <bdi>${note}</bdi></span>` : ""}
  </p>`;
}

export function waitRange(quote) {
  if (!quote) return "";
  const [low, high] = [minutes(quote.lowSeconds), minutes(quote.highSeconds)];
  return low === high ? t("wait.about", { count: low }) : t("wait.range", { low, high });
}

/**
 * How long ago, in whole minutes.
 *
 * @param {string | number} instant ISO 8601, or milliseconds
 */
export function ago(instant) {
  const passed = Math.floor((Date.now() - new Date(instant)) / 60_000);
  return passed < 1 ? t("staff.lessThanAMinute") : t("staff.minutes", { count: passed });
}
