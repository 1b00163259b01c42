#pragma once

#include "models/catalogue/columns.h"
#include "ui/forms/recordform.h"
#include "ui/lists/recordview.h"

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::lists {

class ListActs;

/// The rows that hang on one row (the members of a household, its changes of status): a short list whose
/// cells are typed into, pasted and changed, below it the form of the chosen row, and adding and removing.
class Sublist : public QWidget
{
    Q_OBJECT
public:
    enum class Mode {
        Editable,
        Asking,  ///< adding, changing and removing are the page's own acts: it is asked for them
        Leading, ///< the rows have a page of their own: it is asked to add one there, or to open one
    };

    /// Rows that refer by \a column to the row shown; \a shown are the columns that the list shows until a
    /// person chooses others.
    Sublist(ui::Session &session, catalogue::ColumnId column, const catalogue::ColumnList &shown,
            Mode mode = Mode::Editable, QWidget *parent = nullptr);

    /// Shows what hangs on row \a of.
    void showFor(std::int64_t of);
    /// Reads again, after facts were written.
    void reload();
    /// Chooses row \a row, the present one for 0, and brings the cursor into \a column of its form; does
    /// nothing where it is not among those shown.
    void focusOn(std::int64_t row, int column);

    /// Begins a new row.
    void add();
    /// Brings the cursor to the first row's first blank, or into a new row where there is none.
    void enter();
    /// The same with the next row, behind the last with a new one; false where that was begun and left blank.
    bool next();
    void remove();
    /// Shows \a acts as buttons beside those for adding and removing.
    void offer(const QList<QAction *> &acts);
    /// Removing is done by \a act, which may offer something else first.
    void removeBy(std::function<void()> act) { m_removing = std::move(act); }

    [[nodiscard]] RecordView &view() const { return *m_view; }
    [[nodiscard]] forms::RecordForm *form() const { return m_form; }

signals:
    /// Another row was chosen; 0: none, or a new one.
    void chosen(std::int64_t row);
    /// Asking and leading only.
    void addWanted();
    void changeWanted(std::int64_t row);
    /// Asking only.
    void removeWanted(std::int64_t row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeForm();
    void makeButtons();
    void pick(std::int64_t row);
    void fitHeight();
    void retranslate();

    ledger::Ledger &m_ledger;
    const catalogue::Table &m_table;
    int m_column;
    Mode m_mode;
    RecordModel *m_model;
    RecordView *m_view;
    forms::RecordForm *m_form = nullptr;
    QHBoxLayout *m_head;
    QLabel *m_title;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;  ///< Asking only
    QPushButton *m_remove = nullptr;  ///< not where leading
    std::function<void()> m_removing; ///< in place of asking and removing
    ListActs *m_acts;
    std::int64_t m_of = 0;
};

} // namespace chulie::lists
