// Sentences of git, of ssh and of hosts, each at its place in a line: an address in it may hold any word or number.
const REFUSALS = [
  /^fatal: repository .* (?:not found|does not exist)$/m,
  /^fatal: could not read (?:Username|Password) for /m,
  /^fatal: Authentication failed for /m,
  /: The requested URL returned error: 40[134]\b/m,
  /(?:^|: )Permission denied(?: \(|, please try again)/m,
  /^(?:remote: |ERROR: |fatal: remote error: )+.*(?:not found|could not be found|does not exist|denied)/im,
  /^fatal: .* does not (?:exist|appear to be a git repository)$/m,
]

/** Whether a host refused, by what git says in English: what is asked for is not there, or may not be seen. */
export function isRefusal(said: string): boolean {
  // Addresses stand in quotes, and what they hold is nobody's answer.
  const plain = said.replace(/'[^'\n]*'/g, "''")
  return REFUSALS.some((one) => one.test(plain))
}
