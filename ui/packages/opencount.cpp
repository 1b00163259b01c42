#include "ui/packages/opencount.h"

#include "ui/openmarks.h"
#include "ui/session.h"

namespace chulie {

OpenCount::OpenCount(Session &session)
    : m_session(session), m_counting([this](const Open &open) {
          // Where the ledger cannot be read, the page that lists them says why.
          if (!open)
              return;
          OpenMarks::of(m_session.ledger()).show(*open);
          emit counted(static_cast<int>(open->size()));
      })
{
    connect(&session, &Session::changed, this, &OpenCount::count);
    count();
}

void OpenCount::count()
{
    m_counting.ask(m_session.file().forReading(),
                   [](Database &database, const Progress &) { return packages::undecided(database); });
}

} // namespace chulie
