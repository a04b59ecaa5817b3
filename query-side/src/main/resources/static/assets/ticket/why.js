/** Why a wait is longer than it was. What the product tells is said at once; the rest is seen by comparing. */
import { now } from "../core/clock.js";
import { html } from "../core/page.js";
import { clockTime } from "../core/salon-clock.js";
import { minutes, t } from "../core/text.js";
import { range, waitLeft } from "../core/wait.js";

/** A wait that is longer by less than this, in seconds, has not changed for anybody. */
const NOTICEABLE = 120;

/** How long something that happened is worth telling, in milliseconds. */
const WORTH_TELLING = 15 * 60_000;

/** Follows one ticket while its page is open. */
export function why() {
  let seen = null;
  let past = [];

  /** Takes in how ticket and queue stand now. */
  function see(ticket, queue) {
    const waits = ticket.state === "WAITING";
    if (seen?.waits && waits) {
      if (ticket.place > seen.place) note(seen.stepped ? "stepped" : "overtaken");
      const before = left(seen, seen.queue);
      if (left(ticket, queue).high > before.high + NOTICEABLE) note("before", range(before, t("wait.soon")));
    }
    for (const chair of queue?.chairs ?? []) {
      const opened = seen?.queue?.chairs.find((one) => one.chairId === chair.chairId && one.state !== "CLOSED");
      if (opened && chair.state === "CLOSED") note("closed", nameOf(chair));
    }
    if (!waits) past = [];
    seen = { waits, place: ticket.place, quote: ticket.quote, asOf: ticket.asOf, queue };
  }

  /** The customer lets somebody go first: the next place is their own wish. */
  function stepsBack() {
    if (seen) seen.stepped = true;
  }

  function note(kind, what = "") {
    past = [...past.filter((one) => one.kind !== kind || one.what !== what), { kind, what, at: now() }];
  }

  function reasons(ticket, queue) {
    past = past.filter((one) => now() - one.at < WORTH_TELLING);
    const told = (kind) => past.filter((one) => one.kind === kind);
    return [
      ...passedOver(ticket),
      ...told("stepped").map(() => t("why.stepped")),
      ...told("overtaken").map(() => t("why.overtaken")),
      ...atTheChairs(queue),
      ...told("closed").filter(({ what }) => isClosed(queue, what)).map(({ what }) => t("why.closed", { chair: what })),
    ];
  }

  return {
    see,
    stepsBack,
    /** What is shown of it. */
    told(ticket, queue) {
      const all = reasons(ticket, queue);
      const before = past.findLast((one) => one.kind === "before");
      if (all.length === 0) return "";
      return html`<section class="banner why" aria-labelledby="why">
        <h2 id="why">${t("why.title")}</h2>
        <ul>
          ${all.map((one) => html`<li>${one}</li>`)}
        </ul>
        ${before ? html`<p>${t("why.before", { wait: before.what })}</p>` : ""}
      </section>`;
    },
    /** The same for a live region. */
    spoken: (ticket, queue) => reasons(ticket, queue).join(" "),
  };
}

/** What is left of the wait now; whoever has no quote waits for ever. */
function left({ quote, asOf }, queue) {
  return quote ? waitLeft(quote, asOf, queue) : { low: Infinity, high: Infinity };
}

function passedOver({ bypassedBy, lastBypass }) {
  if (!lastBypass) return [];
  const { reasonCode, at, expectedLossSeconds, used, limit } = lastBypass;
  const known = t(`why.reason.${reasonCode}`);
  const reason = known === `why.reason.${reasonCode}` ? reasonCode : known;
  const told = [t("why.priority", { used, limit, time: clockTime(at), reason })];
  if (expectedLossSeconds >= 30) told.push(t("why.loss", { count: minutes(expectedLossSeconds) }));
  if (bypassedBy > 1) told.push(t("why.often", { count: bypassedBy }));
  return [told.join(" ")];
}

function atTheChairs(queue) {
  return (queue?.chairs ?? []).flatMap((chair) => {
    const late = chair.expectedEnd && Date.parse(chair.expectedEnd) < now();
    if (chair.state === "ON_BREAK") return [t("why.break", { chair: nameOf(chair) })];
    return chair.state === "BUSY" && late ? [t("why.late", { chair: nameOf(chair) })] : [];
  });
}

function isClosed(queue, name) {
  return queue?.chairs.some((chair) => nameOf(chair) === name && chair.state === "CLOSED");
}

const nameOf = (chair) => chair.name ?? chair.chairId;
