#pragma once

#include "models/packages/content.h"
#include "models/storage/statement.h"

#include <cstdint>
#include <span>
#include <vector>

namespace chulie::packages {

/// Puts the acts and entries of packages into the journal, under their own names. What is there already stays
/// as it is. The tables are left for whoever derives them (tables.h). Its functions throw DatabaseError.
class Taking
{
public:
    explicit Taking(storage::Database &database);

    /// What came of one content, by the ids of the ledger.
    struct Taken
    {
        std::vector<std::int64_t> rows;    ///< by place of an entry: that of the row it is on
        std::vector<std::int64_t> entries; ///< by place
        bool isNew = false;                ///< whether any of it was not there yet
        std::int64_t counter = 0;          ///< the highest of its acts
        bool hasTwin = false;              ///< whether another computer writes under the ledger's identity
    };
    /// Fails, with an empty message, where an act or an entry is there already with other content; nothing of
    /// it came in then.
    [[nodiscard]] values::Result<Taken> take(const Content &content);

    /// The place of the first such act among those of the content.
    [[nodiscard]] std::size_t contradicted() const { return m_contradicted; }

    /// The first and the last entry that came in; none did where the last is less.
    [[nodiscard]] std::int64_t firstEntry() const { return m_firstEntry; }
    [[nodiscard]] std::int64_t lastEntry() const { return m_nextEntry - 1; }
    /// The first act that came in, or the one that comes next.
    [[nodiscard]] std::int64_t firstAct() const { return m_firstAct; }

private:
    /// The ids of the acts that are there, 0 for the others.
    [[nodiscard]] std::vector<std::int64_t> findActs(const Content &content);
    void writeActs(const Content &content, std::vector<std::int64_t> &acts);
    [[nodiscard]] std::int64_t idOf(std::int64_t act, std::int64_t n);
    [[nodiscard]] std::string renamed(const PackedEntry &entry, std::span<const std::int64_t> ids) const;
    /// Whether \a content says what is there already; m_contradicted, where it says something else.
    [[nodiscard]] bool agrees(const Content &content, std::span<const std::int64_t> acts, const Taken &taken,
                              std::int64_t firstNew);
    [[nodiscard]] bool isSame(std::int64_t id, const PackedEntry &entry, std::span<const std::int64_t> ids);
    void write(const PackedEntry &entry, std::size_t at, std::int64_t act, std::span<const std::int64_t> ids);

    storage::Database &m_database;
    storage::Statement m_insertDevice;
    storage::Statement m_findAct;
    storage::Statement m_insertAct;
    storage::Statement m_findEntry;
    storage::Statement m_insertEntry;
    storage::Statement m_insertReplaced;
    storage::Statement m_selectEntry;
    storage::Statement m_selectReplaced;
    std::size_t m_contradicted = 0;
    std::int64_t m_firstAct = 0;
    std::int64_t m_firstEntry = 0;
    std::int64_t m_nextEntry = 0;
};

} // namespace chulie::packages
