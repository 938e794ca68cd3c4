import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** It is 60 MB with a licence of its own: fetched on first use, and no package of the project's. */
const packed = 'amplify-dynamodb-simulator@2.9.30'
const integrity = 'xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ=='

const cache = resolve(import.meta.dirname, '../../.cache')
const folder = join(cache, 'dynamodbLocal')

function fetchInto(draft: string) {
  execFileSync('npm', ['pack', packed, '--pack-destination', draft], { stdio: 'ignore', timeout: 120_000 })
  const [name = ''] = readdirSync(draft)
  const file = join(draft, name)
  const sum = createHash('sha512').update(readFileSync(file)).digest('base64')
  if (sum !== integrity) throw new Error(`${packed} is not what it was`)
  execFileSync('tar', ['-xzf', file, '-C', draft, 'package/emulator'])
  renameSync(join(draft, 'package/emulator'), folder)
}

function fetched() {
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(join(cache, 'dynamodbLocal-'))
  try {
    fetchInto(draft)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** It is written in Java, which not every machine has. */
export function hasJava() {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The folder of AWS's DynamoDB Local. */
export function dynamoDbLocal() {
  if (!existsSync(folder)) fetched()
  return folder
}
