/** How a ticket stands, for its owner. */
import { html } from "../core/page.js";
import { clockTime } from "../core/salon-clock.js";
import { minutes, t } from "../core/text.js";
import { ago, byTheClock, range, waitLeft } from "../core/wait.js";

const OVER = new Set(["COMPLETED", "LEFT", "NO_SHOW", "UNSERVED"]);

/** Nothing more will come of this ticket, unless staff take back what they did. */
export function isOver(ticket) {
  return OVER.has(ticket.state);
}

export function chairName(queue, chairId) {
  const chair = queue?.chairs.find((one) => one.chairId === chairId);
  return chair?.name ?? chairId ?? "";
}

/** One sentence, also for a live region. */
export function stateInWords(ticket, queue) {
  const chair = chairName(queue, ticket.chairId);
  switch (ticket.state) {
    case "WAITING":
      return ticket.place === 1 ? t("ticket.next") : t("ticket.ahead", { count: ticket.place - 1 });
    case "CALLED":
      return chair ? t("ticket.called", { chair }) : t("ticket.called.anyChair");
    case "IN_SERVICE":
      return t("ticket.inService", { chair });
    case "SKIPPED":
      return t("ticket.skipped");
    case "COMPLETED":
      return t("ticket.thanks");
    default:
      return t(`ticket.over.${ticket.state}`);
  }
}

export function state(ticket, queue) {
  return html`<h2>${stateInWords(ticket, queue)}</h2>
    ${more(ticket, queue)} ${ofTheDay(ticket, queue)}`;
}

function more(ticket, queue) {
  switch (ticket.state) {
    case "WAITING":
      return wait(ticket, queue);
    case "CALLED":
      return html`<p>${t("ticket.called.missed")}</p>`;
    case "SKIPPED":
      return html`<p>${t("ticket.skipped.next")}</p>
        <p>${t("ticket.skipped.then")}</p>`;
    case "COMPLETED":
      return lookBack(ticket);
    case "LEFT":
    case "NO_SHOW":
      return html`<p><a class="button" href=${`/join/${encodeURIComponent(ticket.salonId)}`}>${t("ticket.joinAgain")}</a></p>`;
    default:
      return "";
  }
}

function wait({ quote, asOf }, queue) {
  if (!quote) return "";
  const left = waitLeft(quote, asOf, queue);
  return html`<p class="wait">${range(left, t("wait.soon"))}</p>
    <p class="quiet">
      ${left.high > 0 ? `${byTheClock(left)} · ` : ""}${t("ticket.asOf", { time: clockTime(asOf), ago: ago(asOf) })}
    </p>`;
}

/** What the wait was against what had been said first. */
function lookBack({ startedAt, joinedAt, firstQuote }) {
  if (!startedAt) return "";
  const waited = (Date.parse(startedAt) - Date.parse(joinedAt)) / 1000;
  const took = t("ticket.waited", { count: minutes(waited) });
  if (!firstQuote) return html`<p>${took}</p>`;
  const longer = waited > firstQuote.highSeconds + 60;
  return html`<p>${took} ${t("ticket.said", { wait: range({ low: firstQuote.lowSeconds, high: firstQuote.highSeconds }) })}</p>
    ${longer ? html`<p>${t("ticket.longer")}</p>` : ""}`;
}

function ofTheDay(ticket, queue) {
  if (!queue || queue.state === "OPEN" || isOver(ticket)) return "";
  return html`<p class="quiet">${t(`ticket.day.${queue.state}`)}</p>`;
}
