#pragma once

#include "models/values/result.h"

#include <QString>

#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::filters {

/// Something a person arranged and keeps by a name in the ledger: a filter of a list.
struct SavedView
{
    QString name;
    QString content; ///< in the words of its kind
};

/// The saved views of \a kind ("filter/household"), by name.
[[nodiscard]] values::Result<std::vector<SavedView>> readViews(storage::Database &database,
                                                               const QString &kind);
/// Keeps \a view, in place of one of that name.
[[nodiscard]] values::Result<void> saveView(storage::Database &database, const QString &kind,
                                            const SavedView &view);
[[nodiscard]] values::Result<void> removeView(storage::Database &database, const QString &kind,
                                              const QString &name);

} // namespace chulie::filters
