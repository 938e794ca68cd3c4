type Aria = {
  role?: string | undefined
  label?: string | undefined
  hidden?: boolean
  checked?: boolean
  selected?: boolean
  disabled?: boolean
  busy?: boolean
  modal?: boolean
  invalid?: boolean
  /** Of a heading: 1 for the page's one, 2 for its sections. */
  level?: 1 | 2
  live?: 'off' | 'polite' | 'assertive'
}

/** WeChat reads `aria-role`, a browser `role`. */
const roleName = process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role'

/**
 * What a screen reader is told, for either target. Values are words, and a key once given stays: on H5, Taro writes
 * `undefined` into an `aria-*` attribute whose key has gone.
 */
export function aria({ role, ...rest }: Aria): Record<string, string> {
  const said = Object.entries(rest).map(([name, value]) => [`aria-${name}`, String(value ?? '')])
  return { ...(role && { [roleName]: role }), ...Object.fromEntries(said) }
}
