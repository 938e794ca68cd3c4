/** The moves of a resident that are a sentence and a button. */
export const topicForms = {
  object: {
    title: '提异议',
    say: '结果哪里不对，写一写。谁提的不公开，答复贴在这里，大家都看得到。',
    label: '哪里不对？',
    ready: ['我家那一票没算上', '投票的通知没看到', '写的和商量的不一样'],
    max: 500,
    button: '交上去',
    done: '收到了，答复会贴在这里',
  },
  withdraw: {
    title: '撤回这件事',
    say: '撤回以后不再往下议，附议的邻居看得到原因。',
    label: '为什么撤回？',
    ready: ['已经解决了', '换个办法办'],
    max: 300,
    button: '撤回',
    danger: true,
    done: '撤回了',
  },
} as const
export type TopicForm = keyof typeof topicForms
