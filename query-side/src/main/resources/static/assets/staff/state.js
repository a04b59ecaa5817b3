/** What the console knows and shows. One object, changed by `change()`, painted at most once per turn of the event loop. */

/**
 * @typedef {object} Done something that this counter did and that may be undone
 * @property {number} id
 * @property {string} subject the ticket or chair
 * @property {string} key the text that says what was done
 * @property {Record<string, string>} values what stands in it
 * @property {{verb: string, body: object} | null} undo what takes it back; null where nothing does
 */

export const state = {
  /** @type {string | null} the key of the text that says why the sign-in is shown again */
  signInReason: null,
  username: "",
  salons: null,
  salonId: null,
  settings: null,
  queue: null,
  /** When the newest sign of life came, in milliseconds. */
  heardAt: 0,
  online: false,
  figures: null,
  /** @type {Set<string>} chairs and tickets with an action under way */
  pending: new Set(),
  /** @type {Done[]} newest first */
  done: [],
  /** @type {Done | null} */
  toast: null,
  /** @type {{text: string, trace?: string, again?: () => void, instead?: {label: string, tapped: () => void}} | null} */
  refusal: null,
  /** @type {{kind: string} | null} */
  dialog: null,
  /** What was typed for a walk-in and not sent yet. */
  draft: {},
  search: "",
  /** The ticket of which everything that can be done is shown. */
  opened: null,
  sound: false,
  said: "",
  /** @type {object | null} what a priority start would cost, as the product reckons it */
  outlook: null,
};

let paint = () => {};
let due = false;

/** @param {() => void} how paints the whole console */
export function onChange(how) {
  paint = how;
}

/** @param {Partial<typeof state>} patch */
export function change(patch = {}) {
  Object.assign(state, patch);
  if (due) return;
  due = true;
  queueMicrotask(() => {
    due = false;
    paint();
  });
}
