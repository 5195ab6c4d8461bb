/** Draws assets/demo/sample.png, the picture that `npm run demo` reads. Needs the DejaVu fonts. */
import { join } from 'node:path'
import sharp from 'sharp'
import { root } from './lib/build.mjs'

const log = [
  '$ npm run deploy -- --region eu-central-1',
  '',
  '> billing-api@4.2.1 deploy',
  '> node scripts/deploy.mjs --region eu-central-1',
  '',
  'Checking the release ... ok (v4.2.1, 38 files)',
  'Opening the database ... failed',
  '',
  'Error: connect ECONNREFUSED 10.0.4.17:5432',
  '    at TCPConnectWrap.afterConnect (node:net:1605:16)',
  '    at async migrate (scripts/deploy.mjs:41:9)',
  '',
  'The deployment was stopped. Nothing was changed.',
]
const bars = [
  ['Mon', 42],
  ['Tue', 58],
  ['Wed', 51],
  ['Thu', 87],
  ['Fri', 73],
]
const escapeXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const terminal = log
  .map((line, index) => {
    const colour = line.startsWith('Error')
      ? '#ff8f86'
      : line.startsWith('$')
        ? '#8fd6a3'
        : '#d7dce5'
    return `<text x="112" y="${196 + index * 25}" fill="${colour}" xml:space="preserve">${escapeXml(line)}</text>`
  })
  .join('')
const chart = bars
  .map(([day, value], index) => {
    const x = 900 + index * 62
    return `<rect x="${x}" y="${560 - value * 3}" width="40" height="${value * 3}" rx="3" fill="#0b62d6"/>
      <text x="${x + 20}" y="${550 - value * 3}" text-anchor="middle">${value}</text>
      <text x="${x + 20}" y="582" text-anchor="middle">${day}</text>`
  })
  .join('')

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="800">
  <defs><linearGradient id="sky" x1="0" y1="0" x2="1" y2="1">
    <stop offset="0" stop-color="#dfe9f5"/><stop offset="1" stop-color="#a9c3df"/>
  </linearGradient></defs>
  <rect width="1280" height="800" fill="url(#sky)"/>
  <rect x="80" y="120" width="720" height="430" rx="12" fill="#171b22"/>
  <rect x="80" y="120" width="720" height="40" rx="12" fill="#2a303b"/>
  <rect x="80" y="146" width="720" height="14" fill="#2a303b"/>
  <circle cx="104" cy="140" r="6" fill="#ff6b61"/><circle cx="124" cy="140" r="6" fill="#ffc24c"/>
  <circle cx="144" cy="140" r="6" fill="#52c66a"/>
  <text x="440" y="145" text-anchor="middle" font-family="DejaVu Sans" font-size="14" fill="#c3cad6">deploy</text>
  <g font-family="DejaVu Sans Mono" font-size="15">${terminal}</g>
  <rect x="850" y="200" width="380" height="420" rx="12" fill="#ffffff"/>
  <g font-family="DejaVu Sans" font-size="15" fill="#1a1d24">
    <text x="880" y="242" font-size="18" font-weight="bold">Failed deployments per day</text>
    ${chart}
  </g>
</svg>`

await sharp(Buffer.from(svg)).png({ palette: true }).toFile(join(root, 'assets/demo/sample.png'))
