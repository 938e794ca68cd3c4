import { runStack } from '../../infra/local/runStack'
import { aStreet, peopleOf } from '../support/aStreet'
import { settle } from '../support/app'

// The one-machine stack as npm start runs it, with a small street in it: for tests that start, stop and kill it.
await runStack(process.argv.slice(2), async (deps) => {
  const street = aStreet(deps.settings.defaultStreet)
  await settle(deps, street, Object.values(peopleOf(street)))
})
