/** The staff console: sign in, choose the salon, run the line. */
import { begin, html, render, trouble } from "../core/page.js";
import { STAFF, clockTime, t } from "../core/text.js";
import { refreshWith } from "../staff/actions.js";
import { swallowBounces } from "../staff/bounce.js";
import { chairs, pressChair } from "../staff/chairs.js";
import { dialog, settleDialog } from "../staff/dialogs.js";
import { follow, refresh, stop } from "../staff/feed.js";
import { figures, head, toggleSound } from "../staff/head.js";
import { listen } from "../staff/keys.js";
import { atHand, line } from "../staff/line.js";
import { ago } from "../staff/parts.js";
import { remember, salonChoice, theSalon } from "../staff/salons.js";
import { mayAct, session } from "../staff/session.js";
import { signInForm } from "../staff/sign-in.js";
import { change, onChange, state } from "../staff/state.js";
import { toast, undoLast } from "../staff/undo-list.js";
import { openWalkIn } from "../staff/walk-in.js";

/** Times on the screen grow older by themselves. */
const TICK = 15_000;

let problem = null;
let running = false;

begin((main) => {
  onChange(() => {
    render(page(), main);
    settle(main);
  });
  refreshWith(refresh);
  swallowBounces(main);
  listen({
    chair: (number) => mayAct() && pressChair(number),
    n: () => mayAct() && state.queue.state === "OPEN" && openWalkIn(),
    "/": () => document.getElementById("search")?.focus(),
    u: undoLast,
    l: () => mayAct() && change({ dialog: { kind: "undo" } }),
    s: toggleSound,
    "?": () => change({ dialog: { kind: "help" } }),
  });
  setInterval(() => change(), TICK);
  enter();
}, STAFF);

async function enter() {
  if (!session()) return change();
  running = true;
  try {
    choose(state.salonId ?? (await theSalon()));
    problem = null;
  } catch (failure) {
    problem = failure;
  }
  change();
}

function choose(salonId) {
  if (!salonId) {
    stop();
    return change({ salonId: null, queue: null });
  }
  remember(salonId);
  document.title = state.salons?.find((one) => one.salonId === salonId)?.name ?? "Firstcome";
  follow(salonId);
}

function page() {
  if (!session()) {
    if (running) stop();
    running = false;
    return signInForm(enter);
  }
  if (problem) return html`${trouble(problem)}<button type="button" @click=${enter}>${t("staff.again")}</button>`;
  if (!state.salons) return "";
  if (!state.salonId) return salonChoice(choose);
  return html`
    ${head(choose)} ${connection()} ${refusal()}
    ${state.queue ? html`${chairs()}<div class="below"><div class="stack">${line()}</div><div class="stack side">${atHand()} ${figures()}</div></div>` : ""}
    <p class="unseen" role="status">${state.said}</p>
    ${toast()} ${dialog()}
  `;
}

function connection() {
  if (state.online || !state.queue) return "";
  return html`<div class="banner alarm offline">
    <p role="alert">${t("staff.offline")}</p>
    <p>${t("staff.offline.age", { time: clockTime(state.heardAt), ago: ago(state.heardAt) })}</p>
  </div>`;
}

function refusal() {
  const { refusal: said } = state;
  if (!said) return "";
  return html`<div class="banner alarm row apart">
    <div role="alert">
      <p>${said.text}</p>
      ${said.trace ? html`<p>${t("trouble.quote", { trace: said.trace })}</p>` : ""}
    </div>
    <div class="row">
      ${said.again ? html`<button type="button" @click=${said.again}>${t("staff.again")}</button>` : ""}
      <button type="button" aria-label=${t("staff.close")} @click=${() => change({ refusal: null })}>✕</button>
    </div>
  </div>`;
}

/** Where the button that had the focus is gone, its chair has it. */
let lastChair = null;
document.addEventListener("focusin", ({ target }) => (lastChair = target.closest?.(".chair")?.dataset.chair ?? null));

function settle(main) {
  settleDialog();
  if (document.activeElement !== document.body || !lastChair) return;
  main.querySelector(`[data-chair="${CSS.escape(lastChair)}"] h3`)?.focus({ preventScroll: true });
}
