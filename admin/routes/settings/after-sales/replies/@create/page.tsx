import { ReplyForm } from "../../../../../components/replies/reply-form"

const ReplyCreatePage = () => <ReplyForm />

export default ReplyCreatePage
