import path from 'node:path'
import { startProcess } from '../support/startProcess'

const root = path.resolve(import.meta.dirname, '../..')

/** A stack in a process of its own: where it is served once it is ready, what it says, and how it ends. */
export const startSmallStack = (args: string[], env: Record<string, string> = {}) =>
  startProcess(['--import', 'tsx', 'test/local/smallStack.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    ready: 'Ctrl-C',
  })
