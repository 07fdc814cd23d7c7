import { useSearchParams } from "react-router-dom"
import { ReplyForm } from "../../../../../components/replies/reply-form"
import { useReply } from "../../../../../hooks/api/replies"

const ReplyEditPage = () => {
  const [params] = useSearchParams()
  const { reply } = useReply(params.get("id") ?? "")
  return reply ? <ReplyForm reply={reply} /> : null
}

export default ReplyEditPage
