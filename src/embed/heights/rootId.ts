/** Id of the one element whose height is the figure's. */
export const ROOT_ID = 'lookalike'
