#pragma once

#include "models/exchange/cellvalue.h"
#include "models/exchange/plannedrows.h"
#include "models/ledger/person.h"

#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace chulie::exchange {

/// The members of the ledger's households, with what an import plans to do to them. DatabaseError passes
/// through.
class KnownMembers
{
public:
    KnownMembers(storage::Database &database, Texts &texts) : m_database(database), m_texts(texts) {}

    [[nodiscard]] std::vector<ledger::Person> &of(RowRef household);
    /// Frees the members of \a household, which are not asked for again.
    void forget(RowRef household) { m_persons.erase(household); }
    /// Whether any member of the ledger has the number \a identity, which mayBeRounded().
    [[nodiscard]] bool knowsRounded(std::string_view identity);

    /// The member that a row with \a name and \a identity, which may be blank, is of: null where there is
    /// none.
    struct Found
    {
        ledger::Person *person = nullptr;
        bool ambiguous = false; ///< two share the name
    };
    [[nodiscard]] static Found find(std::span<ledger::Person> persons, std::string_view name,
                                    std::string_view identity);
    /// The head, or where every head has left, the one who left last; null where there is none.
    [[nodiscard]] static const ledger::Person *head(std::span<const ledger::Person> persons);

private:
    void load();

    storage::Database &m_database;
    Texts &m_texts;
    bool m_loaded = false;
    std::unordered_map<RowRef, std::vector<ledger::Person>> m_persons; ///< by household
    std::unordered_set<std::string_view> m_rounded;                    ///< numbers that look rounded
};

} // namespace chulie::exchange
