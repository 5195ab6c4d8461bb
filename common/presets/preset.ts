/** A MIME type of pictures that endpoints take. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | 'image/heic'

/** A value of the `detail` field of an `image_url` part. */
export type Detail = 'low' | 'medium' | 'high' | 'ultra' | 'auto' | 'original'

/** What an endpoint takes in one request. */
export interface EndpointLimits {
  /** MIME types of pictures, most widely read first. */
  readonly formats: readonly PictureType[]
  /** Size of the whole request body in bytes, base64 included. */
  readonly maxRequestBytes: number
  /** Size of one picture's file in bytes, before base64. */
  readonly maxImageBytes?: number
  readonly maxImages?: number
  /** Longest side of a picture in pixels. */
  readonly maxSide?: number
}

/** How a picture's own URL may be sent: as it is, with `?mime=` behind it, or not at all. */
export type UrlStyle = 'plain' | 'mime-query' | 'never'

/** A rule for the models whose id begins with `models`. */
export interface ByModel<T> {
  readonly models: string
  readonly value: T
}

/** What makes a model one that sees: a field that equals a value, or a list that contains one. */
export interface VisionRule {
  /** Path such as `architecture.input_modalities`, in a model's entry. */
  readonly field: string
  readonly equals?: boolean | string
  /** One of the entries of the list, blanks around it aside. */
  readonly contains?: string
}

/** Where the price of a token stands, and what it is counted in. */
export interface PriceRule {
  readonly input: string
  readonly output: string
  /** US dollars per million tokens that a value of 1 stands for. */
  readonly scale: number
}

/** A list of models at an endpoint, and what it says of each. */
export interface ModelSource {
  /** Behind the base URL; behind its origin where it begins with `/`. */
  readonly path: string
  /** Path to the list in the reply; the reply itself where it is empty. */
  readonly list: string
  readonly id: string
  /** The first rule whose field is there decides. */
  readonly vision?: readonly VisionRule[]
  /** Paths to the size of the context in tokens; the first that is there counts. */
  readonly context?: readonly string[]
  readonly prices?: readonly PriceRule[]
  /** Header that carries the key in the place of `Authorization`. */
  readonly keyHeader?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A question about one model, by POST with `{model}`; the reply is the model's entry. */
export interface ModelProbe {
  /** Behind the origin of the base URL. */
  readonly path: string
  readonly vision: readonly VisionRule[]
  /** Last part of the name of the field below `model_info` that holds the context. */
  readonly context: string
}

/** A provider as data: what a new provider starts from, and what its endpoint takes. */
export interface Preset {
  readonly id: string
  readonly name: string
  readonly baseUrl: string
  /** Whether the endpoint wants a key. */
  readonly needsKey: boolean
  /** Whether everybody runs their own, wherever it listens; else one company does. */
  readonly selfHosted?: boolean
  /** A model to begin with, where the provider's own guide names one. */
  readonly model?: string
  /** Where a key is to be had. */
  readonly keyUrl?: string
  /** Where models run, as far as the provider names the place. */
  readonly hosting?: readonly ByModel<string>[]
  readonly limits: EndpointLimits
  /** The values of `detail` that are documented; empty: it is not sent. */
  readonly detail: readonly Detail[]
  readonly imageUrls: UrlStyle
  /** Exceptions from `imageUrls`; the first that fits counts. */
  readonly imageUrlsByModel?: readonly ByModel<UrlStyle>[]
  /** Whether `stream_options` is sent at first; the parameter ladder corrects it. */
  readonly streamOptions: boolean
  /** Asked in turn and merged by id; the first has to answer, the others may be missing. */
  readonly sources: readonly ModelSource[]
  readonly probe?: ModelProbe
  /** What tells such a server from others at its port: a GET, and a field of the reply. */
  readonly signature?: { readonly path: string; readonly field: string }
}

/** What every endpoint is known to take: PNG or JPEG, and less than 4 MB in all. */
export const cautiousLimits: EndpointLimits = {
  formats: ['image/png', 'image/jpeg'],
  maxRequestBytes: 4_000_000,
}

/** The types that nearly every service names. */
export const commonFormats: readonly PictureType[] = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
]

/** The list that every OpenAI-compatible endpoint has; it says nothing but ids. */
export const plainSource: ModelSource = { path: 'models', list: 'data', id: 'id' }
