import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { MeetingCode, type Meeting } from '../../../shared/meeting/meeting'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import { Refusal } from '../resident/Refusal'
import { canScan, scanTicket } from './scanTicket'
import { useMeetingMove } from './useMeeting'

type AttendCardProps = {
  meeting: Meeting
  /** Read already, where a code led here. */
  given: string
}

/** 签到: scanned, or the six digits on the owner's screen. No place is asked for. */
export function AttendCard({ meeting, given }: AttendCardProps) {
  const [code, setCode] = useState(given)
  const [wrong, setWrong] = useState<string>()
  const { make, isBusy, trouble } = useMeetingMove(meeting)

  const attend = async (digits: string) => {
    if (!MeetingCode.safeParse(digits).success) return setWrong('六位数字，在牵头人的屏幕上')
    setWrong(undefined)
    if (await make({ move: 'attend', code: digits })) void Taro.showToast({ title: '签到了', icon: 'none' })
  }
  const scan = async () => {
    const ticket = await scanTicket()
    if (!ticket) return
    if (ticket === 'other') return setWrong('这个码不是签到码，请扫牵头人屏幕上的')
    if (ticket.topicId !== meeting.topicId || ticket.n !== meeting.n)
      return setWrong('这是另一场会的码，请扫这一场的')
    setCode(ticket.code)
    await attend(ticket.code)
  }
  return (
    <View className='slip slip--flat mt4'>
      <View className='t-bold'>到会签到</View>
      {canScan && (
        <View className='mt3'>
          <Button big kind='main' icon='picture' busy={isBusy && '正在签到……'} onPress={() => void scan()}>
            扫牵头人的码
          </Button>
        </View>
      )}
      <Field label={canScan ? '或者写六位数字' : '写六位数字'} wrong={wrong}>
        <TextField
          label='六位数字'
          type='number'
          max={6}
          value={code}
          wrong={Boolean(wrong)}
          onChange={(digits) => setCode(digits.trim())}
          onConfirm={() => void attend(code)}
        />
      </Field>
      <Refusal words={trouble} />
      <View className='mt3'>
        <Button
          kind={canScan ? 'soft' : 'main'}
          busy={isBusy && '正在签到……'}
          onPress={() => void attend(code)}
        >
          签到
        </Button>
      </View>
      <View className='t-note mt2'>只记来了几位，不公开谁来了。</View>
    </View>
  )
}
