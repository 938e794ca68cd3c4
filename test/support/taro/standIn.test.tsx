import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { Input, Picker, View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { phone } from './phone'

afterEach(() => {
  cleanup()
  phone.forget()
})

function Page() {
  const { id = '' } = useRouter().params
  const [shown, setShown] = useState(0)
  const [words, setWords] = useState('')
  useDidShow(() => setShown((times) => times + 1))
  usePullDownRefresh(() => void Taro.stopPullDownRefresh())
  return (
    <View>
      <View aria-role='button' onClick={() => void Taro.navigateTo({ url: `/order?id=${id}` })}>
        看 {id} 第 {shown} 次
      </View>
      <Input
        nativeProps={{ 'aria-label': '说明' }}
        value={words}
        onInput={({ detail }) => setWords(detail.value)}
      />
      <Picker
        mode='selector'
        range={['甲', '乙']}
        value={0}
        onChange={({ detail }) => setWords(`${detail.value}`)}
      />
    </View>
  )
}

describe('the stand-in for Taro', () => {
  it('shows a page, and shows it again when its reader comes back', () => {
    phone.params = { id: '7' }
    render(<Page />)

    act(() => phone.happen('didShow'))

    expect(screen.getByRole('button').textContent).toBe('看 7 第 2 次')
  })

  it('notes what a page asks of the phone', () => {
    render(<Page />)

    fireEvent.click(screen.getByRole('button'))
    act(() => phone.happen('pullDownRefresh'))

    expect(phone.calls.map(({ name }) => name)).toEqual(['navigateTo', 'stopPullDownRefresh'])
  })

  it('types and picks', () => {
    render(<Page />)

    fireEvent.change(screen.getByLabelText('说明'), { target: { value: '路灯不亮' } })
    expect(screen.getByLabelText<HTMLInputElement>('说明').value).toBe('路灯不亮')

    fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } })
    expect(screen.getByLabelText<HTMLInputElement>('说明').value).toBe('1')
  })

  it('fails where the test says so', async () => {
    phone.answers.set('getLocation', () => {
      throw new Error('auth deny')
    })

    await expect(Taro.getLocation({})).rejects.toThrow('auth deny')
  })

  it('keeps and tells', () => {
    const heard: boolean[] = []
    Taro.onNetworkStatusChange(({ isConnected }) => heard.push(isConnected))

    Taro.setStorageSync('a', 1)
    phone.emit('NetworkStatusChange', { isConnected: false })

    expect([Taro.getStorageSync('a'), heard]).toEqual([1, [false]])
  })
})
