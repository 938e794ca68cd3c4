type Rule = string | { prefix: string }

const fits = (rule: Rule, value: unknown) =>
  typeof rule === 'string' ? rule === value : typeof value === 'string' && value.startsWith(rule.prefix)

/**
 * Whether an event fits a pattern, of a rule or of a stream's filter alike:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export function matches(pattern: unknown, event: unknown): boolean {
  // One of the list is enough.
  if (Array.isArray(pattern)) return pattern.some((rule: Rule) => fits(rule, event))
  if (typeof pattern !== 'object' || pattern === null || typeof event !== 'object' || event === null)
    return false
  const parts = event as Record<string, unknown>
  return Object.entries(pattern).every(([name, part]) => matches(part, parts[name]))
}
