/** What this counter did last: the toast, and the list of what can still be taken back. */
import { html } from "../core/page.js";
import { clockTime, t } from "../core/text.js";
import { act } from "./actions.js";
import { button } from "./parts.js";
import { change, state } from "./state.js";
import { canUndo, forget, undoable } from "./undo.js";

export async function undo(one) {
  const answer = await act(one.undo.verb, one.undo.body);
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
    <p role="status">${one?.text ?? ""}</p>
    <div class="row">
      ${canUndo(one) ? button(t("staff.undo"), () => undo(one), { subjects: Object.values(one.undo.body) }) : ""}
      <button type="button" aria-label=${t("staff.close")} @click=${() => change({ toast: null })}>✕</button>
    </div>
  </div>`;
}

export function undoList() {
  const all = undoable();
  if (all.length === 0) return html`<p>${t("staff.undo.nothing")}</p>`;
  return html`<ul class="stack">
    ${all.map((one) => html`<li class="row apart">
      <span>${one.text} <span class="quiet">${clockTime(one.at)}</span></span>
      ${button(t("staff.undo"), () => undo(one), { subjects: Object.values(one.undo.body), name: t("staff.undo.of", { what: one.text }) })}
    </li>`)}
  </ul>`;
}
