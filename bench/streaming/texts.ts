const prose = (i: number) =>
  `Paragraph ${i} says **why** the *build* fails: \`step-${i}\` cannot reach [the server](https://example.com/${i}), and nothing else was changed since the last run, as far as the log tells.\n\n`
const table = (i: number) =>
  `| Name | Value | Note |\n| :--- | ---: | --- |\n${Array.from({ length: 12 }, (_, row) => `| row ${i}.${row} | **${row * 7}** | \`note\` of it |\n`).join('')}\n`
const code = (i: number) =>
  `\`\`\`ts\n${Array.from({ length: 14 }, (_, line) => `const value${line} = compute(${i}, 'text ${line}') // line ${line}\n`).join('')}\`\`\`\n\n`
const math = (i: number) =>
  `With $x_${i % 10} = \\frac{a}{b}$ and $\\alpha^2$ it is known that\n\n$$\n\\sum_{k=1}^{${i}} \\frac{k^2}{\\sqrt{k + ${i}}} = \\int_0^1 f(t)\\,dt\n$$\n\n`

/** Each makes the i-th part of a text of its kind. */
const kinds: Readonly<Record<string, (i: number) => string>> = {
  mixed: (i) => [prose, prose, prose, table, prose, code, prose, math][i % 8]?.(i) ?? '',
  prose,
  tables: table,
  code,
  math,
  'one paragraph': (i) => prose(i).trimEnd().concat(' '),
  'one list': (i) => `- Item ${i} with **bold** text and \`code\` to look at\n`,
  'one table': (i) =>
    `${i === 0 ? '| a | b | c |\n|---|---|---|\n' : ''}| cell ${i} | **b** | \`c\` |\n`,
  'one formula list': (i) =>
    `${i + 1}. From $x_${i % 10} = \\frac{a}{b + ${i}}$ follows $\\sqrt{x^2 + ${i}} \\ge \\alpha$\n`,
  'one fence': (i) => `${i === 0 ? '```ts\n' : ''}const value${i} = compute(${i}) // line ${i}\n`,
}

export const kindNames = Object.keys(kinds)

/** A text of a kind, of this length in UTF-16 units. */
export function textOf(kind: string, length: number): string {
  let text = ''
  for (let i = 0; text.length < length; i++) text += kinds[kind]?.(i) ?? ' '
  return text.slice(0, length)
}
