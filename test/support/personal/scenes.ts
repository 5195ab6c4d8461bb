import { broken, columns, type Row, row, type SceneMaker } from './scene.ts'

// The scenes that the finders were made with; `other-scenes.ts` has those that they were not.

/** What looks like something to cover and is not. */
function harmless(make: SceneMaker): string {
  const { digits, hex, pick, random } = make
  return pick([
    `Order number ${digits(4)}-${digits(4)}-${digits(3)}`,
    `Version ${random.int(1, 20)}.${random.int(0, 9)}.${random.int(0, 30)}`,
    `Due 2026-0${random.int(1, 9)}-${random.int(10, 28)} at ${random.int(10, 23)}:${random.int(10, 59)}`,
    `Total ${random.int(1, 9)},${digits(3)}.${digits(2)} EUR`,
    `ISBN 978-3-16-148410-0, page ${random.int(10, 400)}`,
    `Commit ${hex(7)} by the release bot`,
    `Part no. ${digits(3)}.${digits(3)}.${digits(2)}, batch ${digits(6)}`,
    `Reference ${random.int(10, 31)}/${random.int(10, 12)}/2025-${digits(5)}`,
    `Size 1920 x 1080, 60 Hz, ${random.int(100, 900)} nits`,
    `Invoice 2026-${digits(4)} of 12.03.2026`,
  ])
}

/** Labels and fields of a web form. */
export function form(make: SceneMaker): Row[] {
  const { random } = make
  const fields = random.pick<readonly (readonly [string, () => ReturnType<SceneMaker['email']>])[]>(
    [
      [
        ['E-mail', make.email],
        ['Phone', make.phone],
        ['Full name', make.name],
      ],
      [
        ['Card number', make.card],
        ['Cardholder', make.name],
        ['Receipt to', make.email],
      ],
      [
        ['IBAN', make.iban],
        ['Account holder', make.name],
        ['Mobile', make.phone],
      ],
    ],
  )
  return [
    row('Your details'),
    row(harmless(make)),
    ...fields.map(
      ([label, value]): Row => ({ ...columns([0, 10], [label], [value()]), frame: 'field' }),
    ),
    columns([0, 10], ['Expiry'], [`0${random.int(1, 9)}/${random.int(27, 31)}`]),
    row(harmless(make)),
  ]
}

/** Commands and what they print. */
export function terminal(make: SceneMaker): Row[] {
  const { random, hex } = make
  const log = Array.from({ length: 3 }, () =>
    row(`${hex(7)} ${make.pick(['Fix the build', 'Add tests', 'Bump version to 2.1.0'])}`),
  )
  return [
    row('dev@laptop:~/project$ git log --oneline'),
    ...log,
    row('dev@laptop:~/project$ ip addr show eth0'),
    row('    inet ', make.ip(), '/24 brd scope global eth0'),
    row('    link/ether 52:54:00:1a:2b:3c brd ff:ff:ff:ff:ff:ff'),
    ...random.pick<() => Row[]>([
      () => [row('dev@laptop:~/project$ echo $TOKEN'), ...broken([make.key()], 60)],
      () => broken(['dev@laptop:~$ curl -H "Authorization: Bearer ', make.jwt(), '" -s'], 72),
      () => [row('dev@laptop:~/project$ cat id_key'), ...make.privateKey(0)],
      () => [row('dev@laptop:~$ ssh admin@', make.ip(), ' uptime'), row(' 10:22:33 up 12 days')],
    ])(),
    row('dev@laptop:~/project$ sha256sum app.tar.gz'),
    row(`${hex(64)}  app.tar.gz`),
  ]
}

/** What people write to each other. */
export function chat(make: SceneMaker): Row[] {
  const said: Row[] = [
    row('Can you call me at ', make.phone(), ' after six?'),
    row('Sure. Send the papers to ', make.email(), ', please.'),
    row('I met ', make.name(), ' yesterday, we talk on 12.03. at 14:30.'),
    row('The server is ', make.ip(), ' if you need it.'),
    row('Pay to ', make.iban()),
    row('My new key: ', make.key()),
    row(`${harmless(make)}, right?`),
    row('The flight is LH 2044, seat 14C, booking QX7R2M.'),
  ]
  return said.filter(() => make.random.chance(0.7)).map((one): Row => ({ ...one, frame: 'bubble' }))
}

export function invoice(make: SceneMaker): Row[] {
  const { digits, random } = make
  const items = Array.from({ length: 3 }, () => {
    const price = `${random.int(10, 99)}.${digits(2)}`
    return columns(
      [0, 18, 23],
      [make.pick(['Desk lamp', 'USB-C cable 2 m', 'Paper A4 80 g'])],
      [String(random.int(1, 9))],
      [price],
    )
  })
  return [
    row(`Invoice 2026-${digits(4)}`),
    row('Harbour Office Supplies, 14 Mill Road'),
    columns([0, 5], ['Tel.'], [make.phone()]),
    columns([0, 5], ['E-mail'], [make.email()]),
    row(harmless(make)),
    columns([0, 18, 23], ['Description'], ['Qty'], ['Amount']),
    ...items,
    columns([12, 23], ['VAT 19 %'], [`${random.int(10, 60)}.${digits(2)}`]),
    row('Please pay within 30 days to'),
    row('IBAN ', make.iban(), '  BIC NWBKGB2L'),
    row('VAT ID DE', digits(9), ', customer ', digits(6)),
  ]
}

/** Source code and settings in an editor. */
export function code(make: SceneMaker): Row[] {
  const { random, hex } = make
  return random.pick<() => Row[]>([
    () => [
      row('# .env, not to be committed'),
      row('OPENAI_API_KEY=', make.key()),
      row('SESSION_SECRET=', make.secret()),
      row('DB_HOST=', make.ip()),
      row('DB_PORT=5432'),
      row(`GIT_COMMIT=${hex(40)}`),
      row('LOG_LEVEL=debug'),
    ],
    () => [
      row('const client = new Client({'),
      row("  token: '", make.key(), "',"),
      row('  timeout: 30_000, retries: 3,'),
      row("  owner: '", make.email(), "',"),
      row('})'),
      row("import icon from './logo@2x.png'"),
      row("const version = '4.12.0-rc.1'"),
    ],
    () => [
      row('{'),
      row('  "api_key": "', make.secret(), '",'),
      row('  "integrity": "sha512-', make.text(60), '==",'),
      row('  "id": "', hex(8), '-', hex(4), '-4', hex(3), '-a', hex(3), '-', hex(12), '",'),
      row('  "card": "', make.card(), '",'),
      row('  "peer": "', make.ip(), '"'),
      row('}'),
    ],
    () => [row('key = """'), ...make.privateKey(0), row('"""'), row('print(len(key))')],
  ])()
}

/** What servers write down. */
export function log(make: SceneMaker): Row[] {
  const { random, digits, hex } = make
  const time = () =>
    `2026-03-1${random.int(0, 9)}T0${random.int(0, 9)}:${random.int(10, 59)}:${random.int(10, 59)}Z`
  return [
    row(time(), ' INFO  started version 10.2.', digits(2), ' build ', digits(6)),
    row(time(), ' INFO  login of ', make.email(), ' from ', make.ip()),
    row(time(), ' DEBUG request ', hex(8), '-', hex(4), '-4', hex(3), '-b', hex(3), '-', hex(12)),
    row(time(), ' WARN  retry in 1500 ms (3 of 5)'),
    row(time(), ' ERROR charge of ', make.card(), ' refused'),
    row(time(), ' DEBUG listening on 127.0.0.1:8080, 0.0.0.0:443'),
    row(time(), ' INFO  user ', make.name(), ' signed in'),
  ]
}

/** People and how to reach them, side by side. */
export function contacts(make: SceneMaker): Row[] {
  const { random, digits } = make
  const places = [0, 13, 36]
  return [
    columns(places, ['Name'], ['Address'], ['Call']),
    ...Array.from({ length: 3 }, () =>
      columns(places, [make.name()], [make.email()], [make.phone()]),
    ),
    columns(places, ['Warehouse'], ['Dock 4, gate 12'], [`ext. ${digits(3)}`]),
    columns(places, ['Router'], [make.ip()], [`since 2024-0${random.int(1, 9)}-11`]),
    columns(places, ['Bank'], [make.iban()], ['']),
  ]
}

/** A list with numbers, as in a manual. */
export function steps(make: SceneMaker): Row[] {
  return [
    row('1) Point the browser at https://', make.host(), ':8443/login'),
    row('2) Sign in as ', make.email(), ' or ask ', make.name(), '.'),
    row('3) Paste this token: ', make.key()),
    row('4) Enter the test card ', make.card(), ' and the date 04/29.'),
    row('5) ', harmless(make)),
  ]
}

/** A token that a narrow window breaks wherever its line is full. */
export function narrow(make: SceneMaker): Row[] {
  return [
    row('Add this to your settings:'),
    ...broken(make.random.chance(0.5) ? [make.key()] : [make.jwt()], make.random.int(28, 40)),
    row('and restart the program after that.'),
    row('Admin: ', make.ip(), ', ', make.email()),
    row('Fallback: [', make.ip(), ']:443 or ', make.phone()),
  ]
}
