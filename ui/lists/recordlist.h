#pragma once

#include "models/catalogue/columns.h"
#include "ui/lists/recordview.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::lists {

class FilterBar;
class ListActs;

/// All rows that are in \a region.
[[nodiscard]] records::RowQuery within(const std::string &region);

/// Rows of one table as a list that is searched, filtered, typed into, added to and removed from, with how
/// many there are.
class RecordList : public QWidget
{
    Q_OBJECT
public:
    /// \a name is under what the list's columns are remembered; \a columns are those first shown.
    RecordList(ui::Session &session, const char *name, const catalogue::ColumnList &columns,
               QWidget *parent = nullptr);

    [[nodiscard]] const catalogue::Table &table() const { return m_table; }
    [[nodiscard]] RecordView &view() const { return *m_view; }
    [[nodiscard]] const RecordModel &model() const { return *m_model; }
    [[nodiscard]] std::int64_t chosenId() const { return m_view->chosenId(); }
    [[nodiscard]] FilterBar &bar() const { return *m_bar; }
    /// Above the list, before its buttons: for what narrows it.
    [[nodiscard]] QHBoxLayout &top() const { return *m_top; }

    /// Lists what \a query asks for; of that only \a ids, sorted ascending, where they are given.
    void show(const records::RowQuery &query, std::optional<std::vector<std::int64_t>> ids = {});
    /// Reads again, after facts were written.
    void reload();
    /// Chooses row \a row; false where it is not listed.
    bool choose(std::int64_t row);
    /// Takes the buttons away: rows are only looked at.
    void setReadOnly();
    /// Insert adds a row in \a part too: the form of a row.
    void answerAddIn(QWidget &part);
    /// What can be done with the rows, for a menu.
    [[nodiscard]] QList<QAction *> acts() const;
    /// As RecordModel::nameRegions().
    void nameRegions(std::map<QString, QString> names) { m_model->nameRegions(std::move(names)); }

signals:
    /// Another row was chosen; 0: none.
    void chosen(std::int64_t row);
    /// Enter or a double click.
    void opened(std::int64_t row);
    void addWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void remove();
    void say();
    void retranslate();

    ui::Session &m_session;
    const catalogue::Table &m_table;
    RecordModel *m_model;
    RecordView *m_view;
    FilterBar *m_bar;
    QHBoxLayout *m_top;
    QLabel *m_count;
    QPushButton *m_add;
    QPushButton *m_remove;
    ListActs *m_acts;
};

} // namespace chulie::lists
