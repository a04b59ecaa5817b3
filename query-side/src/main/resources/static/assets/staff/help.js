/** The cheat sheet, and the switch for whoever is disturbed by single keys. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { areOn, SHEET, turn } from "./keys.js";

export function help() {
  return html`<dl class="keys">
      ${SHEET.map(([key, text]) => html`<dt><kbd dir="ltr">${key}</kbd></dt>
        <dd>${t(text)}</dd>`)}
    </dl>
    <label class="choice">
      <input type="checkbox" autofocus .checked=${areOn()} @change=${(event) => turn(event.target.checked)} />
      ${t("staff.keys.on")}
    </label>`;
}
