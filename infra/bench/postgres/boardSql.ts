/** $1 the street, $2 and $3 the beginning and the end of the month, $4 now. */
const inMonth = (column: string) => `${column} >= $2 AND ${column} < $3`

const counts = `
    count(*) FILTER (WHERE ${inMonth('reported_at')}) AS ordered,
    count(*) FILTER (WHERE ${inMonth('filed_at')}) AS entered,
    count(*) FILTER (WHERE ${inMonth('closed_at')}) AS closed,
    count(*) FILTER (WHERE ${inMonth('ended_at')} AND filed_at IS NOT NULL) AS ended,
    count(*) FILTER (WHERE filed_at < $2) AS carried,
    count(*) FILTER (WHERE is_suspended) AS suspended,
    count(*) FILTER (WHERE is_late AND is_open) AS late,
    count(*) FILTER (WHERE ${inMonth('due_at')} AND due_at < $4 AND NOT is_suspended) AS due,
    count(*) FILTER (WHERE ${inMonth('due_at')} AND due_at < $4 AND finished_at <= due_at) AS met,
    count(*) FILTER (WHERE ${inMonth('first_due_at')} AND first_due_at < $4) AS first_due,
    count(*) FILTER (WHERE ${inMonth('first_due_at')} AND first_due_at < $4 AND finished_at <= first_due_at) AS first_met,
    count(contacted) AS valid,
    count(*) FILTER (WHERE contacted) AS contacted,
    count(*) FILTER (WHERE solved = 'solved') AS solved,
    count(*) FILTER (WHERE solved = 'partly') AS partly,
    count(*) FILTER (WHERE satisfied = 'satisfied') AS satisfied,
    count(*) FILTER (WHERE satisfied = 'basically') AS basically,
    count(*) FILTER (WHERE handled) AS handled,
    sum(dispatches) AS dispatched, sum(returns) AS returned, sum(reworks) AS reworked, sum(reopenings) AS reopened,
    count(*) FILTER (WHERE extensions > 0) AS extended,
    count(*) FILTER (WHERE suspensions > 0) AS suspended_once`

const fromMonth = `
  FROM orders
  WHERE street = $1 AND reported_at < $3 AND (is_open OR reported_at >= $2 OR closed_at >= $2)`

/** One pass over what was open or came in this month, for all splits at once. */
export const rates = `
  SELECT GROUPING(category) = 0 AS by_category, GROUPING(unit) = 0 AS by_unit, GROUPING(community) = 0 AS by_community,
    category, unit, community,
    ${counts}
  ${fromMonth}
  GROUP BY GROUPING SETS ((), (category), (unit), (community))`

/** What came in, was closed, fell due and was met on each day. */
export const trend = `
  WITH told AS (
    SELECT (reported_at AT TIME ZONE 'Asia/Shanghai')::date AS day, 'ordered' AS what FROM orders
      WHERE street = $1 AND ${inMonth('reported_at')}
    UNION ALL
    SELECT (closed_at AT TIME ZONE 'Asia/Shanghai')::date, 'closed' FROM orders
      WHERE street = $1 AND ${inMonth('closed_at')}
    UNION ALL
    SELECT (due_at AT TIME ZONE 'Asia/Shanghai')::date, CASE WHEN finished_at <= due_at THEN 'met' ELSE 'missed' END
      FROM orders WHERE street = $1 AND ${inMonth('due_at')} AND due_at < $4
  )
  SELECT day, what, count(*) AS n FROM told GROUP BY day, what ORDER BY day`

/** Median and 90th percentile of the hours of each stage that ended in the month. */
export const times = `
  SELECT stage, count(*) AS of,
    percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY extract(epoch FROM until - since) / 3600) AS within
  FROM orders, LATERAL (VALUES
    ('file', reported_at, filed_at), ('dispatch', filed_at, dispatched_at), ('accept', dispatched_at, accepted_at),
    ('work', accepted_at, finished_at), ('close', finished_at, closed_at), ('whole', reported_at, closed_at)
  ) AS stages (stage, since, until)
  WHERE street = $1 AND reported_at < $3 AND (reported_at >= $2 OR closed_at >= $2)
    AND ${inMonth('until')} AND since <= until
  GROUP BY stage`

/** Whose turn it is now: $1 the street, $2 now. */
export const live = `
  SELECT status, length(desk) AS desk, count(*) AS n, count(*) FILTER (WHERE is_late AND NOT is_suspended) AS late,
    count(*) FILTER (WHERE (stage_due_at AT TIME ZONE 'Asia/Shanghai')::date
      = ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date) AS due_today,
    count(*) FILTER (WHERE is_asked) AS asked, count(*) FILTER (WHERE is_suspended) AS suspended
  FROM orders WHERE street = $1 AND is_open GROUP BY status, length(desk)`

/** The month before, or that of the year before, without its splits. */
export const compared = `SELECT ${counts} ${fromMonth}`
