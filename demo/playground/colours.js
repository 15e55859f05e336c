// @ts-check

/** @typedef {readonly [red: number, green: number, blue: number]} Colour From 0 to 255. */

/**
 * WCAG 2.2, "relative luminance".
 *
 * @param {Colour} colour
 */
const luminance = (colour) => {
  const [red, green, blue] = /** @type {[number, number, number]} */ (
    colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    })
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * WCAG 2.2, "contrast ratio": from 1 to 21.
 *
 * @param {Colour} one
 * @param {Colour} other
 */
export const contrast = (one, other) => {
  const [dark, light] = /** @type {[number, number]} */ (
    [luminance(one), luminance(other)].sort((a, b) => a - b)
  );
  return (light + 0.05) / (dark + 0.05);
};

/** Lays colours over each other as the browser does, in whichever notation they are. */
export const painter = () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  /** @type {Map<string, Colour>} */
  const known = new Map();
  /**
   * @param {readonly string[]} layers The lowest first.
   * @returns {Colour}
   */
  return (layers) => {
    const key = layers.join();
    const before = known.get(key);
    if (before || !context) return before ?? [0, 0, 0];
    for (const layer of ['#fff', ...layers]) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    known.set(key, [red, green, blue]);
    return [red, green, blue];
  };
};
