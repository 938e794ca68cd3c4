import type { ExportSeen } from '../../../shared/export/export'

/** An export 导出 whose file can be fetched. */
export const finished: ExportSeen = {
  id: '0'.repeat(26),
  ...{ what: 'orders', from: '2603', to: '2603', format: 'csv', columns: [], state: 'done' },
  ...{ rows: 9, percent: 100, unreadable: 0, bytes: 9, fileName: '工单-2026年3月.csv', url: '/exports/old' },
  startedAt: '2026-03-02T02:00:00.000Z',
  expiresAt: '2999-03-09T02:00:00.000Z',
}
