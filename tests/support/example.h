#pragma once

#include "tests/support/files.h"

#include <QDir>
#include <QString>

namespace chulie::support {

/// tests/data/example: a small made-up ledger full of edge cases, and what its targets come to.
[[nodiscard]] QDir exampleFolder();
/// It imported into a new ledger in \a folder; nullptr where that fails.
[[nodiscard]] std::unique_ptr<ledger::Ledger> exampleLedger(const Folder &folder);

/// The rows of expected/\a name, each split into its cells, by their first two: "4416,h.food".
[[nodiscard]] QMap<QString, QStringList> expected(const QString &name);

} // namespace chulie::support
