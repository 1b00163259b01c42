#pragma once

#include "models/storage/statement.h"
#include "models/values/result.h"

#include <QString>

#include <cstdint>
#include <string>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

/// Who had identity, account and telephone numbers shown, or took them or pictures out in a file or on paper:
/// a log of the ledger itself, which no package has.
namespace chulie::journal {

/// The commands of its entries.
inline constexpr auto showingNumbers = "show numbers";
inline constexpr auto exportingNumbers = "export numbers";
inline constexpr auto exportingPictures = "export pictures";

/// Notes that \a author did \a command, to the file at \a file where there is one. In a ledger that can only
/// be read nothing is noted.
[[nodiscard]] values::Result<void> noteDisclosure(storage::Database &database, const QString &author,
                                                  const char *command, const QString &file = {});

struct Disclosure
{
    std::int64_t id = 0;
    std::string at; ///< UTC
    std::string author;
    std::string command;
    std::string file;       ///< its name without the folder; empty where there is none
    std::int64_t after = 0; ///< the last act then
};
/// Number \a id; an id of 0 where there is none. Throws DatabaseError.
[[nodiscard]] Disclosure disclosure(storage::Database &database, std::int64_t id);

} // namespace chulie::journal
