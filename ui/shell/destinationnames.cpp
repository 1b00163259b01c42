#include "ui/shell/destinationnames.h"

#include "ui/session.h"

#include <array>

namespace chulie::shell {

namespace {

/// Each is read by itself, so that the first can be gone to while the last are still being read.
constexpr std::array parts{catalogue::TableId::Village, catalogue::TableId::Household,
                           catalogue::TableId::Member};

} // namespace

DestinationNames::DestinationNames(ui::Session &session, QObject *parent)
    : QObject(parent), m_session(session),
      m_reading([this](values::Result<records::Destinations> names) { take(std::move(names)); })
{
}

void DestinationNames::ask()
{
    if (std::exchange(m_version, m_session.version()) == m_session.version())
        return;
    m_next.clear();
    read();
}

void DestinationNames::read()
{
    m_reading.ask(m_session.file().forReading(),
                  [table = parts[m_next.size()]](storage::Database &own, const values::Progress &) {
                      return records::Destinations::read(own, {table});
                  });
}

void DestinationNames::take(values::Result<records::Destinations> names)
{
    if (!names) {
        emit failed(names.failure());
        return;
    }
    m_next.push_back(std::make_shared<records::Destinations>(*std::move(names)));
    if (m_next.size() < parts.size())
        read();
    if (m_next.size() >= m_parts.size()) // until then those of before say more
        m_parts = m_next;
    emit arrived();
}

values::Result<std::vector<records::Destination>> DestinationNames::find(const QString &words,
                                                                         std::size_t most) const
{
    std::vector<records::Destination> all;
    for (const Part &part : m_parts) {
        auto found = part->find(m_session.database(), words, most);
        if (!found)
            return found.failure();
        all.insert(all.end(), std::make_move_iterator(found->begin()), std::make_move_iterator(found->end()));
    }
    return all;
}

} // namespace chulie::shell
