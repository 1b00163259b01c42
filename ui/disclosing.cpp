#include "ui/disclosing.h"

#include "models/journal/disclosures.h"
#include "ui/ask.h"
#include "ui/session.h"

namespace chulie {

void noteExport(Session &session, const QString &file)
{
    const auto noted = history::noteDisclosure(session.database(), session.ledger().author(),
                                               history::exportingNumbers, file);
    if (!noted)
        Ask::person().error(nullptr, noted.failure());
}

void noteListExport(Session &session, const QString &file)
{
    if (!session.ledger().masking().isOn())
        noteExport(session, file);
}

} // namespace chulie
