#pragma once

#include "models/values/result.h"

#include <QString>

#include <vector>

namespace chulie {

class Database;

/// Something a person arranged and keeps by a name in the ledger: a filter of a list.
struct SavedView
{
    QString name;
    QString content; ///< in the words of its kind
};

/// The saved views of \a kind ("filter/household"), by name.
[[nodiscard]] Result<std::vector<SavedView>> readViews(Database &database, const QString &kind);
/// Keeps \a view, in place of one of that name.
[[nodiscard]] Result<void> saveView(Database &database, const QString &kind, const SavedView &view);
[[nodiscard]] Result<void> removeView(Database &database, const QString &kind, const QString &name);

} // namespace chulie
