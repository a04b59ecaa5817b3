/** Pulling somebody to the front: first who pays for it and what is left, then why, then yes. */
import { html } from "../core/page.js";
import { clockTime, t } from "../core/text.js";
import { act, isPending } from "./actions.js";
import { inWords } from "./refusals.js";
import { ago, person } from "./parts.js";
import { change, state } from "./state.js";
import { chairName, freeChairs, passedOver, ticketOf, who } from "./view.js";

const OTHER = "OTHER";

export function openPriority({ ticketId, wantedChair }) {
  const free = freeChairs();
  const chair = free.find((one) => one.chairId === wantedChair) ?? free[0];
  change({ dialog: { kind: "priority", ticketId, chairId: chair?.chairId } });
}

export function priority(dialog) {
  const ticket = ticketOf(dialog.ticketId);
  if (!ticket || state.queue.inService.includes(ticket)) return html`<p>${t("staff.gone")}</p>`;
  const free = freeChairs();
  if (free.length === 0) return html`<p>${t("staff.priority.noChair")}</p>`;
  const chair = free.find((one) => one.chairId === dialog.chairId) ?? free[0];
  const bypassed = passedOver(ticket, chair.chairId);
  return html`<p class="seated">${person(ticket)}</p>
    ${dialog.problem ? html`<p class="banner alarm" role="alert">${dialog.problem}</p>` : ""}
    ${free.length > 1 ? chairChoice(free, chair, dialog) : html`<p>${t("staff.priority.at", { chair: chairName(chair.chairId) })}</p>`}
    <section class="card">
      <h3 aria-live="polite">${t("staff.priority.bypassed", { count: bypassed.length })}</h3>
      <ul class="bypassed">
        ${bypassed.map((one) => html`<li>${person(one)} <span class="quiet">${t("staff.waits", { ago: ago(one.joinedAt) })}</span></li>`)}
      </ul>
    </section>
    ${left()}
    ${bypassed.length === 0 ? notNeeded(ticket, chair) : why(ticket, chair, dialog)}`;
}

function chairChoice(free, chair, dialog) {
  return html`<label>
    ${t("staff.priority.chair")}
    <select @change=${(event) => change({ dialog: { ...dialog, chairId: event.target.value, problem: null } })}>
      ${free.map((one) => html`<option value=${one.chairId} ?selected=${one === chair}>${one.name ?? one.chairId}</option>`)}
    </select>
  </label>`;
}

function left() {
  const { used, limit } = state.queue.priority;
  const each = state.settings?.priorityPolicy.dailyLimitPerStaff;
  return html`<p>
    <strong>${t("staff.quota", { used, limit })}</strong> ${t("staff.priority.left", { count: Math.max(0, limit - used) })}
    ${each != null && each < limit ? html`<span class="quiet">${t("staff.priority.each", { count: each })}</span>` : ""}
  </p>`;
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

/** A reason of the salon's own, which no language file knows, is shown as it is written. */
function reasonName(code) {
  const key = `staff.reason.${code}`;
  const name = t(key);
  return name === key ? code : name;
}

async function confirm(event, { ticketId }, { chairId }) {
  event.preventDefault();
  const { reasonCode, reasonText } = Object.fromEntries(new FormData(event.target));
  const body = { ticketId, chairId, reasonCode, ...(reasonText?.trim() ? { reasonText: reasonText.trim() } : {}) };
  const asked = state.dialog;
  try {
    const answer = await act("start-priority", body, { silently: true });
    if (answer) change({ dialog: null });
    else if (state.refusal) change({ dialog: { ...asked, problem: state.refusal.text } });
  } catch (problem) {
    change({ dialog: { ...asked, problem: refusalOf(problem) } });
  }
}

/** Which limit, how much of it is used, when it resets, and whom to ask. */
function refusalOf(problem) {
  const { resetsAt } = problem.facts;
  const resets = resetsAt ? t("staff.priority.resets", { time: clockTime(resetsAt) }) : "";
  const ask = problem.code.startsWith("PRIORITY_") && (resetsAt || problem.status === 403) ? t("staff.priority.ask") : "";
  return [inWords(problem), resets, ask].filter(Boolean).join(" ");
}
