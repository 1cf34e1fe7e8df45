// A stand-in for actions/attest: says what it would attest.
console.log(`attested: ${process.env['INPUT_SUBJECT-PATH'].trim().split('\n').join(' ')}`)
