/** The page of one ticket: it belongs to whoever has its address. */
import { ask, isUnknown, newIntent } from "../core/api.js";
import { now } from "../core/clock.js";
import { watch } from "../core/live.js";
import { begin, html, render, subject } from "../core/page.js";
import { setClock } from "../core/salon-clock.js";
import { t } from "../core/text.js";
import { forget, ofPath, remember } from "../customer/memory.js";
import { connectionLost, noConnection } from "../customer/offline.js";
import { untilReached } from "../customer/patience.js";
import { installable, keepShell } from "../customer/shell.js";
import { nothingHere, told } from "../customer/trouble.js";
import { alarm, hush, isRinging, isSilent, mayRing, prepareSound, toggleSound, tryOut } from "../ticket/alarm.js";
import { chairs } from "../ticket/chairs.js";
import { leaveButton, leaveDialog } from "../ticket/leave.js";
import { isOver, state, stateInWords } from "../ticket/state.js";
import { why } from "../ticket/why.js";

/** Times on the page grow older by themselves. */
const TICK = 10_000;

const tracking = subject();
const reasons = why();
let main = null;
let ticket = null;
let queue = null;
let online = true;
let heardAt = now();
let problem = null;
/** Why the ticket could not be read anew; over as soon as it can. */
let unread = null;
let unreached = false;
let sending = false;
let intent = { verb: "", key: "" };

const api = (verb = "") => `/api/v1/tickets/${encodeURIComponent(tracking)}${verb}`;

begin(async (place) => {
  main = place;
  keepShell("/t/", "/join/");
  try {
    take(await untilReached(() => ask("GET", api()), () => ((unreached = true), show())));
    installable(ticket.salonId);
    prepareSound();
    watch(ticket.salonId, { shown: newQueue, connected });
    setInterval(show, TICK);
  } catch (failure) {
    if (failure.status === undefined) throw failure;
    problem = failure;
  }
  show();
});

/** Answers may overtake each other; an older one shows nothing new. */
function take(newest) {
  unread = null;
  if (ticket && newest.position < ticket.position) return;
  ticket = newest;
  setClock(ticket.asOf);
  reasons.see(ticket, queue);
  if (isOver(ticket)) forget(ticket.salonId);
  else remember(ticket.salonId, { path: location.pathname, token: ticket.token, salonName: ticket.salonName, state: ticket.state, at: now() });
}

async function newQueue(newest) {
  queue = newest;
  await load();
}

async function load() {
  try {
    take(await ask("GET", api()));
  } catch (failure) {
    if (failure.status === undefined) throw failure;
    if (failure.status !== 0) unread = failure;
  }
  show();
}

function connected(yes) {
  if (yes) heardAt = now();
  if (yes === online) return;
  online = yes;
  if (yes) problem = null;
  show();
}

async function act(verb) {
  if (intent.verb !== verb) intent = { verb, key: newIntent() };
  sending = true;
  problem = null;
  show();
  try {
    if (verb === "/step-back") reasons.stepsBack();
    await ask("POST", api(verb), { intent: intent.key });
    intent = { verb: "", key: "" };
  } catch (failure) {
    if (failure.status === undefined) throw failure;
    problem = failure;
    if (!isUnknown(failure)) intent = { verb: "", key: "" };
  }
  sending = false;
  await load();
}

function show() {
  if (ticket) alarm(ticket);
  render(page(), main);
}

function page() {
  if (!ticket) return problem ? nothingHere(problem) : unreached ? noConnection(ofPath(location.pathname)) : "";
  return html`
    <header class="stack">
      <p class="quiet">${ticket.salonName}</p>
      <h1><span class="unseen">${t("ticket.yours")}</span><span class="token huge">${ticket.token}</span></h1>
    </header>
    ${online ? "" : connectionLost(heardAt)} ${problem || unread ? told(problem ?? unread) : ""}
    <section class="card state">${state(ticket, queue)}</section>
    <p class="unseen" role="status">${stateInWords(ticket, queue)}</p>
    <p class="unseen" role="status">${ticket.state === "WAITING" ? reasons.spoken(ticket, queue) : ""}</p>
    ${ticket.state === "WAITING" ? reasons.told(ticket, queue) : ""}
    ${queue && (ticket.state === "WAITING" || ticket.state === "SKIPPED") ? chairs(queue) : ""}
    ${isOver(ticket) ? "" : choices()} ${leaveDialog(() => act("/leave"))}
  `;
}

function choices() {
  const behind = queue?.waiting.some((one) => one.place > ticket.place);
  return html`<div class="row choices">
      ${ticket.state === "CALLED" ? heard() : ""}
      ${ticket.state === "WAITING" && behind
        ? html`<button type="button" ?disabled=${sending} @click=${() => act("/step-back")}>${t("ticket.stepBack")}</button>`
        : ""}
      ${ticket.state === "IN_SERVICE" ? "" : leaveButton(sending)} ${sound()}
    </div>
    ${ticket.state === "CALLED" || ticket.state === "IN_SERVICE" ? "" : html`<p class="quiet">${t("ticket.comeBack")}</p>`}`;
}

function heard() {
  return isRinging() ? html`<button type="button" @click=${() => (hush(), show())}>${t("ticket.sound.heard")}</button>` : "";
}

function sound() {
  if (ticket.state !== "WAITING" && ticket.state !== "SKIPPED") return "";
  if (!isSilent() && !mayRing()) return html`<button type="button" class="main" @click=${() => (tryOut(), show())}>${t("ticket.sound.allow")}</button>`;
  return html`<button type="button" @click=${() => (toggleSound(), show())}>
    ${isSilent() ? t("ticket.sound.on") : t("ticket.sound.off")}
  </button>`;
}
