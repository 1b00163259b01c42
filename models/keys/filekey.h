#pragma once

#include "models/keys/keyring.h"
#include "models/keys/slot.h"

namespace chulie::keys {

/// All that another file needs to be protected as a ledger is: whose key it is, the key, and the key as the
/// passphrase encrypts it.
struct FileKey
{
    Identity identity{};
    Key key;
    Slot slot{};
};

/// The key of a new file with \a passphrase.
[[nodiscard]] values::Result<FileKey> makeFileKey(const QString &passphrase);
/// A key for a file of this process alone, which no passphrase opens.
[[nodiscard]] FileKey makeFleetingKey();

} // namespace chulie::keys
