import { useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import type { Catalogue } from '../../../shared/street/operations'
import type { Place } from '../../../shared/place/place'
import { call, type Api } from '../api'
import { isPassing } from '../Refused'
import type { Point } from '../../../shared/place/distance'
import { whereAmI } from '../place/whereAmI'
import { nearestSaid, placeOfPoint } from './placeOf'

const phone = { whereAmI, call }
type Source = Api & Pick<typeof phone, 'whereAmI'>

const notAllowed = '没打开定位，选楼栋也能报'
const outside = '您现在不在本街道。事情在本街道的话，选楼栋就行'

/** Asks the phone, or WeChat's map, for the place, and says in words why there is none. */
export function useWhere(catalogue: Catalogue | undefined, source: Source = phone) {
  const isAsking = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  async function named(point: Point & { accuracy?: number }, name?: string): Promise<Place | undefined> {
    const label = await source
      .call('locate', { query: { latitude: point.latitude, longitude: point.longitude } })
      .catch((error: unknown) => {
        if (!isPassing(error)) throw error
        // Whether it is in the street is for the server to say once there is network.
        return { gridId: 'unknown', label: catalogue && nearestSaid(catalogue, point) }
      })
    if (!label.gridId) {
      setProblem(outside)
      return undefined
    }
    return placeOfPoint(point, { label: label.label, ...(name && { name }) })
  }

  async function once(ask: () => Promise<Place | undefined>) {
    if (isAsking.current) return undefined
    isAsking.current = true
    setBusy(true)
    setProblem(undefined)
    try {
      return await ask()
    } finally {
      isAsking.current = false
      setBusy(false)
    }
  }

  const here = () =>
    once(async () => {
      const point = await source.whereAmI().catch(() => undefined)
      if (point) return named(point)
      setProblem(notAllowed)
      return undefined
    })

  /** WeChat only: a browser has no map that could be had without leave. */
  const onMap = () =>
    once(async () => {
      const picked = await Taro.chooseLocation({}).catch(() => undefined)
      return (
        picked &&
        named({ latitude: Number(picked.latitude), longitude: Number(picked.longitude) }, picked.name)
      )
    })

  return { here, onMap, isBusy, problem }
}
