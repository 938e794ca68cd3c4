import { parseArgs, type ParseArgsConfig } from 'node:util'

/** Words of a command, or their values, that nobody understands: said with how the command is used. */
export class NotUnderstood extends Error {
  constructor(what: string, usage: string) {
    super(`看不懂的参数 Not understood: ${what}\n\n${usage}`)
  }
}

/** The words of a command; what it does not know is refused with its usage. */
export function understood<const Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new NotUnderstood(error instanceof Error ? error.message : String(error), usage)
  }
}

/** The one thing that a command is told apart from its options, if any: a second would be passed over. */
export function atMostOne([first, ...more]: string[], usage: string) {
  if (more.length > 0) throw new NotUnderstood(`一次只写一个 one at a time: ${more.join(' ')}`, usage)
  return first
}
