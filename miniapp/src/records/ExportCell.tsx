import { useState } from 'react'
import { View } from '@tarojs/components'
import { exportStateNames, failureWords } from '../../../shared/export/copy'
import type { ExportSeen } from '../../../shared/export/export'
import { newCommandKey } from '../commandKey'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { fetchFile, fetchFileSays } from './fetchFile'
import { monthText } from './monthText'
import { linkTo, stopExport } from './useExports'

type ExportCellProps = { export: ExportSeen; now: number }

/** 42 000: a blank before every three figures. */
const rowsText = (rows: number) => String(rows).replace(/\B(?=(\d{3})+$)/g, ' ')

const sizeText = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

function saidOf({ state, rows, percent, month, failure, bytes, unreadable }: ExportSeen) {
  const missing = unreadable > 0 ? `，有 ${unreadable} 件读不出来，没有写进去` : ''
  if (state === 'working')
    return `${exportStateNames.working}：已导出 ${rowsText(rows)} 行，${percent}%${month ? `，在读${monthText(month)}` : ''}`
  if (state === 'done') return `${rowsText(rows)} 行${bytes ? `，${sizeText(bytes)}` : ''}${missing}`
  return failure ? failureWords[failure] : exportStateNames[state]
}

/** Why there is no file any more. */
const goneWords = ({ expiresAt }: ExportSeen, now: number) =>
  Date.parse(expiresAt) < now ? '已经过期，重新导一份' : '里面有您现在不管的，不能取了'

/** One export: how far it is, and its file. */
export function ExportCell({ export: one, now }: ExportCellProps) {
  const [trouble, setTrouble] = useState('')
  /** Of a long file that is coming, percent. */
  const [come, setCome] = useState<number>()
  const { id, state, url, fileName, startedAt, expiresAt } = one
  const linkAgain = () => linkTo(id)
  async function fetchIt() {
    setTrouble('')
    try {
      const url = await linkAgain()
      if (url) await fetchFile({ ...one, url, name: fileName }, { linkAgain, told: setCome })
      else setTrouble(goneWords(one, Date.now()))
    } catch {
      setTrouble('没有下来，看看网络，再点一次')
    }
    setCome(undefined)
  }
  const stop = () => stopExport(id, newCommandKey()).catch(() => setTrouble('没有停下，再点一次'))
  return (
    <View className='cells__part'>
      <Cell
        icon={state === 'done' ? 'check' : 'slip'}
        title={fileName}
        note={
          <View>
            <View>{saidOf(one)}</View>
            <View>
              {whenText(startedAt, now)}开始
              {url ? `，留到${whenText(expiresAt, now)}` : state === 'done' ? `，${goneWords(one, now)}` : ''}
            </View>
            {trouble && <View className='t-zao'>{trouble}</View>}
          </View>
        }
        label={`${fileName}，${saidOf(one)}`}
        end={
          <View>
            {url && (
              <Button
                narrow
                busy={come !== undefined && `已取 ${come}%`}
                label={`${fetchFileSays}${fileName}`}
                onPress={() => void fetchIt()}
              >
                {fetchFileSays}
              </Button>
            )}
            {state === 'working' && (
              <Button narrow kind='text' label={`停下${fileName}`} onPress={() => void stop()}>
                停下
              </Button>
            )}
          </View>
        }
      />
    </View>
  )
}
