/** The staff console: sign in, choose the salon, run the line. */
import { begin, html, render, trouble } from "../core/page.js";
import { STAFF, t } from "../core/text.js";
import { refreshWith } from "../staff/actions.js";
import { swallowBounces } from "../staff/bounce.js";
import { chairs, pressChair } from "../staff/chairs.js";
import { dialog, settleDialog } from "../staff/dialogs.js";
import { follow, refresh, stop } from "../staff/feed.js";
import { figures } from "../staff/figures.js";
import { followFocus, keepFocus } from "../staff/focus.js";
import { head } from "../staff/head.js";
import { listen } from "../staff/keys.js";
import { atHand, line } from "../staff/line.js";
import { notes } from "../staff/notes.js";
import { remember, salonChoice, theSalon } from "../staff/salons.js";
import { mayAct, session } from "../staff/session.js";
import { signInForm } from "../staff/sign-in.js";
import { takeUpSound, toggleSound } from "../staff/sound.js";
import { change, onChange, state } from "../staff/state.js";
import { undoLast } from "../staff/undo-list.js";
import { openWalkIn } from "../staff/walk-in.js";

/** Times on the screen grow older by themselves. */
const TICK = 15_000;

let problem = null;
let running = false;

begin((main) => {
  onChange(() => {
    render(page(), main);
    settleDialog();
    keepFocus(main);
  });
  refreshWith(refresh);
  swallowBounces(main);
  followFocus();
  takeUpSound();
  listen({
    chair: (number) => mayAct() && pressChair(number),
    n: () => mayAct() && state.queue.state === "OPEN" && openWalkIn(),
    "/": () => document.getElementById("search")?.focus(),
    u: undoLast,
    l: () => mayAct() && change({ dialog: { kind: "undo" } }),
    s: toggleSound,
    m: () => change({ dialog: { kind: "menu", choose } }),
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
    return change({ salonId: null, queue: null, dialog: null });
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
  if (problem) return html`${trouble(problem)}<button type="button" @click=${enter}>${t("desk.again")}</button>`;
  if (!state.salons) return "";
  if (!state.salonId) return salonChoice(choose);
  return html`
    ${head(choose)}
    ${state.queue ? html`${chairs()}<div class="below"><div class="stack">${line()}</div><div class="stack side">${atHand()} ${figures()}</div></div>` : ""}
    <p class="unseen" role="status">${state.said}</p>
    ${notes()} ${dialog()}
  `;
}
