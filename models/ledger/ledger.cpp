#include "models/ledger/ledger.h"

#include "models/journal/device.h"

#include <pwd.h>
#include <unistd.h>

namespace chulie {

namespace {

constexpr auto selectSetting = "SELECT value FROM ledger WHERE key = ?";

std::string setting(Database &database, const char *key)
{
    Statement select(database, selectSetting);
    select.with(key);
    return select.next() ? std::string(select.text(0)) : std::string();
}

QString accountName()
{
    const passwd *account = getpwuid(getuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QStringLiteral("?");
}

} // namespace

Ledger::Ledger(std::unique_ptr<Database> database) : m_database(std::move(database)), m_author(accountName())
{
}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::create(const QString &path)
{
    auto database = LedgerFile(path, Database::Mode::Create).open();
    if (!database)
        return database.failure();
    return std::unique_ptr<Ledger>(new Ledger(*std::move(database)));
}

Result<std::unique_ptr<Ledger>> Ledger::open(const LedgerFile &file)
{
    auto database = file.open();
    if (!database)
        return database.failure();
    return std::unique_ptr<Ledger>(new Ledger(*std::move(database)));
}

void Ledger::identify()
{
    std::int64_t counter = 0;
    std::string name;
    const auto known = m_database->read([&] {
        name = setting(*m_database, "device");
        counter = std::strtoll(setting(*m_database, "counter").c_str(), nullptr, 10);
    });
    // Where it cannot be read, the write that follows fails and says why.
    const auto isOurs = [&] {
        return (name == m_device && counter == m_counter) || device::rememberedCounter(name) == counter;
    };
    m_device = known && !name.empty() && isOurs() ? name : device::draw();
    m_counter = counter;
}

void Ledger::committed(const Act &act)
{
    m_counter = act.counter();
    device::remember(m_device, m_counter);
    Change change;
    change.villages.assign(act.villages().begin(), act.villages().end());
    change.everything = act.touchedEverything();
    change.regions = act.touchedRegions();
    change.act = act.id();
    emit changed(change);
}

} // namespace chulie
