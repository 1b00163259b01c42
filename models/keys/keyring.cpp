#include "models/keys/keyring.h"

#include <map>
#include <mutex>

namespace chulie::keys {

namespace {

struct Ring
{
    std::mutex mutex;
    std::map<Identity, Key> keys;
};

Ring &ring()
{
    static Ring one;
    return one;
}

} // namespace

void keep(const Identity &file, Key key)
{
    const std::scoped_lock lock(ring().mutex);
    ring().keys[file] = std::move(key);
}

Key find(const Identity &file)
{
    const std::scoped_lock lock(ring().mutex);
    const auto found = ring().keys.find(file);
    return found == ring().keys.end() ? nullptr : found->second;
}

void forget(const Identity &file)
{
    const std::scoped_lock lock(ring().mutex);
    ring().keys.erase(file);
}

} // namespace chulie::keys
