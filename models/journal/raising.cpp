#include "models/journal/raising.h"

#include "models/journal/device.h"
#include "models/journal/stamp.h"
#include "models/storage/database.h"

namespace chulie::journal {

namespace {

constexpr auto selectSetting = "SELECT value FROM ledger WHERE key = ?";
constexpr auto setCounter = "UPDATE ledger SET value = ? WHERE key = 'counter'";

std::string setting(storage::Database &database, const char *key)
{
    storage::Statement select(database, selectSetting);
    return select.with(key).next() ? std::string(select.text(0)) : std::string();
}

} // namespace

values::Result<void> raiseCounter(storage::Database &database, std::int64_t received)
{
    std::optional<thisdevice::Memory> memory;
    std::int64_t counter = 0;
    auto raised = database.write([&] {
        memory.emplace(setting(database, "device"));
        const std::int64_t own = std::strtoll(setting(database, "counter").c_str(), nullptr, 10);
        counter = journal::raised(own, received);
        const std::string text = std::to_string(counter);
        storage::Statement(database, setCounter).with(text).run();
        memory->announce(own, counter);
    });
    if (raised)
        memory->confirm(counter);
    return raised;
}

} // namespace chulie::journal
