/** The pages that follow a report are fetched while it is written: without network it is too late for that. */
export function fetchPagesAfterSending() {
  const pages = [
    import(/* webpackChunkName: "pages/workOrder/mine" */ '../pages/workOrder/mine'),
    import(/* webpackChunkName: "resident/order" */ './order'),
  ]
  // What could not be fetched now is asked for again when it is opened.
  void Promise.allSettled(pages)
}
