/** Leaving the line cannot be taken back, so it is asked twice. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";

const box = () => document.getElementById("leave");

export function leaveButton(sending) {
  return html`<button type="button" ?disabled=${sending} @click=${() => box().showModal()}>${t("ticket.leave")}</button>`;
}

/** @param {() => void} leave */
export function leaveDialog(leave) {
  const sure = () => {
    box().close();
    leave();
  };
  return html`<dialog id="leave" aria-labelledby="leave-title">
    <h2 id="leave-title">${t("ticket.leave.title")}</h2>
    <p>${t("ticket.leave.sure")}</p>
    <div class="row">
      <button type="button" class="main" autofocus @click=${() => box().close()}>${t("ticket.leave.stay")}</button>
      <button type="button" @click=${sure}>${t("ticket.leave.yes")}</button>
    </div>
  </dialog>`;
}
