#pragma once

namespace chulie::forms {
class RecordForm;
} // namespace chulie::forms

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::lists {

/// Gives every line of \a form in which a row is named its ReferenceChooser. A natural village that the
/// village does not have is remarked beside its line, and stored all the same.
void offerReferences(forms::RecordForm &form, ui::Session &session);

} // namespace chulie::lists
