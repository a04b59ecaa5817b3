/** The line below: who waits, in order, with what can be done for each; and those at hand who were passed over. */
import { live } from "/webjars/lit-html/directives/live.js";
import { repeat } from "/webjars/lit-html/directives/repeat.js";
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { clockTime } from "./clock.js";
import { act } from "./actions.js";
import { ago, button, contact, person, waitRange } from "./parts.js";
import { openPriority } from "./priority.js";
import { mayAct } from "./session.js";
import { openSkip } from "./skip.js";
import { startNamed } from "./start.js";
import { change, state } from "./state.js";
import { chairName, freeChairs, nextFor, passesOver, present, serviceName, who } from "./view.js";

export function line() {
  const all = present();
  const shown = all.filter(isLookedFor);
  return html`<section class="stack" aria-labelledby="line-title">
    <div class="row apart">
      <h2 id="line-title" tabindex="-1">${t("join.waiting", { count: all.length })}</h2>
      <input
        type="search"
        id="search"
        class="search"
        aria-label=${t("staff.search")}
        placeholder=${t("staff.search")}
        .value=${live(state.search)}
        @input=${(event) => change({ search: event.target.value })}
      />
    </div>
    ${state.search ? html`<p role="status" class="quiet">${t("staff.search.found", { count: shown.length + atHandFound() })}</p>` : ""}
    <ol class="line">
      ${repeat(shown, (one) => one.ticketId, row)}
    </ol>
    ${all.length === 0 ? html`<p class="quiet">${t("staff.line.empty")}</p>` : ""}
  </section>`;
}

function isLookedFor({ token, displayName, phone, note, customerRef, service }) {
  const wanted = state.search.trim().toLowerCase();
  return [token, displayName, phone, note, customerRef, serviceName(service)].some((one) => one?.toLowerCase().includes(wanted));
}

function atHandFound() {
  return [...state.queue.skipped, ...(state.queue.noShow ?? [])].filter(isLookedFor).length;
}

function row(ticket) {
  const { ticketId } = ticket;
  const isCalled = state.queue.called.includes(ticket);
  return html`<li class="card ticket" data-ticket=${ticketId}>
    <span class="place"><span class="unseen">${t("staff.place", { place: ticket.place })}</span><span aria-hidden="true">${ticket.place}</span></span>
    <div class="about">
      <p class="named">${person(ticket)} ${ticket.priorityClass ? html`<span class="mark">${ticket.priorityClass}</span>` : ""}</p>
      <p class="quiet">${[serviceName(ticket.service), wish(ticket), t("staff.joined", { time: clockTime(ticket.joinedAt) })].filter(Boolean).join(" · ")}</p>
      ${contact(ticket)}
    </div>
    <p class="expected">${isCalled ? t("staff.called", { chair: chairName(ticket.chairId) }) : waitRange(ticket.quote)}</p>
    ${mayAct()
      ? html`<div class="row deeds">
          ${button(t("staff.skip"), () => openSkip(ticket), { subjects: [ticketId], name: t("staff.skip.of", { who: who(ticket) }) })}
          <button
            type="button"
            class="more"
            aria-expanded=${state.opened === ticketId ? "true" : "false"}
            aria-label=${t("staff.more.of", { who: who(ticket) })}
            @click=${() => change({ opened: state.opened === ticketId ? null : ticketId })}
          >
            ${t("staff.more")}
          </button>
          ${state.opened === ticketId ? more(ticket, isCalled) : ""}
        </div>`
      : ""}
  </li>`;
}

function wish({ wantedChair }) {
  return wantedChair ? t("staff.wants", { chair: chairName(wantedChair) }) : "";
}

function more(ticket, isCalled) {
  const { ticketId } = ticket;
  const subjects = [ticketId];
  const last = state.queue.waiting.at(-1) === ticket;
  return html`
    ${isCalled ? "" : freeChairs().filter((chair) => givesUpWish(ticket, chair)).map(({ chairId }) =>
        button(t("staff.start.here", { chair: chairName(chairId) }), () => startNamed(ticket, chairId), { subjects: [ticketId, chairId] }))}
    ${button(t("staff.priority"), () => openPriority(ticket), { subjects })}
    ${isCalled || last ? "" : button(t("staff.stepBack"), () => act("step-back", { ticketId }), { subjects })}
    ${button(t("staff.leave"), () => act("leave", { ticketId }), { subjects })}
  `;
}

/** Who wants another chair may take this one, as long as nobody is passed over. */
function givesUpWish(ticket, { chairId }) {
  return nextFor(chairId) !== ticket && !passesOver(ticket, chairId);
}

/** Those who were called or skipped and are not in the line any more, with the way back. */
export function atHand() {
  const { skipped, noShow = [] } = state.queue;
  return html`${aside("staff.skipped", skipped, (ticket) => html`
      ${undo("undo-skip", "staff.undoSkip", ticket)}
      ${button(t("staff.noShow"), () => act("no-show", { ticketId: ticket.ticketId }), { subjects: [ticket.ticketId], name: t("staff.noShow.of", { who: who(ticket) }) })}`)}
    ${aside("staff.noShows", noShow, (ticket) => undo("undo-no-show", "staff.undoNoShow", ticket))}`;
}

function undo(verb, label, ticket) {
  const { ticketId } = ticket;
  return button(t(label), () => act(verb, { ticketId }), { main: verb === "undo-skip", subjects: [ticketId], name: t(`${label}.of`, { who: who(ticket) }) });
}

function aside(title, tickets, deeds) {
  const shown = tickets.filter(isLookedFor);
  if (shown.length === 0) return "";
  return html`<section class="stack">
    <h2>${t(title, { count: tickets.length })}</h2>
    <ul class="line">
      ${repeat(shown, (one) => one.ticketId, (ticket) => html`<li class="card ticket">
        <div class="about">
          <p class="named">${person(ticket)}</p>
          <p class="quiet">${[serviceName(ticket.service), ticket.reason, ticket.since ? ago(ticket.since) : ""].filter(Boolean).join(" · ")}</p>
          ${contact(ticket)}
        </div>
        ${mayAct() ? html`<div class="row deeds">${deeds(ticket)}</div>` : ""}
      </li>`)}
    </ul>
  </section>`;
}
