/** Without the noise of adding up parts: 11.7, not 11.700000000000001. */
export const plainFigure = (figure: number) => Math.round(figure * 1e6) / 1e6

/** To a tenth; never 100 where one is missing, never 0 where there is one. */
export function percentRounded(percent: number) {
  const tenths = Math.round(percent * 10)
  if (tenths === 1000 && percent < 100) return 99.9
  if (tenths === 0 && percent > 0) return 0.1
  return tenths / 10
}
