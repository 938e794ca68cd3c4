import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { verdictLine } from './verdictLine.mjs'

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

const countsOf = (results) => ({
  passed: results.numPassedTests,
  // A file that does not load has no failed test to its name, and is a failure all the same.
  failed: results.numFailedTests + results.testResults.filter((file) => file.testExecError).length,
  skipped: results.numPendingTests + results.numTodoTests,
})

/** One line a file as it ends, the reasons of what failed, and a verdict that a script can read. */
export default class Reporter {
  running = new Map()
  ended = 0

  constructor({ rootDir }) {
    this.rootDir = rootDir
  }

  onRunStart(_results, { estimatedTime }) {
    this.startedAt = Date.now()
    if (estimatedTime > 0) console.log(`about ${seconds(estimatedTime * 1000)} by the last run`)
    this.pulse = setInterval(() => this.nameTheSlow(), 15_000)
    this.pulse.unref()
  }

  onTestFileStart({ path }) {
    this.running.set(path, Date.now())
  }

  onTestFileResult({ path }, file, results) {
    this.running.delete(path)
    this.ended += 1
    const hasFailed = file.numFailingTests > 0 || file.testExecError !== undefined
    const tests = file.numPassingTests + file.numFailingTests
    const took = seconds(file.perfStats.end - file.perfStats.start)
    const turn = `${this.ended}/${results.numTotalTestSuites}`
    console.log(`${hasFailed ? '✗' : '✓'} [${turn}] ${this.nameOf(path)}  ${tests} tests, ${took}`)
    // Of a file run alone jest has shown this already.
    if (results.numTotalTestSuites > 1)
      for (const { message } of file.console ?? []) console.log(`    ${message}`)
    if (file.failureMessage) console.log(file.failureMessage)
  }

  onRunComplete(_contexts, results) {
    clearInterval(this.pulse)
    const counts = countsOf(results)
    if (results.wasInterrupted || counts.passed + counts.failed === 0) counts.failed += 1
    this.counts = counts

    const failedFiles = results.testResults.filter((file) => file.failureMessage)
    for (const file of failedFiles) console.log(`failed: ${this.nameOf(file.testFilePath)}`)
    console.log(`${results.numTotalTestSuites} files in ${seconds(Date.now() - this.startedAt)}`)

    const verdictFile = process.env['TEST_VERDICT']
    if (verdictFile) writeFileSync(verdictFile, JSON.stringify(counts))
    else console.log(verdictLine(counts))
  }

  /** jest asks this to choose its exit code: a run without a single test is no success. */
  getLastError() {
    if (this.counts?.failed > 0) return new Error('a test failed, or none ran')
  }

  nameTheSlow() {
    for (const [path, since] of this.running)
      console.log(`… ${this.nameOf(path)} for ${seconds(Date.now() - since)}`)
  }

  nameOf(path) {
    return relative(this.rootDir, path)
  }
}
