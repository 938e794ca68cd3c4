import { toGcj02 } from './gcj02'

const mostWait = 10_000

/** GCJ-02, and how far it may be off in metres. A browser says WGS-84. */
export const whereAmI = () =>
  new Promise<{ latitude: number; longitude: number; accuracy: number }>((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ ...toGcj02(coords), accuracy: Math.round(coords.accuracy) }),
      reject,
      { enableHighAccuracy: true, timeout: mostWait, maximumAge: 30_000 },
    )
  })

/** Whether it was allowed before, so that asking disturbs nobody. */
export async function mayAskWhere() {
  const { state } = await navigator.permissions.query({ name: 'geolocation' })
  return state === 'granted'
}
