import type { WholeDeps } from '../../functions/setup/deps'
import { CannotStart } from './CannotStart'
import { catchingUp } from './catchingUp'
import { closing } from './closing'
import { exporting } from './exporting'
import { greeting } from './greeting'
import { pumping } from './pumping'
import { readOptions } from './options'
import { startStack } from './stack'
import { stopWhenAsked } from './stopWhenAsked'
import { sweeping } from './sweeping'
import { ticking } from './ticking'

type Load = (deps: WholeDeps, say: (line: string) => void) => Promise<unknown>

const say = (line: string) => console.log(line)

/** Runs the stack until a signal, the engine's end or a reason not to start, and ends the process. */
export async function runStack(args: string[], load: Load) {
  // A terminal that was closed is no reason to stop before all is put away.
  process.stdout.on('error', () => {})
  const opened = closing()
  const { stop, isStopping } = stopWhenAsked(opened, say)

  try {
    const stack = await startStack(readOptions(args), {
      ...{ say, closing: opened, load },
      beforeOpen: (parts) => catchingUp({ ...parts, say }),
    })
    opened.add(ticking(stack.deps))
    opened.add(exporting(stack.deps))
    opened.add(sweeping(stack.deps))
    opened.add(pumping(stack.pump, stack.deps.log))
    say(await greeting(stack))
    await stack.engine.ended
    if (isStopping()) return
    say(
      '数据库意外停止，数据没有丢，请重新启动。 The engine ended unexpectedly; nothing is lost, start again.',
    )
  } catch (error) {
    // What breaks because it is being taken down is no news.
    if (isStopping()) return
    console.error(error instanceof CannotStart ? error.message : error)
  }
  await stop(1)
}
