/** What this counter did, and what takes it back. */
import { t } from "../core/text.js";
import { change, state } from "./state.js";
import { chairName, chairOf, ticketOf, who } from "./view.js";

const MOST = 20;
const TOAST = 10_000;
/** A tap that comes earlier was on its way before there was anything to read. */
const READ = 800;

/** What takes a verb back, and whether that can still be done. */
const UNDO = {
  start: { verb: "undo-start", of: ticket, while: isIn("inService") },
  "start-priority": { verb: "undo-start", of: ticket, while: isIn("inService") },
  skip: { verb: "undo-skip", of: ticket, while: isIn("skipped") },
  "no-show": { verb: "undo-no-show", of: ticket, while: isIn("noShow") },
  "walk-in": { verb: "leave", of: ticket, while: isIn("waiting") },
  "take-break": { verb: "end-break", of: chair, while: chairIs("ON_BREAK") },
  "end-break": { verb: "take-break", of: chair, while: chairIs("FREE") },
  "close-chair": { verb: "open-chair", of: chair, while: chairIs("CLOSED") },
  "open-chair": { verb: "close-chair", of: chair, while: chairIs("FREE") },
  "pause-joining": { verb: "resume-joining", of: day, while: dayIs("JOINING_PAUSED") },
  "resume-joining": { verb: "pause-joining", of: day, while: dayIs("OPEN") },
};

/** What is told where it is done, and needs no toast. */
const TOLD = new Set(["walk-in"]);

let count = 0;
let fading = 0;

/**
 * Remembers what was done, and offers to take it back.
 *
 * @param {string} verb
 * @param {object} body what was asked
 * @param {object} answer
 * @param {object} [before] the ticket as it was shown before
 */
export function remember(verb, body, answer, before) {
  const shown = before ?? ticketOf(answer.ticketId);
  const rule = UNDO[verb];
  const one = {
    id: ++count,
    subject: answer.ticketId ?? answer.chairId ?? "day",
    key: `staff.done.${verb}`,
    values: { who: shown ? who(shown) : (answer.token ?? ""), chair: chairName(body.chairId ?? shown?.chairId) },
    at: Date.now(),
    undo: rule ? { verb: rule.verb, body: rule.of(answer) } : null,
    while: rule?.while,
  };
  change({ done: [one, ...state.done].slice(0, MOST), toast: TOLD.has(verb) ? null : one });
  fade();
}

/** What was done, in words. */
export function inWords({ key, values }) {
  return t(key, values);
}

function fade() {
  clearTimeout(fading);
  fading = setTimeout(() => (document.querySelector(".toast:hover, .toast:focus-within") ? fade() : change({ toast: null })), TOAST);
}

/** Whoever goes on to the next thing has read the toast; it must not lie on what is tapped next. */
document.addEventListener("pointerdown", ({ target }) => {
  if (state.toast && !target.closest(".toast") && Date.now() - state.toast.at > READ) change({ toast: null });
});

/** What can be taken back now, newest first. */
export function undoable() {
  return state.done.filter(canUndo);
}

/** Only the last thing that was done with a ticket or a chair can be taken back. */
export function canUndo(one) {
  const newest = state.done.find((other) => other.subject === one?.subject);
  return Boolean(one?.undo && newest === one && one.while(one.undo.body));
}

/** Forgets one of them, since it was taken back. */
export function forget(id) {
  change({ done: state.done.filter((one) => one.id !== id) });
}

function ticket({ ticketId }) {
  return { ticketId };
}

function chair({ chairId }) {
  return { chairId };
}

function day() {
  return {};
}

function isIn(list) {
  return ({ ticketId }) => (state.queue?.[list] ?? []).some((one) => one.ticketId === ticketId);
}

function chairIs(wanted) {
  return ({ chairId }) => chairOf(chairId)?.state === wanted;
}

function dayIs(wanted) {
  return () => state.queue?.state === wanted;
}
