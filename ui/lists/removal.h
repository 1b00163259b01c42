#pragma once

#include "models/ledger/ledger.h"

class QWidget;

namespace chulie::lists {

/// Asks whether to remove row \a row of \a table, saying beforehand what goes with it, and does so. \a name
/// is what a person calls the row. True when it is gone.
bool removeAsking(QWidget *parent, ledger::Ledger &ledger, const catalogue::Table &table, std::int64_t row,
                  const QString &name);

} // namespace chulie::lists
