#include "ui/lists/searching.h"

#include "ui/session.h"

namespace chulie::lists {

namespace {

constexpr int pauseOfWriting = 300; // ms

} // namespace

Searching::Searching(ui::Session &session, const catalogue::Table &table, QObject *parent)
    : QObject(parent), m_session(session), m_table(table),
      m_reading([this](values::Result<records::RowFinder> finder) { take(std::move(finder)); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfWriting);
    connect(&m_pause, &QTimer::timeout, this, &Searching::readAnew);
    connect(&session, &ui::Session::changed, this, [this] {
        if (m_finder || m_reading.isBusy())
            m_pause.start();
    });
}

void Searching::prepare()
{
    if (!m_finder && !m_reading.isBusy())
        readAnew();
}

void Searching::readAnew()
{
    m_reading.ask(m_session.file().forReading(),
                  [&table = m_table](storage::Database &own, const values::Progress &) {
                      return records::RowFinder::read(own, table);
                  });
}

void Searching::take(values::Result<records::RowFinder> finder)
{
    if (!finder) {
        emit failed(finder.failure());
        return;
    }
    m_finder = *std::move(finder);
    emit ready();
}

std::optional<std::vector<std::int64_t>> Searching::find(const QString &words) const
{
    return m_finder ? std::optional(m_finder->find(words)) : std::nullopt;
}

} // namespace chulie::lists
