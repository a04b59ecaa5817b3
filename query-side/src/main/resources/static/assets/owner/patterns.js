/** Fills that differ in more than their colour, and the small pieces of them that a legend shows. */

const TILE = 8;

/**
 * @param {"solid" | "hatched" | "dotted" | "line" | "dashed" | "band" | "point"} kind
 * @param {{card: string}} look
 * @param {string} colour
 * @returns {string | CanvasPattern}
 */
export function fillOf(kind, look, colour) {
  if (kind === "solid") return colour;
  const scale = devicePixelRatio;
  const tile = document.createElement("canvas");
  tile.width = tile.height = TILE * scale;
  const ctx = tile.getContext("2d");
  ctx.scale(scale, scale);
  ctx.fillStyle = look.card;
  ctx.fillRect(0, 0, TILE, TILE);
  ctx.fillStyle = ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.beginPath();
  if (kind === "hatched") {
    for (const from of [-TILE, 0, TILE]) {
      ctx.moveTo(from - 1, TILE + 1);
      ctx.lineTo(from + TILE + 1, -1);
    }
    ctx.stroke();
  } else {
    ctx.arc(TILE / 2, TILE / 2, 1.8, 0, 2 * Math.PI);
    ctx.fill();
  }
  return ctx.createPattern(tile, "repeat");
}

/** Paints the piece of a legend that says which is which. */
export function swatch(canvas, kind, look, colour) {
  const scale = devicePixelRatio;
  const size = look.em * 1.1;
  canvas.width = size * 1.6 * scale;
  canvas.height = size * scale;
  const ctx = canvas.getContext("2d");
  if (kind === "line" || kind === "dashed") {
    ctx.scale(scale, scale);
    ctx.strokeStyle = ctx.fillStyle = colour;
    ctx.lineWidth = 2;
    if (kind === "dashed") ctx.setLineDash([5, 4]);
    ctx.beginPath();
    ctx.moveTo(0, size / 2);
    ctx.lineTo(size * 1.6, size / 2);
    ctx.stroke();
  } else if (kind === "point") {
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.arc(canvas.width / 2, canvas.height / 2, canvas.height / 4, 0, 2 * Math.PI);
    ctx.fill();
  } else {
    ctx.globalAlpha = kind === "band" ? 0.25 : 1;
    ctx.fillStyle = kind === "band" ? colour : fillOf(kind, look, colour);
    ctx.fillRect(0, 0, canvas.width, canvas.height);
    ctx.globalAlpha = 1;
    ctx.strokeStyle = colour;
    ctx.lineWidth = scale;
    ctx.strokeRect(0, 0, canvas.width, canvas.height);
  }
}
