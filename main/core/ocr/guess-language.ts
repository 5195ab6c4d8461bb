/**
 * Frequent words by language, without accents: a rough reading loses those. None of one letter,
 * for those are names of variables too.
 */
const frequent: Readonly<Record<string, string>> = {
  eng: 'the of and to in is was for that it with as on be at by this from are or an were which you not have has had but they we their will would there can your if when please before after all our been what who its into than then them some could these should how about until because while does did only also',
  deu: 'der die und das ist nicht den mit von ein eine zu auf dem sich fur des im auch als an es werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn ihr ihre ich wir sehr bitte wieder mochten konnen gibt diese',
  fra: 'le la les de des et un une est en que qui dans pour pas sur au plus par ce il ne se sont avec du son sa ses mais nous vous ou ete cette aux elle votre je on leur meme tres comme fait etait peut tout si deja chez aussi sans apres avant etes voulez bien dont ces',
  spa: 'el la los las de del que en un una es por con para no se su al lo como mas pero sus le ha fue ya este esta si porque entre cuando muy sin sobre tambien hasta hay donde desde todo nos despues esta desea usted estas son segun unos ante ellos',
  ita: 'il la di che un una per non in con del della si da come sono le dei nel alla al piu anche ma gli lo delle nella questo ha suo se ci mi dal vuoi prima perche dopo essere stato sua quando gia molto tra hanno senza sul sulla dalla cosa puo ogni fare cosi sara',
  por: 'os as de do da dos das que em um uma para com nao por mais se no na nos nas foi ao como mas sua seu ou ser muito ja tambem so pelo pela ate isso ela entre depois sem mesmo aos quando esta voce sao tem apos as sobre foram amanha esse essa',
  nld: 'de het een en van in is op te dat die voor met zijn niet aan er om ook als dan maar bij nog uit door naar hij tot ze zich was heeft worden wordt werd wel over geen we je kan mijn haar deze dit moet hebben kunnen onder tussen wilt weet uw alle altijd of half nieuwe zij',
  pol: 'na do sie nie to jest ze jak za od po przez ale co dla czy tak juz ktory ktora ktore lub oraz przy tylko moze tym jego byc byl byla aby zeby tego bardzo pod jej ich gdy bez sa kiedy zostalo zostal prosze jeszcze wszystkie kilka potem obok chcesz mozna przed nad',
}

/** Each frequent word's languages, and what one occurrence speaks for each of them. */
const evidence = new Map<string, readonly string[]>()
for (const [language, words] of Object.entries(frequent)) {
  for (const word of new Set(words.split(' '))) {
    evidence.set(word, [...(evidence.get(word) ?? []), language])
  }
}

/** Less than this many words that speak for one language alone is chance. */
const leastScore = 2.5
/** A language with this share of the first one's score is there too. */
const besideShare = 0.4

/**
 * The languages that running text is written in, the surest first; none where too little speaks
 * for any. Letters with accents count as those without.
 */
export function guessLanguages(text: string): string[] {
  const scores = new Map<string, number>()
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase()
  for (const word of bare.match(/\p{L}+/gu) ?? []) {
    const languages = evidence.get(word) ?? []
    // A word of three languages or more tells next to nothing.
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length ** 2)
    }
  }
  const ranked = [...scores].sort(([, a], [, b]) => b - a)
  const best = ranked[0]?.[1] ?? 0
  if (best < leastScore) return []
  return ranked.filter(([, score]) => score >= besideShare * best).map(([language]) => language)
}
