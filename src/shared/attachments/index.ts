export { attachmentKinds, type AttachmentMime, attachmentMimes } from "./kinds"
export { prepareFile, type PreparedFile, type UploadedFile } from "./prepare"
export { takeUploadSlot } from "./slots"
