/** JSON on one line that holds, in no string, what a runner would obey in a log. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replace(/##(?=\[)/g, '#\\u0023')
}

/** JSON in ASCII that hides no character and holds, in no string, what a runner would obey in a log. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .replace(/##(?=\[)/g, '#\\u0023')
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
