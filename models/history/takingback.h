#pragma once

#include "models/history/names.h"
#include "models/history/undo.h"

#include <map>

namespace chulie::history {

/// Takes what an act did back, entry by entry from its last.
class TakingBack
{
public:
    TakingBack(Database &database, Act &hand);

    void takeBack(std::int64_t act);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const std::vector<Left> &left() const { return m_left; }

private:
    void takeBackEdit(const Table &table, std::int64_t row, std::int64_t entry,
                      const std::map<int, Value> &values);
    /// One thing to take back: an edit of columns that belong together, or a removal.
    struct Step
    {
        const Table *table = nullptr;
        std::int64_t row = 0;
        std::int64_t entry = 0; ///< the edit; 0 for a removal
        std::vector<int> columns;

        [[nodiscard]] const char *label() const;
    };

    void tryOrWait(const Step &step);
    void takeBackWaiting();
    /// Both are false where the row would break a rule, as things stand.
    [[nodiscard]] bool takeBackRegister(const Step &step);
    [[nodiscard]] bool bringBack(const Step &step);
    [[nodiscard]] bool isOwn(std::int64_t entry);
    /// The entry by which a person said what \a entry says of \a columns: undone and done again, a value
    /// stands by other entries than the one that set it. 0 where nobody said it.
    [[nodiscard]] std::int64_t meant(std::int64_t entry, const std::vector<int> &columns);
    /// The one entry on \a columns that \a entry replaced, 0 where it is not exactly one; of a removal, which
    /// names all of its row, the newest.
    [[nodiscard]] std::int64_t replacedBy(std::int64_t entry, const std::vector<int> &columns,
                                          bool byRemoval);
    void takeBackRow(const Table &table, std::int64_t row, const std::map<int, Value> &values);
    [[nodiscard]] std::map<int, Value> before(std::int64_t entry, const std::vector<int> &columns);
    [[nodiscard]] bool fits(const Table &table, std::int64_t row, std::vector<Value> values,
                            const std::vector<Value> *now);
    [[nodiscard]] bool isFreeOfRows(const Table &of, std::int64_t row);
    void leave(const Table &table, std::int64_t row, const char *column);

    Database &m_database;
    Act &m_hand;
    Names m_names;
    Statement m_entries;
    Statement m_replaced;
    Statement m_own;
    Statement m_actOf;
    Statement m_takenBack;
    Statement m_old;
    std::map<std::pair<TableId, int>, Statement> m_children;
    std::vector<Step> m_waiting;
    int m_count = 0;
    std::vector<Left> m_left;
};

} // namespace chulie::history
