/** How a card or a label stands on the map: chosen, where the chosen move leads, near what is looked at, or back. */
export type Standing = 'selected' | 'goal' | 'lifted' | 'faint' | 'plain';
