import { rmSync } from 'node:fs'
import sqlite from 'node-sqlite3-wasm'

const expected = [
  'id',
  'table_name',
  'event_name',
  'keys_json',
  'new_image',
  'old_image',
  'sequence_number',
  'shard_id',
  'created_at',
  'user_identity',
].join()

/**
 * The engine numbers stream records by looking through all there ever were, and keeps them for ever: every put
 * costs more than the last. Two indexes answer its two questions at once. The trigger forgets records after
 * 24 hours, as DynamoDB does, a few with each new one; the new one itself always stays, the numbering needs it.
 */
const indexes = `
  CREATE INDEX IF NOT EXISTS emulin_stream_number
    ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
  CREATE INDEX IF NOT EXISTS emulin_stream_shard
    ON _stream_records (table_name, shard_id, CAST(sequence_number AS INTEGER));
  CREATE TRIGGER IF NOT EXISTS emulin_stream_trim AFTER INSERT ON _stream_records BEGIN
    DELETE FROM _stream_records
    WHERE created_at < NEW.created_at - 86400
      AND id IN (
        SELECT id FROM _stream_records WHERE table_name = NEW.table_name
        ORDER BY CAST(sequence_number AS INTEGER) LIMIT 8
      );
  END;
`

/**
 * Keeps writes to a table with a stream as fast as the first one. The engine must be stopped. Leaves a file that
 * does not look as expected as it is, and says so.
 */
export function addStreamIndexes(file: string) {
  // The lock of a run that was killed right here; nobody else opens this file in this way.
  rmSync(`${file}.lock`, { recursive: true, force: true })
  const db = new sqlite.Database(file)
  try {
    // The engine writes ahead to a log that others share through memory. Alone, we can do without that memory.
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    const columns = db.all("SELECT name FROM pragma_table_info('_stream_records')")
    const looksAsExpected = columns.map(({ name }) => name).join() === expected
    if (looksAsExpected) db.exec(indexes)
    return looksAsExpected
  } finally {
    db.close()
  }
}
