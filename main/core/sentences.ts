import type { ErrorCode } from '../../common/errors.ts'

/** What each failure means and what to do, where nothing more exact is known. */
export const sentences: Readonly<Record<ErrorCode, string>> = {
  'no-provider': 'No provider is set up yet. Add one in the settings.',
  'no-key': 'This provider wants a key and none is stored. Add the key in the settings.',
  'keychain-locked': 'The keychain is locked. Unlock it and try again.',
  'keychain-unavailable':
    'The keychain of this system cannot be reached. Start its service, or use a key for this session only.',
  'insecure-endpoint':
    'The address is plain http to another computer, so the key and the picture could be read along the way. Use https.',
  'local-only':
    'Eyeshot is in local-only mode, so nothing was sent. Choose a model on this computer, or end the mode in the tray menu or the settings.',
  'bad-request': 'The server did not accept the request. Check the model name.',
  unauthorized: 'The server refused the key. Check the key in the settings.',
  'payment-required': 'The account has no credit left. Top it up at the provider.',
  forbidden: 'The key may not use this model or server. Check its rights at the provider.',
  'not-found':
    'The server knows no such model or address. Check the model name and the base URL, which often ends in /v1.',
  'too-large': 'The request is too large for this model. Send a smaller picture.',
  'rate-limited': 'Too many requests for now. Wait a moment, then try again.',
  'server-error': 'The server has a problem of its own. Try again in a moment.',
  'refused-images': 'This model does not take pictures. Choose one that does.',
  'wrong-url':
    'This address does not answer like a model endpoint. Check the base URL, which often ends in /v1.',
  unreachable: 'The server cannot be reached. Check the base URL and the connection.',
  tls: "The server's certificate is not trusted, so nothing was sent. Check the base URL and the clock of this computer.",
  redirected:
    'The server sends requests on to another address, which is not followed for safety. Put the final address into the base URL.',
  stalled: 'The server stopped sending, so the request was ended. Try again.',
  'cut-off': 'The answer was cut off before its end. What came is kept; try again.',
  'empty-answer': 'The model ended without an answer. Try again or choose another model.',
  'content-filter':
    "The provider's content filter withheld the answer. Ask another model, or about another part of the screen.",
  'capture-failed': 'The screen could not be captured. Check the permission for screen recording.',
  'screen-permission':
    'macOS keeps the screen from Eyeshot. Allow it in the system settings, then start Eyeshot again.',
  'image-failed': 'The picture could not be prepared for sending. Try again.',
  'ocr-failed': 'The text could not be read from the picture. Try again.',
  'no-text': 'No text was found in the picture.',
  'save-failed': 'The file could not be written. Choose another place.',
  'bad-image':
    'This is no picture that can be read. Use a PNG, JPEG, WebP, GIF, AVIF, TIFF, BMP, ICO, HEIC, SVG or PDF file.',
  'history-failed': 'The history could not be reached. Try again.',
  'settings-failed': 'The settings could not be saved. Try again.',
  'update-failed':
    'The list of versions could not be reached. Try again later, or look for one by hand.',
  'invalid-input': 'The input is not valid.',
  unexpected: 'Something went wrong that should not have. Try again.',
}
