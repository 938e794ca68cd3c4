import { all, type Statement } from '../aws/clouds'

export type Wish = {
  /** dynamodb:GetItem */
  action: string
  resource: string
  /** Partition keys that the request names, of the table or of the index. */
  leadingKeys?: string[]
  /** What the names begin with that a list is asked for. */
  prefix?: string
}

/** `*` for any letters, `?` for one: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
function isLike(pattern: string, word: string) {
  const plain = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${plain}$`, 's').test(word)
}

const isOneOf = (patterns: unknown, word: string) =>
  all(patterns as string | string[]).some((pattern) => isLike(pattern, word))

/** For all values: of none it holds too, as IAM has it. */
const conditions: Record<string, (patterns: string[], wish: Wish) => boolean> = {
  'ForAllValues:StringLike dynamodb:LeadingKeys': (patterns, { leadingKeys = [] }) =>
    leadingKeys.every((key) => isOneOf(patterns, key)),
  'StringLike s3:prefix': (patterns, { prefix }) => prefix !== undefined && isOneOf(patterns, prefix),
}

function holds({ Condition = {} }: Statement, wish: Wish) {
  return Object.entries(Condition).every(([operator, asked]) =>
    Object.entries(asked).every(([name, patterns]) => {
      const holdsFor = conditions[`${operator} ${name}`]
      if (!holdsFor) throw new Error(`the condition ${operator} ${name} is not known here`)
      return holdsFor(all(patterns), wish)
    }),
  )
}

/** Whether a role's statements allow it; nothing in the templates denies. */
export const allows = (statements: Statement[], wish: Wish) =>
  statements.some(
    (one) =>
      one.Effect === 'Allow' &&
      isOneOf(one.Action, wish.action) &&
      isOneOf(one.Resource, wish.resource) &&
      holds(one, wish),
  )
