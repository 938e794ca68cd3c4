import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Device } from '../device'

type Callback = (result: object) => void
export type Options = Record<string, unknown> & { success?: Callback; fail?: Callback; complete?: Callback }
export type Act = (options: Options) => object | void | Promise<object | void>

/** How an interface of WeChat says no: `errMsg` is made of its name and this. */
export class Failure extends Error {
  constructor(
    reason: string,
    readonly errno?: number,
  ) {
    super(reason)
  }
}

/**
 * An interface of WeChat: it answers through callbacks, or by a promise to whoever gave none, and never before its
 * caller has gone on. The test may answer in its place.
 */
export const answered =
  (device: Device, name: string, act: Act) =>
  (options: Options = {}) => {
    const call = { name, options, act: device.answers[name] ?? act }
    device.calls.push({ name, options })
    if (options.success ?? options.fail ?? options.complete) return void tellWhenDone(device, call)
    return device.realm.promise(
      (success, fail) => void tellWhenDone(device, { ...call, options: { ...options, success, fail } }),
    )
  }

/** Does what was asked in a turn of its own, and tells the caller in another. */
export async function tellWhenDone(device: Device, call: { name: string; options: Options; act: Act }) {
  const { name, options, act } = call
  const tell = (kind: 'success' | 'fail', result: object) =>
    device.soon(`the ${kind} of wx.${name}`, () => {
      const own = device.realm.own(result)
      options[kind]?.(own)
      options.complete?.(own)
    })

  device.busy.add(call)
  await nextTurn()
  try {
    const answer = act(options)
    // A person who is asked takes the time they need; meanwhile the page lies quiet.
    if (device.answers[name]) device.busy.delete(call)
    tell('success', { errMsg: `${name}:ok`, ...(await answer) })
  } catch (error) {
    if (error instanceof Failure)
      tell('fail', { errMsg: `${name}:fail ${error.message}`, errno: error.errno })
    else device.troubles.push(`wx.${name}: ${String(error)}`)
  } finally {
    device.busy.delete(call)
  }
}

/** Several interfaces at once, each under its own name. */
export const answeredAll = (device: Device, acts: Record<string, Act>) =>
  Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, answered(device, name, act)]))
