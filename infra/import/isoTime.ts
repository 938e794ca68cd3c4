// With `/`, `.` or 年月日 between, with or without an hour, a fraction and a zone: all that older systems write.
const written =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)? ?(Z|[+-]\d{2}:?\d{2})?$/i

const atLeast =
  (digits: number) =>
  (part = '0') =>
    part.padStart(digits, '0')

/**
 * A time with a zone is what it says; without one, as older systems write it, China's, whatever zone this machine is
 * in. Undefined for what is no time, a day that no calendar has among it.
 */
export function isoTime(text: string) {
  const [, year, ...parts] = written.exec(text) ?? []
  if (!year) return undefined
  const [month, day, hour, minute, second] = parts.slice(0, 5).map(atLeast(2))
  const [fraction = '', zone = '+08:00'] = parts.slice(5)
  const clock = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  if (!isOnTheCalendar(clock)) return undefined
  const time = new Date(`${clock}.${fraction.slice(0, 3).padEnd(3, '0')}${withColon(zone)}`)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

/** The language takes 31 February for 3 March: what it understood must be what was written. */
function isOnTheCalendar(clock: string) {
  const understood = new Date(`${clock}Z`)
  return !Number.isNaN(understood.getTime()) && understood.toISOString().startsWith(clock)
}

const withColon = (zone: string) => zone.toUpperCase().replace(/^(.\d{2})(\d{2})$/, '$1:$2')
