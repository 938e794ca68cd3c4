/** Stands for every picture and style sheet that a page imports. */
export default 'asset'
