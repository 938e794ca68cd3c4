import type { Deployed } from './deployed'
import { startInstance, type Answered, type Instance } from './instance'
import { sessionOf } from './roles'

/** As many processes at once as a small machine bears; who was asked longest ago goes first, as in Lambda. */
const mostAtOnce = 16

/** Functions by their addresses, each in a process of its own that starts when it is first asked. */
export function instancesOf(functions: Deployed[], endpoints: Record<string, string>) {
  const running = new Map<string, Instance>()
  const started: { name: string; node: string }[] = []

  async function start(arn: string) {
    const deployed = functions.find((one) => one.arn === arn)
    if (!deployed) throw new Error(`no function has the address ${arn}`)
    const instance = await startInstance(deployed, { ...sessionOf(deployed), ...endpoints })
    started.push({ name: deployed.name, node: instance.node })
    return instance
  }

  async function makeRoom() {
    for (const [arn, instance] of running) {
      if (running.size < mostAtOnce) return
      running.delete(arn)
      await instance.end()
    }
  }

  return {
    started,
    /** What those that run have written, for whoever asks why. */
    said: () => [...running.values()].map((instance) => instance.said()).join('\n'),
    async invoke(arn: string, event: unknown): Promise<Answered> {
      const known = running.get(arn)
      if (!known) await makeRoom()
      const instance = known ?? (await start(arn))
      running.delete(arn)
      running.set(arn, instance)
      return instance.invoke(event)
    },
    async end() {
      await Promise.all([...running.values()].map((instance) => instance.end()))
      running.clear()
    },
  }
}

export type Invoke = ReturnType<typeof instancesOf>['invoke']
