import { heldIn } from '../meeting/held'
import { heardIn } from '../opinion/heard'
import type { TalkOf } from './around'

const talkOf: TalkOf = async ({ id }, { table, now }) => {
  const [heard, meetings] = await Promise.all([heardIn(table, id), heldIn(table, id, now())])
  return { ...heard, meetings }
}

type Handlers = Record<string, (request: never) => unknown>

/** The same handlers, which know how far the talk has come. */
export const withTalk = <H extends Handlers>(handlers: H) =>
  Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      (request: object) => (handler as (asked: object) => unknown)({ ...request, talkOf }),
    ]),
    // Each is given what it asks for, and one thing more: under its own name it is what it was.
  ) as unknown as H
