import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { Ulid } from '../ulid'
import { page } from '../workOrder/pages'
import { ExportCommand, ExportSeen, PersonalExport } from './export'

/** Those who oversee a place, and nobody who only works in it. */
const by = ['dispatcher', 'supervisor', 'admin'] as const
const byId = z.strictObject({ exportId: Ulid })
const one = z.object({ export: ExportSeen })

export const exportOperations = {
  startExport: {
    method: 'POST',
    path: '/exports',
    by,
    about:
      '导出自己管的地方的工单（.xlsx、.csv 或公开数据）或指标（.xlsx、.csv）；带姓名电话的只给督办员和管理员，要写用途，留记录',
    body: ExportCommand,
    answer: one,
    status: 201,
    isCommand: true,
  },
  myExports: {
    method: 'GET',
    path: '/exports',
    by,
    about: '我的导出，新的在前',
    query: z.strictObject(page),
    answer: z.object({ exports: z.array(ExportSeen), cursor: z.optional(z.string()) }),
    status: 200,
  },
  personalExports: {
    method: 'GET',
    path: '/exports/personal',
    by: ['supervisor', 'admin'],
    about: '谁导出过带姓名电话的工单：时间、用途、行数，新的在前',
    query: z.strictObject(page),
    answer: z.object({ exports: z.array(PersonalExport), cursor: z.optional(z.string()) }),
    status: 200,
  },
  getExport: {
    method: 'GET',
    path: '/exports/{exportId}',
    by,
    about: '导到哪里了；导好了给下载地址',
    params: byId,
    answer: one,
    status: 200,
  },
  cancelExport: {
    method: 'POST',
    path: '/exports/{exportId}/cancel',
    by,
    about: '停下一次导出',
    params: byId,
    body: z.strictObject({}),
    answer: one,
    status: 200,
    isCommand: true,
  },
} as const satisfies Record<string, Operation>
