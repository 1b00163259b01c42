#include "models/vfs/openledgers.h"

#include <QFileInfo>

#include <map>
#include <mutex>

namespace chulie::vfs {

namespace {

struct Entry
{
    int count = 0;
    bool isFrozen = false;
};

struct Ledgers
{
    std::mutex mutex;
    std::map<QString, Entry> entries; ///< by the path without links
};

Ledgers &ledgers()
{
    static Ledgers all;
    return all;
}

} // namespace

OpenLedger::OpenLedger(const QString &path) : m_path(QFileInfo(path).canonicalFilePath())
{
    const std::scoped_lock lock(ledgers().mutex);
    ++ledgers().entries[m_path].count;
}

OpenLedger::~OpenLedger()
{
    const std::scoped_lock lock(ledgers().mutex);
    const auto entry = ledgers().entries.find(m_path);
    if (--entry->second.count == 0)
        ledgers().entries.erase(entry);
}

bool OpenLedger::isShared() const
{
    const std::scoped_lock lock(ledgers().mutex);
    return ledgers().entries[m_path].count > 1;
}

bool OpenLedger::isFrozen() const
{
    const std::scoped_lock lock(ledgers().mutex);
    return ledgers().entries[m_path].isFrozen;
}

void OpenLedger::freeze()
{
    const std::scoped_lock lock(ledgers().mutex);
    ledgers().entries[m_path].isFrozen = true;
}

} // namespace chulie::vfs
