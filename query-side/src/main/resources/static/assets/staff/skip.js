/** Passing over somebody who is not there: one tap for the usual reasons, words for any other. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { act } from "./actions.js";
import { change } from "./state.js";
import { ticketOf, who } from "./view.js";

const USUAL = ["staff.skip.notHere", "staff.skip.outside", "staff.skip.asked"];

export function openSkip({ ticketId }) {
  change({ dialog: { kind: "skip", ticketId } });
}

export function skip({ ticketId }) {
  const ticket = ticketOf(ticketId);
  if (!ticket) return html`<p>${t("staff.gone")}</p>`;
  return html`<p>${t("staff.skip.keeps", { who: who(ticket) })}</p>
    <div class="stack">
      ${USUAL.map((key, index) => html`<button type="button" ?autofocus=${index === 0} @click=${() => because(ticketId, t(key))}>${t(key)}</button>`)}
    </div>
    <form @submit=${(event) => other(event, ticketId)}>
      <label>${t("staff.skip.other")} <input name="reason" required maxlength="200" autocomplete="off" /></label>
      <button class="main">${t("staff.skip.go")}</button>
    </form>`;
}

function other(event, ticketId) {
  event.preventDefault();
  because(ticketId, new FormData(event.target).get("reason").trim());
}

function because(ticketId, reason) {
  if (!reason) return;
  change({ dialog: null });
  act("skip", { ticketId, reason });
}
