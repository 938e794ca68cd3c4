type Known<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The fields that are known; those left undefined are left out, so that nothing is said about them. */
export const known = <T extends object>(fields: T): Known<T> =>
  // Leaving out is what the type says; Object.fromEntries cannot say it.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>

/** `true`, or nothing to say. */
export const flag = (is: boolean | undefined) => is || undefined
