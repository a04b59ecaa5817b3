/** What is needed a few times a day: joining and the day, sound, keys, language, another salon, signing out. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { languageChoice } from "./languages.js";
import { button } from "./parts.js";
import { DAY, pausing } from "./day.js";
import { mayEndTheDay, mayLookAtFigures, signOut } from "./session.js";
import { toggleSound } from "./sound.js";
import { change, state } from "./state.js";

export function menu({ choose }) {
  const open = state.queue && state.queue.state !== "CLOSED";
  return html`<div class="stack choices">
    ${open && mayEndTheDay() ? html`${pausing()} ${button(t("staff.closeDay"), () => change({ dialog: { kind: "closeDay" } }), { subjects: [DAY] })}` : ""}
    <button type="button" aria-pressed=${state.sound ? "true" : "false"} @click=${toggleSound}>${t(state.sound ? "staff.sound.on" : "staff.sound.off")}</button>
    ${button(t("staff.help.title"), () => change({ dialog: { kind: "help" } }))} ${languageChoice()}
    ${state.salonId && mayLookAtFigures()
      ? html`<a class="button" href=${`/owner/${encodeURIComponent(state.salonId)}`}>${t("staff.owner")}</a>`
      : ""}
    ${state.salons?.length > 1 ? button(t("desk.salon.change"), () => choose(null)) : ""}
    ${button(t("desk.signOut"), () => {
      change({ dialog: null });
      signOut();
    })}
  </div>`;
}
