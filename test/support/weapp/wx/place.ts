import { type Device, type Place } from '../device'
import { answeredAll, Failure } from './answered'
import { mayUse } from './consent'

// About the distance between the two systems around Shanghai: who forgets to ask for GCJ-02 lands in another street.
const wgs84 = ({ latitude, longitude }: Place) => ({
  latitude: latitude + 0.002,
  longitude: longitude - 0.0045,
})

/** Where the phone is, and places picked on WeChat's own map. */
export const place = (device: Device) =>
  answeredAll(device, {
    async getLocation({ type }) {
      await mayUse(device, 'getLocation')
      if (!device.place) throw new Failure('auth deny', 3)
      return { ...(type === 'gcj02' ? device.place : wgs84(device.place)), accuracy: 30, speed: -1 }
    },
    async getFuzzyLocation() {
      await mayUse(device, 'getFuzzyLocation')
      if (!device.place) throw new Failure('auth deny', 3)
      return { latitude: device.place.latitude, longitude: device.place.longitude }
    },
    async chooseLocation() {
      await mayUse(device, 'chooseLocation')
      if (!device.place) throw new Failure('cancel')
      return { ...device.place, name: '这里', address: '图上选的地方' }
    },
    async choosePoi() {
      await mayUse(device, 'choosePoi')
      throw new Failure('cancel')
    },
    async chooseAddress() {
      await mayUse(device, 'chooseAddress')
      throw new Failure('cancel')
    },
  })
