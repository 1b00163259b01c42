#pragma once

#include "models/crosstab/crosstab.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;

namespace chulie::charts {
class ChartView;
} // namespace chulie::charts

namespace chulie::lists {
class RecordModel;
class RecordView;
} // namespace chulie::lists

namespace chulie::crosstab {

class CrosstabModel;
class FieldBox;
class FieldTree;
class SavedBar;

/// 交叉表: two fields set against each other, by drag or by choice; the table with totals and shares, its
/// chart beside it, and below the households behind the cell that was clicked.
class CrosstabPage : public ui::Page
{
    Q_OBJECT
public:
    explicit CrosstabPage(ui::Session &session);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

    /// Shows \a asked's fields for the present place and year.
    void choose(const Asked &wanted);

    bool printShown() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeFigures();
    QWidget *makeHouseholds();
    void fillQuantities();
    void remake();
    void showChart();
    void list(const QModelIndex &cell);
    void showHouseholds();
    void swap();
    void print();
    void savePdf();
    void tell(const QString &words);
    void exportTable();
    void retranslate() override;
    [[nodiscard]] Asked asked() const;
    [[nodiscard]] QString where() const;
    [[nodiscard]] bool needsJudgement() const;

    ui::Session &m_session;
    ui::Scope m_scope;
    FieldTree *m_fields;
    FieldBox *m_rows;
    FieldBox *m_columns;
    QComboBox *m_quantity;
    QLabel *m_rowsLabel;
    QLabel *m_columnsLabel;
    QLabel *m_quantityLabel;
    QToolButton *m_swap;
    SavedBar *m_saved;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_export;
    QLabel *m_title;
    QLabel *m_note;
    CrosstabModel *m_model;
    QTableView *m_table;
    charts::ChartView *m_chart;
    QLabel *m_listTitle;
    lists::RecordModel *m_households;
    lists::RecordView *m_list;
    QSplitter *m_splitter = nullptr;
    std::pair<int, int> m_cell; ///< of the table: whose households are listed
};

} // namespace chulie::crosstab
