/** The wall: a television that tells a room who is called. It shows numbers, never names, and looks after itself. */
import { speaker } from "../wall/speaker.js";
import { editions, shiftAgainstBurnIn } from "../wall/unattended.js";
import { callsBefore } from "../wall/calls.js";
import { freshness } from "../wall/freshness.js";
import { ask } from "../core/api.js";
import { watch } from "../core/live.js";
import { begin, html, render, subject } from "../core/page.js";
import { clockTime, setClock } from "../core/salon-clock.js";
import { minutes, t } from "../core/text.js";
import { range, waitLeft } from "../core/wait.js";
import { keepShell } from "../customer/shell.js";
import { nothingHere } from "../customer/trouble.js";

/** How many tokens fit; what is left over is told as a number. */
const MOST = { called: 6, inService: 8, next: 9, before: 4 };

const salonId = subject();
const calls = callsBefore();
const voice = speaker(words);
const fresh = freshness(() => show());
const reloadIfNewer = editions();
let main = null;
let queue = null;
let unknown = null;

begin((place) => {
  main = place;
  keepShell("/wall/");
  shiftAgainstBurnIn(document.body);
  watch(salonId, { shown: newQueue, connected });
  show();
});

function newQueue(newest) {
  queue = newest;
  setClock(queue.asOf);
  unknown = null;
  document.title = queue.name;
  const news = calls.see(queue);
  voice.say(news);
  show();
}

function connected(yes) {
  if (yes && !fresh.connected()) reloadIfNewer();
  fresh.heard(yes);
  if (!yes && !queue) learnWhy();
  show();
}

/** A socket does not say why it was refused; a question does. */
async function learnWhy() {
  try {
    await ask("GET", `/api/v1/salons/${encodeURIComponent(salonId)}/offer`);
  } catch (failure) {
    if (failure.status === undefined) throw failure;
    if (failure.status === 404) unknown = failure;
  }
  show();
}

function words(call) {
  const token = spelled(call.token);
  return call.chairId ? t("wall.say", { token, chair: chairName(call.chairId) }) : t("wall.say.anyChair", { token });
}

/** A letter, then a number: read as one word, a voice would make something else of it. */
function spelled(token) {
  return token.replace(/^(\D+)/, "$1 ");
}

function show() {
  document.body.dataset.fresh = fresh.level();
  render(queue ? page() : unknown ? nothingHere(unknown) : waitingForTheFirst(), main);
}

function waitingForTheFirst() {
  return html`<h1 class="message">${t("wall.connecting")}</h1>`;
}

function page() {
  return html`
    <header class="row apart">
      <h1>${queue.name}</h1>
      <p class="clock">${clockTime(fresh.now())}</p>
    </header>
    ${outOfDate()}
    <section class=${queue.called.length > 0 ? "called" : "called idle"} aria-live="assertive">
      ${tokens(t("wall.called"), queue.called, MOST.called, t("wall.nobodyCalled"))}
    </section>
    <section class="serving">
      ${tokens(t("wall.inService"), queue.inService, MOST.inService, "–")}
    </section>
    <section class="next">
      ${tokens(t("wall.next"), queue.waiting, MOST.next, t("wall.nobodyWaiting"))}
    </section>
    <section class="joining">${joining()}</section>
    <footer class="row apart">
      <p class="before">${before()}</p>
      ${sound()}
    </footer>
  `;
}

function outOfDate() {
  if (fresh.level() === "now") return "";
  return html`<p class="stale" role="alert">
    ${t("wall.stale", { count: minutes(fresh.age() / 1000), time: clockTime(fresh.lastHeard()) })}
  </p>`;
}

function tokens(title, lines, most, none) {
  const more = lines.length - most;
  return html`<div class="row apart title">
      <h2>${title}</h2>
      ${more > 0 ? html`<p class="more">${t("wall.more", { count: more })}</p>` : ""}
    </div>
    ${lines.length === 0 ? html`<p class="none">${none}</p>` : list(lines.slice(0, most))}`;
}

function list(lines) {
  return html`<ul data-count=${lines.length}>
    ${lines.map(
      (line) => html`<li>
        <span class="token">${line.token}</span>
        ${line.chairId ? html`<span class="chair">${chairName(line.chairId)}</span>` : ""}
      </li>`,
    )}
  </ul>`;
}

function chairName(chairId) {
  const chair = queue.chairs.find((one) => one.chairId === chairId);
  return chair?.name ?? chairId ?? "";
}

function joining() {
  if (queue.state !== "OPEN") return html`<p class="message">${t(`day.${queue.state}`)}</p>`;
  return html`<div>
      <h2>${t("wall.joining")}</h2>
      <p class="wait">${range(waitLeft(queue.joiningNow, queue.asOf, queue))}</p>
      <p class="hint">${t("wall.scan")}</p>
    </div>
    <img src=${`/join/${encodeURIComponent(salonId)}/qr.svg`} alt=${t("wall.scan")} />`;
}

function before() {
  const recent = calls.before(queue).slice(0, MOST.before);
  if (recent.length === 0) return "";
  return html`<span>${t("wall.before")}</span> ${recent.map((token) => html` <span class="token">${token}</span>`)}`;
}

function sound() {
  if (!voice.possible()) return "";
  return html`<button aria-pressed=${voice.isOn()} @click=${() => (voice.toggle(), show())}>
    ${voice.isOn() ? t("wall.sound.off") : t("wall.sound.on")}
  </button>`;
}
