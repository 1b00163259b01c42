#pragma once

#include "models/records/saving.h"
#include "ui/forms/formlines.h"

#include <QWidget>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace chulie {

/// The form of one row of any table, drawn from the catalogue. Each edit is saved as it is confirmed; what is
/// wrong stands beside its field in words and is not written. A new row is made as soon as what it needs is
/// there; until then what was typed into it waits while other rows are shown, and is there when it is begun
/// again.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(Ledger &ledger, const Table &table, QWidget *parent = nullptr);

    [[nodiscard]] const Table &table() const { return m_table; }

    /// Offers the villages of the ledger as it is now, where one is to be chosen.
    void offerVillages();
    /// Leaves out these columns: the page shows them elsewhere, or knows them by itself.
    void leaveOut(const std::set<int> &columns);

    /// Shows row \a row. What was typed and not confirmed yet is saved first.
    void showRow(std::int64_t row);
    /// Begins a new row that will have the values \a given, and \a suggested in its editors; or goes on with
    /// the one that was begun with them before.
    void begin(std::map<int, Value> given, const std::map<int, QString> &suggested = {});
    /// Shows \a values under \a title beside the editors, for comparison; marks where they differ.
    void compareWith(const QString &title, std::optional<std::vector<Value>> values);
    /// Proposes the compared answers in editors that are blank; amounts of money, which change from year to
    /// year, stay blank. Nothing is stored before it is confirmed: Enter in the field, or confirmProposals().
    /// Returns how many.
    int propose();
    [[nodiscard]] int proposals() const;
    /// Saves all that is proposed, as one act.
    void confirmProposals();
    /// Reads the row anew, after facts were written; what is being typed stays.
    void reload();

    /// The row shown; 0 for a new one.
    [[nodiscard]] std::int64_t row() const { return m_row; }
    [[nodiscard]] FieldEditor *editor(int column) const;
    /// Brings the cursor into the editor of \a column.
    void focusOn(int column);
    /// Brings it into the first editor that is blank, or else the first.
    void focusOnBlank();
    /// Saves what is typed and not confirmed yet.
    void confirm();
    /// Whether nothing was typed into a new row.
    [[nodiscard]] bool isEmpty() const;
    /// Whether something beyond what was suggested was typed into a new row, which is not stored yet.
    [[nodiscard]] bool isDrafting() const { return m_row == 0 && typedTexts() != m_suggested; }
    void setMasked(bool masked);
    [[nodiscard]] bool masked() const { return m_masked; }

signals:
    /// The row was written; a new one was \a created.
    void saved(std::int64_t row, bool created);
    /// \a text was typed for \a column and is not confirmed yet.
    void typed(int column, const QString &text);
    /// Enter was pressed in the last field.
    void passed();
    /// The number of proposals may have changed.
    void proposalsChanged();
    void maskedChanged(bool masked);
    /// The machine refused to write.
    void failed(const chulie::Failure &failure);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Line = FormLines::Line;

    void listen(const Line &line);
    bool putAside();
    [[nodiscard]] std::map<int, QString> typedTexts() const;
    void fill(bool all);
    void fillBeside();
    void check(const Line &line);
    void save(int column);
    void write(const Typed &typedIn, const HowToSave &how);
    [[nodiscard]] Typed gather(int column) const;
    void mark(const std::vector<ColumnProblem> &problems);
    void sayMissing();
    void passOn(const FieldEditor *editor);

    Ledger &m_ledger;
    const Table &m_table;
    FormLines m_lines;
    std::int64_t m_row = 0;
    std::map<int, Value> m_given;
    std::map<int, QString> m_suggested;
    std::map<std::map<int, Value>, std::map<int, QString>> m_drafts; ///< new rows begun, by what is given
    std::optional<std::vector<Value>> m_compared;
    std::vector<Value> m_values;
    bool m_masked = true;
    bool m_saving = false;
};

} // namespace chulie
