/** Pulling somebody to the front: first who pays for it and what is left, then why, then yes. */
import { html } from "../core/page.js";
import { reasonName } from "../core/reasons.js";
import { t } from "../core/text.js";
import { act, isPending } from "./actions.js";
import { foresee, forgetOutlook, outlookFor } from "./outlook.js";
import { person } from "./parts.js";
import { bypassed, denial, left } from "./price.js";
import { inWords } from "./refusals.js";
import { change, state } from "./state.js";
import { calledTo, chairName, freeChairs, ticketOf, who } from "./view.js";

const OTHER = "OTHER";

/** @param {{ticketId: string, wantedChair?: string}} ticket */
export function openPriority({ ticketId, wantedChair }, chairId) {
  const free = freeChairs();
  const wanted = chairId ?? wantedChair;
  const chair = free.find((one) => one.chairId === wanted) ?? free.find((one) => !calledTo(one.chairId)) ?? free[0];
  forgetOutlook();
  change({ dialog: { kind: "priority", ticketId, chairId: chair?.chairId } });
}

export function priority(dialog) {
  const ticket = ticketOf(dialog.ticketId);
  if (!ticket || state.queue.inService.includes(ticket)) return html`<p>${t("staff.gone")}</p>`;
  const free = freeChairs();
  if (free.length === 0) return html`<p>${t("staff.priority.noChair")}</p>`;
  const chair = free.find((one) => one.chairId === dialog.chairId) ?? free[0];
  foresee(ticket.ticketId, chair.chairId);
  return html`<p class="seated">${person(ticket)}</p>
    ${dialog.problem ? html`<p class="banner alarm" role="alert">${dialog.problem}</p>` : ""}
    ${free.length > 1 ? chairChoice(free, chair, dialog) : html`<p>${t("staff.priority.at", { chair: chairName(chair.chairId) })}</p>`}
    ${price(outlookFor(ticket.ticketId, chair.chairId), ticket, chair, dialog)}`;
}

function chairChoice(free, chair, dialog) {
  return html`<label>
    ${t("staff.priority.chair")}
    <select @change=${(event) => change({ dialog: { ...dialog, chairId: event.target.value, problem: null } })}>
      ${free.map((one) => html`<option value=${one.chairId} ?selected=${one === chair}>${one.name ?? one.chairId}</option>`)}
    </select>
  </label>`;
}

function price(outlook, ticket, chair, dialog) {
  if (!outlook) return html`<p role="status">${t("staff.priority.reckoning")}</p>`;
  if (outlook.problem) return html`<p class="banner alarm" role="alert">${inWords(outlook.problem)}</p>`;
  if (outlook.bypassed.length === 0) return notNeeded(ticket, chair);
  return html`${bypassed(outlook)} ${left(outlook)} ${outlook.refusedBecause ? denial(outlook) : why(ticket, chair, dialog)}`;
}

function notNeeded(ticket, { chairId }) {
  const subjects = [ticket.ticketId, chairId];
  const start = async () => {
    change({ dialog: null });
    await act("start", { ticketId: ticket.ticketId, chairId }, { subjects });
  };
  return html`<p>${t("staff.priority.notNeeded")}</p>
    <button type="button" class="main" @click=${start}>${t("staff.start.at", { who: who(ticket), chair: chairName(chairId) })}</button>`;
}

function why(ticket, chair, dialog) {
  const reasons = state.settings?.priorityPolicy.reasons ?? [];
  const chosen = dialog.reasonCode;
  const set = (patch) => change({ dialog: { ...state.dialog, ...patch } });
  return html`<form @submit=${(event) => confirm(event, ticket, chair)}>
    <fieldset>
      <legend>${t("staff.priority.why")}</legend>
      ${reasons.map(
        (code) => html`<label class="choice">
          <input type="radio" name="reasonCode" value=${code} required .checked=${chosen === code} @change=${() => set({ reasonCode: code })} />
          ${reasonName(code)}
        </label>`,
      )}
    </fieldset>
    ${chosen === OTHER
      ? html`<label>
          ${t("staff.priority.text")}
          <input name="reasonText" required maxlength="200" autocomplete="off" .value=${dialog.reasonText ?? ""} @input=${(event) => (state.dialog.reasonText = event.target.value)} />
        </label>`
      : ""}
    <button class="main" aria-disabled=${isPending(ticket.ticketId, chair.chairId) ? "true" : "false"}>
      ${t("staff.priority.go", { token: ticket.token })}
    </button>
  </form>`;
}

async function confirm(event, { ticketId }, { chairId }) {
  event.preventDefault();
  const { reasonCode, reasonText } = Object.fromEntries(new FormData(event.target));
  const body = { ticketId, chairId, reasonCode, ...(reasonText?.trim() ? { reasonText: reasonText.trim() } : {}) };
  const asked = state.dialog;
  try {
    const answer = await act("start-priority", body, { silently: true });
    if (answer) change({ dialog: null });
    else if (state.refusal) change({ dialog: { ...asked, problem: state.refusal.text }, refusal: null });
  } catch (problem) {
    forgetOutlook();
    change({ dialog: { ...asked, problem: inWords(problem) } });
  }
}
