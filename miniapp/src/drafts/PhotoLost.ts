/** The phone no longer has the photo: it was cleaned, or another browser began it. */
export class PhotoLost extends Error {
  constructor() {
    super('照片在手机里找不到了，去掉它，或者重新拍一张')
    this.name = 'PhotoLost'
  }
}
