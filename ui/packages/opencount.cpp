#include "ui/packages/opencount.h"

#include "models/packages/undecided.h"
#include "ui/session.h"

namespace chulie {

OpenCount::OpenCount(Session &session)
    : m_session(session), m_counting([this](Result<int> open) {
          // Where the ledger cannot be read, the page that lists them says why.
          if (open)
              emit counted(*open);
      })
{
    connect(&session, &Session::changed, this, &OpenCount::count);
    count();
}

void OpenCount::count()
{
    m_counting.ask(m_session.file().forReading(), [](Database &database, const Progress &) -> Result<int> {
        const auto open = packages::undecided(database);
        return open ? Result<int>(static_cast<int>(open->size())) : open.failure();
    });
}

} // namespace chulie
