/** One picture draws quickly enough to say what it shows in every frame. */
export const useUnhurried = <Value>(value: Value): Value => value
