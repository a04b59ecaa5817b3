/** What a priority start would cost: asked of the product, anew whenever the line has changed. */
import { askSignedIn, queuePath } from "./session.js";
import { change, state } from "./state.js";

/** What was asked last: ticket, chair, and how the queue stood. */
let asked = "";

/** Asks, unless it was asked already as things stand. */
export async function foresee(ticketId, chairId) {
  const question = `${ticketId} ${chairId} ${state.queue.position}`;
  if (question === asked) return;
  asked = question;
  const outlook = await answer(ticketId, chairId);
  if (question === asked) change({ outlook });
}

async function answer(ticketId, chairId) {
  const query = new URLSearchParams({ ticketId, chairId });
  try {
    return await askSignedIn("GET", queuePath(`/start-priority?${query}`));
  } catch (problem) {
    if (problem.status === undefined) throw problem;
    return { ticketId, chairId, problem };
  }
}

/** The newest answer for this ticket at this chair; null while there is none. */
export function outlookFor(ticketId, chairId) {
  const { outlook } = state;
  return outlook?.ticketId === ticketId && outlook.chairId === chairId ? outlook : null;
}

export function forgetOutlook() {
  asked = "";
  state.outlook = null;
}
