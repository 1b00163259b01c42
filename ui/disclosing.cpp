#include "ui/disclosing.h"

#include "models/journal/disclosures.h"
#include "ui/ask.h"
#include "ui/session.h"

namespace chulie {

namespace {

void note(Session &session, const char *command, const QString &file)
{
    const auto noted = history::noteDisclosure(session.database(), session.ledger().author(), command, file);
    if (!noted)
        Ask::person().error(nullptr, noted.failure());
}

} // namespace

void noteExport(Session &session, const QString &file)
{
    note(session, history::exportingNumbers, file);
}

void notePictures(Session &session, const QString &file)
{
    note(session, history::exportingPictures, file);
}

void noteListExport(Session &session, const QString &file)
{
    if (!session.ledger().masking().isOn())
        noteExport(session, file);
}

} // namespace chulie
