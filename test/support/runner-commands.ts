// The rules are those of the runner's own parser (actions/runner v2.336, ActionCommand.cs and OutputManager.cs).

/** A workflow command that the runner would carry out on reading a line of a step's output. */
export interface RunnerCommand {
  readonly name: string
  /** All between the marks: name and properties. */
  readonly info: string
  readonly data: string
}

const REGISTERED = new Set([
  ...['set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher', 'echo'],
  ...['debug', 'warning', 'error', 'notice', 'group', 'endgroup', 'stop-commands', 'internal-set-repo-path'],
])

/** Commands in printed text, in order: `::name …::data` after white space, or `##[name …]data` anywhere in a line. */
export function obeyedCommands(printed: string): readonly RunnerCommand[] {
  const obeyed: RunnerCommand[] = []
  let stop: string | undefined
  for (const line of printed.split(/\r\n|\n|\r/)) {
    const isKnown = (name: string) => REGISTERED.has(name.toLowerCase()) || name === stop
    const command = between(line.trimStart(), '::', '::', true, isKnown) ?? between(line, '##[', ']', false, isKnown)
    if (command === undefined) continue
    if (stop !== undefined) {
      if (command.name === stop) stop = undefined
      continue
    }
    if (command.name === 'stop-commands') stop = command.data.trim()
    obeyed.push(command)
  }
  return obeyed
}

function between(
  line: string,
  open: string,
  close: string,
  atStart: boolean,
  isKnown: (name: string) => boolean,
): RunnerCommand | undefined {
  const start = line.indexOf(open)
  const end = start < 0 ? -1 : line.indexOf(close, start + open.length)
  if (end < 0 || (atStart && start > 0)) return undefined
  const info = line.slice(start + open.length, end)
  const name = info.split(' ', 1)[0] as string
  return isKnown(name) ? { name, info, data: line.slice(end + close.length) } : undefined
}
