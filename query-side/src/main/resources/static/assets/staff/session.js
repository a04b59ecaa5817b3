/** Who is signed in at this counter. The token lives as long as the tab; it is nowhere else. */
import { ask } from "../core/api.js";
import { change, state } from "./state.js";

const KEPT = "staff.session";
const AT_THE_COUNTER = new Set(["staff", "manager", "owner", "admin"]);

/** The session, or null where nobody is signed in or the token has run out. */
export function session() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
  return kept && kept.until > Date.now() ? kept : null;
}

/** The access token, or null. */
export function accessToken() {
  return session()?.accessToken ?? null;
}

/** Whether the role may do what is done at the counter; an auditor may only look. */
export function mayAct() {
  return AT_THE_COUNTER.has(session()?.role ?? "");
}

/** Whether the account belongs to this salon. */
export function belongsTo(salonId) {
  const salons = session()?.salons ?? [];
  return salons.length === 0 || salons.includes("*") || salons.includes(salonId);
}

/**
 * Signs in.
 *
 * @throws {import("../core/api.js").Problem} where name or password is wrong
 */
export async function signIn(username, password) {
  const { accessToken: token, expiresInSeconds } = await ask("POST", "/api/v1/auth/login", { body: { username, password } });
  const { role = "", salons = [] } = claims(token);
  const until = Date.now() + expiresInSeconds * 1000;
  sessionStorage.setItem(KEPT, JSON.stringify({ accessToken: token, username, role: role.toLowerCase(), salons, until }));
}

/** @param {string | null} reason the key of the text that says why; null where it was asked for */
export function signOut(reason = null) {
  sessionStorage.removeItem(KEPT);
  change({ signInReason: reason });
}

/** Asks as whoever is signed in; a token that is not valid any more leads back to the sign-in. */
export async function askSignedIn(method, path, more = {}) {
  try {
    return await ask(method, path, { ...more, accessToken: accessToken() });
  } catch (problem) {
    if (problem.status === 401) signOut("staff.signIn.again");
    throw problem;
  }
}

/** The path of the queue that is shown, or of one of its verbs. */
export function queuePath(verb = "") {
  return `/api/v1/queue/${encodeURIComponent(state.salonId)}${verb}`;
}

function claims(token) {
  const payload = token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/");
  const bytes = Uint8Array.from(atob(payload), (one) => one.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}
