/** The one dialog of the console: what it holds is what `state.dialog` says. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { closeDay } from "./day.js";
import { help } from "./help.js";
import { menu } from "./menu.js";
import { priority } from "./priority.js";
import { skip } from "./skip.js";
import { change, state } from "./state.js";
import { undoList } from "./undo-list.js";
import { walkIn } from "./walk-in.js";

const CONTENTS = { closeDay, help, menu, priority, skip, undo: undoList, walkIn };

export function dialog() {
  const content = state.dialog ? CONTENTS[state.dialog.kind] : null;
  return html`<dialog aria-labelledby="dialog-title" @close=${closed}>
    ${content
      ? html`<div class="row apart dialog-head">
            <h2 id="dialog-title">${t(`staff.${state.dialog.kind}.title`)}</h2>
            <button type="button" aria-label=${t("staff.close")} @click=${() => change({ dialog: null })}>✕</button>
          </div>
          ${content(state.dialog)}`
      : ""}
    <p class="unseen" role="status">${state.dialog?.said ?? ""}</p>
  </dialog>`;
}

/** The browser closed it by itself, as the back gesture of a phone does. */
function closed({ target }) {
  if (state.dialog && !target.open) change({ dialog: null });
}

/** The kind of dialog that was opened last and is not closed yet. */
let opened = null;

/** Opens and closes the element after each paint, and puts the focus where the new content wants it. */
export function settleDialog() {
  const element = document.querySelector("dialog");
  if (!element) return;
  if (!state.dialog && element.open) element.close();
  if (!element.open && opened && opened === state.dialog?.kind) return change({ dialog: null });
  opened = state.dialog?.kind ?? null;
  if (state.dialog && !element.open) element.showModal();
  if (element.open && !element.contains(document.activeElement)) (element.querySelector("[autofocus]") ?? element.querySelector("button"))?.focus();
}
