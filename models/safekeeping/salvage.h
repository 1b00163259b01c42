#pragma once

#include "models/journal/entry.h"
#include "models/packages/content.h"
#include "models/values/progresscallback.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

struct sqlite3;

namespace chulie::safekeeping {

/// What can be read of a history: of one that is damaged, put together with an older one that is not.
class Salvage
{
public:
    /// Takes what can be read on \a connection. What was taken before stays as it was; where the file is a
    /// later state of that one, it also says what is meant by what cannot be read here. False: \a progress
    /// stopped it, or there is no history.
    [[nodiscard]] bool take(sqlite3 *connection, const values::Progress &progress = {});

    /// All of it that makes sense together, with a blank heading. An entry whose row, or a row that it refers
    /// to, could not be read is left out; so is what an undo did whose act could not be read.
    [[nodiscard]] packages::Content content();
    /// How many entries could not be read and are not known from before, or were left out by content().
    [[nodiscard]] std::int64_t lost() const { return m_lost; }

private:
    using ActName = std::pair<std::int64_t, std::uint64_t>; ///< counter, device
    struct Act
    {
        std::string at;
        std::string author;
        std::string command;
        std::string source;
        bool isUndo = false;
        std::optional<ActName> undone = {};
    };
    /// By the ids of one file.
    struct Names
    {
        std::unordered_map<std::int64_t, ActName> acts;
        std::unordered_map<std::int64_t, journal::Stamp> entries;
    };
    struct Stored
    {
        std::int64_t id = 0;
        std::int64_t row = 0;
        journal::EntryKind kind = journal::EntryKind::Insert;
        const catalogue::Table *table = nullptr;
        std::map<int, values::Value> values = {};
    };

    [[nodiscard]] bool takeActs(sqlite3 *connection);
    /// The ids of those that cannot be read.
    [[nodiscard]] std::optional<std::vector<std::int64_t>> takeEntries(sqlite3 *connection,
                                                                       const values::Progress &progress);
    void takePictures(sqlite3 *connection);
    void compareNames();
    void add(sqlite3 *connection, const Stored &stored);
    [[nodiscard]] const journal::Stamp *stampOf(std::int64_t id) const;
    [[nodiscard]] std::optional<ActName> actOf(std::int64_t id) const;
    [[nodiscard]] bool isWhole(const journal::Entry &entry) const;
    [[nodiscard]] bool isRow(const journal::Stamp &stamp, catalogue::TableId table) const;
    void leaveOut();
    void packActs(packages::Content &content);
    [[nodiscard]] packages::PackedEntry packed(const journal::Entry &entry) const;

    std::map<ActName, Act> m_acts;
    std::map<journal::Stamp, journal::Entry> m_entries;
    Names m_names;                                 ///< of the file that is read
    std::optional<Names> m_former;                 ///< of the one before, of which this one is a later state
    std::vector<Stored> m_stored;                  ///< what was read of the file
    std::map<std::string, std::string> m_pictures; ///< of the file: bytes by digest
    std::map<ActName, std::uint32_t> m_placesOfActs;
    std::map<journal::Stamp, std::uint32_t> m_places;
    std::int64_t m_lost = 0;
};

} // namespace chulie::safekeeping
