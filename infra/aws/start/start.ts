import { readSecrets } from './readSecrets'
import { askInPlace } from './askInPlace'

/**
 * The door that Lambda opens in every function. Secrets are neither in the template nor in the function's settings,
 * which many may read: they come out of their store once for each new process, one round trip before the first answer,
 * and the function finds them in its environment as it does everywhere else. The table is asked beside that whether it
 * is the one that is worked on.
 */
const [secrets] = await Promise.all([readSecrets(process.env), askInPlace(process.env)])
Object.assign(process.env, secrets)

/** Named so that the bundler leaves it where it is. */
const bundle = './index.mjs'
// What is built beside this file: its own entry says what it exports.
const built = (await import(bundle)) as { handler: unknown; stretches?: unknown }

export const { handler, stretches } = built
