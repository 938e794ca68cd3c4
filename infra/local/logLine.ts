/** On somebody's screen: the sentence where there is one to read, else what a machine would read. */
export const logLine = (line: Record<string, unknown>) =>
  typeof line.say === 'string' ? line.say : JSON.stringify(line)
