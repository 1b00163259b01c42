#pragma once

#include "models/history/names.h"
#include "models/safekeeping/flaw.h"

#include <cstdint>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::safekeeping {

/// The list of flaws while a ledger is checked.
class Flaws
{
public:
    explicit Flaws(storage::Database &database) : m_names(database) {}

    void add(Flaw flaw) { m_all.push_back(std::move(flaw)); }
    /// One that several parts of a check come upon.
    void addOnce(Flaw flaw);
    /// One in row \a row of \a table; \a column is nullptr where it is the row's as a whole.
    void add(Flaw::Kind kind, const catalogue::Table &table, std::int64_t row,
             const catalogue::Column *column, const QString &reason);
    [[nodiscard]] std::vector<Flaw> take() { return std::move(m_all); }

private:
    [[nodiscard]] std::string nameOf(const catalogue::Table &table, std::int64_t row);

    history::Names m_names;
    std::vector<Flaw> m_all;
};

// What the parts of a check add to \a flaws. Each throws DatabaseError.

void checkFile(storage::Database &database, Flaws &flaws);
void checkState(storage::Database &database, Flaws &flaws);
void checkRules(storage::Database &database, Flaws &flaws);
void checkEvaluations(storage::Database &database, Flaws &flaws);

} // namespace chulie::safekeeping
