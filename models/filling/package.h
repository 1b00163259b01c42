#pragma once

#include "models/exchange/savedfile.h"
#include "models/sources/zipparts.h"
#include "models/values/result.h"

#include <map>
#include <set>
#include <string>

namespace chulie::filling {

/// Reads the part \a name into \a content; false where it is missing, damaged, or larger than a form's is.
[[nodiscard]] bool readPart(sources::ZipParts &zip, const std::string &name, std::string &content);

/// What of a package is not as it was.
struct PackageChanges
{
    std::map<std::string, std::string> parts = {}; ///< their new content, by name
    std::set<std::string> dropped = {};            ///< names of parts that go
};

/// Writes the package at \a from to \a file, which is open: every part is as it was, byte for byte as it was
/// packed, but for \a changes.
[[nodiscard]] values::Result<void> writePackage(const QString &from, exchange::SavedFile &file,
                                                const PackageChanges &changes);

} // namespace chulie::filling
