/**
 * Waits for work. What never ends, though nothing is left that could end it, is a failure and no quiet success: the process says so, and ends with 13,
 * as it does by itself in a module that waits. https://nodejs.org/api/process.html#exit-codes
 */
export async function toItsEnd<Result>(work: Promise<Result>): Promise<Result> {
  const complain = () => {
    process.stderr.write('error: maestro-actions waits for what never comes; please report it (UNSETTLED)\n')
    process.exitCode = 13
  }
  process.once('beforeExit', complain)
  const result = await work
  process.off('beforeExit', complain)
  return result
}
