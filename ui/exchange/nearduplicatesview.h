#pragma once

#include "models/exchange/import.h"
#include "ui/grid/listmodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::exchange {

/// A near-duplicate of an import, in words.
struct NearDuplicateRow
{
    NearDuplicate what;
    QString file;
    QString record; ///< what people call the member
};

/// The rows of an import that may be members under another number.
class NearDuplicateRows : public grid::ListModel<NearDuplicateRow>
{
    Q_OBJECT
public:
    explicit NearDuplicateRows(QObject *parent = nullptr);

    /// Shows those of \a plan, of members of \a database. A failure is that the members cannot be read: then
    /// nothing is shown.
    values::Result<void> show(storage::Database &database, const ImportPlan &plan);
    void clear() { ListModel::show({}); }
};

/// Lists the near-duplicates of an import, and lets a person decide of one or of many at once what they are.
class NearDuplicatesView : public QWidget
{
    Q_OBJECT
public:
    /// Shows \a rows, which must outlive it, in \a table, which it takes.
    NearDuplicatesView(const NearDuplicateRows &rows, QTableView *table, QWidget *parent = nullptr);

    void resizeColumns();
    /// Selects the rows at \a positions, so that a decision can be changed at once.
    void select(const QList<int> &positions);

signals:
    /// The rows at \a positions of the list are decided by \a decision.
    void decided(const QList<int> &positions, chulie::exchange::NearDuplicate::Decision decision);

private:
    QPushButton *addButton(const QString &words, NearDuplicate::Decision decision);
    [[nodiscard]] QList<int> selected() const;

    QTableView *m_table;
    QList<QPushButton *> m_buttons;
};

} // namespace chulie::exchange
