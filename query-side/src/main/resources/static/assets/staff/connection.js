/** That the connection is lost, and how old what is shown has become. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { clockTime } from "./clock.js";
import { ago } from "./parts.js";
import { state } from "./state.js";

export function connection() {
  if (state.online || !state.queue) return "";
  return html`<div class="banner alarm offline">
    <p role="alert">${t("staff.offline")}</p>
    <p>${t("staff.offline.age", { time: clockTime(state.heardAt), ago: ago(state.heardAt) })}</p>
  </div>`;
}
