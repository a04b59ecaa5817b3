/** Joining a line from one's own phone, without an account. */
import { ask, newIntent } from "../core/api.js";
import { watch } from "../core/live.js";
import { begin, html, render, subject, trouble } from "../core/page.js";
import { minutes, t } from "../core/text.js";

const salonId = subject();
const remembered = `ticket.${salonId}`;
let main = null;
let offer = null;
let queue = null;
let problem = null;
let sending = false;
let intent = newIntent();

begin(async (place) => {
  main = place;
  try {
    offer = await ask("GET", `/api/v1/salons/${encodeURIComponent(salonId)}/offer`);
    document.title = offer.name;
    watch(salonId, { shown: (newest) => ((queue = newest), show()), connected: () => {} });
  } catch (failure) {
    problem = failure;
  }
  show();
});

async function join(event) {
  event.preventDefault();
  const chosen = new FormData(event.target);
  const body = Object.fromEntries([...chosen].filter(([, value]) => value !== ""));
  sending = true;
  show();
  try {
    const joined = await ask("POST", `/api/v1/queue/${encodeURIComponent(salonId)}/join`, { body, intent });
    const path = new URL(joined.trackingUrl).pathname;
    localStorage.setItem(remembered, path);
    location.assign(path);
  } catch (failure) {
    problem = failure;
    if (failure.status !== 0) intent = newIntent();
    sending = false;
    show();
  }
}

function show() {
  render(offer ? page() : problem ? trouble(problem) : "", main);
}

function page() {
  const before = localStorage.getItem(remembered);
  return html`
    <h1>${offer.name}</h1>
    ${before ? html`<p class="banner"><a href=${before}>${t("join.back")}</a></p>` : ""}
    <section class="card" aria-live="polite">${busy()}</section>
    ${problem ? trouble(problem) : ""}
    <form @submit=${join}>
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
      <button class="main" ?disabled=${sending || !isOpen()}>${t("join.go")}</button>
    </form>
  `;
}

function isOpen() {
  return !queue || queue.state === "OPEN";
}

function busy() {
  if (!queue) return html`<p>…</p>`;
  if (!isOpen()) return html`<h2>${t(`day.${queue.state}`)}</h2>`;
  const quote = queue.joiningNow;
  return html`<h2>${t("join.waiting", { count: queue.waiting.length + queue.called.length })}</h2>
    <p>${t("wait.range", { low: minutes(quote.lowSeconds), high: minutes(quote.highSeconds) })}</p>`;
}
