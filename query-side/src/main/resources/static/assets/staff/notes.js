/** What this counter is told, in sight wherever the page was scrolled to: refusals until they are read, and the toast. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { change, state } from "./state.js";
import { toast } from "./undo-list.js";

export function notes() {
  return html`<div class="notes">${refusal()} ${toast()}</div>`;
}

function refusal() {
  const { refusal: said } = state;
  if (!said) return "";
  return html`<div class="banner alarm row apart refusal">
    <div role="alert">
      <p>${said.text}</p>
      ${said.trace ? html`<p class="trace">${t("trouble.quote", { trace: said.trace })}</p>` : ""}
    </div>
    <div class="row">
      ${said.again ? html`<button type="button" @click=${said.again}>${t("desk.again")}</button>` : ""}
      ${said.instead ? html`<button type="button" @click=${() => take(said.instead)}>${said.instead.label}</button>` : ""}
      <button type="button" aria-label=${t("staff.close")} @click=${() => change({ refusal: null })}>✕</button>
    </div>
  </div>`;
}

function take({ tapped }) {
  change({ refusal: null });
  tapped();
}
