/** What this counter did last: the toast, and the list of what can still be taken back. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { act } from "./actions.js";
import { clockTime } from "./clock.js";
import { button } from "./parts.js";
import { change, state } from "./state.js";
import { canUndo, forget, inWords, undoable } from "./undo.js";

export async function undo(one) {
  const answer = await act(one.undo.verb, one.undo.body, { subjects: [one.subject] });
  if (answer) forget(one.id);
}

/** Takes back what was done last, if it still can be. */
export function undoLast() {
  const [last] = undoable();
  if (last) undo(last);
}

export function toast() {
  const one = state.toast;
  return html`<div class="toast row apart" ?hidden=${!one}>
    <p role="status">${one ? inWords(one) : ""}</p>
    <div class="row">
      ${canUndo(one) ? button(t("staff.undo"), () => undo(one), { subjects: [one.subject] }) : ""}
      <button type="button" aria-label=${t("staff.close")} @click=${() => change({ toast: null })}>✕</button>
    </div>
  </div>`;
}

export function undoList() {
  const all = undoable();
  if (all.length === 0) return html`<p>${t("staff.undo.nothing")}</p>`;
  return html`<ul class="stack">
    ${all.map((one) => html`<li class="row apart undoable">
      <span>${inWords(one)} <span class="quiet">${clockTime(one.at)}</span></span>
      ${button(t("staff.undo"), () => undo(one), { subjects: [one.subject], name: t("staff.undo.of", { what: inWords(one) }) })}
    </li>`)}
  </ul>`;
}
