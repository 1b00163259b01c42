#pragma once

#include "models/exchange/preview.h"
#include "models/values/result.h"
#include "ui/grid/listmodel.h"

#include <QStringList>

#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::exchange {

/// A row that an import makes, or a value that it changes, in words.
struct ChangeRow
{
    QString file;
    int line = 0;
    const catalogue::Table *table = nullptr;
    QString record;
    const catalogue::Column *column = nullptr; ///< nullptr: the row is new
    QString from;
    QString to;
};

/// The values that an import changes, from what to what, and the rows that it makes.
class PlanChanges : public grid::ListModel<ChangeRow>
{
    Q_OBJECT
public:
    explicit PlanChanges(QObject *parent = nullptr);

    /// Shows \a changes of rows of \a database; \a files are the files that they number. A failure is that
    /// the rows cannot be read: then nothing is shown.
    values::Result<void> show(storage::Database &database, const std::vector<PlannedChange> &changes,
                              const QStringList &files);
    void clear() { ListModel::show({}); }
};

} // namespace chulie::exchange
