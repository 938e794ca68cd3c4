import { readSecrets } from './readSecrets'

/**
 * The door that Lambda opens in every function. Secrets are neither in the template nor in the function's settings,
 * which many may read: they come out of their store once for each new process, one round trip before the first answer,
 * and the function finds them in its environment as it does everywhere else.
 */
Object.assign(process.env, await readSecrets(process.env))

/** Named so that the bundler leaves it where it is. */
const bundle = './index.mjs'
// What is built beside this file: its own entry says what it exports.
const built = (await import(bundle)) as { handler: unknown; stretches?: unknown }

export const { handler, stretches } = built
