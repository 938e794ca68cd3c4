/** A file as it was filled in, its bytes as Base64. */
export type GivenFile = { name: string; base64: string }

/** All of them together: more than one request takes. */
export const mostBytes = 2_500_000

export const isTooMuch = (files: readonly GivenFile[]) =>
  files.reduce((sum, { base64 }) => sum + base64.length * 0.75, 0) > mostBytes
