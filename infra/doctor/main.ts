import { closing } from '../local/closing'
import { runCommand } from '../runCommand'
import { diagnose, isMissed, type Finding } from './diagnose'
import { lineOf, reportOf, verdictOf } from './lines'
import { readOptions, usage } from './options'
import { openPlace } from './place'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const opened = closing()

async function examine(endpoint: string, hear: (finding: Finding) => void) {
  const findings: Finding[] = []
  for await (const finding of diagnose(await openPlace(endpoint, opened))) {
    findings.push(finding)
    hear(finding)
  }
  return findings
}

async function run() {
  const { endpoint, json, help } = readOptions(process.argv.slice(2))
  if (help) {
    say(usage)
    return 0
  }
  const findings = await examine(endpoint, (finding) => !json && say(lineOf(finding)))
  say(json ? JSON.stringify(reportOf(endpoint, findings), undefined, 2) : verdictOf(findings))
  return findings.some(isMissed) ? 1 : 0
}

// The table goes, however it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void opened.close().finally(() => process.exit(1)))

await runCommand(() => run().finally(() => opened.close()))
