/** The chairs across the top: who is in service, since when and until when, and what can be done there with one tap. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { clockTime } from "./clock.js";
import { act } from "./actions.js";
import { ago, button, contact, person } from "./parts.js";
import { openPriority } from "./priority.js";
import { mayAct } from "./session.js";
import { openSkip } from "./skip.js";
import { startNamed } from "./start.js";
import { state } from "./state.js";
import { calledTo, nextFor, serviceName, ticketOf, who } from "./view.js";

export function chairs() {
  return html`<section aria-labelledby="chairs-title">
    <h2 id="chairs-title" class="unseen">${t("chairs.title")}</h2>
    <ul class="chairs">
      ${state.queue.chairs.map((chair, index) => card(chair, index + 1))}
    </ul>
  </section>`;
}

function card(chair, number) {
  const name = chair.name ?? chair.chairId;
  return html`<li class="card chair" data-state=${chair.state} data-chair=${chair.chairId}>
    <h3 tabindex="-1" class="row apart">
      <span><kbd aria-hidden="true">${number}</kbd> ${name}</span>
      <span class="quiet">${t(`chair.${chair.state}`)}</span>
    </h3>
    ${chair.state === "BUSY" ? inService(chair) : called(chair)}
    ${mayAct() ? html`<div class="row">${choices(chair)}</div>` : ""}
  </li>`;
}

function inService(chair) {
  const ticket = ticketOf(chair.ticketId) ?? { token: chair.token };
  const late = chair.expectedEnd && Date.parse(chair.expectedEnd) < Date.now();
  return html`<p class="seated">${person(ticket)}</p>
    <p class="quiet">
      ${ticket.service ? html`${serviceName(ticket.service)} · ` : ""}${chair.since
        ? t("staff.chair.since", { time: clockTime(chair.since), ago: ago(chair.since) })
        : ""}
      ${chair.expectedEnd
        ? html`<br />${late ? t("staff.chair.late", { time: clockTime(chair.expectedEnd) }) : t("chair.until", { time: clockTime(chair.expectedEnd) })}`
        : ""}
    </p>
    ${contact(ticket)}`;
}

function called(chair) {
  const ticket = calledTo(chair.chairId);
  if (ticket)
    return html`<p class="seated">${person(ticket)}</p>
      <p class="quiet">${t("staff.chair.called", { ago: ago(ticket.since ?? ticket.joinedAt) })}</p>
      ${contact(ticket)}`;
  const since = chair.since && chair.state === "ON_BREAK";
  return html`<p class="quiet">${since ? t("staff.chair.since", { time: clockTime(chair.since), ago: ago(chair.since) }) : ""}</p>`;
}

function choices(chair) {
  const { chairId, ticketId } = chair;
  const name = chair.name ?? chairId;
  const subjects = [chairId, ticketId];
  switch (chair.state) {
    case "BUSY":
      return html`${button(t("staff.complete"), () => act("complete", { ticketId }, { subjects }), { main: true, subjects, name: t("staff.complete.at", { chair: name }) })}
      ${button(t("staff.undoStart"), () => act("undo-start", { ticketId }, { subjects }), { subjects, name: t("staff.undoStart.at", { chair: name }) })}`;
    case "FREE":
      return free(chairId, name);
    case "ON_BREAK":
      return button(t("staff.endBreak"), () => act("end-break", { chairId }), { main: true, subjects, name: t("staff.endBreak.at", { chair: name }) });
    default:
      return button(t("staff.openChair"), () => act("open-chair", { chairId }), { main: true, subjects, name: t("staff.openChair.at", { chair: name }) });
  }
}

function free(chairId, name) {
  const next = nextFor(chairId);
  const called = calledTo(chairId);
  return html`
    ${called && called === next ? theCalled(called, chairId) : theNext(next, chairId, name)}
    ${called ? button(t("staff.notHere"), () => openSkip(called), { subjects: [chairId, called.ticketId], name: t("staff.skip.of", { who: who(called) }) }) : ""}
    ${called && called !== next ? button(t("staff.priority.of", { token: called.token }), () => openPriority(called, chairId), { subjects: [chairId, called.ticketId] }) : ""}
    ${called ? "" : idle(next, chairId, name)}
  `;
}

function theCalled(called, chairId) {
  return button(t("staff.start.called", { token: called.token }), () => startNamed(called, chairId), { main: true, subjects: [chairId, called.ticketId] });
}

function theNext(next, chairId, name) {
  return button(next ? t("staff.start.next", { token: next.token }) : t("staff.start.nobody"), () => startNamed(next, chairId), {
    main: true,
    subjects: [chairId, next?.ticketId],
    off: !next,
    name: next ? t("staff.start.at", { who: who(next), chair: name }) : undefined,
  });
}

function idle(next, chairId, name) {
  const subjects = [chairId, next?.ticketId];
  const call = () => act("call", { chairId, ticketId: next.ticketId }, { subjects });
  return html`
    ${next ? button(t("staff.call"), call, { subjects, name: t("staff.call.to", { who: who(next), chair: name }) }) : ""}
    ${button(t("staff.takeBreak"), () => act("take-break", { chairId }), { subjects: [chairId], name: t("staff.takeBreak.at", { chair: name }) })}
    ${button(t("staff.closeChair"), () => act("close-chair", { chairId }), { subjects: [chairId], name: t("staff.closeChair.at", { chair: name }) })}
  `;
}

/** What the number of a chair does on the keyboard: the main thing, but a service is never completed by one key. */
export function pressChair(number) {
  const place = document.querySelectorAll(".chair")[number - 1];
  const main = place?.querySelector("button.main");
  if (!main) return;
  main.focus();
  if (place.dataset.state !== "BUSY") main.click();
}
