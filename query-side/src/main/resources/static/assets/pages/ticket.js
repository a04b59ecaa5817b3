/** The page of one ticket: it belongs to whoever has its address. */
import { ask, newIntent } from "../core/api.js";
import { watch } from "../core/live.js";
import { begin, html, render, subject, trouble } from "../core/page.js";
import { clockTime, minutes, t } from "../core/text.js";

const OVER = new Set(["COMPLETED", "LEFT", "NO_SHOW", "UNSERVED"]);

const tracking = subject();
let main = null;
let ticket = null;
let queue = null;
let online = true;
let problem = null;
let sending = false;
let calledBefore = false;

const api = (verb = "") => `/api/v1/tickets/${encodeURIComponent(tracking)}${verb}`;

begin(async (place) => {
  main = place;
  await load();
  if (ticket) watch(ticket.salonId, { shown: newQueue, connected: (yes) => ((online = yes), show()) });
});

async function load() {
  try {
    ticket = await ask("GET", api());
    problem = null;
  } catch (failure) {
    problem = failure;
  }
  show();
}

async function newQueue(newest) {
  queue = newest;
  await load();
}

async function act(verb) {
  sending = true;
  show();
  try {
    await ask("POST", api(verb), { intent: newIntent() });
    await load();
  } catch (failure) {
    problem = failure;
  }
  sending = false;
  show();
}

function show() {
  render(page(), main);
  if (ticket) announce();
}

/** Title, sound of the phone and vibration: somebody who is called may be looking elsewhere. */
function announce() {
  const called = ticket.state === "CALLED";
  document.title = called ? t("ticket.title.called", { token: ticket.token }) : `${ticket.token} · ${ticket.salonName}`;
  document.body.classList.toggle("called", called);
  if (called && !calledBefore) navigator.vibrate?.([300, 150, 300, 150, 600]);
  calledBefore = called;
}

function page() {
  if (!ticket) return problem ? trouble(problem) : "";
  return html`
    <header class="stack">
      <p class="quiet">${ticket.salonName}</p>
      <h1><span class="unseen">${t("ticket.yours")}</span><span class="token huge">${ticket.token}</span></h1>
    </header>
    ${online ? "" : html`<p class="banner" role="status">${t("live.lost", { time: clockTime(ticket.asOf) })}</p>`}
    ${problem ? trouble(problem) : ""}
    <section class="card" aria-live="polite">${state()}</section>
    ${bypassed()} ${chairs()} ${OVER.has(ticket.state) ? "" : choices()}
  `;
}

function state() {
  switch (ticket.state) {
    case "WAITING":
      return html`<h2>${t("ticket.ahead", { count: ticket.place - 1 })}</h2>
        ${wait(ticket.quote)}
        <p class="quiet">${t("ticket.asOf", { time: clockTime(ticket.asOf) })}</p>`;
    case "CALLED":
      return html`<h2>${t("ticket.called", { chair: chairName(ticket.chairId) })}</h2>
        <p>${t("ticket.called.missed")}</p>`;
    case "IN_SERVICE":
      return html`<h2>${t("ticket.inService", { chair: chairName(ticket.chairId) })}</h2>`;
    case "SKIPPED":
      return html`<h2>${t("ticket.skipped")}</h2>
        <p>${t("ticket.skipped.next")}</p>`;
    case "COMPLETED":
      return html`<h2>${t("ticket.thanks")}</h2>
        ${lookBack()}`;
    default:
      return html`<h2>${t(`ticket.over.${ticket.state}`)}</h2>`;
  }
}

function wait(quote) {
  if (!quote) return "";
  const [low, high] = [minutes(quote.lowSeconds), minutes(quote.highSeconds)];
  return html`<p class="wait">${low === high ? t("wait.about", { count: low }) : t("wait.range", { low, high })}</p>`;
}

function lookBack() {
  if (!ticket.startedAt || !ticket.firstQuote) return "";
  const waited = minutes((Date.parse(ticket.startedAt) - Date.parse(ticket.joinedAt)) / 1000);
  const said = minutes(ticket.firstQuote.expectedSeconds);
  return html`<p>${t("ticket.lookBack", { waited, said })}</p>`;
}

function bypassed() {
  if (!ticket.bypassedBy || OVER.has(ticket.state)) return "";
  const use = queue ? t("priority.use", { used: queue.priority.used, limit: queue.priority.limit }) : "";
  return html`<p class="banner" role="status">${t("ticket.bypassed", { count: ticket.bypassedBy })} ${use}</p>`;
}

function chairName(chairId) {
  const chair = queue?.chairs.find((one) => one.chairId === chairId);
  return chair?.name ?? chairId ?? "";
}

function chairs() {
  if (!queue || ticket.state === "CALLED" || OVER.has(ticket.state)) return "";
  return html`<section class="stack">
    <h2>${t("chairs.title")}</h2>
    <ul class="stack">
      ${queue.chairs.map(
        (chair) =>
          html`<li class="card row apart">
            <span>${chair.name ?? chair.chairId}</span>
            <span class="quiet">
              ${t(`chair.${chair.state}`)}${chair.expectedEnd ? ` · ${t("chair.until", { time: clockTime(chair.expectedEnd) })}` : ""}
            </span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function choices() {
  const waiting = ticket.state === "WAITING";
  return html`<div class="row">
    ${waiting ? html`<button ?disabled=${sending} @click=${() => act("/step-back")}>${t("ticket.stepBack")}</button>` : ""}
    ${ticket.state === "IN_SERVICE"
      ? ""
      : html`<button ?disabled=${sending} @click=${() => confirm(t("ticket.leave.sure")) && act("/leave")}>
          ${t("ticket.leave")}
        </button>`}
  </div>`;
}
