import { needsQuestion } from '../common/actions.ts'
import { builtinActions } from '../common/builtin-actions.ts'
import { formatsOf } from '../common/contracts/formats.ts'
import { pictureLimit } from '../main/core/pictures/pages.ts'

const exitCodes = `Exit codes:
  0    done
  2    wrong usage, or an input that cannot be read
  3    nothing configured: no provider, model or key
  4    the provider refused; its status and message are on standard error
  5    the answer was cut off; what came is on standard output
  6    the answer does not fit the form of its action; what came is on standard output
  130  interrupted
  1    anything else`

/** The actions that `ask` takes, each with the forms that its answer can be had in. */
const actions = builtinActions
  .filter((action) => action.run === 'model' && !needsQuestion(action))
  .map(({ id, contract }) => `  ${id.padEnd(16)}  ${formatsOf[contract].join(', ')}`)
  .join('\n')

export const help = {
  eyeshot: `Ask a vision model about pictures, or read their text offline.

Usage:
  eyeshot ask <image file | URL | ->... [options]    ask a model
  eyeshot ocr <image file | ->... [options]          read the text, offline
  eyeshot capture [--action ID] [--private]          select a part of the screen
  eyeshot inspect <image file | URL | ->... [options] say what would be sent for a picture
  eyeshot models [--provider ID]                     list models, and whether they see
  eyeshot doctor                                     say what is in the way of capturing

  eyeshot <command> --help                           say more of a command
  eyeshot --version

Settings and keys are those of the app, which this never writes.

${exitCodes}`,

  ask: `Ask a vision model about pictures; the answer streams to standard output.

Usage:
  eyeshot ask <image file | URL | ->... [options]

  A picture is a PNG, JPEG, WebP, GIF, AVIF, TIFF, BMP, ICO, HEIC, SVG or PDF file; at most
  ${pictureLimit} pictures or pages are sent, in their order, without metadata.
  - reads a picture from standard input. A URL is fetched by Eyeshot (at most 20 MB, never from a
  private network) and sent as data, but with --send-url.

Options:
  --action NAME     the question of an action (default: explain): a built-in one, see below, or your
                    own by its name, with its model, form, detail and variables
  --question TEXT   what an action that asks for a question is to be asked, such as "ask"
  --prompt TEXT     a question of your own
  --format F        the parsed answer at its end, in a form that its action has, in the place of
                    the text as it comes. What does not fit is asked for once more
  --provider ID     a provider of the settings, or a preset (default: that of the settings)
  --base-url URL    another endpoint; a stored key is never sent to another origin
  --model M         another model; or provider/model, with a provider of the settings (or a
                    local server such as ollama) before the first slash
  --pages LIST      pages of PDF and TIFF files, such as 1,3-5 (default: all)
  --detail D        how closely the model is to look: auto (default: as large as its text needs),
                    low, high, or what the model has besides: original, medium, ultra
  --send-url        send URLs as they are, for the endpoint to fetch, where it does; nothing personal
                    is looked for in what lies there
  --max-tokens N    upper limit of the answer; reaching it is noted on standard error
  --allow-http      send over plain http to another computer
  --cover           cover what looks personal or secret: it is looked for here before a picture
                    goes to another computer, and without a word of yours nothing is sent then
  --send-uncovered  look for nothing, and send the pictures as they are
  --json            one JSON object at the end: {text, reasoning, model, provider, usage, finish,
                    failure}; usage {inputTokens, outputTokens}, finish (stop, length,
                    content-filter, other) and failure {code, message, ...} are null where absent
  --help

Actions, and the forms of their answers:
${actions}

  eyeshot ask table.png --action table --format csv > table.csv

The key is that of the keychain, else of the environment variable EYESHOT_API_KEY.
Reasoning, notes and errors go to standard error.

${exitCodes}`,

  doctor: `Say what capturing and asking depend on, each on a line: versions, session, display server, portals,
the app and its hotkeys, the keychain, the files for reading offline; below what is not as it should
be ("!!") what to do. Where the app is not running, what can be seen without it.

Usage:
  eyeshot doctor`,

  ocr: `Read the text of pictures, offline.

Usage:
  eyeshot ocr <image file | ->... [options]

Options:
  --format F      text (default), markdown, csv, tsv or json. csv and tsv give the tables; of a
                  picture without one the lines as one column, noted on standard error.
                  json: one array of {source, text, lines, blocks, tables}, boxes in pixels
  --layout L      of text: keep (default) the lines as on the screen, or join those of a paragraph
  --lang CODES    the languages to expect, such as eng+deu
  --pages LIST    pages of PDF and TIFF files, such as 1,3-5 (default: all)
  Between the outputs of several pictures or tables there is a blank line.
  --help

${exitCodes}`,

  models: `List the models of a provider, those that see pictures first.

Usage:
  eyeshot models [--provider ID | --base-url URL] [--json]

  Each line has the model, whether it sees pictures and who says so (you, a picture that was sent,
  the endpoint, its server when asked, the catalogue inside), and what is known of its context and
  price. "unknown" is no obstacle: ask it.

Options:
  --provider ID     a provider of the settings, or a preset (default: that of the settings)
  --base-url URL    another endpoint; a stored key is never sent to another origin
  --allow-http      ask over plain http on another computer
  --json            one array of {id, sees, source, refusal, context, price, hosting}; sees is
                    true, false or null, price {input, output} in US dollars per million tokens,
                    and what is not known is null
  --help

${exitCodes}`,

  inspect: `Say what would be sent for pictures: size, bytes, type, tokens, parts, and the reason.
Nothing is sent.

Usage:
  eyeshot inspect <image file | URL | ->... --model M [options]

  Tokens are those of the vendor's formula: a number, a range where its pages disagree, or unknown.

Options:
  --model M         the model (default: that of the settings)
  --detail D        as of ask
  --provider ID     a provider of the settings, or a preset, for its limits and formats
  --base-url URL    another endpoint, likewise
  --pages LIST      pages of PDF and TIFF files, such as 1,3-5 (default: all)
  --json            one object {model, family, detail, sent, tokens, pictures}; each picture has
                    {name, width, height, shots}, each shot {width, height, bytes, mime, tokens,
                    reason, warning}; tokens {low, high}, and what is not known is null
  --help

${exitCodes}`,

  capture: `Tell the running app to ask about a part of the screen, or about pictures from elsewhere; starts
the app where it is not running.
This is what to bind to a key on desktops that keep global shortcuts to themselves.

Usage:
  eyeshot capture [--action ID] [--region X,Y,W,H | --display N | --window | --last]
                  [--delay S] [--private]
  eyeshot capture [--action ID] [--clipboard | --file F...] [--private]

  Without one of these the action says what is captured; as a rule a rectangle is dragged.

Options:
  --region X,Y,W,H  this part of the screen, in the desktop's units: pixels divided by the scale
  --display N       a whole display, counted from 1, from left to right
  --window          the window under the pointer, at once; where it is on none, the active one. To
                    click on a window instead, give an action that captures one. Not on Wayland
  --last            the region that was captured last, as it is now
  --delay S         after S seconds (up to 600), which are counted down; Escape cancels
  --clipboard       the picture on the clipboard, or the files copied in a file manager
  --file F          a picture file; several by several --file, in their order
  --action ID       what to do with it, one of your own too (default: explain)
  --private         write nothing of it to the disk
  --help

${exitCodes}`,
} as const
