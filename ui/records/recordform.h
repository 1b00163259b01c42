#pragma once

#include "models/records/saving.h"
#include "ui/records/fieldeditor.h"

#include <QWidget>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

class QGridLayout;
class QLabel;

namespace chulie {

/// The form of one row of any table, drawn from the catalogue. Each edit is saved as it is confirmed; what is
/// wrong stands beside its field in words and is not written. A new row is made as soon as what it needs is
/// there.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(Ledger &ledger, const Table &table, QWidget *parent = nullptr);

    [[nodiscard]] const Table &table() const { return m_table; }

    /// Leaves out these columns: the page shows them elsewhere, or knows them by itself.
    void leaveOut(const std::set<int> &columns);

    /// Shows row \a row.
    void showRow(std::int64_t row);
    /// Begins a new row that will have the values \a given, and \a suggested in its editors.
    void begin(std::map<int, Value> given, const std::map<int, QString> &suggested = {});
    /// Shows \a values under \a title beside the editors, for comparison; marks where they differ.
    void compareWith(const QString &title, std::optional<std::vector<Value>> values);
    /// Puts the compared values into editors that are blank and saves them; returns how many.
    int carryOver();
    /// Reads the row anew, after facts were written; what is being typed stays.
    void reload();

    /// The row shown; 0 for a new one.
    [[nodiscard]] std::int64_t row() const { return m_row; }
    [[nodiscard]] FieldEditor *editor(int column) const;
    /// Brings the cursor into the editor of \a column.
    void focusOn(int column);
    void setMasked(bool masked);
    [[nodiscard]] bool masked() const { return m_masked; }

signals:
    /// The row was written; a new one was \a created.
    void saved(std::int64_t row, bool created);
    /// \a text was typed for \a column and is not confirmed yet.
    void typed(int column, const QString &text);
    void maskedChanged(bool masked);
    /// The machine refused to write.
    void failed(const chulie::Failure &failure);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        int column = 0;
        QLabel *title = nullptr;
        FieldEditor *editor = nullptr;
        QLabel *beside = nullptr;
    };

    static constexpr int mostGroups = 3;

    void addLine(const Field &field);
    void arrange();
    [[nodiscard]] int fittingGroups() const;
    void retranslate();
    void readChoices();
    void fill(bool all);
    void fillBeside();
    void check(const Line &line);
    void save(int column);
    void write(const Typed &typedIn);
    [[nodiscard]] Typed gather(int column) const;
    void mark(const std::vector<ColumnProblem> &problems);
    void sayMissing();
    [[nodiscard]] QString titleOf(const Line &line) const;
    [[nodiscard]] bool isRequired(const Line &line) const;

    Ledger &m_ledger;
    const Table &m_table;
    std::vector<Line> m_lines;
    std::set<int> m_leftOut;
    QGridLayout *m_grid;
    std::array<QLabel *, mostGroups> m_besideTitles{};
    QLabel *m_state; ///< what a new row still needs
    std::int64_t m_row = 0;
    std::map<int, Value> m_given;
    std::optional<std::vector<Value>> m_compared;
    std::vector<Value> m_values;
    int m_groups = 0; ///< how many lines stand side by side
    bool m_masked = true;
    bool m_saving = false;
};

} // namespace chulie
