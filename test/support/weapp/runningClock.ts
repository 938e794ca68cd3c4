/** Begins at a moment of its own and goes on as time does; may be set to another. */
export function runningClock(from: number) {
  let ahead = from - Date.now()
  return {
    get now() {
      return Date.now() + ahead
    },
    set now(moment) {
      ahead = moment - Date.now()
    },
  }
}
