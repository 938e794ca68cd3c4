import type { Kind } from '../../../shared/workOrder/commands'

type Words = { name: string; ask: string; hint: string; photo: string; seen: string; next: string }

/** How each kind of matter is asked for. */
export const kindWords: Record<Kind, Words> = {
  issue: {
    name: '报事',
    ask: '怎么了？',
    hint: '说清楚哪里、怎么了，一句话就行。不想打字，用键盘上的话筒说。',
    photo: '拍一张：坏了、脏了、有危险',
    seen: '不拍也能报。照片里的位置会先去掉；网格员看过，邻居才看得到。',
    next: '下一步：确认地点',
  },
  help: {
    name: '求助',
    ask: '要帮什么忙？',
    hint: '说清楚谁、要帮什么、什么时候。只有来帮忙的人看得到。',
    photo: '要是说不清，拍一张',
    seen: '不拍也行。照片里的位置会先去掉；只有来帮忙的人看得到。',
    next: '下一步：确认地点',
  },
  suggestion: {
    name: '提建议',
    ask: '您有什么主意？',
    hint: '说说哪里、怎么改更好。',
    photo: '拍一张那个地方',
    seen: '不拍也行。照片里的位置会先去掉；网格员看过，邻居才看得到。',
    next: '下一步：确认地点',
  },
}
