const SAFE_NAME = /^[A-Za-z0-9_@][A-Za-z0-9_.:+@/-]{0,199}$/

/** Whether the name of a target or project may become part of a command and of an output: nothing in it that a shell would read. */
export function isSafeName(name: string): boolean {
  return SAFE_NAME.test(name)
}
