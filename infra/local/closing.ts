export type Closing = ReturnType<typeof closing>

/** Whatever is opened adds how it is closed; all is closed once, the last opened first. */
export function closing() {
  const steps: (() => void | Promise<void>)[] = []
  let closed: Promise<void> | undefined
  const closeAll = async () => {
    for (let step = steps.pop(); step; step = steps.pop()) await step()
  }
  return {
    add: (step: () => void | Promise<void>) => void steps.push(step),
    close: () => (closed ??= closeAll()),
  }
}
