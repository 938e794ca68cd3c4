export type DeskLevel = 'community' | 'street' | 'district'

const levels: Record<number, DeskLevel> = { 12: 'community', 9: 'street', 6: 'district' }

/** Whose desk an order lies on, by the length of its place's code; nothing where it is no desk. */
export function deskLevel(holderId = ''): DeskLevel | undefined {
  const [, code = ''] = /^desk-(\d+)$/.exec(holderId) ?? []
  return levels[code.length]
}
