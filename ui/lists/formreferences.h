#pragma once

namespace chulie {

class RecordForm;
class Session;

/// Gives every line of \a form in which a row is named its ReferenceChooser. A natural village that the
/// village does not have is remarked beside its line, and stored all the same.
void offerReferences(RecordForm &form, Session &session);

} // namespace chulie
