/** A colour as a browser computes it: `rgb(…)`, and `color(srgb …)` where one is mixed from others. */
const channelsOf = (colour: string): [number, number, number] => {
  const numbers = (colour.match(/[\d.]+(?:e-\d+)?/g) ?? []).map(Number);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || alpha !== 1) {
    throw new Error(`Expected an opaque colour, got "${colour}"`);
  }
  const scale = colour.startsWith('color(') ? 1 : 255;
  return [red / scale, green / scale, blue / scale];
};

/** WCAG 2, "relative luminance". */
const luminance = (colour: string): number => {
  const [red, green, blue] = channelsOf(colour).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2, "contrast ratio": from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
};
