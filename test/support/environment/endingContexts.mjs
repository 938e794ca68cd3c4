import hooks from 'node:async_hooks'

const made = new Set()

// Node 20 asks every AsyncLocalStorage that ever ran, at each promise, whether there is something to pass on. Jest and
// our rights make new ones for each test file and let none go: after two hundred files of a worker a test took
// three times as long.
hooks.AsyncLocalStorage = class extends hooks.AsyncLocalStorage {
  constructor(...its) {
    super(...its)
    made.add(this)
  }
}

/** The same environment, which ends with its file whatever the file kept in asynchronous contexts. */
export const endingContexts = (Environment) =>
  class extends Environment {
    async teardown() {
      for (const context of made) context.disable()
      made.clear()
      await super.teardown()
    }
  }
