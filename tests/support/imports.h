#pragma once

#include "models/exchange/import.h"
#include "models/ledger/ledger.h"

#include <QByteArray>
#include <QStringList>

namespace chulie::support {

/// What is asked of an import whose every file is read by \a choices.
[[nodiscard]] inline exchange::ImportOptions choosing(exchange::FileChoices choices)
{
    return {.files = {.others = std::move(choices)}};
}

/// Imports the file at \a path; a failure ends the test.
exchange::ImportPlan imported(ledger::Ledger &ledger, const QString &path,
                              const exchange::ImportOptions &options = {});

/// The rows of a table as an export has them, without the header.
[[nodiscard]] QByteArray exportedRows(ledger::Ledger &ledger, catalogue::TableId id);

/// Line and column of every refusal.
[[nodiscard]] QStringList refusals(const exchange::ImportPlan &plan);

} // namespace chulie::support
