/**
 * The words of an embedded figure, which may ask for no file: they are part of its script. Imported for its effect,
 * before anything that draws. `#words` is the default language (package.json, "imports"); a build for another one
 * resolves it to that language's folder.
 */
import { startInline } from './startInline.ts'
import type { Messages } from './translate.ts'

/**
 * What no figure says is left out: the words of other pages, and of the site's own dialogs. What one view alone says comes
 * with that view (`VIEW_AREAS` in areas.ts, src/build/embedApp.ts).
 */
const areas = import.meta.glob<Messages>(
  [
    '#words/*.json',
    '!**/{account,article,cards,claims,classroom,evidence,game,lessons,packages,privacy,still,teacher}.json',
    '!**/{causes,challenges,explore,people,policies,reviewer,share}.json',
    '!**/{crowd,frequencies,groups,growth,help,lineup,map,repeat,scores,searches,tradeoff}.json',
  ],
  { eager: true, import: 'default' },
)

startInline(Object.values(areas))
