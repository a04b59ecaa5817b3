/** Today and the last weeks in pictures, each with its numbers beside it. */
import { watch } from "../core/live.js";
import { html, render, trouble } from "../core/page.js";
import { t, waitedMinutes } from "../core/text.js";
import { draw, look, style, tidy } from "./chart.js";
import { swatch } from "./patterns.js";
import { outcomes, priority, quotes, span, waits } from "./pictures.js";
import { problemOf } from "./session.js";
import { beside } from "./table.js";

const MOST_WEEKS = 8;
const USUAL_WEEKS = 4;
/** How soon news of the day are asked for, and how often without any, in milliseconds. */
const SOON = 1_000;
const AGAIN = 60_000;
const DAY = 86_400_000;

/** Fills the panel; see tabs.js. */
export async function mountFigures(panel, { salonId, call }) {
  let weeks = USUAL_WEEKS;
  /** The last day that was asked for; empty means today. */
  let until = "";
  let answer = null;
  let problem = null;
  let later = 0;
  /** How often was asked; only the answer to the latest question counts. */
  let asked = 0;
  style();

  async function load() {
    clearTimeout(later);
    const mine = ++asked;
    const question = new URLSearchParams({ days: weeks * 7, ...(until ? { to: until } : {}) });
    const got = await call("GET", `/api/v1/salons/${encodeURIComponent(salonId)}/figures?${question}`);
    if (mine !== asked) return;
    const news = !got.ok || problem !== null || JSON.stringify(got.body) !== JSON.stringify(answer);
    problem = got.ok ? null : problemOf(got);
    if (got.ok) answer = got.body;
    if (news) paint();
    later = setTimeout(again, got.status === 503 ? Number(got.headers.get("Retry-After") ?? 1) * 1_000 : AGAIN);
  }

  function newsOfToday() {
    clearTimeout(later);
    later = setTimeout(again, SOON);
  }

  /** Figures of today follow the day while somebody looks. */
  function again() {
    const looked = !panel.hidden && document.visibilityState === "visible" && panel.getClientRects().length > 0;
    if (looked) load();
    else later = setTimeout(again, AGAIN);
  }

  function paint() {
    render(page(), panel);
    tidy();
    panel.querySelectorAll(".plot").forEach((element) => element.picture && draw(element, element.picture));
    panel.querySelectorAll(".swatch").forEach((element) => swatch(element, element.dataset.kind, look(), look()[element.dataset.colour]));
  }

  function page() {
    return html`<div class="stack">
      <h2>${t("owner.figures.title")}</h2>
      ${choice()} ${problem ? notNow() : ""} ${answer ? pictures() : ""}
    </div>`;
  }

  function choice() {
    return html`<div class="row choice-of-days">
      <label>
        ${t("owner.figures.weeks")}
        <select name="weeks" @change=${(event) => ((weeks = Number(event.target.value)), load())}>
          ${Array.from({ length: MOST_WEEKS }, (_, index) => index + 1).map(
            (count) => html`<option value=${count} ?selected=${count === weeks}>${t("owner.figures.weeksBack", { count })}</option>`,
          )}
        </select>
      </label>
      <label>
        ${t("owner.figures.until")}
        <input type="date" name="until" max=${answer?.today ?? ""} .value=${until || (answer?.today ?? "")} @change=${(event) => ((until = event.target.value), load())} />
      </label>
    </div>`;
  }

  function notNow() {
    if (problem.status === 503) return html`<p class="banner" role="status">${t("owner.figures.notNow")}</p>`;
    return html`${trouble(problem)}<button type="button" @click=${load}>${t("desk.again")}</button>`;
  }

  function pictures() {
    const byDate = new Map(answer.days.map((day) => [day.day, day]));
    const days = { salonId, dates: datesOf(answer), byDate };
    return html`${byDate.has(answer.today) ? today(byDate.get(answer.today)) : ""}
      <h3>${span(days)}</h3>
      <div class="pictures">${[waits(days), quotes(days), outcomes(days), priority(days)].map(picture)}</div>`;
  }

  await load();
  const unwatch = watch(salonId, { shown: newsOfToday, connected: () => {} });
  return { shown: load, repaint: paint, end };

  /** Follows the day no more, also not with what is on its way. */
  function end() {
    asked++;
    clearTimeout(later);
    unwatch();
  }
}

function datesOf({ from, to }) {
  const dates = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) dates.push(new Date(at).toISOString().slice(0, 10));
  return dates;
}

function today(day) {
  const waited = day.hours.reduce((total, one) => total + one.waitedSeconds, 0);
  const tiles = [
    ["joined", day.joined],
    ["served", day.served],
    ["stillHere", day.stillHere],
    ["mean", day.served === 0 ? "–" : t("owner.minutes", { minutes: waitedMinutes(waited / day.served) })],
    ["left", day.left],
    ["noShows", day.noShows],
    ["starts", t("owner.ofLimit", { used: day.priority.starts, limit: day.priority.limit })],
    ["denied", day.priority.denied],
  ];
  return html`<section class="card" aria-labelledby="today-title">
    <h3 id="today-title">${t("owner.figures.today")}</h3>
    <dl class="tiles">${tiles.map(([name, value]) => html`<div data-figure=${name}><dt class="quiet">${t(`owner.tile.${name}`)}</dt><dd>${value}</dd></div>`)}</dl>
  </section>`;
}

function picture({ name, empty, says, legend, plots, table }) {
  const title = t(`owner.${name}.title`);
  const sentence = empty ? t("owner.figures.none") : says();
  return html`<figure class="card" data-picture=${name}>
    <figcaption><h4>${title}</h4> <p>${sentence}</p></figcaption>
    ${empty ? "" : html`${legendOf(legend)} <div class="plots">${plots.map((plot) => plotOf(plot, `${title}. ${sentence}`))}</div> ${beside(table, title)}`}
  </figure>`;
}

function legendOf(entries) {
  return html`<ul class="row legend">
    ${entries.map(([kind, colour, key]) => html`<li class="row"><canvas class="swatch" aria-hidden="true" data-kind=${kind} data-colour=${colour}></canvas> ${t(key)}</li>`)}
  </ul>`;
}

function plotOf({ title, low, make }, says) {
  return html`<div>
    ${title ? html`<h5><bdi>${title}</bdi></h5>` : ""}
    <div class=${low ? "plot low" : "plot"} dir="ltr" role="img" aria-label=${title ? `${title}: ${says}` : says} .picture=${make}></div>
  </div>`;
}
