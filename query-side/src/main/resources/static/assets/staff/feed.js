/** Keeps the queue on the screen fresh: by the socket, by asking once more after a refusal, and the day's figures with it. */
import { watch } from "../core/live.js";
import { beginAnew, tell } from "./news.js";
import { accessToken, askSignedIn, queuePath, session, signOut } from "./session.js";
import { change, state } from "./state.js";

/** The figures of a day are asked for at most this often, in milliseconds. */
const FIGURES_EVERY = 2000;

let end = () => {};
let followed = null;
let figuresDue = 0;
let expiry = 0;

/** Shows a salon from now on. */
export function follow(salonId) {
  stop();
  beginAnew();
  if (salonId !== followed) change({ done: [], toast: null, dialog: null, draft: {}, search: "", refusal: null });
  followed = salonId;
  change({ salonId, queue: null, figures: null, settings: null, online: false });
  readSettings();
  expiry = setTimeout(() => signOut("staff.signIn.again"), Math.min(2 ** 31 - 1, session().until - Date.now()));
  end = watch(salonId, { shown: newer, connected, accessToken });
}

export function stop() {
  end();
  end = () => {};
  clearTimeout(expiry);
  clearTimeout(figuresDue);
  figuresDue = 0;
}

/** Asks for the queue as it stands, where something shows that the screen is behind. */
export async function refresh() {
  await quietly(async () => newer(await askSignedIn("GET", queuePath())));
}

function newer(queue) {
  if (queue.salonId !== state.salonId) return;
  if (state.queue && queue.position < state.queue.position && queue.day === state.queue.day) return;
  tell(queue);
  change({ queue, heardAt: Date.now() });
  figuresDue ||= setTimeout(readFigures, state.figures ? FIGURES_EVERY : 0);
}

function connected(yes) {
  if (yes) state.heardAt = Date.now();
  if (yes !== state.online) change({ online: yes });
  if (!yes) notice();
}

window.addEventListener("offline", () => change({ online: false }));

/** A socket does not say why it was refused; a question does. */
async function notice() {
  if (!session()) return signOut("staff.signIn.again");
  await quietly(() => askSignedIn("GET", `/api/v1/salons/${encodeURIComponent(state.salonId)}`));
}

async function readFigures() {
  figuresDue = 0;
  const day = state.queue?.day;
  if (!day) return;
  await quietly(async () => change({ figures: await askSignedIn("GET", queuePath(`/days/${day}`)) }));
}

async function readSettings() {
  await quietly(async () => change({ settings: await askSignedIn("GET", `/api/v1/salons/${encodeURIComponent(state.salonId)}`) }));
}

/** What is asked in the background fails in silence: the banner and the sign-in say what matters. */
async function quietly(question) {
  try {
    await question();
  } catch (problem) {
    if (problem.status === undefined) throw problem;
  }
}
