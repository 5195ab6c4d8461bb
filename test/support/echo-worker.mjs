// A worker for tests: echoes, dies or hangs, as it is told.
process.on('message', ({ id, kind, payload }) => {
  if (kind === 'echo') process.send({ id, ok: true, value: { payload, pid: process.pid } })
  if (kind === 'fail') process.send({ id, ok: false, message: 'no luck' })
  if (kind === 'die') process.exit(1)
  while (kind === 'hang') Math.random()
})
