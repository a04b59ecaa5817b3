/** Draws with uPlot in the colours of the page, and draws again where size, theme or contrast change. */
import uPlot from "/webjars/uplot/dist/uPlot.esm.js";
import { number } from "./words.js";

const STYLE = "/webjars/uplot/dist/uPlot.min.css";

/** @type {Map<HTMLElement, {make: (look: Look) => object, width: number, plot: uPlot | null}>} */
const drawn = new Map();
const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => resized(target)));

for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"]) {
  matchMedia(query).addEventListener("change", drawAll);
}
new MutationObserver(drawAll).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "lang"] });

/** Loads the style that uPlot needs, once. */
export function style() {
  if (document.querySelector(`link[href="${STYLE}"]`)) return;
  const link = document.createElement("link");
  Object.assign(link, { rel: "stylesheet", href: STYLE });
  document.head.append(link);
}

/**
 * What pictures are drawn with.
 *
 * @typedef {object} Look
 * @property {string} ink
 * @property {string} quiet
 * @property {string} card
 * @property {string} accent
 * @property {string} alarm
 * @property {number} em the size of text in pixels
 */

/** Where the system forces its colours upon the page, a canvas has to take them by itself. */
const FORCED = { ink: "CanvasText", quiet: "GrayText", card: "Canvas", accent: "Highlight", alarm: "CanvasText" };

/** The colours of the page as they are now. */
export function look() {
  const style = getComputedStyle(document.documentElement);
  const em = parseFloat(style.fontSize);
  if (matchMedia("(forced-colors: active)").matches) return { ...FORCED, em };
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour("ink"),
    quiet: colour("quiet"),
    card: colour("card"),
    accent: colour("accent"),
    alarm: colour("alarm"),
    em,
  };
}

/**
 * Draws into an element, and again whenever it has to look otherwise.
 *
 * @param {HTMLElement} element
 * @param {(look: Look) => {series: object[], data: (number | null)[][], label: (x: number) => string, draw?: (u: uPlot, look: Look) => void}} make
 */
export function draw(element, make) {
  const known = drawn.get(element);
  drawn.set(element, { make, width: element.clientWidth, plot: known?.plot ?? null });
  sizes.observe(element);
  drawOne(element);
}

/** Forgets pictures that are no longer on the page. */
export function tidy() {
  for (const [element, { plot }] of drawn) {
    if (element.isConnected) continue;
    plot?.destroy();
    sizes.unobserve(element);
    drawn.delete(element);
  }
}

function drawAll() {
  drawn.forEach((_, element) => drawOne(element));
}

function resized(element) {
  const known = drawn.get(element);
  if (!known || element.clientWidth === known.width) return;
  known.width = element.clientWidth;
  drawOne(element);
}

function drawOne(element) {
  const known = drawn.get(element);
  known.plot?.destroy();
  known.plot = null;
  if (element.clientWidth === 0) return;
  const seen = look();
  const picture = known.make(seen);
  known.plot = new uPlot(options(picture, seen, element), picture.data, element);
}

function options({ series, bands, data, label, draw: more }, seen, { clientWidth: width, clientHeight: height }) {
  const font = `${Math.round(seen.em * 0.85)}px system-ui, sans-serif`;
  const axis = { stroke: seen.ink, font, ticks: { stroke: seen.quiet, width: 1 }, grid: { stroke: seen.quiet, width: 0.4 } };
  const widest = Math.max(...data[0].map((x) => label(x).length));
  return {
    width,
    height,
    padding: [seen.em * 0.7, seen.em, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [data[0][0] - 0.6, data[0][data[0].length - 1] + 0.6] }, y: { range: (_, __, most) => [0, Math.max(1, (most ?? 0) * 1.1)] } },
    axes: [
      { ...axis, grid: { show: false }, size: seen.em * 2.2, space: seen.em * (widest * 0.5 + 1.2), incrs: [1, 2, 3, 7, 14, 28], values: (_, at) => at.map((x) => (data[0].includes(x) ? label(x) : "")) },
      { ...axis, size: seen.em * 3.4, incrs: [1, 2, 5, 10, 20, 30, 60, 120, 300, 600], space: seen.em * 2.2, values: (_, at) => at.map((y) => number(y)) },
    ],
    series: [{}, ...series],
    bands,
    hooks: { draw: more ? [(u) => more(u, seen)] : [] },
  };
}

/** Bars as wide as a day. */
export function bars(fill, stroke) {
  return { paths: uPlot.paths.bars({ size: [0.72, 60] }), fill, stroke, width: 1, points: { show: false } };
}

/** A line with a point for each value, so that a day between two without any is seen too. */
export function line(stroke, { dash, points = true, em }) {
  return { stroke, dash, width: 2, spanGaps: false, points: { show: true, size: points ? em * 0.5 : em * 0.3, stroke, fill: stroke } };
}

/** A short level line above each place on the axis: a limit, which may differ from day to day. */
export function limits(values, stroke) {
  return (u, { em }) => {
    const { ctx } = u;
    ctx.save();
    ctx.strokeStyle = stroke;
    ctx.lineWidth = Math.max(2, (em / 7) * devicePixelRatio);
    values.forEach((value, x) => {
      if (value === null) return;
      const y = u.valToPos(value, "y", true);
      ctx.beginPath();
      ctx.moveTo(u.valToPos(x - 0.5, "x", true), y);
      ctx.lineTo(u.valToPos(x + 0.5, "x", true), y);
      ctx.stroke();
    });
    ctx.restore();
  };
}
