#pragma once

#include "models/exchange/import.h"
#include "models/ledger/ledger.h"

#include <QByteArray>
#include <QStringList>

namespace chulie::test {

/// What is asked of an import whose every file is read by \a choices.
[[nodiscard]] inline ImportOptions choosing(FileChoices choices)
{
    return {.files = {.others = std::move(choices)}};
}

/// Imports the file at \a path; a failure ends the test.
ImportPlan imported(Ledger &ledger, const QString &path, const ImportOptions &options = {});

/// The rows of a table as an export has them, without the header.
[[nodiscard]] QByteArray exportedRows(Ledger &ledger, TableId id);

/// Line and column of every refusal.
[[nodiscard]] QStringList refusals(const ImportPlan &plan);

} // namespace chulie::test
