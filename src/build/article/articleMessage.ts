import type { MessageId } from '../../i18n/translate.ts'

/** Id of a message of a part of the article. One that is missing shows as `⟦id⟧`, which a test looks for. */
export function articleMessage({ id }: Readonly<{ id: string }>, part: string): MessageId {
  return `article.${id}.${part}` as MessageId
}
