#include "models/keys/filekey.h"

#include <sodium.h>

namespace chulie::keys {

FileKey makeFleetingKey()
{
    FileKey made{.key = drawKey()};
    randombytes_buf(made.identity.data(), made.identity.size());
    return made;
}

values::Result<FileKey> makeFileKey(const QString &passphrase)
{
    FileKey made = makeFleetingKey();
    const auto slot = wrap(*made.key, passphrase);
    if (!slot)
        return slot.failure();
    made.slot = *slot;
    return made;
}

} // namespace chulie::keys
