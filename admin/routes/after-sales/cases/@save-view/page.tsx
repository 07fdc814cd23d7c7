import { SaveViewForm } from "../../../../components/cases/inbox/save-view-form"

const SaveViewPage = () => <SaveViewForm />

export default SaveViewPage
