/** What went wrong, in words of the language of the page: what happened, what was kept, what to do, what to quote. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";

const MEANS = {
  SALON_UNKNOWN: "salonUnknown",
  TICKET_UNKNOWN: "ticketUnknown",
  NOT_FOUND: "salonUnknown",
  DAY_CLOSED: "closed",
  OUTSIDE_OPENING_HOURS: "outsideHours",
  JOINING_PAUSED: "paused",
  QUEUE_FULL: "full",
  TOKENS_EXHAUSTED: "full",
  CUSTOMER_ALREADY_IN_QUEUE: "already",
  SERVICE_UNKNOWN: "offerChanged",
  CHAIR_UNKNOWN: "offerChanged",
  NOBODY_BEHIND: "nobodyBehind",
  TICKET_NOT_WAITING: "changed",
  TICKET_ALREADY_STARTED: "changed",
  TICKET_ALREADY_COMPLETED: "changed",
  TICKET_ALREADY_LEFT: "changed",
  TOO_MANY_REQUESTS: "busy",
  BUSY: "busy",
  NOT_YET_VISIBLE: "busy",
  READ_MODEL_UNAVAILABLE: "busy",
  LOG_UNAVAILABLE: "busy",
  OUTCOME_UNKNOWN: "unknown",
  NOT_REACHED: "unknown",
};

function words(problem) {
  return t(`customer.trouble.${MEANS[problem.code] ?? "other"}`);
}

/** Above what is shown otherwise. */
export function told(problem) {
  return html`<div class="banner" role="alert">
    <p>${words(problem)}</p>
    ${quote(problem)}
  </div>`;
}

/** Where there is nothing else to show. */
export function nothingHere(problem) {
  return html`<h1>${t("customer.trouble.title")}</h1>
    <section class="card">
      <p>${words(problem)}</p>
      ${quote(problem)}
    </section>`;
}

function quote({ traceId }) {
  return traceId ? html`<p class="quiet">${t("trouble.quote", { trace: traceId })}</p>` : "";
}
