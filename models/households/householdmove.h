#pragma once

#include "models/ledger/ledger.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace chulie::households {

struct Households
{
    Q_DECLARE_TR_FUNCTIONS(Households)
};

/// Says that \a column cannot be as it was given, for \a reason.
[[nodiscard]] values::Failure fault(const catalogue::Column &column, const QString &reason);

/// The day and the reason of a change among the members of households, as typed.
struct Occasion
{
    QString date;
    QString reason;
};

/// A member as far as a change asks.
struct Resident
{
    std::int64_t id = 0;
    std::int64_t household = 0;
    std::string name;
    std::string relation; ///< to the head
};

/// People on the move within one act: on a day they leave one household and join another. The row they had
/// stays with all its years, closed by 减少日期 and 减少原因; a new row is opened with 增加日期, and the
/// answers of the years from that day on are written there too, since they are the person's. All throw
/// DatabaseError.
class HouseholdMove
{
public:
    /// Fails where \a occasion has no day.
    static values::Result<HouseholdMove> begin(storage::Database &database, journal::Act &act,
                                               const Occasion &occasion);

    /// Who are members of \a household on the day.
    [[nodiscard]] std::vector<Resident> present(std::int64_t household) const;
    /// The head of \a household, who may have left.
    [[nodiscard]] std::optional<Resident> head(std::int64_t household) const;
    [[nodiscard]] std::optional<Resident> person(std::int64_t member) const;
    [[nodiscard]] const std::string &day() const { return m_day; }
    [[nodiscard]] journal::Act &act() const { return *m_act; }

    void leave(const Resident &person) const;
    /// Opens the row of \a person in \a household; fails with the rule that it would break.
    values::Result<std::int64_t> join(const Resident &person, std::int64_t household,
                                      std::string_view relation) const;
    /// Makes \a person be \a relation to the head.
    void relate(const Resident &person, std::string_view relation) const;
    /// Makes \a next the head instead of \a former, and of \a others what follows from it.
    void crown(const Resident &next, const Resident &former, const std::vector<Resident> &others) const;
    /// Inserts a row of \a table by the rules of the office's tables; fails with the first that it breaks.
    values::Result<std::int64_t> insert(const catalogue::Table &table,
                                        std::vector<values::Value> values) const;

private:
    HouseholdMove(storage::Database &database, journal::Act &act, std::string day, values::Value reason)
        : m_database(&database), m_act(&act), m_day(std::move(day)), m_reason(std::move(reason))
    {
    }
    void copyYears(std::int64_t from, std::int64_t to) const;

    storage::Database *m_database;
    journal::Act *m_act;
    std::string m_day; ///< ISO
    values::Value m_reason;
};

} // namespace chulie::households
