type Floor = { endsAt: string }
type Clocks = { serverNow: string; heardAt: number; now: number }

const two = (figure: number) => String(figure).padStart(2, '0')

/**
 * What is left of a turn in ms, by the server's clock: the phone's own may be wrong, so only how long ago it heard is
 * taken from it. Below zero the time is over.
 */
export const floorLeft = ({ endsAt }: Floor, { serverNow, heardAt, now }: Clocks) =>
  Date.parse(endsAt) - (Date.parse(serverNow) + Math.max(0, now - heardAt))

/** 2:07, and 过了 0:12 once it is over. */
export function clockSaid(left: number) {
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000)
  const said = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
  return left >= 0 ? said : `过了 ${said}`
}
