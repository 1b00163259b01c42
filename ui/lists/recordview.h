#pragma once

#include "ui/grid/gridview.h"
#include "ui/lists/recordmodel.h"

#include <vector>

namespace chulie::grid {
class RecordHeader;
} // namespace chulie::grid

namespace chulie::lists {

/// The one table of records: sorted by one or several columns, its columns chosen, moved, frozen and
/// remembered, blocks of it copied with their headings and, where writing is allowed, pasted, cleared and
/// changed. It keeps the chosen row by its id through every reload.
class RecordView : public grid::GridView
{
    Q_OBJECT
public:
    /// \a name is under what its columns are remembered; \a shown are the columns of \a model that it shows,
    /// in this order, until a person chooses others.
    RecordView(RecordModel *model, const QString &name, std::vector<int> shown, QWidget *parent = nullptr);
    ~RecordView() override;

    /// The id of the row that the cursor is in; 0 where there is none.
    [[nodiscard]] std::int64_t chosenId() const { return m_chosen; }
    /// The ids of the rows of which a cell is chosen, as they are sorted.
    [[nodiscard]] std::vector<std::int64_t> chosenIds() const;
    /// Moves the cursor to the row of \a id; false where it is not shown.
    bool choose(std::int64_t id);
    [[nodiscard]] RecordModel &records() const { return *m_model; }
    /// Lets cells be typed into, pasted, cleared and changed, in the ledger of \a session.
    void allowWriting(ui::Session &session);
    /// Sorts by shown column \a column in \a order, until a person chooses another order.
    void orderFirst(int column, Qt::SortOrder order);
    /// Asks which columns are shown, in which order, and how many of them are frozen.
    void chooseColumns();

signals:
    /// The cursor came to another row; 0: to none.
    void chosen(std::int64_t id);
    /// Enter or a double click.
    void opened(std::int64_t id);

protected:
    void aboutToWrite() override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restore();
    void widenForHeadings();
    void restoreOrder();
    void remember();
    void offerColumns(const QPoint &at);
    void resetDone();

    RecordModel *m_model;
    grid::RecordHeader *m_header;
    QString m_name;
    std::vector<int> m_shown;
    std::int64_t m_chosen = 0;
    bool m_resetting = false;
};

} // namespace chulie::lists
