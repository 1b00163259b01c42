#pragma once

#include "models/catalogue/catalogue.h"
#include "models/journal/record.h"
#include "models/packages/form.h"
#include "models/values/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Packages (README.md): the history of a region as one file, and what becomes of it in another ledger.
namespace chulie::packages {

/// Who packed what, and when.
struct Heading
{
    std::string device;       ///< the sender's identity: 16 hexadecimal digits
    std::int64_t counter = 0; ///< the sender's last act
    std::string author;
    std::string made;   ///< UTC, ISO 8601; for people only
    std::string region; ///< the code packed

    friend bool operator==(const Heading &, const Heading &) = default;
};

/// An act, by numbers within the package.
struct PackedAct
{
    std::uint32_t device = 0; ///< place in Content::devices
    std::int64_t counter = 0;
    std::string at;
    std::string author;
    std::string command;
    std::string source;
    std::uint32_t undoes = 0; ///< 1 + the place of the act that it undoes; 0 for none

    friend bool operator==(const PackedAct &, const PackedAct &) = default;
};

/// An entry, by numbers within the package: entries name each other by their places in Content::entries.
struct PackedEntry
{
    std::uint32_t act = 0;
    std::int64_t n = 0;
    journal::EntryKind kind = journal::EntryKind::Insert;
    catalogue::TableId table = catalogue::TableId::Village;
    std::uint32_t row = 0; ///< the entry that created the row
    /// As record.h packs them; a reference is the place of the entry that created the row referred to.
    std::string values;
    std::vector<std::uint32_t> replaces; ///< in order

    friend bool operator==(const PackedEntry &, const PackedEntry &) = default;
};

/// What a package holds. It is complete in itself: whatever an entry names is there too.
struct Content
{
    Heading heading;
    std::vector<std::string> devices;
    std::vector<PackedAct> acts;      ///< by counter, then device
    std::vector<PackedEntry> entries; ///< by act, then n
    /// The bytes of pictures that the entries name, by their digests. Some may be missing, or all.
    std::vector<std::string> pictures = {};

    /// WithPictures where any entry is on a picture.
    [[nodiscard]] Form form() const;

    friend bool operator==(const Content &, const Content &) = default;
};

/// \a content as bytes.
[[nodiscard]] std::string encode(const Content &content);

/// The reverse. Nothing where \a bytes are not what encode() writes, hold a value that no table may hold, or
/// name something that is not there: none of it is believed then.
[[nodiscard]] values::Result<Content> decode(std::string_view bytes);

} // namespace chulie::packages
