/** Above everything: the salon, what is left of the quota, today's figures, and what belongs to no chair and no ticket. */
import { html } from "../core/page.js";
import { minutes, t } from "../core/text.js";
import { button } from "./parts.js";
import { mayAct, signOut } from "./session.js";
import { signedInAs } from "./sign-in.js";
import { switchOn } from "./sound.js";
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
      ${queue ? quota(queue.priority) : ""}
    </div>
    <div class="row">
      ${mayAct() && queue ? button(t("staff.walkIn"), openWalkIn, { main: true, off: queue.state !== "OPEN" }) : ""}
      ${mayAct() ? button(t("staff.undo.list", { count: undoable().length }), () => change({ dialog: { kind: "undo" } })) : ""}
      <button type="button" aria-pressed=${state.sound ? "true" : "false"} @click=${toggleSound}>${t(state.sound ? "staff.sound.on" : "staff.sound.off")}</button>
      ${button("?", () => change({ dialog: { kind: "help" } }), { name: t("staff.help.title") })}
      ${salons?.length > 1 ? button(t("staff.salon.change"), () => choose(null)) : ""}
      ${button(t("staff.signOut"), () => signOut())}
    </div>
    ${queue && queue.state !== "OPEN" ? html`<p class="banner" role="status">${t(`staff.day.${queue.state}`)}</p>` : ""}
  </header>`;
}

function quota({ used, limit }) {
  return html`<p class="quota card" data-left=${Math.max(0, limit - used)}>
    <span class="quiet">${t("staff.priority.starts")}</span> <strong>${t("staff.quota", { used, limit })}</strong>
  </p>`;
}

export function toggleSound() {
  if (!state.sound) switchOn();
  change({ sound: !state.sound });
}

/** The day in figures. */
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
  return seconds == null ? null : t("staff.minutes", { count: seconds === 0 ? 0 : minutes(seconds) });
}
