import { runCommand } from '../runCommand'
import { redriveCommand } from './redriveCommand'

const say = (line: string) => void process.stdout.write(`${line}\n`)

await runCommand(() => redriveCommand(process.argv.slice(2), say))
