import { existsSync, readFileSync } from 'node:fs'
import { CannotStart } from '../local/CannotStart'
import { settingNames } from './settings'

/** Beside the project's own files, kept with them: it holds no secret. */
export const settingsFile = 'deployment.env'

type Environment = Record<string, string | undefined>

const lineOf = /^([A-Z_]+)=(.*)$/

/** `EMULIN_REGION=cn-north-1`, a line each; lines that begin with # say something to people. */
function linesIn(text: string): [name: string, value: string][] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = line, value = ''] = lineOf.exec(line) ?? []
      return [name, value.replace(/^(['"])(.*)\1$/, '$2')]
    })
}

function refuse(names: string[], [zh, en]: [string, string]) {
  if (names.length > 0)
    throw new CannotStart(`${settingsFile} ${zh}: ${names.join()}`, `${en}: ${names.join()}`)
}

/**
 * All that a deployment chose, so that whoever deploys next chooses the same. What stands in the environment beside it
 * would be forgotten the next time, and is refused; so is a name that nobody reads.
 */
export function settingsIn(text: string, env: Environment = {}): Environment {
  const given = Object.fromEntries(linesIn(text))
  const unknown = Object.keys(given).filter((name) => !settingNames.includes(name))
  const beside = settingNames.filter((name) => env[name] !== undefined && env[name] !== given[name])
  refuse(unknown, ['里没有这样的设置', 'no such settings'])
  refuse(beside, [
    '里写的和环境变量里的不一样，或者没有写',
    'in the environment, and not the same in the file',
  ])
  return given
}

/** Undefined where nothing was written down yet. */
export const writtenSettings = (env: Environment) =>
  existsSync(settingsFile) ? settingsIn(readFileSync(settingsFile, 'utf8'), env) : undefined
