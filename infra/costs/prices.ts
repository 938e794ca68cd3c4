/** What one of each costs, in US dollars. */
export const prices = {
  /** Read on this day; AWS changes them without telling us. */
  asOf: '2026-11-23',
  region: 'us-east-1',
  /** On demand, standard class, since November 2024. */
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  /** arm64, the first tier; no free tier is taken off. */
  lambdaCall: 0.2 / 1e6,
  gbSecond: 0.0000133334,
  /** HTTP API, the first 300 million of a month. */
  httpRequest: 1 / 1e6,
  s3Put: 0.005 / 1e3,
  s3Get: 0.0004 / 1e3,
  schedulerCall: 1 / 1e6,
  /** To the internet, the first 10 TB of a month. */
  gbOut: 0.09,
} as const

/** Said as it is: nobody of us has looked these up. */
export const notKnown = [
  'aws-cn（宁夏、北京）：单价另有一张人民币价目表，由光环新网、西云数据开票，这里没有；用量这一半照样适用，单价换掉 `infra/costs/prices.ts` 再跑一遍 The China regions have a price list of their own in yuan, which is not known here: the units hold, the prices do not.',
  '只有 DynamoDB 的两个单价有写明的出处（2024 年 11 月起的按需价）；其余是公开的标准单价，上线前照 AWS 价目表核一遍 Only the two prices of DynamoDB have a named source; check the others against the price list.',
  '这里是 us-east-1 的单价；`aws` 默认部署在 ap-southeast-1（新加坡），那里更贵 Prices are those of us-east-1; `aws` is deployed to ap-southeast-1 unless told otherwise, which is dearer.',
  '没算进去：存储（表、恢复点、照片、日志）、日志写入、密钥、告警、微信订阅消息、短信、冷启动、免费额度、阶梯折扣、税 Left out: storage, backups, log ingestion, keys, alarms, messages, cold starts, free tiers, volume discounts, tax.',
]
