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
  expiry = setTimeout(() => signOut("desk.signIn.again"), Math.min(2 ** 31 - 1, session().until - Date.now()));
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
  if (state.queue && queue.day !== state.queue.day) readSettings();
  tell(queue);
  change({ queue, heardAt: Date.now() });
  if (hasBegun(queue)) figuresDue ||= setTimeout(readFigures, state.figures ? FIGURES_EVERY : 0);
}

/** A day on which nothing has happened has no figures yet, and its chairs stand there since never. */
function hasBegun(queue) {
  return queue.chairs.some((one) => one.since);
}

function connected(yes) {
  if (yes) state.heardAt = Date.now();
  if (yes && !state.online) readSettings();
  if (yes !== state.online) change({ online: yes });
  if (!yes) notice();
}

/** The network is gone, or back, says the browser, who knows nothing of this machine's own: a question tells. */
for (const news of ["offline", "online"]) window.addEventListener(news, listenAnew);

async function listenAnew() {
  if (!state.salonId || !session()) return;
  end();
  end = watch(state.salonId, { shown: newer, connected, accessToken });
  if (!navigator.onLine) connected(await isReached());
}

async function isReached() {
  try {
    newer(await askSignedIn("GET", queuePath()));
    return true;
  } catch (problem) {
    if (problem.status === undefined) throw problem;
    return problem.status !== 0;
  }
}

/** A socket does not say why it was refused; a question does. */
async function notice() {
  if (!session()) return signOut("desk.signIn.again");
  await quietly(() => askSignedIn("GET", `/api/v1/salons/${encodeURIComponent(state.salonId)}`));
}

async function readFigures() {
  figuresDue = 0;
  const day = state.queue?.day;
  if (!day) return;
  await quietly(async () => change({ figures: await askSignedIn("GET", queuePath(`/days/${day}`)) }));
}

/** Whoever was not connected may have missed a change; and some begin with a day. */
async function readSettings() {
  const { salonId } = state;
  await quietly(async () => {
    const settings = await askSignedIn("GET", `/api/v1/salons/${encodeURIComponent(salonId)}`);
    if (salonId === state.salonId) change({ settings });
  });
}

/** What is asked in the background fails in silence: the banner and the sign-in say what matters. */
async function quietly(question) {
  try {
    await question();
  } catch (problem) {
    if (problem.status === undefined) throw problem;
  }
}
