const daySeconds = 86_400

/** Days after which what is shown and nothing names is swept up: by the bucket's own rule, and off the disk. */
export const sweptAfterDays = 7

/** Until when it may be named (epoch seconds): a day before, so that whoever names it then still keeps it. */
export const nameableUntil = (now: number) => Math.floor(now / 1000) + (sweptAfterDays - 1) * daySeconds
