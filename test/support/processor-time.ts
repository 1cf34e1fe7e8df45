/** Milliseconds of processor time that this thread has used: what else the machine does is not among them. */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}
