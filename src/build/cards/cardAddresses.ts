/** Whole addresses of what there is for a preset. */
export function cardAddresses(id: string, site: string) {
  const folder = `${site}p/${id}/`
  return {
    page: folder,
    picture: `${folder}picture.png`,
    oembed: `${site}oembed/${id}.json`,
    figure: `${site}embed/index.html?preset=${id}`,
  }
}
