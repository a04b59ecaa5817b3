/** What this counter did, and what takes it back. */
import { t } from "../core/text.js";
import { change, state } from "./state.js";
import { chairName, chairOf, ticketOf, who } from "./view.js";

const MOST = 20;
const TOAST = 12_000;

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
};

let count = 0;
let fading = 0;

/** Remembers what was done, and offers to take it back. */
export function remember(verb, body, answer) {
  const shown = ticketOf(answer.ticketId);
  const chairId = body.chairId ?? shown?.chairId;
  const text = t(`staff.done.${verb}`, {
    who: shown ? who(shown) : (answer.token ?? ""),
    chair: chairName(chairId),
  });
  const rule = UNDO[verb];
  const subject = answer.ticketId ?? answer.chairId;
  const one = { id: ++count, subject, text, at: Date.now(), undo: rule ? { verb: rule.verb, body: rule.of(answer) } : null, while: rule?.while };
  change({ done: [one, ...state.done].slice(0, MOST), toast: one });
  clearTimeout(fading);
  fading = setTimeout(() => change({ toast: null }), TOAST);
}

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

function isIn(list) {
  return ({ ticketId }) => (state.queue?.[list] ?? []).some((one) => one.ticketId === ticketId);
}

function chairIs(wanted) {
  return ({ chairId }) => chairOf(chairId)?.state === wanted;
}
