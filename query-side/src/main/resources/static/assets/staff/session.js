/** What whoever is signed in at this counter may do, and asking in their name. */
import { ask } from "../core/api.js";
import { accessToken, forgetSession, isOneOf } from "../core/session.js";
import { change, state } from "./state.js";

export { accessToken, belongsTo, session } from "../core/session.js";

const AT_THE_COUNTER = new Set(["staff", "manager", "owner", "admin"]);
const IN_CHARGE = new Set(["manager", "owner", "admin"]);
const LOOK_AT_FIGURES = new Set(["manager", "owner", "auditor", "admin"]);

/** Whether the role may do what is done at the counter; an auditor may only look. */
export function mayAct() {
  return isOneOf(AT_THE_COUNTER);
}

/** Whether the role may pause joining and end the day. */
export function mayEndTheDay() {
  return isOneOf(IN_CHARGE);
}

/** Whether the owner's page has anything for the role. */
export function mayLookAtFigures() {
  return isOneOf(LOOK_AT_FIGURES);
}

/** @param {string | null} reason the key of the text that says why; null where it was asked for */
export function signOut(reason = null) {
  forgetSession();
  change({ signInReason: reason });
}

/** Asks as whoever is signed in; a token that is not valid any more leads back to the sign-in. */
export async function askSignedIn(method, path, more = {}) {
  try {
    return await ask(method, path, { ...more, accessToken: accessToken() });
  } catch (problem) {
    if (problem.status === 401) signOut("desk.signIn.again");
    throw problem;
  }
}

/** The path of the queue that is shown, or of one of its verbs. */
export function queuePath(verb = "") {
  return `/api/v1/queue/${encodeURIComponent(state.salonId)}${verb}`;
}
