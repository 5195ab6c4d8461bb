import { broken, columns, type Row, row, type SceneMaker } from './scene.ts'

// Scenes that were held out. What they showed with the seeds 5 to 8 was mended in general; another
// seed draws what the finders never saw.

/** The head and the text of a letter. */
export function mail(make: SceneMaker): Row[] {
  const { random, digits } = make
  return [
    columns([0, 6], ['From'], [make.name(), ' <', make.email(), '>']),
    columns([0, 6], ['To'], [make.email()]),
    columns([0, 6], ['Date'], [`Tue, ${random.int(10, 28)} Oct 2025 16:04:12 +0200`]),
    columns([0, 6], ['Subject'], [`Your booking ${digits(10)}`]),
    row('Dear customer,'),
    row('your order 302-', digits(7), '-', digits(7), ' leaves on 4 November.'),
    row('Questions? Ring us: ', make.phone()),
    row('We charged the card ', make.card(), ' on file.'),
    row('Refunds go to ', make.iban(), ' within 14 days.'),
  ]
}

/** Settings in YAML. */
export function config(make: SceneMaker): Row[] {
  const { digits, hex } = make
  return [
    row('services:'),
    row('  gateway:'),
    row('    image: registry.local/gateway:3.14.2'),
    row('    digest: sha256:', hex(48)),
    row('    bind: ', make.ip()),
    row('    access_token: ', make.secret()),
    row('    llm_key: ', make.key()),
    row('    retries: 5   # since 2025-11-02'),
    row('    build: ', digits(8)),
    row('    contact: ', make.email()),
  ]
}

/** A row for each customer. */
export function customers(make: SceneMaker): Row[] {
  const { digits } = make
  const places = [0, 5, 19, 38]
  return [
    columns(places, ['No.'], ['Telephone'], ['Mail'], ['Joined']),
    ...Array.from({ length: 4 }, () =>
      columns(places, [digits(5)], [make.phone()], [make.email()], [`0${digits(1)}.11.2024`]),
    ),
    columns(places, ['Sum'], ['4 rows'], ['last change 09:41'], ['']),
  ]
}

/** A ticket of a help desk. */
export function ticket(make: SceneMaker): Row[] {
  const { digits, random } = make
  return [
    row(`#${digits(5)} Cannot pay with my card`),
    row('Reported by ', make.name(), ', priority high'),
    row('Number given: ', make.card()),
    row('Called back on ', make.phone()),
    row('Seen from ', make.ip(), ' with Firefox 132.0.', String(random.int(1, 9))),
    row('Attachment: IMG_20251104_161233.jpg, 2.4 MB'),
    row('Article 4 006381 333931, quantity 12'),
  ]
}

/** A page of notes with secrets in it. */
export function notes(make: SceneMaker): Row[] {
  return [
    row('How to set up a new machine'),
    row('1. Clone git@github.com:harbour/tools.git at tag v2.0.1'),
    row('2. Export the key:'),
    ...broken([make.key()], 44),
    row('3. Ask ', make.name(), ' for access.'),
    row('4. Open http://', make.host(), ':8080/status'),
    row('5. Bank details: ', make.iban()),
  ]
}

/** A session on another machine. */
export function session(make: SceneMaker): Row[] {
  const { random, hex } = make
  return [
    row('Last login: Mon Nov 10 08:12:45 2025 from ', make.ip()),
    row('root@db1:~# cat /etc/hosts'),
    row('127.0.0.1   localhost'),
    row(make.ip(), '   db2.internal'),
    ...random.pick<() => Row[]>([
      () => [row('root@db1:~# cat server.key'), ...make.privateKey(0)],
      () => broken(['root@db1:~# export AUTH=', make.jwt()], 66),
      () => [row('root@db1:~# printenv | grep TOKEN'), row('DEPLOY_TOKEN=', make.secret())],
    ])(),
    row('root@db1:~# git rev-parse HEAD'),
    row(hex(40)),
  ]
}
