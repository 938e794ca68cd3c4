/** Areas are counted in hundredths of a square metre: 8,590. */
export const squareMetres = (area: number) => String(Math.round(area / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
