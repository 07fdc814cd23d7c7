import { PrivacyCreateForm } from "../../../../../components/privacy/privacy-create-form"

const PrivacyCreatePage = () => <PrivacyCreateForm />

export default PrivacyCreatePage
