const earth = 6_378_245
const flattening = 0.00669342162296594323

const { sin, cos, sqrt, abs, PI } = Math

/** The wave that the survey laid over the land, as in every public description of GCJ-02. */
const waves = (x: number) => ((20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2) / 3

const northOf = (x: number, y: number) =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * sqrt(abs(x)) +
  waves(x) +
  ((20 * sin(y * PI) + 40 * sin((y / 3) * PI)) * 2) / 3 +
  ((160 * sin((y / 12) * PI) + 320 * sin((y * PI) / 30)) * 2) / 3

const eastOf = (x: number, y: number) =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * sqrt(abs(x)) +
  waves(x) +
  ((20 * sin(x * PI) + 40 * sin((x / 3) * PI)) * 2) / 3 +
  ((150 * sin((x / 12) * PI) + 300 * sin((x / 30) * PI)) * 2) / 3

/** WGS-84 as satellites and browsers give it → GCJ-02 火星坐标 as every map in China shows it. */
export function toGcj02({ latitude, longitude }: { latitude: number; longitude: number }) {
  const x = longitude - 105
  const y = latitude - 35
  const turn = (latitude / 180) * PI
  const bend = 1 - flattening * sin(turn) ** 2
  const north = (northOf(x, y) * 180) / (((earth * (1 - flattening)) / (bend * sqrt(bend))) * PI)
  const east = (eastOf(x, y) * 180) / ((earth / sqrt(bend)) * cos(turn) * PI)
  return { latitude: latitude + north, longitude: longitude + east }
}
