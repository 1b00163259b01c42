#include "models/keys/keyring.h"

#include <map>
#include <mutex>

namespace chulie::keys {

namespace {

struct Held
{
    Key key;
    std::uint64_t turn = 0;
};

struct Ring
{
    std::mutex mutex;
    std::map<Identity, Held> keys;
};

Ring &ring()
{
    static Ring one;
    return one;
}

} // namespace

void keep(const Identity &file, Key key, std::uint64_t turn)
{
    const std::scoped_lock lock(ring().mutex);
    ring().keys[file] = {std::move(key), turn};
}

Key find(const Identity &file)
{
    const std::scoped_lock lock(ring().mutex);
    const auto found = ring().keys.find(file);
    return found == ring().keys.end() ? nullptr : found->second.key;
}

std::uint64_t turnOf(const Identity &file)
{
    const std::scoped_lock lock(ring().mutex);
    const auto found = ring().keys.find(file);
    return found == ring().keys.end() ? 0 : found->second.turn;
}

void forget(const Identity &file)
{
    const std::scoped_lock lock(ring().mutex);
    ring().keys.erase(file);
}

} // namespace chulie::keys
