/** Everything that is done at the counter goes through here: once per intent, and said in words when it is refused. */
import { isUnknown, newIntent } from "../core/api.js";
import { t } from "../core/text.js";
import { askSignedIn, queuePath } from "./session.js";
import { inWords, isSomebodyFaster } from "./refusals.js";
import { change, state } from "./state.js";
import { remember } from "./undo.js";
import { ticketOf } from "./view.js";

/** Pauses before an unanswered request is sent again with its key, in milliseconds. */
const AGAIN_AFTER = [400, 1200, 2500];
/** How long a tap that got no answer keeps its key: whoever taps again in that time means the same. */
const SAME_INTENT = 60_000;
/** A button takes no second tap until its answer is there and has been seen. */
const REST = 500;

const unanswered = new Map();
let refresh = () => {};

/** @param {() => void} how asks for the newest queue */
export function refreshWith(how) {
  refresh = how;
}

export function isPending(...subjects) {
  return subjects.some((one) => one && state.pending.has(one));
}

/**
 * Does something.
 *
 * @param {string} verb such as `start`
 * @param {object} body
 * @param {{subjects?: string[], silently?: boolean, instead?: (problem: Problem) => object}} [more] subjects: chairs and
 * tickets whose buttons rest meanwhile; silently: the caller shows refusals; instead: what a refusal offers to do
 * @returns {Promise<object | null>} the answer; null where it was refused, lost or a second tap
 */
export async function act(verb, body, { subjects = [body.chairId, body.ticketId], silently = false, instead } = {}) {
  const touched = subjects.filter(Boolean);
  if (isPending(...touched)) return null;
  if (!state.online) return refused({ text: t("staff.offline.nothingSent") });
  touched.forEach((one) => state.pending.add(one));
  const before = ticketOf(body.ticketId);
  change({ refusal: null });
  try {
    const answer = await send(verb, body);
    remember(verb, body, answer, before);
    return answer;
  } catch (problem) {
    if (isSomebodyFaster(problem)) refresh();
    if (silently && problem.status !== 0 && problem.status !== 401) throw problem;
    return refused({
      text: inWords(problem),
      trace: isSomebodyFaster(problem) ? undefined : problem.traceId,
      again: isUnknown(problem) ? () => act(verb, body, { subjects, silently }) : undefined,
      instead: instead?.(problem),
    });
  } finally {
    setTimeout(() => {
      touched.forEach((one) => state.pending.delete(one));
      change();
    }, REST);
  }
}

function refused(refusal) {
  change({ refusal });
  return null;
}

async function send(verb, body) {
  const signature = `${state.salonId} ${verb} ${JSON.stringify(body)}`;
  const earlier = unanswered.get(signature);
  const intent = earlier && earlier.at > Date.now() - SAME_INTENT ? earlier.intent : newIntent();
  unanswered.set(signature, { intent, at: Date.now() });
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await askSignedIn("POST", queuePath(`/${verb}`), { body: Object.keys(body).length > 0 ? body : undefined, intent });
      unanswered.delete(signature);
      return answer;
    } catch (problem) {
      if (!isUnknown(problem)) unanswered.delete(signature);
      if (!isUnknown(problem) || attempt === AGAIN_AFTER.length) throw problem;
      await pause(AGAIN_AFTER[attempt]);
    }
  }
}

function pause(milliseconds) {
  return new Promise((go) => setTimeout(go, milliseconds));
}
