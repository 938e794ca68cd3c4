import { execFileSync } from 'node:child_process'
import { fetchedPackage } from '../support/fetchedPackage'

/** It is written in Java, which not every machine has. */
export function hasJava() {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The folder of AWS's DynamoDB Local. It is 60 MB with a licence of its own: no package of the project's. */
export const dynamoDbLocal = () =>
  fetchedPackage({
    packed: 'amplify-dynamodb-simulator@2.9.30',
    integrity:
      'sha512-xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==',
    part: 'emulator',
    as: 'dynamodbLocal',
  })
