type Known<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The fields that are known; those left undefined are left out, so that nothing is said about them. */
export function known<T extends object>(fields: T): Known<T> {
  const kept: Record<string, unknown> = {}
  for (const name of Object.keys(fields)) {
    const value = fields[name as keyof T]
    if (value !== undefined) kept[name] = value
  }
  // Leaving out is what the type says; a loop cannot say it.
  return kept as Known<T>
}

/** `true`, or nothing to say. */
export const flag = (is: boolean | undefined) => is || undefined
