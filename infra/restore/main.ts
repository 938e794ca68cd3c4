import { runCommand } from '../runCommand'
import { restoreCommand } from './restoreCommand'

const say = (line: string) => void process.stdout.write(`${line}\n`)

await runCommand(() => restoreCommand(process.argv.slice(2), say))
