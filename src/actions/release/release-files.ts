/** Names of what one job leaves in a folder, and another one takes from there. */
export const PLAN = 'release.json'
export const NOTES = 'notes.md'
