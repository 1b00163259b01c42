#include "models/ledger/ledger.h"

#include "models/journal/device.h"
#include "models/merge/following.h"
#include "models/storage/newfile.h"

#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace chulie::ledger {

namespace {

constexpr auto selectSetting = "SELECT value FROM ledger WHERE key = ?";

std::string setting(storage::Database &database, const char *key)
{
    storage::Statement select(database, selectSetting);
    select.with(key);
    return select.next() ? std::string(select.text(0)) : std::string();
}

QString accountName()
{
    const passwd *account = getpwuid(getuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QStringLiteral("?");
}

} // namespace

Ledger::Ledger(std::unique_ptr<storage::Database> database)
    : m_database(std::move(database)), m_author(accountName())
{
}

Ledger::~Ledger() = default;

values::Result<std::unique_ptr<Ledger>> Ledger::create(const QString &path)
{
    if (auto made = make(path, {}); !made)
        return made.failure();
    return open(path);
}

values::Result<void> Ledger::make(const QString &path,
                                  const std::function<values::Result<void>(Ledger &)> &fill)
{
    if (path.isEmpty())
        return storage::LedgerFile(path, storage::Database::Mode::Create).open().failure();
    storage::NewFile file(path);
    if (auto free = file.check(); !free)
        return free;
    {
        auto database = storage::LedgerFile(file.part(), storage::Database::Mode::Create).open();
        if (!database)
            return file.inItsName(database.failure());
        Ledger ledger(*std::move(database));
        auto filled = fill ? fill(ledger) : values::Result<void>();
        if (filled)
            filled = ledger.database().settle();
        if (!filled)
            return file.inItsName(filled.failure());
    }
    return file.keep();
}

values::Result<std::unique_ptr<Ledger>> Ledger::open(const storage::LedgerFile &file)
{
    storage::NewFile::clearLeavings(QFileInfo(file.path()).path());
    auto database = file.open();
    if (!database)
        return database.failure();
    return std::unique_ptr<Ledger>(new Ledger(*std::move(database)));
}

std::shared_ptr<journal::thisdevice::Memory> Ledger::identify()
{
    std::int64_t counter = 0;
    std::string name;
    const auto known = m_database->read([&] {
        name = setting(*m_database, "device");
        counter = std::strtoll(setting(*m_database, "counter").c_str(), nullptr, 10);
    });
    m_counter = counter;
    // Where it cannot be read, the write that follows fails and says why.
    if (known && !name.empty()) {
        auto memory = std::make_shared<journal::thisdevice::Memory>(name);
        if ((name == m_device && counter == m_written) || memory->isLast(counter)) {
            m_device = name;
            return memory;
        }
    }
    m_device = journal::thisdevice::draw();
    return std::make_shared<journal::thisdevice::Memory>(m_device);
}

void Ledger::finish(journal::Act &act, journal::thisdevice::Memory &memory) const
{
    if (act.id() != 0)
        merge::followAct(*m_database, act);
    act.finish();
    if (act.id() != 0)
        memory.announce(m_counter, act.counter());
}

void Ledger::committed(const journal::Act &act, journal::thisdevice::Memory &memory)
{
    m_counter = m_written = act.counter();
    memory.confirm(m_counter);
    Change change;
    change.villages.assign(act.villages().begin(), act.villages().end());
    change.everything = act.touchedEverything();
    change.regions = act.touchedRegions();
    change.act = act.id();
    emit changed(change);
}

} // namespace chulie::ledger
