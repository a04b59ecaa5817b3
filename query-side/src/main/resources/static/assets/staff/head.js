/** Above everything: the salon, what is left of the quota, and what is done most that belongs to no chair and no ticket. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { connection } from "./connection.js";
import { dayBanner } from "./day.js";
import { button } from "./parts.js";
import { mayAct } from "./session.js";
import { signedInAs } from "./sign-in.js";
import { toggleSound } from "./sound.js";
import { change, state } from "./state.js";
import { undoable } from "./undo.js";
import { openWalkIn } from "./walk-in.js";

/** @param {(salonId: string | null) => void} choose shows another salon */
export function head(choose) {
  const { queue, salons } = state;
  return html`<header class="head">
    <div class="row apart bar">
      <div>
        <h1>${queue?.name ?? salons?.find((one) => one.salonId === state.salonId)?.name ?? ""}</h1>
        <p class="quiet">${signedInAs()}</p>
      </div>
      ${queue ? quota(queue.priority) : ""} ${connection()}
    </div>
    <div class="row">
      ${mayAct() && queue ? button(t("staff.walkIn"), openWalkIn, { main: true, off: queue.state !== "OPEN" }) : ""}
      ${mayAct() ? button(t("staff.undo.list", { count: undoable().length }), () => change({ dialog: { kind: "undo" } })) : ""}
      <button type="button" class="roomy" aria-pressed=${state.sound ? "true" : "false"} @click=${toggleSound}>
        ${t(state.sound ? "staff.sound.on" : "staff.sound.off")}
      </button>
      <span class="roomy">${button("?", () => change({ dialog: { kind: "help" } }), { name: t("staff.help.title") })}</span>
      ${button(t("staff.menu"), () => change({ dialog: { kind: "menu", choose } }))}
    </div>
    ${dayBanner()}
  </header>`;
}

function quota({ used, limit }) {
  return html`<p class="quota card" data-left=${Math.max(0, limit - used)}>
    <span class="quiet">${t("staff.priority.starts")}</span> <strong>${t("staff.quota", { used, limit })}</strong>
  </p>`;
}
