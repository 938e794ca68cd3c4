import Taro from '@tarojs/taro'
import { useDrafts } from '../drafts/useDrafts'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { openInbox } from '../notice/openInbox'
import { useUnread } from '../notice/useUnread'
import { computerNow } from '../session'

const openMine = () => void Taro.switchTab({ url: '/pages/workOrder/mine' })

/** 我的东西: what was reported, and what lies on the phone unsent. */
export function MyThings() {
  const { waiting, writing } = useDrafts()
  const { unread } = useUnread()
  return (
    <Section title='我的东西'>
      <Cells>
        <Cell
          icon='bell'
          title='消息'
          note={unread > 0 ? `${unread} 条没看` : '办到哪一步了，轮到谁了'}
          onPress={openInbox}
        />
        <Cell icon='slip' title='我的单子' note='报的、也遇到的，办到哪了' onPress={openMine} />
        <Cell
          icon='edit'
          title='没交的草稿'
          note={draftsSaid(waiting.length, writing.length)}
          onPress={openMine}
        />
        <Cell
          icon='people'
          title='议事'
          note='我提的、附议的，等我投的票'
          onPress={() => void Taro.navigateTo({ url: '/topic/topics' })}
        />
        <Cell
          icon='heart'
          title='志愿者'
          note='邻居要搭把手，您愿意去吗？去不去都随您'
          onPress={() => void Taro.navigateTo({ url: '/volunteer/mine' })}
        />
        <Cell
          icon='lock'
          title='电脑登录'
          note={computersSaid()}
          onPress={() => void Taro.navigateTo({ url: '/computer/allow' })}
        />
      </Cells>
    </Section>
  )
}

const computersSaid = () =>
  process.env.TARO_ENV === 'h5' && computerNow()
    ? '您在哪些电脑上登录着'
    : '想在电脑上看，把电脑屏幕上的数字输进来'

function draftsSaid(waiting: number, writing: number) {
  const parts = [waiting > 0 && `${waiting} 件等着交`, writing > 0 && `${writing} 件写了一半`].filter(Boolean)
  return parts.length > 0 ? `${parts.join('，')}，都存在这部手机里` : '没有，写了的都交上去了'
}
