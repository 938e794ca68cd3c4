type Kept = { what: string; why: string; who: string }

/** 留了什么, and why, and who sees it: one line for each thing that the program keeps about a person. */
export const keptAboutYou: Kept[] = [
  {
    what: '微信是谁登录的',
    why: '微信给的登录号只用来认出是同一个人，存的是打乱后的一串字，推不回微信号。',
    who: '谁也看不到',
  },
  {
    what: '称呼、电话',
    why: '您愿意填才有，办事的人好联系您。',
    who: '办您这件事的人看得到，匿名的那件看不到',
  },
  {
    what: '替别人报时，对方的称呼、电话',
    why: '您愿意写才有，上门前好打电话。',
    who: '办这件事的人看得到，匿名报的也看得到',
  },
  {
    what: '住哪一户',
    why: '网格员核实后才有，“几户也遇到”按户算，不重复。',
    who: '只有您自己看得到是哪一户',
  },
  {
    what: '报的事：文字、照片、地点',
    why: '要办这件事。三年后自动删掉。',
    who: '办事的人看得到。一报上来，邻居就看得到是哪一类事、在哪栋楼；网格员核实后，写的和照片也看得到。是谁报的、具体哪一处，邻居看不到。求助和邻里纠纷这样的私事，邻居都看不到',
  },
  {
    what: '照片',
    why: '收到后重新存一遍，照片里藏的拍摄地点和手机型号都去掉。',
    who: '和那件事一样',
  },
  {
    what: '投诉建议',
    why: '要答复您。',
    who: '管这个程序的人看得到写了什么',
  },
]

/** What never leaves the phone, or is not there at all. */
export const keptNowhere = [
  '您在哪：只在您报事、看附近的时候用一下，不记行踪。',
  '写了一半的、没交的：只在这部手机里，删了小程序就没了。',
  '打卡、积分、排名、上网多久：都没有。',
]
