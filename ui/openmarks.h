#pragma once

#include "models/packages/undecided.h"

#include <QObject>
#include <QString>

#include <map>
#include <utility>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::ui {

/// Which values of a ledger merges left undecided, for lists and forms to mark. One for each ledger that is
/// open; whoever lists the undecided shows them here.
class OpenMarks : public QObject
{
    Q_OBJECT
public:
    /// That of \a ledger, which owns it.
    [[nodiscard]] static OpenMarks &of(ledger::Ledger &ledger);

    void show(const std::vector<packages::Undecided> &undecided);
    /// What is said beside column \a column of row \a row; empty where nothing is open about it. A conflict
    /// about the row as a whole is that of its first column.
    [[nodiscard]] QString note(std::int64_t row, int column) const;

signals:
    void changed();
    /// A person wants to decide.
    void inboxWanted();

private:
    explicit OpenMarks(ledger::Ledger &ledger);

    std::map<std::pair<std::int64_t, int>, QString> m_others; ///< who entered something else
};

} // namespace chulie::ui
