/** The props that have a value: Taro's components tell an absent prop from one that is undefined. */
export const given = <T extends object>(props: T) =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
