#pragma once

#include "models/ledger/ledger.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <tuple>

namespace chulie::checkup {

/// Something that the program points out about a village or a household, as it is told apart from others.
struct Matter
{
    std::int64_t village = 0;
    std::int64_t household = 0; ///< 0: the village's own
    std::string rule = {};      ///< code of a check, or of a kind of work to do
    std::string subject = {};   ///< tells matters of one rule and household apart, on every machine alike
    std::string facts = {};     ///< what it rests on: changes when they do. No value can be read out of it
};

/// 体检搁置: what somebody said about a matter that is fine as it is, or that is put off until a date.
struct Aside
{
    std::int64_t row = 0; ///< 0: not set aside
    QString note;
    QString by;
    QString on;
    QString until = {}; ///< ISO date; empty: as long as the facts stay the same
};

/// All that is set aside in a ledger, read once. Its functions throw DatabaseError.
class Asides
{
public:
    explicit Asides(storage::Database &database);

    /// What was said about \a matter. One whose facts changed since, or whose date has come by \a today,
    /// counts as not set aside.
    [[nodiscard]] Aside about(const Matter &matter, const QDate &today) const;

private:
    /// The household (or, of a village's own matter, the village), the rule and the subject.
    using Key = std::tuple<std::int64_t, std::int64_t, std::string, std::string>;
    struct Said
    {
        Aside aside;
        std::string facts;
    };

    static Key keyOf(const Matter &matter);

    std::map<Key, Said> m_said;
};

/// Sets \a matter aside with \a note, which must not be blank, in an act: until \a until where that is a
/// date, else until its facts change.
[[nodiscard]] values::Result<void> setAside(ledger::Ledger &ledger, const Matter &matter, const QString &note,
                                            const QDate &today, const QDate &until = {});
/// Takes a matter that was set aside up again, in an act.
[[nodiscard]] values::Result<void> takeUp(ledger::Ledger &ledger, const Aside &aside);

/// A digest of \a facts, so that numbers of people are not kept a second time.
[[nodiscard]] std::string digest(std::initializer_list<std::string> facts);

} // namespace chulie::checkup
