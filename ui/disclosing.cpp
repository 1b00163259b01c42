#include "ui/disclosing.h"

#include "models/journal/disclosures.h"
#include "ui/ask.h"
#include "ui/session.h"

namespace chulie::ui {

namespace {

void note(Session &session, const char *command, const QString &file)
{
    const auto noted = journal::noteDisclosure(session.database(), session.ledger().author(), command, file);
    if (!noted)
        Ask::person().error(nullptr, noted.failure());
}

} // namespace

void noteExport(Session &session, const QString &file)
{
    note(session, journal::exportingNumbers, file);
}

void notePictures(Session &session, const QString &file)
{
    note(session, journal::exportingPictures, file);
}

void noteListExport(Session &session, const QString &file)
{
    if (!session.ledger().masking().isOn())
        noteExport(session, file);
}

} // namespace chulie::ui
