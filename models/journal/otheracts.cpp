#include "models/journal/otheracts.h"

#include "models/storage/database.h"

namespace chulie::journal {

namespace {

constexpr auto selectDataVersion = "PRAGMA data_version";
constexpr auto selectActsSince = "SELECT id FROM act WHERE id > ? ORDER BY id";
constexpr auto selectLastAct = "SELECT ifnull(max(id), 0) FROM act";

std::int64_t number(storage::Database &database, const char *sql)
{
    storage::Statement select(database, sql);
    select.next();
    return select.integer(0);
}

} // namespace

OtherActs::OtherActs(storage::Database &database) : m_database(database)
{
    // Where it cannot be read, the first look finds everything new, or says why it cannot.
    (void)m_database.read([&] {
        m_last = number(m_database, selectLastAct);
        m_version = number(m_database, selectDataVersion);
    });
}

values::Result<bool> OtherActs::look()
{
    return m_database.read([&] {
        const std::int64_t version = number(m_database, selectDataVersion);
        if (version == m_version)
            return false;
        const bool isNew = lookAtActs();
        m_version = version;
        return isNew;
    });
}

/// What else is committed without an act, such as a stored judgement, is no fact.
bool OtherActs::lookAtActs()
{
    bool isNew = false;
    storage::Statement since(m_database, selectActsSince);
    since.with(m_last);
    while (since.next()) {
        m_last = since.integer(0);
        isNew = m_known.erase(m_last) == 0 || isNew;
    }
    m_known.erase(m_known.begin(), m_known.upper_bound(m_last));
    return isNew;
}

} // namespace chulie::journal
