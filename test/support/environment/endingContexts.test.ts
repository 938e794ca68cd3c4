import hooks from 'node:async_hooks'

const ofTheRun = hooks.AsyncLocalStorage

afterAll(() => {
  hooks.AsyncLocalStorage = ofTheRun
})

it('lets go of whatever a file kept in asynchronous contexts, at its end and not before', async () => {
  const { endingContexts } = await import('./endingContexts.mjs')
  const Ending = endingContexts(
    class {
      async teardown() {}
    },
  )
  const context = new hooks.AsyncLocalStorage<string>()
  context.enterWith('kept')
  expect(context.getStore()).toBe('kept')

  await new Ending().teardown()
  expect(context.getStore()).toBeUndefined()
})
