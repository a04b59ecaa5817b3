/**
 * Does what a browser may forbid, such as keeping something beyond this page; also what was kept may not be ours. Then
 * nothing happens, and the answer is null.
 *
 * @template T
 * @param {() => T} deed
 * @returns {T | null}
 */
export function quietly(deed) {
  try {
    return deed();
  } catch (forbidden) {
    console.debug(forbidden.message);
    return null;
  }
}
