#pragma once

#include "ui/forms/recordform.h"

class QLabel;
class QPushButton;

namespace chulie::forms {

/// The form of a year of a household, member or village, beside the year before, whose answers can be
/// proposed for the blanks.
class YearForm : public QWidget
{
    Q_OBJECT
public:
    /// \a table is a yearly one; its row is made with the first answer.
    YearForm(ledger::Ledger &ledger, catalogue::TableId table, QWidget *parent = nullptr);

    /// Shows the year \a year of row \a of of the table that \a table refers to; 0 shows nothing.
    void showYear(std::int64_t of, int year);
    /// Reads again, after facts were written.
    void reload();
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    /// Proposes last year's answers; nothing is stored before they are confirmed.
    void propose();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void sayProposals();
    [[nodiscard]] std::map<int, values::Value> keyOf(int year) const;
    [[nodiscard]] std::int64_t rowOf(int year);

    ledger::Ledger &m_ledger;
    const catalogue::Table &m_table;
    RecordForm *m_form;
    QLabel *m_title;
    QPushButton *m_propose;
    QPushButton *m_confirm;
    std::int64_t m_of = 0;
    int m_year = 0;
};

} // namespace chulie::forms
