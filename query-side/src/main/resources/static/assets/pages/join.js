/** Joining a line from one's own phone, without an account. */
import { ask, isUnknown, newIntent } from "../core/api.js";
import { now } from "../core/clock.js";
import { watch } from "../core/live.js";
import { begin, html, render, subject } from "../core/page.js";
import { setClock } from "../core/salon-clock.js";
import { minutes, t } from "../core/text.js";
import { range, waitLeft } from "../core/wait.js";
import { forget, noteTap, ofSalon, remember } from "../customer/memory.js";
import { connectionLost, noConnection } from "../customer/offline.js";
import { untilReached } from "../customer/patience.js";
import { installable, keepShell } from "../customer/shell.js";
import { nothingHere, told } from "../customer/trouble.js";
import { isOver } from "../ticket/state.js";

/** Times on the page grow older by themselves. */
const TICK = 10_000;

const salonId = subject();
const salon = encodeURIComponent(salonId);
let main = null;
let offer = null;
let queue = null;
let mine = null;
let online = true;
let heardAt = now();
let problem = null;
let unreached = false;
let sending = false;
let intent = newIntent();

begin(async (place) => {
  main = place;
  keepShell("/join/", "/t/");
  try {
    offer = await untilReached(askOffer, () => ((unreached = true), show()));
    document.title = offer.name;
    installable(salonId);
    await lookForTicket();
    if (mine && isInstalled()) return location.replace(mine.path);
    watch(salonId, { shown: newQueue, connected });
    setInterval(show, TICK);
  } catch (failure) {
    if (failure.status === undefined) throw failure;
    problem = failure;
  }
  show();
});

const askOffer = () => ask("GET", `/api/v1/salons/${salon}/offer`);

/** Whether the page was opened from the home screen, where nobody has chosen it by its address. */
const isInstalled = () => matchMedia("(display-mode: standalone)").matches;

/** Somebody who has a ticket here already needs no other one. */
async function lookForTicket() {
  const remembered = ofSalon(salonId);
  mine = remembered && (await stillInLine(remembered)) ? remembered : null;
  if (remembered && !mine) forget(salonId);
}

async function stillInLine({ path }) {
  try {
    return !isOver(await ask("GET", `/api/v1/tickets/${path.split("/").pop()}`));
  } catch (failure) {
    if (failure.status === undefined) throw failure;
    return failure.status !== 404;
  }
}

function newQueue(newest) {
  queue = newest;
  setClock(queue.asOf);
  show();
}

function connected(yes) {
  if (yes) heardAt = now();
  if (yes === online) return;
  online = yes;
  show();
}

async function join(event) {
  event.preventDefault();
  const chosen = new FormData(event.target);
  const body = Object.fromEntries([...chosen].filter(([, value]) => value.trim() !== ""));
  sending = true;
  problem = null;
  show();
  try {
    await lookForTicket();
    if (!mine) await take(body);
  } catch (failure) {
    if (failure.status === undefined) throw failure;
    problem = failure;
    if (!isUnknown(failure)) intent = newIntent();
  }
  sending = false;
  show();
}

async function take(body) {
  const joined = await ask("POST", `/api/v1/queue/${salon}/join`, { body, intent });
  const path = new URL(joined.trackingUrl).pathname;
  remember(salonId, { path, token: joined.token, salonName: offer.name, state: "WAITING", at: now() });
  noteTap();
  location.assign(path);
}

function show() {
  render(page(), main);
}

function page() {
  if (!offer) return problem ? nothingHere(problem) : unreached ? noConnection(ofSalon(salonId)) : "";
  return html`
    <h1>${offer.name}</h1>
    ${online ? "" : connectionLost(heardAt)}
    <section class="card busy" aria-label=${t("join.busy")}>${busy()}</section>
    ${problem ? told(problem) : ""} ${mine ? already() : isOpen() ? form() : ""}
  `;
}

function isOpen() {
  return !queue || queue.state === "OPEN";
}

function busy() {
  if (!queue) return html`<p>${t("join.looking")}</p>`;
  if (!isOpen()) return html`<div role="status"><h2>${t(`day.${queue.state}`)}</h2></div>`;
  const serving = queue.chairs.filter((one) => one.state === "BUSY" || one.state === "FREE").length;
  return html`<div role="status"><h2>${t("join.waiting", { count: queue.waiting.length + queue.called.length })}</h2></div>
    <p>${t("join.wait")} <strong class="wait">${range(waitLeft(queue.joiningNow, queue.asOf, queue))}</strong></p>
    <p class="quiet">${t("join.chairs", { count: serving })}</p>`;
}

function already() {
  return html`<section class="card already" role="status">
    <h2>${t("join.already", { token: mine.token })}</h2>
    <p>${t("join.already.more")}</p>
    <a class="button main" href=${mine.path}>${t("join.back")}</a>
  </section>`;
}

function form() {
  return html`<form @submit=${join}>
    <label>
      ${t("join.service")}
      <select name="service">
        ${offer.services.map((one) => html`<option value=${one.code}>${one.name} · ${t("join.lasts", { count: minutes(one.seconds) })}</option>`)}
      </select>
    </label>
    ${offer.chairs.length > 1
      ? html`<label>
          ${t("join.chair")}
          <select name="wantedChair">
            <option value="">${t("join.anyChair")}</option>
            ${offer.chairs.map((one) => html`<option value=${one.chairId}>${one.name ?? one.chairId}</option>`)}
          </select>
        </label>`
      : ""}
    <label>
      ${t("join.name")}
      <input name="displayName" maxlength="100" autocomplete="given-name" />
    </label>
    <p class="quiet">${t("join.privacy")}</p>
    <button class="main" ?disabled=${sending}>${t("join.go")}</button>
  </form>`;
}
