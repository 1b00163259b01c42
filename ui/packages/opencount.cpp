#include "ui/packages/opencount.h"

#include "ui/openmarks.h"
#include "ui/session.h"

namespace chulie::packages {

OpenCount::OpenCount(ui::Session &session)
    : m_session(session), m_counting([this](const Open &open) {
          // Where the ledger cannot be read, the page that lists them says why.
          if (!open)
              return;
          ui::OpenMarks::of(m_session.ledger()).show(*open);
          emit counted(static_cast<int>(open->size()));
      })
{
    connect(&session, &ui::Session::changed, this, &OpenCount::count);
    count();
}

void OpenCount::count()
{
    m_counting.ask(m_session.file().forReading(), [](storage::Database &database, const values::Progress &) {
        return packages::undecided(database);
    });
}

} // namespace chulie::packages
